import { cliText } from '../../../messages/cli-words.data';
import { LEVELS } from '../../../messages/review.data';
import { plain } from '../../../util/text';
import { type Arguments, levelsFrom } from '../../input/arguments';
import { DIFF_FORMATS, DIFF_WRITERS } from './diff-formats';
import { reviewNamed } from './diff-review';
import { EXIT, type Exit, type Io } from '../../terminal/io';
import { outputFile, writeResult } from '../../output/output';

/** `klantreis diff`: what changed in meaning between two sides. */
export async function diff(args: Arguments, io: Io): Promise<Exit> {
  const { options } = args;
  const format = DIFF_FORMATS.find((name) => name === options.format) ?? 'text';
  const output = await outputFile(options, format, io, DIFF_FORMATS);
  const reviewed = await reviewNamed(args, io);
  const content = await DIFF_WRITERS[format](reviewed, io, options);
  if (output === undefined) {
    (format === 'text' ? io.out : io.data)(content);
  } else {
    await writeResult(output, content, options, io);
    io.err(`${plain(cliText('verschilGeschreven', { pad: output }))}\n`);
  }
  const grave = levelsFrom(LEVELS, options['fail-on']);
  // What was not compared may hold anything, so this is no answer to what was asked.
  const unless = (code: Exit) => (reviewed.isPartUnseen ? EXIT.failed : code);
  if (!grave.some((level) => reviewed.review.summary[level] > 0)) return unless(EXIT.ok);
  // Programs read the other forms, and find the fingerprints in them.
  if (format === 'text') io.err((await import('./diff-text')).approvalHelp(reviewed, grave));
  return unless(EXIT.found);
}
