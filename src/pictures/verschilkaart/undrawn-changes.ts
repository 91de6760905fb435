import type { ComparisonWord } from '../../messages/comparison.data';
import { fillComparison } from '../../messages/comparison.data';
import type { Element, Fase, Holder, Knelpunt, Oplossing, Stap, Statement, Succes } from '../../model/klantreis';
import { INHOUD } from '../../model/scope/statements';
import { isWished } from '../../model/meaning/wishes';
import { statementsOfInhoud } from '../../model/scope/statements';
import type { Fact, Facts } from '../kaart/facts';
import { KNELPUNT_FACTS, OPLOSSING_FACTS, SUCCES_FACTS } from '../kaart/facts-finding';
import { STAP_FACTS } from '../kaart/facts-stap';
import { BRON_FACTS, FASE_FACTS, KLANTREIS_FACTS } from '../kaart/facts-whole';
import type { Column } from '../kaart/view';
import { meaning, wishesIn, wishMeaning } from './meaning';
import type { Side } from './side';

/**
 * What is said of a thing but stands on no card: a change in it is named on the card, so that no change goes unseen. Which lines those are
 * the tables of facts say; beside them there are sources, causes and wishes that no card shows.
 */

/** A thing of one version, with what its lines are told by. */
interface Version<T> extends Pick<Side, 'view' | 'scope'> {
  readonly thing: T;
}

/** By the word that names it, what must stay the same. */
type Others = readonly (readonly [word: ComparisonWord, differs: boolean])[];

type Also = (base: Side, head: Side) => string;

export const alsoInKlantreis: Also = (base, head) => {
  const [one, other] = [base.klantreis, head.klantreis];
  return alsoChanged(KLANTREIS_FACTS, { ...base, thing: one }, { ...head, thing: other }, [
    ['ook_bron', differs(one, other, proofOfHolder)],
  ]);
};

/** Of the bronnen that both versions rest on. */
export const alsoInBronnen: Also = (base, head) => {
  const lines = head.view.bronnen.flatMap((id) => {
    const [one, other] = [base, head].map(({ scope }) => scope.find('bron', id));
    if (!one || !other || !base.view.bronnen.includes(id)) return [];
    return changedLines(BRON_FACTS, { ...base, thing: one }, { ...head, thing: other });
  });
  return also([...new Set(lines)]);
};

export const alsoInFase = (one: Fase, other: Fase, base: Side, head: Side) =>
  alsoChanged(FASE_FACTS, { ...base, thing: one }, { ...head, thing: other }, [
    ['ook_bron', differs(one, other, proofOfHolder)],
    ['ook_door', differs(one, other, ({ door }) => door)],
  ]);

export const alsoInKnelpunt = (one: Knelpunt, other: Knelpunt, base: Side, head: Side) =>
  alsoInFinding(KNELPUNT_FACTS, one, other, base, head);
export const alsoInOplossing = (one: Oplossing, other: Oplossing, base: Side, head: Side) =>
  alsoInFinding(OPLOSSING_FACTS, one, other, base, head);
export const alsoInSucces = (one: Succes, other: Succes, base: Side, head: Side) =>
  alsoInFinding(SUCCES_FACTS, one, other, base, head);

function alsoInFinding<T extends Element>(facts: Facts<T>, one: T, other: T, base: Side, head: Side): string {
  const proof = (finding: T) => [shownProof(finding), finding.details.map(({ volgens }) => volgens)];
  return alsoChanged(facts, { ...base, thing: one }, { ...head, thing: other }, [
    ['ook_bron', differs(one, other, proof)],
    ['ook_door', differs(one, other, ({ door }) => door)],
  ]);
}

