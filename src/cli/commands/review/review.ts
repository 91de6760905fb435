import { basename, resolve } from 'node:path';
import { isInside } from '../../../host-node/git-files';
import { annotationsOfProblems, annotationsOfReview } from '../../../outputs/forges/annotations';
import { byAge, problemCounts, summarize, untoldProblems } from '../../../outputs/problems/problem';
import { stopping } from '../../../outputs/review/review-groups';
import { reportPieces } from '../../../outputs/text/problems-text';
import type { PullRequest } from '../../../forge/environment';
import { type Forge, forgeOf, warningCommand } from '../../../forge/forge';
import { writeOutputs, writeSummary } from '../../../forge/github-files';
import { cliText } from '../../../messages/cli-words.data';
import { areUnseen } from '../../../messages/messages';
import { reviewText } from '../../../messages/review.data';
import type { Sides } from '../../../usecases/compare/sides';
import { plain } from '../../../util/text';
import { outputNamed, outputText } from '../../../outputs/outputs';
import { repositoryPaths } from '../../output/repository-paths';
import { type Arguments, failLevel } from '../../input/arguments';
import { chosenForge } from './comment';
import { isBroughtName, readBrought } from '../../input/brought-files';
import { type Approvals, approvalsBefore, readApprovals } from '../../input/approvals';
import { reviewTold } from '../diff/diff-outputs';
import { withGit } from '../diff/diff-git';
import { reviewOf } from '../diff/diff-review';
import { EXIT, type Exit, type Io } from '../../terminal/io';
import { outputFolder, surroundingsOf } from '../../output/output';
import { linkedFiles, NO_FILES } from './linked-files';
import { checkedOf, commentText, type Found, type Pages, postComment } from './post-comment';
import { problemOf, problemsOfHead, REPORT_NAME, type Written, writeReport } from './review-report';
import { partOf } from './review-part';
import { type AskedReview, loadRequest } from './review-sides';

/** Where the report comes unless the user names another folder. */
const FOLDER = 'klantreis-verslag';

/**
 * `klantreis review`: all that there is to say of a pull request, in one go, for a pipeline. What was found is written down before
 * anything is sent, and what becomes of the comment changes nothing about the outcome.
 */
