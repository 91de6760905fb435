import { join, resolve } from 'node:path';
import type { Annotation } from '../export/annotations';
import { logJson } from '../export/log-json';
import { type Problem, summarize, toProblem } from '../export/problem';
import { reviewData } from '../export/review-json';
import type { Forge } from '../forge/forge';
import type { Verslag } from '../forge/verslag';
import { annotate } from './annotate';
import { problemsIn } from './check';
import { changePage, changePictures } from './diff-pictures';
import type { Reviewed } from './diff-review';
import type { Sides } from './diff-sides';
import type { Io } from './io';
import type { Found } from './post-comment';
import { uniqueNames } from './unique-names';
import { makeOutputFolder, writeOutput } from './write';

/** The page for people; its name is in the link of the comment too. */
export const REPORT_NAME = 'rapport.html';
const COMMENT_NAME = 'opmerking.md';

/** Problems in verslag.json. The comment shows the first few, and a report that is too large is not read. */
const MOST_PROBLEMS = 1000;

/** What the check finds in the klantreizen that belong to the change: those of its scopes, and their settings. */
export function problemsOfHead({ pairs, isAsked }: Sides): Problem[] {
  return pairs
    .flatMap(({ head }) => head)
    .flatMap((scope) => [
      ...scope.troubles.map(({ path, finding }) => toProblem(path, finding)),
      ...scope.files.filter(isAsked.head).flatMap((file) => problemsIn({ file, scope })),
    ]);
}

export interface Report {
  readonly found: Found;
  readonly reviewed: Reviewed;
  readonly annotations: readonly Annotation[];
  readonly markdown: string;
  /** The number of the pull request. */
  readonly number: number | undefined;
}

/** Where the files of the report are that others need to know. */
export interface Written {
  /** As the user named the folder. */
  readonly report: string;
  /** In full. */
  readonly comment: string;
}

/** Writes all files of the report. @throws Refusal */
export async function writeReport(report: Report, folder: string, forge: Forge | undefined, io: Io): Promise<Written> {
  await makeOutputFolder(resolve(io.workingFolder, folder), folder);
  const write = async (name: string, content: string) => {
    await writeOutput(resolve(io.workingFolder, folder, name), join(folder, name), content);
  };
  await write(COMMENT_NAME, report.markdown);
  await write('verslag.json', verslagJson(report));
  if (forge === 'gitlab') await write('gl-code-quality-report.json', annotate('gitlab', report.annotations));
  else await write('klantreis.sarif', annotate('sarif', report.annotations));
  const pictures = await changePictures(report.reviewed);
  const names = uniqueNames(report.found.review.journeys.map(({ id }) => id ?? 'klantreis'));
  for (const [at, { svg }] of pictures) await write(`wijzigingen-${names[at]!}.svg`, svg);
  await write(REPORT_NAME, await changePage(report.reviewed, pictures));
  return { report: join(folder, REPORT_NAME), comment: resolve(io.workingFolder, folder, COMMENT_NAME) };
}

/** The review as `klantreis diff` gives it, with what the check found and with the number of the pull request. */
function verslagJson({ found: { review, problems }, number }: Report): string {
  const check = { summary: summarize(problems), problems: problems.slice(0, MOST_PROBLEMS) };
  const rest: Verslag = { check, pullRequest: number ?? null };
  return logJson({ ...reviewData(review), ...rest });
}
