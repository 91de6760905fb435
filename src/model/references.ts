import { nearest } from '../util/nearest';
import { type Finding, replacement } from './finding';
import type { Element, Klantreis, Ref, Stap, StapInhoud } from './klantreis';
import {
  holdersOf,
  knelpuntenOf,
  oplossingenOf,
  type Scope,
  SCOPE_KINDS,
  type ScopeFile,
  elementsOf,
  type ScopeKind,
} from './scope';
import { statementsOf } from './statements';
import { unreadableIds, unreadableIdsOfScope } from './unreadable';
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

  constructor(
    private readonly file: ScopeFile,
    private readonly scope: Scope,
  ) {}

  check(): Finding[] {
    const { model } = this.file;
    this.checkDuplicates();
    for (const kind of SCOPE_KINDS) {
      // What is said of a klantreis is looked at with the rest of it.
      if (kind === 'klantreis') continue;
      for (const element of elementsOf(model, kind)) this.all('bron', element.volgens);
    }
    for (const persona of model.personas) {
      for (const citaat of persona.citaten) this.all('bron', citaat.volgens);
      this.all('persona', persona.helpt);
      this.kanalen(persona.voorkeur);
    }
    for (const klantreis of model.klantreizen) this.checkKlantreis(klantreis);
    return this.found;
  }

  private checkDuplicates(): void {
    for (const kind of SCOPE_KINDS) {
      for (const element of elementsOf(this.file.model, kind)) {
        if (element.id === undefined) continue;
        const first = this.scope.declarations(kind, element.id)[0]!;
        if (first.element === element) continue;
        const line = first.element.range.start.line + 1;
        const plaats = first.file === this.file ? `regel ${line}` : `${first.file.path}, regel ${line}`;
        this.duplicate(element, kind, plaats);
      }
    }
  }

  private duplicate(element: Element, soort: string, plaats: string): void {
    this.found.push({
      code: 'KT018',
      range: element.idRange ?? element.range,
      args: { id: element.id!, soort, plaats },
    });
  }

  private checkKlantreis(klantreis: Klantreis): void {
    const local = new LocalNames(klantreis);
    for (const [kind, elements] of local.declared) {
      const seen = new Map<string, Element>();
      for (const element of elements) {
        if (element.id === undefined) continue;
        const first = seen.get(element.id);
        if (first) this.duplicate(element, kind, `regel ${first.range.start.line + 1}`);
        else seen.set(element.id, element);
      }
    }
    this.all('persona', klantreis.voor);
    this.all('klantreis', klantreis.vergelijk);
    for (const statement of statementsOf(klantreis)) {
      this.all('bron', statement.volgens);
      for (const ref of statement.door) this.local(ref, 'oplossing', local);
    }
    for (const holder of holdersOf(klantreis)) {
      for (const meting of holder.metingen) this.all('maat', [meting.maat]);
      for (const knelpunt of holder.knelpunten) if (knelpunt.van) this.all('persona', [knelpunt.van]);
      for (const oplossing of holder.oplossingen) this.checkLostOp(oplossing, klantreis, local);
    }
    for (const fase of klantreis.fasen) {
      for (const line of fase.wanneer) this.anker(line.anker, local);
      for (const stap of fase.stappen) this.checkStap(stap, klantreis, local);
    }
  }

  private checkStap(stap: Stap, klantreis: Klantreis, local: LocalNames): void {
    this.all('persona', stap.voor);
    this.all('product', stap.regelt);
    for (const target of [...stap.of, ...stap.terugNaar]) this.local(target, 'stap', local);
    this.checkInhoud(stap, local);
    this.checkInhoud(stap.gewenst, local);
    this.checkFeelings(stap, stap.gevoel, klantreis);
    this.checkFeelings(stap, stap.gewenst.gevoel, klantreis);
  }

  private checkInhoud(inhoud: StapInhoud, local: LocalNames): void {
    for (const line of inhoud.wanneer) this.anker(line.anker, local);
    this.kanalen(inhoud.contacten.map((contact) => contact.kanaal));
    for (const contact of inhoud.contacten) if (contact.met) this.all('organisatie', [contact.met]);
    for (const gevoel of inhoud.gevoel) if (gevoel.van) this.all('persona', [gevoel.van]);
    for (const kant of [...inhoud.voorkant, ...inhoud.achterkant]) {
      if (kant.organisatie) this.all('organisatie', [kant.organisatie]);
      if (kant.systeem) this.all('systeem', [kant.systeem]);
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

  private checkLostOp(oplossing: Klantreis['oplossingen'][number], klantreis: Klantreis, local: LocalNames): void {
    if (oplossing.lostOp.length === 0 && oplossing.onder === undefined) {
      this.found.push({ code: 'KT033', range: oplossing.range, args: {} });
    }
    if (oplossing.onder) return;
    for (const ref of oplossing.lostOp) {
      const [before, after] = ref.id.split('.');
      if (after === undefined) this.local(ref, 'knelpunt', local);
      else {
        const other = before === klantreis.id ? klantreis : this.scope.find('klantreis', before);
        const exists = other && knelpuntenOf(other).some((knelpunt) => knelpunt.id === after);
        const damaged = unreadableIdsOfScope(this.scope);
        if (!exists && !damaged.has(before!) && !damaged.has(after)) this.unknown(ref, 'knelpunt', () => []);
      }
    }
  }

  private anker(ref: Ref | undefined, local: LocalNames): void {
    if (!ref || local.has('ankerpunt', ref.id) || unreadableIds(this.file.model).has(ref.id)) return;
    const meant = this.suggest(ref.id, 'ankerpunt', () => local.ids('ankerpunt'));
    this.found.push({
      code: 'KT035',
      range: ref.range,
      args: { id: ref.id },
      ...(meant && { meant, fixes: [replacement(ref.range, meant)] }),
    });
  }

  private kanalen(refs: readonly Ref[]): void {
    for (const ref of refs) {
      if ((KANALEN as readonly string[]).includes(ref.id) || this.scope.find('kanaal', ref.id)) continue;
      this.unknown(ref, 'kanaal', () => [...KANALEN, ...this.scope.ids('kanaal')]);
    }
  }

  private all(kind: ScopeKind, refs: readonly Ref[]): void {
    for (const ref of refs) {
      if (this.scope.declarations(kind, ref.id).length > 0) continue;
      this.unknown(ref, kind, () => this.scope.ids(kind));
    }
  }

  private local(ref: Ref, kind: LocalKind, local: LocalNames): void {
    if (local.has(kind, ref.id) || unreadableIds(this.file.model).has(ref.id)) return;
    const other = local.kindOf(ref.id);
    if (other) this.wrongKind(ref, kind, other);
    else this.unknown(ref, kind, () => local.ids(kind));
  }

  private unknown(ref: Ref, soort: string, candidates: () => readonly string[]): void {
    if (unreadableIdsOfScope(this.scope).has(ref.id)) return;
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

type LocalKind = 'fase' | 'stap' | 'knelpunt' | 'oplossing' | 'succes' | 'ankerpunt';

/** The ids of one klantreis. */
class LocalNames {
  readonly declared: ReadonlyMap<LocalKind, readonly Element[]>;
  private readonly sets = new Map<LocalKind, Set<string>>();

  constructor(klantreis: Klantreis) {
    const holders = holdersOf(klantreis);
    this.declared = new Map<LocalKind, readonly Element[]>([
      ['fase', klantreis.fasen],
      ['stap', klantreis.fasen.flatMap((fase) => fase.stappen)],
      ['knelpunt', knelpuntenOf(klantreis)],
      ['oplossing', oplossingenOf(klantreis)],
      ['succes', holders.flatMap((holder) => holder.successen)],
      ['ankerpunt', klantreis.ankerpunten],
    ]);
    for (const [kind, elements] of this.declared) {
      this.sets.set(kind, new Set(elements.flatMap((element) => (element.id === undefined ? [] : [element.id]))));
    }
  }

  has(kind: LocalKind, id: string): boolean {
    return this.sets.get(kind)!.has(id);
  }

  kindOf(id: string): LocalKind | undefined {
    return [...this.sets.keys()].find((kind) => this.has(kind, id));
  }

  ids(kind: LocalKind): string[] {
    return [...this.sets.get(kind)!];
  }
}
