import { annotationsOfProblems } from '../../outputs/forges/annotations';
import { type Problem, summarize, toProblem } from '../../outputs/problems/problem';
import { writeJson } from '../../outputs/json/write-json';
import { plain } from '../../util/text';
import { checkEach, checkOne, type FileInScope } from '../../usecases/check';
import type { Severity } from '../../model/finding';
import { cliText } from '../../messages/cli-words.data';
import { areUnseen } from '../../messages/messages';
import { annotate, isAnnotationFormat, repositoryPaths } from '../output/annotate';
import { type Arguments, levelsFrom } from '../input/arguments';
import { withData } from '../input/data-files';
import { diskOf, EXIT, type Exit, type Io } from '../terminal/io';
import { type Form, outputFile, writeResult } from '../output/output';
import { Progress } from '../terminal/progress';
import { reportPieces } from '../terminal/report';
import { loadTargets, type Targets } from '../input/targets';

/** How the check can tell what it found. */
export const CHECK_FORMS = ['text', 'json', 'sarif', 'github', 'gitlab', 'azure'] as const satisfies readonly Form[];

/** From the gravest. */
const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** `klantreis check`: says what is wrong in the named files, each read in its scope. */
export async function check({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const output = await outputFile(options, formOf(options.format), io, CHECK_FORMS);
  const found = await loadTargets(io, paths);
  if (found.targets.length === 0 && found.troubles.length === 0 && found.failed) return EXIT.failed;
  const targets = await withData(diskOf(io), found.targets);
  const problems = problemsOf({ ...found, targets }, io);
  const summary = summarize(problems);
  const files = found.targets.length;
  const pieces: string[] = [];
  const keep = (piece: string) => void pieces.push(piece);
  const write = output === undefined ? io.data : keep;
  if (isAnnotationFormat(options.format)) {
    const inRepository = await repositoryPaths(io);
    const placed = problems.map((problem) => ({ ...problem, file: inRepository(problem.file) }));
    write(annotate(options.format, annotationsOfProblems(placed)));
  } else if (options.format === 'json') {
    writeJson({ files, problems, summary }, write);
  } else {
    const tell = output === undefined ? io.out : keep;
    for (const piece of reportPieces(problems, summary, files, io.colours && output === undefined)) tell(piece);
  }
  if (output !== undefined) {
    await writeResult(output, pieces.join(''), options, io);
    io.err(`${plain(cliText('meldingenGeschreven', { pad: output }))}\n`);
  }
  if (found.failed || areUnseen(problems)) return EXIT.failed;
  const grave = levelsFrom(LEVELS, options['fail-on'] ?? 'error');
  return grave.some((severity) => summary[severity] > 0) ? EXIT.found : EXIT.ok;
}

function formOf(asked: string | undefined): Form {
  return CHECK_FORMS.find((form) => form === asked) ?? 'text';
}

/** Everything there is to say: about folders and settings first, then file by file. */
export function problemsOf({ targets, troubles }: Targets, io: Io): Problem[] {
  const progress = new Progress(io);
  const problems = troubles.map(({ path, finding }) => toProblem(path, finding));
  let done = 0;
  for (const { asked, findings } of checkEach(targets, choiceOf(io))) {
    // One by one: a file of some megabytes has more problems than a call takes arguments.
    for (const finding of findings) problems.push(toProblem(asked.file.path, finding, asked.file.text));
    progress.step('bezigNakijken', ++done, targets.length);
  }
  progress.done();
  return problems;
}

export function problemsIn(asked: FileInScope, io: Io): Problem[] {
  const { path, text } = asked.file;
  return checkOne(asked, choiceOf(io)).map((finding) => toProblem(path, finding, text));
}

function choiceOf({ today }: Io) {
  return { today, tellEmpty: true };
}
