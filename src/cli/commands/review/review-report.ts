import { join, resolve } from 'node:path';
import type { Annotation } from '../../../outputs/forges/annotations';
import { byAge, type Problem, summarize, toProblem } from '../../../outputs/problems/problem';
import { reviewData } from '../../../outputs/json/review-json';
import { withinLimits } from '../../../outputs/review/review-limits';
import { logJson } from '../../../outputs/json/write-json';
import type { Forge } from '../../../forge/forge';
import type { Verslag } from '../../../forge/verslag';
import { checkedByBase, withKnownNegeer } from '../../../usecases/compare/checking';
import type { Mask } from '../../../usecases/compare/mask';
import { messageText } from '../../../messages/messages';
import type { Finding } from '../../../model/finding';
import type { Sides } from '../../../usecases/compare/sides';
import type { LoadedFile, LoadedScope } from '../../../workspace/workspace';
import { outputNamed, outputText } from '../../../outputs/outputs';
import { findingsIn } from '../check';
import { reviewTold } from '../diff/diff-outputs';
import type { Reviewed } from '../diff/diff-review';
import type { Io } from '../../terminal/io';
import { refuseLoss, surroundingsOf } from '../../output/output';
import { checkedOf, type Found, lineUrlOf, type Pages } from './post-comment';
import { uniqueNames } from '../../input/unique-names';
import { makeOutputFolder, writeOutput } from '../../terminal/write';

/** The page for people; its name is in the link of the comment too. */
export const REPORT_NAME = 'rapport.html';
const COMMENT_NAME = 'opmerking.md';

/** Problems in verslag.json. The comment shows the first few, and a report that is too large is not read. */
const MOST_PROBLEMS = 1000;
/** Files of which verslag.json tells where they are. */
const MOST_FILES = 5000;

/** What the check finds in the klantreizen that belong to the change: those of its scopes, and their settings. */
export function problemsOfHead(sides: Sides, { compared, mask }: Reviewed, io: Io): Problem[] {
  const { pairs, isAsked, keys } = checkedByBase(sides);
  return pairs.flatMap(({ base, head }, at) => {
    const { agesOf } = compared[at]!.comparison;
    const troubles = new Set(base.flatMap((scope) => scope.troubles.map(troubleKey)));
    const unread = new Set(
      base.flatMap(({ files }) => files.flatMap(({ readable, location }) => (readable ? [] : keys.base(location)))),
    );
    const aged = ({ readable, location, path }: LoadedFile, finding: Finding) =>
      readable ? agesOf(mask.text(path), finding) : [{ finding, old: unread.has(keys.head(location)) }];
    return head
      .map((scope) => withKnownNegeer(scope, base))
      .flatMap((scope) => [
        ...scope.troubles.map((one) => asAged(toProblem(one.path, one.finding), troubles.has(troubleKey(one)), mask)),
        ...scope.files.filter(isAsked.head).flatMap((file) =>
          findingsIn({ file, scope }, io)
            .flatMap((finding) => aged(file, finding))
            .map(({ finding, old }) => asAged(toProblem(file.path, finding, file.text), old, mask)),
        ),
      ]);
  });
}

function troubleKey({ path, finding }: LoadedScope['troubles'][number]): string {
  return `${path}\n${messageText(finding.code, finding.args, finding.meant)}`;
}

/** A finding outside the klantreizen, as it may be shown. */
export function problemOf(path: string, finding: Finding, mask: Mask): Problem {
  return asAged(toProblem(path, finding), false, mask);
}

function asAged(problem: Problem, old: boolean, mask: Mask): Problem {
  return { ...problem, file: mask.text(problem.file), message: mask.text(problem.message), ...(old && { old }) };
}

export interface Report {
  readonly found: Found;
  readonly reviewed: Reviewed;
  readonly annotations: readonly Annotation[];
  readonly markdown: string;
  readonly pages: Pages | undefined;
  /** The number of the pull request. */
  readonly number: number | undefined;
}

/** Where a report goes, and whether it may take the place of files that are not ours. */
interface Place {
  readonly folder: string;
  readonly force: boolean;
}

/** Where the files of the report are that others need to know. */
export interface Written {
  /** As the user named the folder. */
  readonly report: string;
  /** In full. */
  readonly comment: string;
}

/** Writes all files of the report. @throws Refusal */
export async function writeReport(
  report: Report,
  { folder, force }: Place,
  forge: Forge | undefined,
  io: Io,
): Promise<Written> {
  const told = reviewTold(report.reviewed, io, {}, checkedOf(report.found));
  const pictures = await told.pictures();
  const around = surroundingsOf(io, false);
  const lineUrl = lineUrlOf(report.found.files, report.pages);
  const page = { review: () => ({ ...told, lineUrl, pictures: () => Promise.resolve(pictures) }) };
  const lines = outputNamed('annotations', forge === 'gitlab' ? 'gitlab' : 'sarif');
  const names = uniqueNames(report.found.review.journeys.map(({ id }) => id ?? 'klantreis'));
  const files: readonly (readonly [name: string, content: string])[] = [
    [COMMENT_NAME, report.markdown],
    ['verslag.json', verslagJson(report)],
    [
      forge === 'gitlab' ? 'gl-code-quality-report.json' : 'klantreis.sarif',
      await outputText(lines, { annotations: () => report.annotations }, around),
    ],
    ...[...pictures].map(([at, { svg }]) => [`wijzigingen-${names[at]!}.svg`, svg] as const),
    [REPORT_NAME, await outputText(outputNamed('review', 'html'), page, around)],
  ];
  const labels = files.map(([name]) => join(folder, name));
  await refuseLoss(labels, force, io);
  await makeOutputFolder(resolve(io.workingFolder, folder), folder);
  for (const [at, [, content]] of files.entries())
    await writeOutput(resolve(io.workingFolder, labels[at]!), labels[at]!, content);
  return { report: join(folder, REPORT_NAME), comment: resolve(io.workingFolder, folder, COMMENT_NAME) };
}

/** The review as `klantreis diff` gives it, with what the check found and with the number of the pull request. */
function verslagJson({ found: { review, problems, failOn, files, part }, number }: Report): string {
  const { fresh, old } = byAge(problems);
  const check = { summary: summarize(fresh), problems: [...fresh, ...old].slice(0, MOST_PROBLEMS), failOn };
  const linked = Object.fromEntries([...files.head].slice(0, MOST_FILES));
  const rest: Verslag = {
    check,
    pullRequest: number ?? null,
    files: linked,
    part: { ...part, paths: [...part.paths] },
  };
  return logJson({ ...reviewData(withinLimits(review)), ...rest });
}
