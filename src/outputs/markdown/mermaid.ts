import type { ReviewHartslag } from '../../diff/review/review';
import { reviewText } from '../../messages/review.data';
import { isNew } from '../review/review-hartslag';

/** A number as we write it. A report may have anything in its place, and no such sign may steer the chart. */
const NUMBER = /^\d{1,5}[a-z]?(?: \([a-z]+\))?$/;

/** More stappen than this are no longer told apart in a chart, and GitLab draws no diagram of more than 2,000 characters by itself. */
const MOST_STAPPEN = 60;

/** The scale has room below the lowest feeling, so that a stap that had none has hardly a bar. */
const [BOTTOM, TOP] = [-3, 3];

/** Colours that can be seen on the light and on the dark page of a forge: the bars, and the line over them. */
const [BAR, LINE] = ['#8d9db5', '#b3265e'];

/**
 * The hartslag before (bars) and after (a line) as a Mermaid chart, which GitHub and GitLab draw themselves; undefined where there
 * is nothing to draw. Nothing that people typed is in it: the stappen have numbers, and the table beside it has their names.
 *
 * `xychart-beta` is what the chart is called in every version since 10.6; the newest also take `xychart`.
 */
export function hartslagChart(hartslag: ReviewHartslag): string | undefined {
  const { stappen, nummers, base, head } = hartslag;
  if (stappen.length < 2 || stappen.length > MOST_STAPPEN || head.every((waarde) => waarde === null)) return undefined;
  const bars = base.map((waarde) => waarde ?? BOTTOM);
  return [
    '---',
    'config:',
    '  xyChart:',
    '    height: 300',
    '  themeVariables:',
    '    xyChart:',
    `      plotColorPalette: "${isNew(hartslag) ? LINE : `${BAR}, ${LINE}`}"`,
    '---',
    'xychart-beta',
    `  x-axis "${reviewText('kolomStap')}" [${nummers.map((nummer, index) => `"${NUMBER.test(nummer) ? nummer : index + 1}"`).join(', ')}]`,
    `  y-axis "${reviewText('grafiekAs')}" ${BOTTOM} --> ${TOP}`,
    ...(isNew(hartslag) ? [] : [`  bar [${bars.join(', ')}]`]),
    `  line [${bridged(head).join(', ')}]`,
  ].join('\n');
}

/** A line has a value everywhere: where nothing is felt it goes straight on to the next feeling. */
function bridged(waarden: readonly (number | null)[]): readonly number[] {
  const known = waarden.flatMap((waarde, index) => (waarde === null ? [] : [{ waarde, index }]));
  return waarden.map((own, index) => {
    if (own !== null) return own;
    const before = known.findLast((point) => point.index < index);
    const after = known.find((point) => point.index > index);
    if (!before || !after) return (before ?? after)?.waarde ?? 0;
    const part = (index - before.index) / (after.index - before.index);
    return Math.round((before.waarde + part * (after.waarde - before.waarde)) * 100) / 100;
  });
}
