import { resolve } from 'node:path';
import { cliText } from '../messages/cli-words.data';
import { LEVELS } from '../messages/review.data';
import type { Arguments } from './arguments';
import { DIFF_FORMATS, DIFF_WRITERS } from './diff-formats';
import { reviewSides } from './diff-review';
import { levelsFrom } from './fail-on';
import { EXIT, type Exit, type Io, plain } from './io';
import { INPUT } from './targets';
import { writeOutput } from './write';

/** `klantreis diff`: what changed in meaning between two sides. */
export async function diff(args: Arguments, io: Io): Promise<Exit> {
  const { options } = args;
  const reviewed = await reviewSides(args, io);
  const format = DIFF_FORMATS.find((name) => name === options.format) ?? 'text';
  const content = await DIFF_WRITERS[format](reviewed, io, options);
  const output = options.output ?? INPUT;
  if (output === INPUT) {
    (format === 'text' ? io.out : io.data)(content);
  } else {
    await writeOutput(resolve(io.workingFolder, output), output, content);
    io.err(`${plain(cliText('verschilGeschreven', { pad: output }))}\n`);
  }
  const grave = levelsFrom(LEVELS, options['fail-on']);
  if (!grave.some((level) => reviewed.review.summary[level] > 0)) return EXIT.ok;
  // Programs read the other forms, and find the fingerprints in them.
  if (format === 'text') io.err((await import('./diff-text')).approvalHelp(reviewed, grave));
  return EXIT.found;
}