/** @param baseLine the line of the base that says the same as a line of the head */
export function alsoInStap(
  one: Column,
  other: Column,
  base: Side,
  head: Side,
  baseLine: (line: number) => number | undefined,
): string {
  const old = new Map(saidIn(one.stap).map((line) => [line.range.start.line, line]));
  const inLines = (tell: (line: Statement) => unknown) =>
    saidIn(other.stap).some((line) => {
      const before = old.get(baseLine(line.range.start.line) ?? -1);
      return before !== undefined && differs(before, line, tell);
    });
  const drawn = new Set(
    [one, other].flatMap(({ wishes }) =>
      Object.entries(wishes).flatMap(([kind, wish]) => (isWished(wish) ? kind : [])),
    ),
  );
  const heard = new Set<Statement>([one, other].flatMap(({ stap }) => heardIn(stap)));
  const thanked = new Set<Statement>([one, other].flatMap(thankedIn));
  return alsoChanged(STAP_FACTS, { ...base, thing: one }, { ...head, thing: other }, [
    ['ook_bron', inLines((line) => (heard.has(line) ? shownProof(line) : line.volgens))],
    ['ook_door', inLines((line) => (thanked.has(line) ? [] : line.door))],
    ['ook_gewenst', differs(one.stap, other.stap, (stap) => undrawnWishes(stap, drawn))],
  ]);
}

/** Every line of a stap that may have a source or a cause. */
function saidIn(stap: Stap): Statement[] {
  const { citaten, regels, details, metingen, afhaken, vervalt } = stap;
  const said = [stap, ...statementsOfInhoud(stap), ...wishesIn(stap), ...citaten, ...regels, ...details, ...metingen];
  return [...said, ...[afhaken, vervalt].filter((line) => line !== undefined)];
}

/** Lines that tell how many people say so. */
function heardIn({ gevoel, citaten, doet, denkt, verwacht, gewenst }: Stap): Statement[] {
  const wished = [...gewenst.gevoel, ...gewenst.doet, ...gewenst.denkt, ...gewenst.verwacht];
  return [...gevoel, ...citaten, ...doet, ...denkt, ...verwacht, ...wished];
}

/** Lines of which the card says what makes them possible. */
function thankedIn({ stap, wishes }: Column): Statement[] {
  const { contact, doet, denkt, verwacht, voorkant, achterkant } = wishes;
  return [
    stap,
    ...[contact, doet, denkt, verwacht, voorkant, achterkant].flatMap(({ added }): readonly Statement[] => added),
  ];
}

function proofOfHolder({ volgens, metingen, details }: Holder): unknown {
  return [volgens, [...metingen, ...details].map((line) => line.volgens)];
}

/** The bronnen of a line of which the card says how many people in them say so. */
function shownProof({ volgens }: Statement): unknown {
  return volgens.map(({ id }) => id);
}

/**
 * The wishes of kinds that the picture does not show in either version: not yet, or because it is so now. A gevoel has its line in the
 * chart.
 * @param drawn the kinds that have cards
 */
function undrawnWishes({ gewenst }: Stap, drawn: ReadonlySet<string>): unknown {
  const kinds = Object.entries(INHOUD).filter(([kind]) => kind !== 'gevoel' && !drawn.has(kind));
  const zonder = gewenst.zonder.filter(({ id }) => !drawn.has(id));
  return [...kinds.map(([, property]) => gewenst[property].map(wishMeaning)), zonder.map(wishMeaning)];
}

/** `ook anders: notitie, bron`; empty where nothing else changed. */
function alsoChanged<T>(facts: Facts<T>, base: Version<T>, head: Version<T>, others: Others): string {
  const words = others.flatMap(([word, isOther]) => (isOther ? fillComparison(word) : []));
  return also([...changedLines(facts, base, head), ...words]);
}

/** The lines that no card shows and that say something else. */
function changedLines<T>(facts: Facts<T>, base: Version<T>, head: Version<T>): string[] {
  const told = ({ tell }: Fact<T>, { thing, view, scope }: Version<T>) =>
    tell(thing, view, scope).map(({ text }) => text);
  const changed = facts.filter((fact) => fact.only && meaning(told(fact, base)) !== meaning(told(fact, head)));
  return changed.map(({ line }) => line);
}

function also(words: readonly string[]): string {
  return words.length === 0 ? '' : fillComparison('ook', { feiten: words.join(', ') });
}

function differs<T>(one: T, other: T, tell: (thing: T) => unknown): boolean {
  return meaning(tell(one)) !== meaning(tell(other));
}
