import { type NameKind, SCOPE_KINDS } from '../lines/kinds.data';
import { remembered } from '../../util/remembered';
import type { Bestand, Element, Klantreis, Ref, Stap, StapInhoud, Statement } from '../klantreis';
import { nameKindOf } from '../lines/line-kinds';
import { splitName } from './local-names';
import { elementsOf, holdersOf, type Scope } from './scope';
import { statementsOf } from './statements';
import { KANALEN } from '../lines/vocabulary.data';

/** The use of an id in a file, with what it should be the id of. */
export interface Use {
  readonly ref: Ref;
  readonly kind: NameKind;
  /** The klantreis it stands in; undefined in what stands on its own, such as a persona. */
  readonly klantreis: Klantreis | undefined;
  /** The name in full (`klantreis.knelpunt`) where this is half of one. */
  readonly whole: Ref | undefined;
}

/** Every use of an id in a file. Of `klantreis.knelpunt` both halves are one. */
export const usesOf = remembered((file: Bestand): readonly Use[] => [
  ...new UseWalk(undefined).outside(file),
  ...file.klantreizen.flatMap(usesInside),
]);

/** The same uses, together where they name the same, so that each name is looked up once. */
export function usesByName(file: Bestand): (readonly Use[])[] {
  return [...byName(new UseWalk(undefined).outside(file)), ...file.klantreizen.flatMap(usesByNameInside)];
}

const usesInside = remembered((klantreis: Klantreis) => new UseWalk(klantreis).inside(klantreis));
const usesByNameInside = remembered((klantreis: Klantreis) => byName(usesInside(klantreis)));

function byName(uses: readonly Use[]): (readonly Use[])[] {
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    const name = `${use.kind} ${(use.whole ?? use.ref).id}`;
    const group = groups.get(name);
    if (group) group.push(use);
    else groups.set(name, [use]);
  }
  return [...groups.values()];
}

/** The klantreis in which the id of a fase, stap, knelpunt, … has its meaning. */
export function klantreisMeant({ klantreis, whole }: Use, scope: Scope): Klantreis | undefined {
  if (whole === undefined) return klantreis;
  const { within } = splitName(whole.id);
  return within === klantreis?.id ? klantreis : scope.find('klantreis', within);
}

class UseWalk {
  private readonly uses: Use[] = [];

  constructor(private readonly klantreis: Klantreis | undefined) {}

  /** What is said outside klantreizen. */
  outside(file: Bestand): readonly Use[] {
    for (const kind of SCOPE_KINDS) {
      // What is said of a klantreis is looked at with the rest of it.
      if (kind !== 'klantreis') for (const element of elementsOf(file, kind)) this.add('bron', element.volgens);
    }
    for (const persona of file.personas) {
      for (const citaat of persona.citaten) this.add('bron', citaat.volgens);
      this.add('persona', persona.helpt);
      this.add('kanaal', persona.voorkeur);
    }
    return this.uses;
  }

  inside(klantreis: Klantreis): readonly Use[] {
    this.add('persona', klantreis.voor);
    this.add('klantreis', klantreis.vergelijk);
    for (const statement of statementsOf(klantreis)) this.inStatement(statement);
    for (const holder of holdersOf(klantreis)) {
      for (const meting of holder.metingen) this.add('maat', [meting.maat]);
      for (const knelpunt of holder.knelpunten) this.addOne('persona', knelpunt.van);
      for (const oplossing of holder.oplossingen) this.addAll('knelpunt', oplossing.lostOp);
      for (const element of [holder, ...holder.knelpunten, ...holder.oplossingen, ...holder.successen])
        this.inDetails(element);
    }
    for (const fase of klantreis.fasen) {
      for (const wanneer of fase.wanneer) this.addOne('ankerpunt', wanneer.anker);
      for (const gevoel of fase.gevoel) this.addOne('persona', gevoel.van);
      for (const stap of fase.stappen) this.inStap(stap);
    }
    return this.uses;
  }

  private inStatement({ volgens, door }: Statement): void {
    this.add('bron', volgens);
    this.add('oplossing', door);
  }

  private inStap(stap: Stap): void {
    this.add('persona', stap.voor);
    this.add('product', stap.regelt);
    this.add('stap', stap.of);
    this.add('stap', stap.terugNaar);
    for (const citaat of stap.citaten) this.addOne('persona', citaat.van);
    this.inInhoud(stap);
    this.inInhoud(stap.gewenst);
  }

  private inInhoud(inhoud: StapInhoud): void {
    for (const wanneer of inhoud.wanneer) this.addOne('ankerpunt', wanneer.anker);
    for (const contact of inhoud.contacten) {
      this.addOne('kanaal', contact.kanaal);
      this.addOne('organisatie', contact.met);
    }
    for (const lines of [inhoud.doet, inhoud.denkt, inhoud.verwacht, inhoud.gevoel])
      for (const { van } of lines) this.addOne('persona', van);
    for (const kanten of [inhoud.voorkant, inhoud.achterkant]) {
      for (const kant of kanten) {
        this.addOne('organisatie', kant.organisatie);
        this.addOne('systeem', kant.systeem);
      }
    }
  }

  /** What the table says the words of a line are the names of. */
  private inDetails({ details }: Element): void {
    for (const { keyword, woorden } of details) {
      for (const [property, refs] of woorden) {
        const kind = nameKindOf(keyword, property);
        if (kind !== undefined) this.addAll(kind, refs);
      }
    }
  }

  /** Of `klantreis.knelpunt` both halves are names. */
  private addAll(kind: NameKind, refs: readonly Ref[]): void {
    for (const ref of refs) {
      if (kind === 'knelpunt') this.addKnelpunt(ref);
      else this.addOne(kind, ref);
    }
  }

  private addKnelpunt(ref: Ref): void {
    if (!ref.id.includes('.')) return this.addOne('knelpunt', ref);
    const [klantreis, knelpunt] = halves(ref);
    this.addOne('klantreis', klantreis, ref);
    this.addOne('knelpunt', knelpunt, ref);
  }

  private add(kind: NameKind, refs: readonly Ref[]): void {
    for (const ref of refs) this.addOne(kind, ref);
  }

  private addOne(kind: NameKind, ref: Ref | undefined, whole?: Ref): void {
    if (ref) this.uses.push({ ref, kind, klantreis: this.klantreis, whole });
  }
}

/**
 * The two names in `klantreis.knelpunt`, each with its own place. Spaces around the dot are no part of the id, and an accent
 * may be typed as a sign of its own, which makes the text longer than the id.
 */
function halves({ id, range: { start, end } }: Ref): [Ref, Ref] {
  const length = end.character - start.character;
  const typed = [id, id.normalize('NFD')].find((form) => form.length === length) ?? id;
  const whole = splitName(id);
  const [left, right] = [splitName(typed).within!.length, splitName(typed).id.length];
  return [
    { id: whole.within!, range: { start, end: { line: start.line, character: start.character + left } } },
    { id: whole.id, range: { start: { line: end.line, character: end.character - right }, end } },
  ];
}

const BUILT_IN: ReadonlyMap<string, string> = new Map(KANALEN.map((id) => [id, id]));

/** The channel that everyone knows by this name, in capitals or not. */
export function builtInKanaal(name: string): string | undefined {
  return BUILT_IN.get(name.toLowerCase());
}

/** The id of the channel that a contact names: one of the workspace by its exact name, else one that everyone knows. */
export function kanaalMeant(name: string, scope: Scope): string {
  return scope.find('kanaal', name) ? name : (builtInKanaal(name) ?? name);
}
