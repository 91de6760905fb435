import type { TextSource } from '../../drawing/shapes';
import type { Card, TextOptions } from '../../drawing/card';
import type { IconName } from '../../drawing/icons.data';
import type { Scope } from '../../model/scope/scope';
import { remembered } from '../../util/remembered';
import { allInFile, sourcesOf } from './sources';
import type { View } from './view';
import { SIZE, SPACE } from '../../drawing/tokens.data';

/** How the word `gewenst` is written on a card, with what is wished for behind it. */
export const WISH_WORDS = { size: SIZE.fijn, style: 'bold', role: 'gewenst' } as const;

/** What a card tells of one line. */
export interface Told extends Pick<TextOptions, 'role' | 'style'> {
  readonly text: string;
  readonly icon?: IconName | undefined;
  readonly source?: TextSource | readonly TextSource[] | undefined;
  /** See `TextOptions`. */
  readonly topic?: string;
  readonly means?: string;
  /** It is wished for, and not so yet. */
  readonly isWish?: boolean;
}

/**
 * A kind of line under an element, as the card of the element tells it below the title, and the text alternative after it. A new kind of
 * line gets its place in the pictures by a row in one of the tables of these; one that is `plain` in the table of lines has a place without.
 */
export interface Fact<T> {
  /** The word of the line, which tells its text from the others of its card, and names it where a change of it is told without its text. */
  readonly line: string;
  readonly icon?: IconName;
  readonly look?: Pick<TextOptions, 'role' | 'style'>;
  /** It is told in the text alternative alone. */
  readonly only?: 'words';
  /** Nothing where the text has no such line. */
  readonly tell: (element: T, view: View, scope: Scope) => readonly Told[];
}

export type Facts<T> = readonly Fact<T>[];

/** A fact of which an element says something. */
interface ToldFact {
  readonly fact: Pick<Fact<never>, 'line' | 'icon' | 'look' | 'only'>;
  readonly told: readonly Told[];
}

/** By the element, in each table. Its card, the label of that and the text alternative tell the same, so it is worked out once for a picture. */
const toldIn = remembered<View, Map<unknown, Map<unknown, readonly ToldFact[]>>>(() => new Map());

function toldFacts<T>(facts: Facts<T>, element: T, view: View, scope: Scope): readonly ToldFact[] {
  const tables = toldIn(view);
  let table = tables.get(facts);
  if (table === undefined) tables.set(facts, (table = new Map()));
  let found = table.get(element);
  if (found === undefined) {
    found = facts
      .map((fact) => ({ fact, told: fact.tell(element, view, scope) }))
      .filter(({ told }) => told.length > 0);
    table.set(element, found);
  }
  return found;
}

/** What a card tells, each with the line that it is of. */
export function drawnFacts<T>(facts: Facts<T>, element: T, view: View, scope: Scope): Told[] {
  return toldFacts(facts, element, view, scope).flatMap(({ fact: { line, icon, look, only }, told }) =>
    only ? [] : told.map((one) => ({ topic: line, icon, ...look, ...one })),
  );
}

/** What is told before the facts of an element, what room they leave at their sides, and the file of it where the picture is of another one. */
interface FactPlace {
  readonly indent?: number;
  readonly outdent?: number;
  readonly before?: readonly Told[];
  readonly file?: string | undefined;
}

/** From so much room on, in px, a card is wide. */
const WIDE = 340;
/** So many px of a line for each sign of a text that may share it. */
const PER_SIGN = 8;

/** Below what a card has, a line a fact; beside the text, on paper and on a wide card short ones share a line. */
export function addFacts<T>(
  card: Card,
  facts: Facts<T>,
  element: T,
  view: View,
  scope: Scope,
  { indent = 0, outdent = 0, before = [], file }: FactPlace = {},
): void {
  const all = [...before, ...drawnFacts(facts, element, view, scope)];
  const shares = card.reading !== 'vel' || card.inner > WIDE;
  const most = Math.max(MOST_SIGNS, (card.inner - indent - outdent) / PER_SIGN);
  for (const { text, isWish, icon, source, ...about } of shares ? sharing(all, most) : all) {
    const where = { source: file === undefined ? source : allInFile(file, source), indent, outdent };
    const options = { role: 'zacht' as const, ...about, ...(isWish && WISH_WORDS), size: SIZE.klein, ...where };
    card.gap(SPACE.regel);
    if (icon) card.iconText(icon, text, options);
    else card.text(text, options);
  }
}

/** More signs than this ask for a line of their own. */
const MOST_SIGNS = 44;

/** Short neighbours that have no sign and no colour of their own, told in one line. */
function sharing(all: readonly Told[], most: number): Told[] {
  const lines: Told[] = [];
  for (const told of all) {
    const last = lines.at(-1);
    const isShort = ({ text, icon, role, isWish }: Told) => text.length <= most && !icon && !role && !isWish;
    if (!last || !isShort(told) || !isShort(all[all.indexOf(told) - 1]!)) lines.push(told);
    else lines[lines.length - 1] = beside(last, told);
  }
  return lines;
}

/** All of them one after another, as one text. */
export function inOneText([first, ...others]: readonly Told[]): Told[] {
  return first ? [others.reduce(beside, first)] : [];
}

function beside(one: Told, other: Told): Told {
  const means = `${one.means ?? one.text} ${other.means ?? other.text}`;
  return { ...one, text: `${one.text}\u00a0· ${other.text}`, means, source: [...partsOf(one), ...partsOf(other)] };
}

/** The sources of a text that becomes a part of another one. */
function partsOf({ text, source }: Told): TextSource[] {
  return sourcesOf(source).map((one) => ({ ...one, part: one.part ?? text }));
}

/** The same in words, with what stands in words alone. */
export function factWords<T>(facts: Facts<T>, element: T, view: View, scope: Scope): string[] {
  return toldFacts(facts, element, view, scope).flatMap(({ told }) => told.map(({ text }) => text));
}
