import { cliText } from '../../../messages/cli-words.data';
import type { ReviewChange } from '../../../diff/review/review';
import { stopping } from '../../../outputs/review/review-groups';
import { changeSentence, type Marks } from '../../../outputs/review/review-sentence';
import { plain } from '../../../util/text';
import { type Arguments, failLevel } from '../../input/arguments';
import { TELLS } from '../../input/formats';
import { type Reviewed, reviewNamed } from './diff-review';
import { EXIT, type Exit, type Io } from '../../terminal/io';
import { chooseOutput, tell } from '../../output/output';
import { tellersOf } from './diff-outputs';

/** `klantreis diff`: what changed in meaning between two sides. */
export async function diff(args: Arguments, io: Io): Promise<Exit> {
  const { options } = args;
  const chosen = await chooseOutput(TELLS.diff, options, io);
  const reviewed = await reviewNamed(args, io);
  await tell(chosen, tellersOf(reviewed, io, options), { options, io, word: 'verschilGeschreven' });
  const stops = stopping(reviewed.review.changes, failLevel(options));
  // What was not compared may hold anything, so this is no answer to what was asked.
  const unless = (code: Exit) => (reviewed.isPartUnseen ? EXIT.failed : code);
  if (stops.length === 0) return unless(EXIT.ok);
  // Programs read the other forms, and find the fingerprints in them.
  if (chosen.output.forPeople) io.err(approvalHelp(reviewed, stops));
  return unless(EXIT.found);
}

/** What to do about changes that keep a command from passing: their fingerprints, for the list of approvals. */
function approvalHelp({ approvals }: Reviewed, stops: readonly ReviewChange[]): string {
  const marks: Marks = { typed: plain, name: (markup) => `‘${markup}’`, code: (markup) => `‘${markup}’` };
  const rows = stops.map((change) =>
    cliText('verschilKenmerk', { kenmerk: change.fingerprint, zin: changeSentence(change, marks) }),
  );
  return `\n${[cliText('verschilGrens', { pad: plain(approvals.path) }), ...rows].join('\n')}\n`;
}
