import { cliText } from '../../messages/cli-words.data';
import { plain } from '../../util/text';
import type { Problem, Summary } from '../problems/problem';
import { problemsByFile, reportPieces } from './problems-text';

/** What was found of real people. */
interface Found {
  readonly files: number;
  readonly problems: readonly Problem[];
  /** What could not be looked at; without a reason because we never read such a file. */
  readonly unread: readonly { readonly file: string; readonly reason: string | undefined }[];
  readonly summary: Summary;
  /** Is it about what will be committed? */
  readonly staged: boolean;
}

/** So many lines of one file are shown: a table may hold thousands, and what to do about them is the same. */
const MOST = 20;

/** The report for people: what is where, what we could not read, and what to do. */
export function* write(
  { files, problems, unread, summary, staged }: Found,
  { colours }: { readonly colours: boolean },
): Generator<string> {
  const byFile = problemsByFile(problems);
  const shown = [...byFile.values()].flatMap((own) => own.slice(0, MOST));
  yield* reportPieces(shown, summary, files, colours, { unread: unread.length, nothing: 'privacyNiets' });
  for (const [file, own] of byFile) {
    if (own.length > MOST) yield line(cliText('privacyMeer', { aantal: own.length - MOST, pad: file }));
  }
  if (unread.length > 0) yield line(`\n${cliText('privacyOngelezen')}`);
  for (const { file, reason } of unread) yield line(`  ${file}${reason === undefined ? '' : `: ${reason}`}`);
  if (staged && unread.some(({ reason }) => reason !== undefined)) yield line(`\n${cliText('privacyGestopt')}`);
  if (summary.error + summary.warning === 0) return;
  yield line(`\n${cliText('privacyWatNu')}`);
  yield line(`- ${cliText('privacyWeg')}`);
  yield line(`- ${cliText('privacyMag')}`);
  yield line(`- ${cliText('privacyGeschiedenis')}`);
  yield line(`- ${cliText('privacyHulp')}`);
  if (staged) yield line(`- ${cliText('privacyCommit')}`);
}

/** A command writes it to the terminal only, so no file is one. */
export function isOwn(): boolean {
  return false;
}

function line(text: string): string {
  return `${text.split('\n').map(plain).join('\n')}\n`;
}
