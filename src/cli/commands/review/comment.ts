import { resolve } from 'node:path';
import { type Forge, forgeOf, FORGES } from '../../../forge/forge';
import type { Verslag } from '../../../forge/verslag';
import { plain } from '../../../util/text';
import { FileError } from '../../../workspace/file-system';
import type { Review } from '../../../diff/review/review';
import type { Arguments } from '../../input/arguments';
import { Refusal, UsageError } from '../../terminal/errors';
import { diskOf, EXIT, type Exit, type Io } from '../../terminal/io';
import { postComment } from './post-comment';
import { WHOLE } from './review-part';

/** More than a report of ours has, and little enough for something that anyone may have made. */
const MAX_BYTES = 20_000_000;

/**
 * `klantreis comment`: writes the comment of a pull request from a report that another run made, which had fewer rights and read
 * somebody else's text. Only facts are taken from it, in their exact form. The sentences about changes are made again here; what
 * the check and the comparison said is anyone's text, and is shown as such.
 */
export async function comment({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const [waarde] = paths;
  if (waarde !== undefined) throw new UsageError('padTeveel', { waarde });
  if (options.from === undefined) throw new UsageError('vanMist');
  const forge = chosenForge(options.forge) ?? forgeOf(io.env);
  if (forge === undefined) throw new UsageError('forgeMist');
  const { filePages, pullRequestOf, wholeNumber } = await import('../../../forge/forge.bundle');
  const asked = wholeNumber(options.pr);
  if (options.pr !== undefined && asked === undefined) throw new UsageError('prNummer', { waarde: options.pr });
  const { review, verslag } = await readReport(options.from, io);
  const request = pullRequestOf(forge, io.env, '');
  const number = asked ?? request.number ?? verslag.pullRequest ?? undefined;
  const files = { base: new Map<string, string>(), head: new Map(Object.entries(verslag.files ?? {})) };
  const found = {
    review,
    problems: verslag.check.problems,
    failOn: verslag.check.failOn,
    files,
    part: verslag.part ?? WHOLE,
  };
  // What it was compared with only the report tells, and such a commit may be anyone's: no page of the base is linked.
  const pages = { report: request.page, files: filePages(forge, io.env, request, undefined) };
  // Whoever gives this command says that it has the right, so a fork is no excuse here.
  const { text, result } = await postComment(forge, io.env, { ...request, isFork: false }, number, found, pages);
  io.err(`${plain(text)}\n`);
  return result === 'done' ? EXIT.ok : EXIT.failed;
}

/** The forge that was typed. */
export function chosenForge(typed: string | undefined): Forge | undefined {
  return FORGES.find((forge) => forge === typed);
}

async function readReport(pad: string, io: Io): Promise<{ readonly review: Review; readonly verslag: Verslag }> {
  const text = await readLimited(pad, io);
  const { readVerslag } = await import('../../../forge/forge.bundle');
  const { readReview, ReviewError } = (await import('../../../outputs/pages.bundle')).reviewReport;
  try {
    const verslag = readVerslag(text);
    if (verslag !== undefined) return { review: readReview(text), verslag };
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error;
  }
  throw new Refusal('verslagFout', { pad });
}

/** Reads no more than a report may have, whatever the size of the file is said to be. */
async function readLimited(pad: string, io: Io): Promise<string> {
  const files = diskOf(io);
  const content = await files.read(resolve(io.workingFolder, pad), MAX_BYTES).catch((error: unknown) => {
    if (error instanceof FileError) throw new Refusal('verslagMist', { pad });
    throw error;
  });
  if (!(content instanceof Uint8Array)) throw new Refusal('verslagGroot', { pad });
  return new TextDecoder().decode(content);
}
