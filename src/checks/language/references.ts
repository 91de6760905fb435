import {
  isLocal,
  isScopeKind,
  type LocalKind,
  type NameKind,
  SCOPE_KINDS,
  type ScopeKind,
} from '../../model/lines/kinds.data';
import { nearest } from '../../util/nearest';
import { own } from '../../util/own';
import { type Declaration, declarationsOnTop } from '../../model/scope/declarations';
import { oddFeelingsIn } from './odd-feelings';
import type { Finding } from '../../model/finding';
import type { HeldBackBy } from '../rule/held-back-by';
import { replacement } from '../../text/edit/edit';
import type { Element, Klantreis, Ref } from '../../model/klantreis';
import { type LocalNames, localNamesOf } from '../../model/scope/local-names';
import { isKanaal, klantreisMeant, type Use, usesByName } from '../../model/scope/uses';
import { type Scope, type ScopeFile } from '../../model/scope/scope';
import { aimlessIn } from '../../model/meaning/solutions';
import { statementsOf } from '../../model/scope/statements';
import { idOfTitle } from '../../model/scope/titles';
import { isUnreadable, unreadableIds } from '../../model/scope/unreadable-names';
import { marksName } from '../../model/lines/line-kinds';
import { KANAAL_SYNONYMS, KANALEN, NO_NAMES } from '../../model/lines/vocabulary.data';

