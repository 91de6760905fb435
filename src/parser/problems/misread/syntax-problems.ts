import { isoFromWords } from '../../../model/canonical/dates';
import { formOfLine } from '../../../model/lines/line-kinds';
import type { Finding } from '../../../model/finding';
import type { Line, Misread } from '../../lines/line';
import { openPer } from './amount-problem';
import { misreadProblem } from './misread-problem';
import { rangeBehind, spoiledLine } from './spoiled';
import { spacedName } from './spaced-name';

/** One message for every line that the grammar could not read. */
export function syntaxProblems(lines: readonly Line[], texts: readonly string[]): Finding[] {
  return lines.flatMap((line) => {
    const { misread } = line;
    // A line that has no place has its message, or is set aside without one.
    const isTold = line.place !== 'attached' && (line.place !== 'unknown' || line.kind !== undefined);
    return misread && !isTold ? [syntaxProblem(line, misread, texts)] : [];
  });
}

function syntaxProblem(line: Line, { image, atEnd, range }: Misread, texts: readonly string[]): Finding {
  const text = texts[line.range.start.line] ?? '';
  if (line.keyword === '') return { code: 'KT003', range: line.range, args: { woord: unfinishedDesired(text) } };
  if (atEnd && lacksYear(line)) {
    const spoiled = spoiledLine(line, image, range, text);
    return { code: 'KT011', range: rangeBehind(spoiled), args: { waarde: line.behind.trim() } };
  }
  const openEnd = atEnd ? openPer(spoiledLine(line, image, range, text)) : undefined;
  if (openEnd) return openEnd;
  if (atEnd) return { code: 'KT003', range: line.range, args: { woord: line.keyword } };
  if (image.startsWith('#')) return { code: 'KT042', range, args: { woord: line.keyword, bij: image } };
  const isNamed = formOfLine(line.keyword) === 'element' && text.slice(range.start.character).includes(':');
  const spaced = isNamed ? spacedName(line, text) : undefined;
  return spaced ?? misreadProblem(spoiledLine(line, image, range, text));
}

/** `wanneer 1 maart`: a day of which the year is missing. */
function lacksYear({ keyword, behind }: Line): boolean {
  return formOfLine(keyword) === 'when' && /^\s*\d/.test(behind) && isoFromWords(`${behind} 2000`) !== undefined;
}

/** The form to show for `gewenst` without a line behind it. */
function unfinishedDesired(text: string): string {
  return /\bzonder\s*$/.test(text) ? 'zonder' : 'gewenst';
}
