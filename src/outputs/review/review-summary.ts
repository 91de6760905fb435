import type { Review } from '../../diff/review/review';
import { reviewText } from '../../messages/review.data';
import { oneLine } from './review-escape';
import { countLevels, countsText, groupsOf, openChanges, type ReviewGroup, titleOf } from './review-groups';
import { changeSentence, type Marks } from './review-sentence';

/** Changes of one klantreis that are written out. */
const MOST = 20;

const PLAIN: Marks = { typed: oneLine, name: (markup) => markup, code: (markup) => markup };

/** The changes as plain text for the message of a commit: a line for each klantreis with what changed under it. Empty where nothing did. */
export function reviewSummary(review: Review): string {
  return groupsOf(review).map(groupText).join('\n\n');
}

function groupText(group: ReviewGroup): string {
  const changes = openChanges(group.changes);
  const title = `${oneLine(titleOf(group))}: ${countsText(countLevels(changes))}`;
  const rows = changes.slice(0, MOST).map((change) => `- ${changeSentence(change, PLAIN)}`);
  const left = changes.length - rows.length;
  if (left > 0) rows.push(left === 1 ? reviewText('nogEen') : reviewText('nogMeer', { aantal: left }));
  return [title, '', ...rows].join('\n');
}