/** The lines that would have prevented a finding, if they could be read, by its code. */
export const REFERENCES_HELD_BACK: Readonly<Partial<Record<Finding['code'], HeldBackBy>>> = {
  KT017: {
    by: {
      oplossing: { zonderNaam: ['oplossing'] },
      knelpunt: { zonderNaam: ['knelpunt'] },
      stap: { zonderNaam: ['stap'] },
    },
  },
  KT018: { reis: ['klantreis'] },
  KT024: { houder: ['voor'], reis: ['klantreis'] },
  KT025: { houder: ['voor'], reis: ['klantreis'] },
  KT084: { houder: ['voor'], reis: ['klantreis'] },
  KT033: { onder: ['lost op'], houder: ['knelpunt'] },
};

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
    for (const declaration of declarationsOnTop(this.file.model)) this.checkDeclaration(declaration);
    const unknown = usesByName(this.file.model).filter(([use]) => !this.isKnown(use!));
    const titles = this.titlesForIds(new Set(unknown.map(([use]) => nameOf(use!))));
    for (const uses of unknown) if (!titles.has(nameOf(uses[0]!))) for (const use of uses) this.report(use);
    for (const klantreis of this.file.model.klantreizen) this.checkKlantreis(klantreis);
    this.checkVoices();
    return this.found;
  }

  /**
   * The elements that have a title where their id belongs: `persona Noor`, while other lines name `noor`. That is one mistake, and
   * it is made where it is declared.
   * @returns the names of which that is so
   */
  private titlesForIds(unknown: ReadonlySet<string>): ReadonlySet<string> {
    const meant = new Set<string>();
    if (unknown.size === 0) return meant;
    for (const { kind, id, idRange, element } of declarationsOnTop(this.file.model)) {
      const { end } = element.range;
      const isBare = end.line === idRange.end.line && end.character === idRange.end.character;
      const lower = id.toLowerCase();
      if (!isBare || lower === id || !unknown.has(`${kind} ${lower}`)) continue;
      meant.add(`${kind} ${lower}`);
      const fixes = [replacement(idRange, `${lower}: ${id}`)];
      this.found.push({ code: 'KT006', range: element.range, args: { woord: kind, id: lower }, fixes });
    }
    return meant;
  }

  private checkDeclaration(declaration: Declaration): void {
    const first = this.scope.declarations(declaration.kind as ScopeKind, declaration.id)[0]!;
    if (first.element !== declaration.element) this.twice(declaration, first.element, first.file);
  }

  private checkKlantreis(klantreis: Klantreis): void {
    for (const { declaration, first } of localNamesOf(klantreis).doubles) this.twice(declaration, first, this.file);
    for (const oplossing of aimlessIn(klantreis)) this.found.push({ code: 'KT033', range: oplossing.range, args: {} });
    for (const { code, range, id, args } of oddFeelingsIn(klantreis)) {
      if (code === 'KT084' && this.isBroken(range.start.line, Number(args?.regel))) continue;
      const persona = this.scope.find('persona', id)?.titel ?? id;
      this.found.push({ code, range, args: { persona, ...args } });
    }
  }

  /** Is there a line between two rows that may have begun another fase or stap? */
  private isBroken(from: number, to: number): boolean {
    return this.file.model.onleesbaar.some(
      ({ range: { start }, bedoeld }) =>
        start.line > from && start.line < to && isOne(bedoeld, ['klantreis', 'fase', 'stap']),
    );
  }

  /** Statements of which more people are asked than took part in their bron: one of the two numbers is wrong. */
  private checkVoices(): void {
    const { personas, klantreizen } = this.file.model;
    for (const { volgens } of [...personas, ...klantreizen.flatMap(statementsOf)]) {
      for (const { id, range, zeggen } of volgens) {
        const aantal = zeggen && this.countOf(id);
        // Of more who say so than there are the line itself has a message.
        if (aantal !== undefined && zeggen!.van > aantal && zeggen!.aantal <= zeggen!.van)
          this.found.push({ code: 'KT083', range, args: { id, van: zeggen!.van, aantal } });
      }
    }
  }

  /** How many a bron counts; undefined where one of its lines cannot be read, which may have counted more. */
  private countOf(id: string): number | undefined {
    const [bron] = this.scope.declarations('bron', id);
    const row = bron?.element.range.start.line;
    const isWhole = !bron?.file.model.onleesbaar.some(
      ({ onder, boven, bedoeld }) =>
        [onder, boven].some((place) => place?.start.line === row) && isOne(bedoeld, ['aantal']),
    );
    return isWhole ? bron?.element.aantal : undefined;
  }

  private twice({ kind, id, idRange }: Declaration, first: Element, file: ScopeFile): void {
    const line = first.range.start.line + 1;
    const isElsewhere = file !== this.file;
    const plaats = isElsewhere ? `${file.path}, regel ${line}` : `regel ${line}`;
    const args = { id, soort: kind, plaats, ...(isElsewhere && { bestand: file.path }) };
    this.found.push({ code: 'KT018', range: idRange, args });
  }

  private isKnown(use: Use): boolean {
    const { ref, kind, klantreis, whole } = use;
    // The two halves of a name have one message.
    if (whole) return kind !== 'knelpunt' || this.isKnownInFull(use, whole);
    if (isLocal(kind)) return localNamesOf(klantreis!).has(kind, ref.id) || unreadableIds(this.file.model).has(ref.id);
    if (kind === 'kanaal') return isKanaal(ref.id, this.scope);
    return this.scope.declarations(kind, ref.id).length > 0;
  }

  private isKnownInFull(use: Use, whole: Ref): boolean {
    const klantreis = klantreisMeant(use, this.scope);
    if (klantreis && localNamesOf(klantreis).has('knelpunt', use.ref.id)) return true;
    return whole.id.split('.').some((id) => isUnreadable(id, this.scope));
  }

  private report({ ref, kind, klantreis, whole }: Use): void {
    if (whole) this.unknown(whole, 'knelpunt', () => []);
    else if (isLocal(kind)) this.local(ref, kind, localNamesOf(klantreis!));
    else this.unknown(ref, kind, () => [...(kind === 'kanaal' ? KANALEN : []), ...this.scope.ids(kind)]);
  }

  private local(ref: Ref, kind: LocalKind, names: LocalNames): void {
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
    const noName = noNameIn(ref.id, soort as NameKind);
    if (noName !== undefined) {
      const id = noName === 'KT089' ? ref.id.toLowerCase() : ref.id;
      this.found.push({ code: noName, range: ref.range, args: { id, soort } });
      return;
    }
    const meant = this.suggest(ref.id, soort, candidates);
    const canDeclare = isScopeKind(soort);
    this.found.push({
      code: 'KT017',
      range: ref.range,
      args: { id: ref.id, soort, ...(canDeclare && { nieuw: `${soort} ${ref.id}` }) },
      ...(meant && { meant, fixes: [replacement(ref.range, meant)] }),
    });
  }

  /** Suggestions compare an id with every other: after so many in one file they help nobody, and take long. */
  private suggest(id: string, soort: string, candidates: () => readonly string[]): string | undefined {
    const synonym = soort === 'kanaal' ? own(KANAAL_SYNONYMS, id.toLowerCase()) : undefined;
    if (synonym) return synonym;
    if (++this.suggestions > MOST_SUGGESTIONS) return undefined;
    return idOfTitle(this.scope, soort as NameKind, id) ?? nearest(id, candidates());
  }

  private wrongKind(ref: Ref, soort: string, is: string): void {
    this.found.push({
      code: 'KT034',
      range: ref.range,
      args: { ...(soort === 'persona' && { geval: soort }), id: ref.id, soort, is },
    });
  }
}

/** The message about a word that people write where there is nothing to name, or that belongs behind a name. */
function noNameIn(id: string, soort: NameKind): Finding['code'] | undefined {
  if (marksName(soort, id)) return 'KT089';
  return NO_NAMES.has(id.toLowerCase()) ? 'KT088' : undefined;
}

/** What a use looks for. */
function nameOf({ kind, ref }: Use): string {
  return `${kind} ${ref.id}`;
}

/** May an unreadable line have been one of these? Nobody knows what it was meant to be, or it is known. */
function isOne(bedoeld: string | undefined, words: readonly string[]): boolean {
  return bedoeld === undefined || words.includes(bedoeld);
}
