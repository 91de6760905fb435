import type { Problem, Summary } from '../../../outputs/problems/problem';
import { cliText } from '../../../messages/cli-words.data';
import { plain } from '../../../util/text';
import { type Io } from '../../terminal/io';
import type { Unread } from './privacy-look';
import { problemsByFile, reportPieces } from '../../terminal/report';

export interface PrivacyReport {
  readonly files: number;
  readonly problems: readonly Problem[];
  readonly unread: readonly Unread[];
  readonly summary: Summary;
  /** Is it about what will be committed? */
  readonly staged: boolean;
}

/** So many lines of one file are shown: a table may hold thousands, and what to do about them is the same. */
const MOST = 20;

/** The report for people: what is where, what we could not read, and what to do. */
export function writePrivacyReport({ files, problems, unread, summary, staged }: PrivacyReport, io: Io): void {
  const byFile = problemsByFile(problems);
  const shown = [...byFile.values()].flatMap((own) => own.slice(0, MOST));
  for (const piece of reportPieces(shown, summary, files, io.colours, unread.length)) io.out(piece);
  for (const [file, own] of byFile) {
    if (own.length > MOST) line(io, cliText('privacyMeer', { aantal: own.length - MOST, pad: file }));
  }
  if (unread.length > 0) line(io, `\n${cliText('privacyOngelezen')}`);
  for (const { file, reason } of unread) line(io, `  ${file}${reason === undefined ? '' : `: ${reason}`}`);
  if (staged && unread.some(({ reason }) => reason !== undefined)) line(io, `\n${cliText('privacyGestopt')}`);
  if (summary.error + summary.warning === 0) return;
  line(io, `\n${cliText('privacyWatNu')}`);
  line(io, `- ${cliText('privacyWeg')}`);
  line(io, `- ${cliText('privacyMag')}`);
  line(io, `- ${cliText('privacyGeschiedenis')}`);
  line(io, `- ${cliText('privacyHulp')}`);
  if (staged) line(io, `- ${cliText('privacyCommit')}`);
}

function line(io: Io, text: string): void {
  io.out(`${text.split('\n').map(plain).join('\n')}\n`);
}
