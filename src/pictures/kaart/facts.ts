import type { TextSource } from '../../drawing/shapes';
import type { Card, TextOptions } from '../../drawing/card';
import type { IconName } from '../../drawing/icons.data';
import type { Scope } from '../../model/scope/scope';
import { remembered } from '../../util/remembered';
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

/** Below what a card has, a line a fact. */
export function addFacts<T>(card: Card, facts: Facts<T>, element: T, view: View, scope: Scope, indent = 0): void {
  for (const { text, isWish, icon, ...about } of drawnFacts(facts, element, view, scope)) {
    const options = { role: 'zacht' as const, ...about, ...(isWish && WISH_WORDS), size: SIZE.klein, indent };
    card.gap(SPACE.regel);
    if (icon) card.iconText(icon, text, options);
    else card.text(text, options);
  }
}

/** The same in words, with what stands in words alone. */
export function factWords<T>(facts: Facts<T>, element: T, view: View, scope: Scope): string[] {
  return toldFacts(facts, element, view, scope).flatMap(({ told }) => told.map(({ text }) => text));
}