export async function review({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const forge = chosenForge(options.forge) ?? forgeOf(io.env);
  const folder = await outputFolder(options, FOLDER, io);
  const { filePages, pullRequestOf } = await import('../../../forge/forge.bundle');
  const request = forge && pullRequestOf(forge, io.env, `${folder}/${REPORT_NAME}`);
  const approvals = await readApprovals(options.approvals, io);
  const asking = { forge, request, base: options.base, head: options.head, paths };
  const { sides, brought } = await withGit(() => sidesWithAll(asking, approvals, folder, io));
  const reviewed = await reviewOf(sides, approvals, io);
  const inData = brought.found.map(({ path, finding }) => problemOf(path, finding, reviewed.mask));
  const inRepository = await repositoryPaths(io);
  const seen = {
    review: reviewed.review,
    problems: [...problemsOfHead(sides, reviewed, io), ...inData],
    failOn: failLevel(options),
  };
  const commits = { ...sides.commits, offered: request?.head?.sha };
  const files = request === undefined ? NO_FILES : await linkedFiles(seen, commits, reviewed.mask, io);
  const asked = (paths.length === 0 ? ['.'] : paths).map((path) => reviewed.mask.text(inRepository(path)));
  const found = { ...seen, files, part: partOf(asked, reviewed.mask.text(basename(folder)), FOLDER, request?.job) };
  const pages = forge && request && { report: request.page, files: filePages(forge, io.env, request, commits.base) };
  // What was wrong before is not of this change: it neither stands beside it nor stops it.
  const { fresh } = byAge(found.problems);
  const annotations = [...annotationsOfProblems(fresh), ...annotationsOfReview(found.review)].map((annotation) => ({
    ...annotation,
    file: inRepository(annotation.file),
  }));
  const markdown = await commentText(found, forge, pages);
  const report = { found, reviewed, annotations, markdown, pages, number: request?.number };
  const written = await writeReport(report, { folder, force: options.force !== undefined }, forge, io);

  const around = surroundingsOf(io, true);
  if (forge === 'github' || forge === 'azure')
    io.data(await outputText(outputNamed('annotations', forge), { annotations: () => annotations }, around));
  const told = () => reviewTold(reviewed, io, {}, checkedOf(found));
  const text = await outputText(outputNamed('review', 'text'), { review: told }, around);
  tellPeople(`${text}\n`, found, sides, io);
  io.err(`${plain(cliText('reviewPad', { pad: written.report }))}\n`);
  if (forge) tellForge(forge, found, written, markdown, io);
  if (options.comment !== undefined) await keepComment(forge, request, found, pages, io);
  if (areUnseen(fresh)) return EXIT.failed;
  return isFailure(found) ? EXIT.found : EXIT.ok;
}

/** Both sides with what the request brings along beside klantreizen: data, and approvals of the changes that it makes. */
async function sidesWithAll(asked: Omit<AskedReview, 'isOther'>, approvals: Approvals, folder: string, io: Io) {
  const [list, report] = [resolve(io.workingFolder, approvals.path), resolve(io.workingFolder, folder)];
  const history = await loadRequest(
    { ...asked, isOther: (path) => isBroughtName(path) || basename(path) === basename(list) },
    io,
  );
  const { files, others } = history;
  const isOfTheReview = (path: string) => path === list || isInside(path, report);
  const brought = await readBrought({ files, others: others.filter((path) => !isOfTheReview(path)), sides: history });
  const before = history.isSame?.(list) === false ? await approvalsBefore(approvals, files.base, io) : approvals;
  const lists = { file: approvals.path, base: before.entries, head: approvals.entries };
  return { brought, sides: { ...history, data: brought.texts, brought: brought.files, approvals: lists } };
}

/** What changed and what is wrong, as a text for whoever reads the log. What a change tells of stands with it, and counts all the same. */
function tellPeople(text: string, { review: { changes }, problems }: Found, sides: Sides, io: Io): void {
  const files = sides.pairs.flatMap(({ head }) => head.flatMap((scope) => scope.files.filter(sides.isAsked.head)));
  const { fresh, old } = byAge(problems);
  const untold = untoldProblems(fresh, changes);
  io.out(text);
  for (const piece of reportPieces(untold, summarize(fresh), files.length, io.colours)) io.out(piece);
  if (untold.length < fresh.length) io.out(`${reviewText('nagekekenHierboven')}\n`);
  if (old.length > 0) io.out(`\n${reviewText('nagekekenOud', problemCounts(old))}\n`);
}

/** What the forge itself does something with. */
function tellForge(forge: Forge, found: Found, { report, comment }: Written, markdown: string, io: Io): void {
  if (forge === 'azure') io.data(`##vso[task.uploadsummary]${comment}\n`);
  if (forge !== 'github') return;
  writeSummary(io.env, markdown);
  writeOutputs(io.env, {
    rapport: report,
    ...found.review.summary,
    fouten: summarize(byAge(found.problems).fresh).error,
  });
}

/** Writes the comment. Where that does not come off, the forge shows a warning. */
async function keepComment(
  forge: Forge | undefined,
  request: PullRequest | undefined,
  found: Found,
  pages: Pages | undefined,
  io: Io,
): Promise<void> {
  if (forge === undefined || request === undefined || pages === undefined) {
    io.err(`${cliText('forgeMist')}\n`);
    return;
  }
  const { text, result } = await postComment(forge, io.env, request, request.number, found, pages);
  if (result === 'failed' && forge !== 'gitlab') io.data(warningCommand(forge, plain(text)));
  else io.err(`${plain(text)}\n`);
}

function isFailure({ review: { changes }, problems, failOn }: Found): boolean {
  return stopping(changes, failOn).length > 0 || summarize(byAge(problems).fresh).error > 0;
}
