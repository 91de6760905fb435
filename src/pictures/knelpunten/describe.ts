import { inWords, type LaidOut, type Passage } from '../../drawing/shapes';
import { heatWord } from '../../messages/knelpunten.data';
import type { Scope } from '../../model/scope/scope';
import { capital } from '../../util/text';
import { type Passings, passingWords } from '../blauwdruk/passings';
import { journeySentences } from '../kaart/alternative';
import { countWords } from '../kaart/counted-head';
import type { View } from '../kaart/view';
import { finished, passage } from '../kaart/words';
import { spotWords } from './columns';
import { countedIn, type HeatRow } from './heat';
import { keptWords, listedWords } from './list';
import { ownersIn } from './owners';
import { isByFase, MOST_STAPPEN, succesCount, type Spot } from './spots';
import type { Told } from './told';

/** The picture in words: what is counted, a passage a column with whose it is, and then every knelpunt. */
export function describe(view: View, scope: Scope, told: Told): Pick<LaidOut, 'description' | 'passages'> {
  const { counts, spots, rows, list, kept, passings } = told;
  const passages: Passage[] = [
    {
      sentences: finished([
        ...[heatWord('naam'), ...counts.map(countWords)].map(capital),
        list.length === 0 && heatWord('geenKnelpunten'),
        isByFase(view) && heatWord('perFase', { aantal: MOST_STAPPEN }),
      ]),
    },
    { sentences: journeySentences(view, scope) },
    ...spots.map((spot) =>
      passage(2, [
        spotWords(spot, view),
        ...rows.map((row) => rowWords(row, spot, view)),
        spot.successen.length > 0 && succesCount(spot.successen.length),
        ...ownerWords(spot),
        ...passedIn(spot, passings),
      ]),
    ),
  ];
  return inWords([
    ...passages,
    ...listOf(
      'lijst',
      list.map((one) => passage(3, listedWords(one, view, scope))),
    ),
    ...listOf(
      'houden',
      kept.map((one) => ({ sentences: [keptWords(one, view, scope)] })),
    ),
  ]);
}

function listOf(word: 'lijst' | 'houden', passages: readonly Passage[]): readonly Passage[] {
  return passages.length === 0 ? [] : [{ heading: { level: 2, text: heatWord(word) }, sentences: [] }, ...passages];
}

function rowWords(row: HeatRow, spot: Spot, view: View): string | undefined {
  const counted = countedIn(row, spot, view);
  return counted.length > 0 ? heatWord('vak', { rij: row.name, telling: counted.join(', ') }) : undefined;
}

function ownerWords(spot: Spot): string[] {
  const names = new Set(ownersIn(spot).map(({ tekst }) => tekst));
  return [...names].map((eigenaar) => heatWord('tekstEigenaar', { eigenaar }));
}

function passedIn({ columns }: Spot, passings: Passings): string[] {
  const stappen = new Set(columns.map(({ stap }) => stap));
  return [...passings.values()].filter(({ stap }) => stappen.has(stap)).map(passingWords);
}
