import type { TextSource } from '../../drawing/shapes';
import type { Card, TextOptions } from '../../drawing/card';
import type { IconName } from '../../drawing/icons.data';
import type { Scope } from '../../model/scope/scope';
import type { View } from './view';
import { SIZE, SPACE } from '../../drawing/tokens.data';

/** How the word `gewenst` is written on a card, with what is wished for behind it. */
export const WISH_WORDS = { size: SIZE.fijn, style: 'bold', role: 'gewenst' } as const;

/** What a card tells of one line. */
export interface Told {
  readonly text: string;
  readonly source?: TextSource | readonly TextSource[] | undefined;
  /** See `TextOptions`. */
  readonly topic?: string;
  readonly means?: string;
  /** It is wished for, and not so yet. */
  readonly isWish?: boolean;
}

/**
 * A kind of line under an element, as the card of the element tells it below the title, and the text alternative after it. A new kind of
 * line gets its place in the pictures by a row in one of the tables of these.
 */
export interface Fact<T> {
  readonly icon?: IconName;
  readonly look?: Pick<TextOptions, 'role' | 'style'>;
  /** Nothing where the text has no such line. */
  readonly tell: (element: T, view: View, scope: Scope) => readonly Told[];
}

type Facts<T> = readonly Fact<T>[];

/** Below what a card has, a line a fact. */
export function addFacts<T>(card: Card, facts: Facts<T>, element: T, view: View, scope: Scope): void {
  for (const { icon, look, tell } of facts) {
    for (const { text, isWish, ...about } of tell(element, view, scope)) {
      const options = { ...(isWish ? WISH_WORDS : { role: 'zacht' as const, ...look }), size: SIZE.klein, ...about };
      card.gap(SPACE.regel);
      if (icon) card.iconText(icon, text, options);
      else card.text(text, options);
    }
  }
}

/** The same in words. */
export function factWords<T>(facts: Facts<T>, element: T, view: View, scope: Scope): string[] {
  return facts.flatMap(({ tell }) => tell(element, view, scope).map(({ text }) => text));
}
