import { summarize } from '../../../outputs/problems/problem';
import { writeJson } from '../../../outputs/json/write-json';
import { areUnseen } from '../../../messages/messages';
import type { Arguments } from '../../input/arguments';
import { EXIT, type Exit, type Io } from '../../terminal/io';
import { filesOnDisk, filesStaged } from './privacy-files';
import { PrivacyLook } from './privacy-look';
import { writePrivacyReport } from './privacy-report';

/** `klantreis privacy`: says what in klantreizen and the data beside them may lead to real people, before others read it. */
export async function privacy({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const staged = options.staged !== undefined;
  const asked = await (staged ? filesStaged(io, paths) : filesOnDisk(io, paths));
  if (asked.paths.length === 0 && asked.failed) return EXIT.failed;
  const look = new PrivacyLook(asked);
  await look.run();
  const { problems, unread, files } = look;
  const summary = summarize(problems);
  if (options.format === 'json') writeJson({ files, problems, unread, summary }, io.data);
  else writePrivacyReport({ files, problems, unread, summary, staged }, io);
  // What is of a kind that we never read is named; what we should have read and could not, stops.
  const isUnread = unread.some(({ reason }) => reason !== undefined) || areUnseen(problems);
  if (asked.failed || isUnread) return EXIT.failed;
  return summary.error + summary.warning > 0 ? EXIT.found : EXIT.ok;
}
