import { nearest } from '../util/nearest';
import { type Declaration, declarationsIn, isLocal, LOCAL_KINDS, type LocalKind } from './declarations';
import { type Finding, replacement } from './finding';
import type { Element, Klantreis, Ref, Stap, StapInhoud } from './klantreis';
import { klantreisMeant, type Use, usesOf } from './refs';
import { holdersOf, knelpuntenOf, type Scope, SCOPE_KINDS, type ScopeFile, type ScopeKind } from './scope';
import { isUnreadable, unreadableIds } from './unreadable';
import { KANAAL_SYNONYMS, KANALEN } from './vocabulary.data';

/** Ids of one file that do not exist, exist twice or are of another kind, looked up over the files of its scope. */
export function checkReferences(file: ScopeFile, scope: Scope): Finding[] {
  const checker = new ReferenceChecker(file, scope);
  return checker.check();
}

const MOST_SUGGESTIONS = 200;

class ReferenceChecker {
  private suggestions = 0;
  private readonly found: Finding[] = [];
  private readonly localNames = new Map<Klantreis, LocalNames>();

  constructor(
    private readonly file: ScopeFile,
    private readonly scope: Scope,
  ) {
    for (const klantreis of file.model.klantreizen) this.localNames.set(klantreis, new LocalNames());
  }

  check(): Finding[] {
    for (const declaration of declarationsIn(this.file.model)) this.checkDeclaration(declaration);
    for (const use of usesOf(this.file.model)) this.checkUse(use);
    for (const klantreis of this.file.model.klantreizen) {
      for (const oplossing of holdersOf(klantreis).flatMap((holder) => holder.oplossingen)) {
        if (oplossing.lostOp.length > 0 || oplossing.onder) continue;
        this.found.push({ code: 'KT033', range: oplossing.range, args: {} });
      }
      for (const stap of klantreis.fasen.flatMap((fase) => fase.stappen)) {
        this.checkFeelings(stap, stap.gevoel, klantreis);
        this.checkFeelings(stap, stap.gewenst.gevoel, klantreis);
      }
    }
    return this.found;
  }

  private checkDeclaration({ kind, id, element, klantreis, idRange }: Declaration): void {
    const first = klantreis
      ? { element: this.localNames.get(klantreis)!.add(kind as LocalKind, id, element), file: this.file }
      : this.scope.declarations(kind as ScopeKind, id)[0]!;
    if (first.element === element) return;
    const line = first.element.range.start.line + 1;
    const plaats = first.file === this.file ? `regel ${line}` : `${first.file.path}, regel ${line}`;
    this.found.push({ code: 'KT018', range: idRange, args: { id, soort: kind, plaats } });
  }

  private checkUse(use: Use): void {
    const { ref, kind, klantreis, whole } = use;
    if (whole) {
      // The two halves of a name have one message.
      if (kind === 'knelpunt') this.checkInFull(use, whole);
    } else if (kind === 'kanaal') this.kanaal(ref);
    else if (isLocal(kind)) this.local(ref, kind, this.localNames.get(klantreis!)!);
    else if (this.scope.declarations(kind, ref.id).length === 0) {
      this.unknown(ref, kind, () => this.scope.ids(kind));
    }
  }

  /** One feeling of a persona in a stap, and none of a persona who does not take it. */
  private checkFeelings(stap: Stap, feelings: StapInhoud['gevoel'], klantreis: Klantreis): void {
    const first = (stap.voor[0] ?? klantreis.voor[0])?.id ?? '';
    const lines = new Map<string, number>();
    for (const gevoel of feelings) {
      const id = gevoel.van?.id ?? first;
      const persona = this.scope.find('persona', id)?.titel ?? id;
      const line = lines.get(id);
      if (line !== undefined)
        this.found.push({ code: 'KT024', range: gevoel.range, args: { persona, regel: line + 1 } });
      else lines.set(id, gevoel.range.start.line);
      const leftOut = gevoel.van && stap.voor.length > 0 && !stap.voor.some((ref) => ref.id === id);
      const travels = klantreis.voor.some((ref) => ref.id === id);
      if (leftOut && travels) this.found.push({ code: 'KT025', range: gevoel.van!.range, args: { persona } });
    }
  }

