import { journeysText, kindText, type ListHeading, listText } from '../../messages/lists.data';
import { spoken } from '../../util/text';
import { type List, rowsOf } from './list';

/** The line above rows that belong together. A factor is a word of the language, of which the dash is a space. */
export function headingText({ word, args = {} }: ListHeading): string {
  const { factor } = args;
  return listText(word, factor === undefined ? args : { ...args, factor: spoken(String(factor)) });
}

/** How often each factor is named, below a line that says what that is; nothing where none is. */
export function factorLines(list: List): readonly string[] {
  if (list.factors.length === 0) return [];
  const without = rowsOf<object>(list).filter(
    (row) => 'factor' in row && (row.factor as readonly string[]).length === 0,
  );
  const wat = kindText(list.kind, without.length);
  const rest = listText(without.length === 1 ? 'factorNiets1' : 'factorNiets', { aantal: without.length, wat });
  return [
    listText(list.kind === 'successen' ? 'factorenSucces' : 'factoren'),
    ...list.factors.map(({ factor, count, journeys }) =>
      listText('factorRegel', { factor: spoken(factor), aantal: count, klantreizen: journeysText(journeys) }),
    ),
    ...(without.length === 0 ? [] : [rest]),
  ];
}
