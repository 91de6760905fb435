import { join, resolve } from 'node:path';
import type { Annotation } from '../../../outputs/forges/annotations';
import { type Problem, summarize, toProblem } from '../../../outputs/problems/problem';
import { reviewData } from '../../../outputs/json/review-json';
import { withinLimits } from '../../../outputs/review/review-limits';
import { logJson } from '../../../outputs/json/write-json';
import type { Forge } from '../../../forge/forge';
import type { Verslag } from '../../../forge/verslag';
import type { Mask } from '../../../usecases/compare/mask';
import type { Sides } from '../../../usecases/compare/sides';
import { outputNamed, outputText } from '../../../outputs/outputs';
import { problemsIn } from '../check';
import { reviewTold } from '../diff/diff-outputs';
import type { Reviewed } from '../diff/diff-review';
import type { Io } from '../../terminal/io';
import { refuseLoss, surroundingsOf } from '../../output/output';
import type { Found } from './post-comment';
import { uniqueNames } from '../../input/unique-names';
import { makeOutputFolder, writeOutput } from '../../terminal/write';

/** The page for people; its name is in the link of the comment too. */
export const REPORT_NAME = 'rapport.html';
const COMMENT_NAME = 'opmerking.md';

/** Problems in verslag.json. The comment shows the first few, and a report that is too large is not read. */
const MOST_PROBLEMS = 1000;

/** What the check finds in the klantreizen that belong to the change: those of its scopes, and their settings. */
export function problemsOfHead({ pairs, isAsked }: Sides, mask: Mask, io: Io): Problem[] {
  return pairs
    .flatMap(({ head }) => head)
    .flatMap((scope) => [
      ...scope.troubles.map(({ path, finding }) => toProblem(path, finding)),
      ...scope.files.filter(isAsked.head).flatMap((file) => problemsIn({ file, scope }, io)),
    ])
    .map((problem) => ({ ...problem, file: mask.text(problem.file), message: mask.text(problem.message) }));
}

export interface Report {
  readonly found: Found;
  readonly reviewed: Reviewed;
  readonly annotations: readonly Annotation[];
  readonly markdown: string;
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
  const told = reviewTold(report.reviewed, io, {});
  const pictures = await told.pictures();
  const around = surroundingsOf(io, false);
  const page = { review: () => ({ ...told, pictures: () => Promise.resolve(pictures) }) };
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
function verslagJson({ found: { review, problems }, number }: Report): string {
  const check = { summary: summarize(problems), problems: problems.slice(0, MOST_PROBLEMS) };
  const rest: Verslag = { check, pullRequest: number ?? null };
  return logJson({ ...reviewData(withinLimits(review)), ...rest });
}