  private checkInFull(use: Use, whole: Ref): void {
    const klantreis = klantreisMeant(use, this.scope);
    if (klantreis && knelpuntenOf(klantreis).some(({ id }) => id === use.ref.id)) return;
    if (whole.id.split('.').some((id) => isUnreadable(id, this.scope))) return;
    this.unknown(whole, 'knelpunt', () => []);
  }

  private kanaal(ref: Ref): void {
    if ((KANALEN as readonly string[]).includes(ref.id) || this.scope.find('kanaal', ref.id)) return;
    this.unknown(ref, 'kanaal', () => [...KANALEN, ...this.scope.ids('kanaal')]);
  }

  private local(ref: Ref, kind: LocalKind, names: LocalNames): void {
    if (names.has(kind, ref.id) || unreadableIds(this.file.model).has(ref.id)) return;
    if (kind === 'ankerpunt') return this.anker(ref, names);
    const other = names.kindOf(ref.id);
    if (other) this.wrongKind(ref, kind, other);
    else this.unknown(ref, kind, () => names.ids(kind));
  }

  private anker(ref: Ref, names: LocalNames): void {
    const meant = this.suggest(ref.id, 'ankerpunt', () => names.ids('ankerpunt'));
    this.found.push({
      code: 'KT035',
      range: ref.range,
      args: { id: ref.id },
      ...(meant && { meant, fixes: [replacement(ref.range, meant)] }),
    });
  }

  private unknown(ref: Ref, soort: string, candidates: () => readonly string[]): void {
    if (isUnreadable(ref.id, this.scope)) return;
    const other = SCOPE_KINDS.find((kind) => this.scope.declarations(kind, ref.id).length > 0);
    if (other && other !== soort) {
      this.wrongKind(ref, soort, other);
      return;
    }
    const meant = this.suggest(ref.id, soort, candidates);
    const canDeclare = (SCOPE_KINDS as readonly string[]).includes(soort);
    this.found.push({
      code: 'KT017',
      range: ref.range,
      args: { id: ref.id, soort, ...(canDeclare && { nieuw: `${soort} ${ref.id}` }) },
      ...(meant && { meant, fixes: [replacement(ref.range, meant)] }),
    });
  }

  /** Suggestions compare an id with every other: after so many in one file they help nobody, and take long. */
  private suggest(id: string, soort: string, candidates: () => readonly string[]): string | undefined {
    const synonym = soort === 'kanaal' && Object.hasOwn(KANAAL_SYNONYMS, id.toLowerCase());
    if (synonym) return KANAAL_SYNONYMS[id.toLowerCase()];
    return ++this.suggestions > MOST_SUGGESTIONS ? undefined : nearest(id, candidates());
  }

  private wrongKind(ref: Ref, soort: string, is: string): void {
    this.found.push({ code: 'KT034', range: ref.range, args: { id: ref.id, soort, is } });
  }
}

/** The ids of one klantreis. */
class LocalNames {
  private readonly byKind = new Map<LocalKind, Map<string, Element>>(LOCAL_KINDS.map((kind) => [kind, new Map()]));

  /** The element that has the id: the first that was added with it. */
  add(kind: LocalKind, id: string, element: Element): Element {
    const elements = this.byKind.get(kind)!;
    const first = elements.get(id);
    if (first) return first;
    elements.set(id, element);
    return element;
  }

  has(kind: LocalKind, id: string): boolean {
    return this.byKind.get(kind)!.has(id);
  }

  kindOf(id: string): LocalKind | undefined {
    return LOCAL_KINDS.find((kind) => this.has(kind, id));
  }

  ids(kind: LocalKind): string[] {
    return [...this.byKind.get(kind)!.keys()];
  }
}
