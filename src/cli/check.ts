import { checkFile } from '../analysis/check';
import { type Problem, type Summary, summarize, toProblem } from '../export/problem';
import { writeJson } from '../export/write-json';
import type { Severity } from '../model/finding';
import type { Arguments } from './arguments';
import { EXIT, type Exit, type Io } from './io';
import { Progress } from './progress';
import { reportPieces } from './report';
import { loadTargets, type Target, type Targets } from './targets';

/** From the gravest; `--fail-on` takes one of these and means it and the ones before it. */
const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** `klantreis check`: says what is wrong in the named files, each read in its scope. */
export async function check({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const found = await loadTargets(io, paths);
  if (found.targets.length === 0 && found.troubles.length === 0 && found.failed) return EXIT.failed;
  const problems = problemsOf(found, io);
  const summary = summarize(problems);
  const files = found.targets.length;
  if (options.format === 'json') writeJson({ files, problems, summary }, io.out);
  else for (const piece of reportPieces(problems, summary, files, io.colours)) io.out(piece);
  if (found.failed) return EXIT.failed;
  return reaches(summary, options['fail-on'] ?? 'error') ? EXIT.found : EXIT.ok;
}

function reaches(summary: Summary, level: string): boolean {
  return LEVELS.slice(0, LEVELS.findIndex((one) => one === level) + 1).some((severity) => summary[severity] > 0);
}

/** Everything there is to say: about folders and settings first, then file by file. */
export function problemsOf({ targets, troubles }: Targets, io: Io): Problem[] {
  const progress = new Progress(io);
  const problems = troubles.map(({ path, finding }) => toProblem(path, finding));
  targets.forEach((target, index) => {
    // One by one: a file of some megabytes has more problems than a call takes arguments.
    for (const problem of problemsIn(target)) problems.push(problem);
    progress.step('bezigNakijken', index + 1, targets.length);
  });
  progress.done();
  return problems;
}

export function problemsIn({ file, scope }: Target): Problem[] {
  return checkFile(file, scope.scope, scope.settings).map((finding) => toProblem(file.path, finding, file.text));
}
