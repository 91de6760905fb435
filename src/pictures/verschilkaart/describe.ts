import { fillComparison } from '../../messages/comparison.data';
import { fillWords } from '../../messages/diagram.data';
import { sentences } from '../kaart/words';
import type { Lane } from '../kaart/lanes';
import type { MergedCell } from './mark-cell';
import type { MergedColumn } from './columns';
import type { FaseOf } from './fasen';
import type { PageColumn } from './fold';
import { type Labels, summaryWords } from './head';
import type { Sides } from './side';
import { feelingTally, type Tally, tallyLines, undrawnWords } from './tally';
import { feelingLabel, isSameFeeling, type Track } from './tracks';

export interface Described {
  readonly sides: Sides;
  readonly labels: Labels;
  readonly title: MergedCell;
  readonly personas: readonly MergedCell[];
  readonly tally: Tally;
  readonly columns: readonly MergedColumn[];
  readonly pageColumns: readonly PageColumn[];
  readonly fasen: readonly (FaseOf | undefined)[];
  readonly faseCells: ReadonlyMap<FaseOf, MergedCell>;
  readonly cards: ReadonlyMap<Lane, readonly MergedCell[][]>;
  readonly tracks: readonly Track[];
}

/** The picture in words: every change, and which stappen stayed the same. */
export function describeComparison(picture: Described): string[] {
  const { sides, labels, title, tally, pageColumns, columns, fasen, faseCells } = picture;
  const whole = summaryWords(tally, sides, labels);
  const counts = tallyLines(tally).map(({ total, kinds }) => `${total} (${kinds})`);
  const telling = [...counts, feelingTally(tally), ...undrawnWords(tally)].filter((part) => part !== '').join('; ');
  const lines = [
    sentences([fillComparison('vraag', { ...labels }), title.label]),
    sentences([...whole, telling && fillComparison('tekstTelling', { telling })]),
  ];
  for (const persona of picture.personas) if (persona.marks.length > 0) lines.push(persona.label);
  const told = new Set<FaseOf>();
  for (const { start, end, folded } of pageColumns) {
    const fase = fasen[start];
    const cell = fase && !told.has(fase) ? faseCells.get(fase) : undefined;
    if (fase) told.add(fase);
    if (cell) lines.push(cell.label);
    if (!folded) lines.push(columnLine(columns[start]!, picture));
    else {
      const [van, tot] = [columns[start], columns[end - 1]].map((column) => column?.head?.number ?? '') as [
        string,
        string,
      ];
      lines.push(
        sentences([
          fillComparison('gevouwen', { aantal: end - start }),
          fillComparison('gevouwenNummers', { van, tot }),
        ]),
      );
    }
  }
  return lines.filter((line) => line !== '');
}

function columnLine(column: MergedColumn, { cards, tracks }: Described): string {
  const inside = [...cards].flatMap(([lane, columns]) => (lane === 'stap' ? [] : columns[column.index]!));
  const changed = inside.filter((cell) => cell.marks.length > 0).map((cell) => cell.label);
  const feelings = tracks.flatMap((track) => {
    const feeling = track.feelings.get(column.index);
    return feeling && !isSameFeeling(feeling) ? [feelingLabel(track, feeling)] : [];
  });
  const stap = cards.get('stap')![column.index]!;
  if (stap.some((cell) => cell.marks.length > 0))
    return sentences([...stap.map((cell) => cell.label), ...changed, ...feelings]);
  const { number, stap: now, missing } = (column.head ?? column.base)!;
  const nummer = number;
  const titel = now.titel || fillWords('nogLeeg');
  return sentences([
    missing ? fillWords('nogGeenStap') : fillComparison('tekstStap', { nummer, titel }),
    ...changed,
    ...feelings,
    changed.length + feelings.length === 0 && fillComparison('tekstOngewijzigd'),
  ]);
}
