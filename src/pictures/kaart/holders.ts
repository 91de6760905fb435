import type { Reading } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import type { Holder } from '../../model/klantreis';
import type { Column, View } from './view';

/** What stands under a column: of its stap, and in the first column of a fase or klantreis that of the whole. */
export interface Held {
  readonly holder: Holder;
  /** Said beside what is about the whole; empty for a stap. */
  readonly tag: string;
  /** The key of the holder in the picture, and once more where it is more than a stap. */
  readonly key: string;
  readonly whole?: string;
}

/** The key of the whole. */
export const KLANTREIS = 'klantreis';

/** In a column what is of the whole stands under a heading, which says so. */
export function heldBy(column: Column, view: View, reading: Reading = 'vel'): Held[] {
  const held: Held[] = [];
  const tag = reading === 'kolom' ? '' : fillWords('heleReis');
  if (column.index === 0) held.push({ holder: view.klantreis, tag, key: KLANTREIS, whole: KLANTREIS });
  const span = view.fasen.find(({ start }) => start === column.index);
  if (span) held.push({ holder: column.fase, tag: fillWords('heleFase'), key: span.key, whole: span.key });
  return [...held, { holder: column.stap, tag: '', key: column.key }];
}
