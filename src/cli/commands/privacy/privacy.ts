import { summarize } from '../../../outputs/problems/problem';
import { areUnseen } from '../../../messages/messages';
import type { Arguments } from '../../input/arguments';
import { TELLS } from '../../input/formats';
import { chooseOutput, tell } from '../../output/output';
import { EXIT, type Exit, type Io } from '../../terminal/io';
import { filesOnDisk, filesStaged } from './privacy-files';
import { PrivacyLook } from './privacy-look';

/** `klantreis privacy`: says what in klantreizen and the data beside them may lead to real people, before others read it. */
export async function privacy({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const chosen = await chooseOutput(TELLS.privacy, options, io);
  const staged = options.staged !== undefined;
  const asked = await (staged ? filesStaged(io, paths) : filesOnDisk(io, paths));
  if (asked.paths.length === 0 && asked.failed) return EXIT.failed;
  const look = new PrivacyLook(asked);
  await look.run();
  const { problems, unread, files } = look;
  const summary = summarize(problems);
  const told = { files, problems, unread, summary, staged };
  await tell(chosen, { privacy: () => told }, { options, io, word: 'meldingenGeschreven' });
  // What is of a kind that we never read is named; what we should have read and could not, stops.
  const isUnread = unread.some(({ reason }) => reason !== undefined) || areUnseen(problems);
  if (asked.failed || isUnread) return EXIT.failed;
  return summary.error + summary.warning > 0 ? EXIT.found : EXIT.ok;
}
