import { formOfLine, isTextForm } from '../../../model/lines/line-kinds';
import type { Finding } from '../../../model/finding';
import { found, isRight, shown, type Spoiled, takesNotes, written } from './spoiled';

const BETWEEN = /^[\s,;:=–-]+|[\s,;]+$/gu;

/** `aantal 6 ondernemers`, `contact brief: met uitleg`: a whole line with more behind it than it can have. */
export function moreBehind(spoiled: Spoiled): Finding | undefined {
  const { line, wish, behind, read, at } = spoiled;
  const row = `${wish}${line.keyword}${behind.slice(0, read).trimEnd().replace(/,$/, '')}`;
  const rest = behind.slice(read).replace(BETWEEN, '');
  // What has a title or a text of its own is never at its end before that.
  if (rest === '' || formOfLine(line.keyword) === 'element' || isTextForm(formOfLine(line.keyword)) || !isRight(row))
    return undefined;
  const fixes = [
    ...(takesNotes(line) ? [written(spoiled, 'FIX22', {}, row, `notitie: ${rest}`)] : []),
    written(spoiled, 'FIX23', {}, `# ${rest}`, row),
    written(spoiled, 'FIX24', { bij: shown(rest) }, row),
  ];
  // `aantal ca. 6` has no number yet.
  if (['count', 'percentage'].includes(formOfLine(line.keyword)) && !/\d/.test(row)) return undefined;
  // Behind a number that says how many say so no name is missing.
  // Nor behind a line that takes one, or before a colon.
  const isNames =
    ['names', 'sources', 'solves'].includes(formOfLine(line.keyword)) &&
    !/\d$/.test(row) &&
    !/^\s*:/.test(behind.slice(read));
  return isNames
    ? found('KT072', at, { woord: line.keyword, bij: shown(rest) }, fixes)
    : found('KT056', at, { regel: shown(row) }, fixes);
}
