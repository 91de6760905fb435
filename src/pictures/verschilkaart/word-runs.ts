import { piecesOfLines, wordsOf } from '../../drawing/pieces';
import { splitWords } from '../../util/spaces';
import { textWidth } from '../../typography/text-width';
import { diffWords, type WordRun } from '../../util/word-diff';
import { wrapText } from '../../typography/wrap';
import { baseline, type Card, ICON_GAP, iconSize, LINE_HEIGHT, shortened, type TextOptions } from '../../drawing/card';
import type { IconName } from '../../drawing/icons.data';
import { num, paragraphOf, type Shape } from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';
import { CORNER, LINE } from '../../drawing/tokens.data';

/** A text in which old words stand struck through beside the new ones. */

interface RunIcon {
  readonly name: IconName;
  readonly role: Role;
}

/** Texts with fewer words in common than this are told as one text instead of another. */
const ENOUGH_IN_COMMON = 0.4;

/** Old and new words in their order; all of the old one first where the texts have little in common. */
export function wordRuns(base: string, head: string): readonly WordRun[] {
  const [old, now] = [base, head].map((text) => shortened(text).replace(/\s+/gu, ' ')) as [string, string];
  const runs = diffWords(old, now);
  const count = (text: string) => splitWords(text).length;
  const same = runs.filter((run) => run.is === 'same').reduce((sum, run) => sum + count(run.text), 0);
  if (same >= ENOUGH_IN_COMMON * Math.max(count(old), count(now))) return runs;
  const both: readonly WordRun[] = [
    { is: 'gone', text: old },
    { is: 'new', text: now },
  ];
  return both.filter((run) => run.text !== '');
}

/** Adds a text with old and new words below what is there. */
export function addRuns(card: Card, runs: readonly WordRun[], options: TextOptions, icon?: RunIcon): void {
  const { style = 'regular', role = 'inkt', outdent = 0, balance = false } = options;
  const size = card.size(options.size);
  const step = size * LINE_HEIGHT;
  let indent = options.indent ?? 0;
  const left = (card.width - card.inner) / 2;
  if (icon) {
    const side = iconSize(size);
    card.icon(icon.name, left + indent, card.bottom + (step - side) / 2, side, icon.role);
    indent += side + ICON_GAP;
  }
  if (options.lead) {
    // What stands before a text is no part of what changed in it.
    const { text: first, style: own = style, role: ink = role } = options.lead;
    card.word(first, left + indent, card.bottom + baseline(size, step), { size: options.size, style: own, role: ink });
    indent += textWidth(`${first} `, size, own);
  }
  const words = wordsOf(runs.map(({ is, text }) => ({ text, kind: is })));
  const told = (is: WordRun['is']) =>
    words.filter((word) => word.kind === 'same' || word.kind === is).map((word) => word.text);
  const now = paragraphOf(told('new').join(' '), options.source);
  const gone = paragraphOf(told('gone').join(' '));
  const text = words.map((word) => word.text).join(' ');
  const lines = wrapText(text, { maxWidth: card.inner - indent - outdent, size, style, balance });
  for (const line of piecesOfLines(lines, words)) {
    let before = '';
    for (const { text: piece, kind: is } of line) {
      const x = left + indent + textWidth(before, size, style);
      const y = card.bottom + baseline(size, step);
      const width = textWidth(piece, size, style);
      if (is === 'new') {
        card.add(newWord(x, y, width, size));
      }
      const look = is === 'gone' ? ({ role: 'weg', paragraph: gone } as const) : { role, paragraph: now };
      card.word(piece, x, y, { size: options.size, style, struck: is === 'gone', ...look });
      before += `${piece} `;
    }
    card.gap(step);
  }
}

/** A wash and a line under a new word that stands on a baseline. */
export function newWord(x: number, y: number, width: number, size: number): Shape[] {
  const step = size * LINE_HEIGHT;
  const top = y - baseline(size, step) + 0.5;
  return [
    { type: 'rect', x: x - 2, y: top, width: width + 4, height: step - 1, radius: CORNER.woord, fill: 'nieuwWaas' },
    { type: 'path', d: `M${num(x)} ${num(y + 3)}H${num(x + width)}`, stroke: 'nieuw', strokeWidth: LINE.woord },
  ];
}
