import { journeysText, kindText, listText } from '../../messages/lists.data';
import { enumerate } from '../../util/text';
import { type List, type ListFilter, rowsOf } from './list';

/** How much there is, in one sentence each: the kind, what is late and what is quickly done. */
export function countSentences(list: List): readonly string[] {
  const count = rowsOf<object>(list).length;
  const wat = kindText(list.kind, count);
  if (list.kind === 'vergelijk') return besideSentences(list);
  if (list.kind === 'bronnen') return [listText('tellingBronnen', { aantal: count, wat })];
  const first = listText('telling', { aantal: count, wat, klantreizen: journeysText(journeysWith(list)) });
  if (list.kind !== 'oplossingen') return [first];
  const rows = rowsOf(list);
  const late = rows.filter(({ overdue }) => overdue).length;
  const quick = rows.filter(({ quickWin }) => quickWin).length;
  const parts = [
    ...(late > 0 ? [listText(late === 1 ? 'waarvanLaat1' : 'waarvanLaat', { aantal: late })] : []),
    ...(quick > 0 ? [listText(quick === 1 ? 'waarvanSnel1' : 'waarvanSnel', { aantal: quick })] : []),
  ];
  if (parts.length === 0) return [first];
  return [first, `${enumerate(parts, 'en').replace(/^./, (sign) => sign.toUpperCase())}.`];
}

/** Who stand side by side, how much they share, and what the list does not say of them. */
function besideSentences(list: Extract<List, { readonly kind: 'vergelijk' }>): readonly string[] {
  const rows = rowsOf(list);
  const comparisons = rows.at(-1)!.comparison;
  const personas = rows.filter(({ about }) => about === 'klantreis').length;
  const shared = new Set(
    rows.flatMap(({ about, beside, comparison }) =>
      about === 'knelpunt' && beside !== undefined ? `${comparison} ${beside}` : [],
    ),
  ).size;
  const journeys = journeysWith(list);
  const sharing = shared === 0 ? 'gedeeldNiets' : shared === 1 ? 'gedeeldTelling1' : 'gedeeldTelling';
  return [
    listText('tellingBronnen', { aantal: comparisons, wat: kindText(list.kind, comparisons) }),
    listText('naastElkaarTelling', {
      klantreizen: journeysText(journeys),
      personas: listText(personas === 1 ? 'personas1' : 'personas', { aantal: personas }),
    }),
    // Within one klantreis nothing can be shared.
    ...(journeys > comparisons ? [listText(sharing, { aantal: shared })] : []),
    listText('vergelijkUitleg'),
  ];
}

function journeysWith(list: Exclude<List, { readonly kind: 'bronnen' }>): number {
  const rows = rowsOf<{ readonly file: string; readonly journey: string; readonly journeyId: string | undefined }>(
    list,
  );
  return new Set(rows.map(({ file, journey, journeyId }) => `${file} ${journeyId} ${journey}`)).size;
}

/** The one sentence of a list in which nothing stands. */
export function emptySentence(list: List): string {
  const { kind, journeys, total, filter } = list;
  if (kind === 'bronnen') return listText('leegBronnen');
  if (kind === 'vergelijk') return `${listText('leegVergelijk')} ${listText('leegVergelijkHoe')}`;
  if (journeys === 0) return listText('leegKlantreizen', { wat: kindText(kind, 2) });
  if (total === 0) return listText('leeg', { klantreizen: journeysText(journeys), wat: kindText(kind, 2) });
  const args = { keuze: choiceText(filter), aantal: total, wat: kindText(kind, total) };
  return listText(total === 1 ? 'leegKeuze1' : 'leegKeuze', args);
}

/** What the list does not have, and why: a reader must not take it for all there is. */
export function leftOutSentences(list: List): readonly string[] {
  const { kind, total, archived, unreadFiles, filter } = list;
  const shown = rowsOf<object>(list).length;
  const keuze = choiceText(filter);
  const rest = total - shown;
  const sentences: string[] = [];
  if (keuze !== '' && shown > 0) {
    const word = rest === 0 ? 'keuzeAlles' : rest === 1 ? 'keuzeRest1' : 'keuzeRest';
    sentences.push(listText(word, { keuze, aantal: rest, wat: kindText(kind, rest === 1 ? 1 : 2) }));
  }
  if (archived > 0) sentences.push(listText(archived === 1 ? 'archief1' : 'archief', { aantal: archived }));
  if (unreadFiles > 0) {
    sentences.push(listText(unreadFiles === 1 ? 'ongelezen1' : 'ongelezen', { aantal: unreadFiles }));
  }
  return sentences;
}

/** What was asked for, in words; empty where that is everything. */
function choiceText({ owner, overdue, stand }: ListFilter): string {
  return enumerate(
    [
      ...(owner === undefined ? [] : [listText('keuzeEigenaar', { naam: owner })]),
      ...(overdue ? [listText('keuzeLaat')] : []),
      ...(stand === undefined ? [] : [listText('keuzeStand', { stand })]),
    ],
    'en',
  );
}
