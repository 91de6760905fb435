import type { Due, OplossingRow } from '../../outputs/lists/list';
import { isOpen } from '../../model/meaning/solutions';
import { isRevisionLate } from '../../model/meaning/standing';
import { isIsoDate, lastDayOf } from '../../util/dates';
import type { Journey } from './spots';

/**
 * What is due: the oplossingen with a date that are open, and the klantreizen that say when to look at them again.
 * @param rows the oplossingen that were asked for
 */
export function dueOf(rows: readonly OplossingRow[], journeys: readonly Journey[], today: string): readonly Due[] {
  const plans = rows.flatMap((row): Due[] => {
    if (row.gereed === undefined || !isIsoDate(row.gereed) || !isOpen(row)) return [];
    const { title, journey, owner, stand, overdue, file, line } = row;
    const key = ['oplossing', row.journeyId ?? journey, title].join('\n');
    return [{ kind: 'oplossing', title, journey, day: lastDayOf(row.gereed), owner, stand, overdue, file, line, key }];
  });
  const looks = journeys.flatMap(({ klantreis, file }): Due[] => {
    const { herzien, titel, id, eigenaar, plaatsen, range } = klantreis;
    if (herzien === undefined || !isIsoDate(herzien) || klantreis.status === 'archief') return [];
    const line = (plaatsen.get('herzien') ?? range).start.line + 1;
    return [
      {
        kind: 'herzien',
        title: titel,
        journey: titel,
        day: lastDayOf(herzien),
        owner: eigenaar?.tekst || undefined,
        stand: undefined,
        overdue: isRevisionLate(klantreis, today),
        file,
        line,
        key: ['herzien', id ?? titel].join('\n'),
      },
    ];
  });
  return [...plans, ...looks].toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}
