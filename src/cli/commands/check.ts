import { privacyOf, type Problem, summarize, toProblem } from '../../outputs/problems/problem';
import { cliText } from '../../messages/cli-words.data';
import { checkEach, checkOne, type FileInScope, personalPlaces } from '../../usecases/check';
import { standingsIn } from '../../usecases/lists/standings';
import { plain } from '../../util/text';
import type { Finding, Severity } from '../../model/finding';
import type { JourneyStanding } from '../../model/meaning/standing';
import { areUnseen } from '../../messages/messages';
import type { Arguments } from '../input/arguments';
import { withData } from '../input/data-files';
import { diskOf, EXIT, type Exit, type Io } from '../terminal/io';
import { levelsFrom } from '../../util/lists';
import { TELLS } from '../input/formats';
import { chooseOutput, tell } from '../output/output';
import { Progress } from '../terminal/progress';
import { loadTargets, type Targets } from '../input/targets';

/** From the gravest. */
const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** `klantreis check`: says what is wrong in the named files, each read in its scope. */
export async function check({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const chosen = await chooseOutput(TELLS.check, options, io);
  const found = await loadTargets(io, paths);
  if (found.targets.length === 0 && found.troubles.length === 0 && found.failed) return EXIT.failed;
  const targets = await withData(diskOf(io), found.targets);
  const problems = problemsOf({ ...found, targets }, io);
  const summary = summarize(problems);
  const tellers = {
    problems: () => ({
      files: found.targets.length,
      problems,
      summary,
      journeys: journeysOf(targets, problems, io),
      scorecards: options.scorecard !== undefined,
    }),
    annotations: async () => {
      // For a forge only.
      const { repositoryPaths } = await import('../output/repository-paths');
      const { annotationsOfProblems } = await import('../../outputs/forges/annotations');
      const inRepository = await repositoryPaths(io);
      return annotationsOfProblems(problems.map((problem) => ({ ...problem, file: inRepository(problem.file) })));
    },
  };
  await tell(chosen, tellers, { options, io, word: 'meldingenGeschreven' });
  if (found.failed || areUnseen(problems)) return EXIT.failed;
  const grave = levelsFrom(LEVELS, options['fail-on'] ?? 'error');
  return grave.some((severity) => summary[severity] > 0) ? EXIT.found : EXIT.ok;
}

/** How far the klantreizen are that were checked: only who reads of it asks. */
function journeysOf(targets: readonly FileInScope[], problems: readonly Problem[], { today }: Io): JourneyStanding[] {
  return standingsIn(targets, privacyOf(problems).length > 0, today);
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
  return findingsIn(asked, io).map((finding) => toProblem(path, finding, text));
}

export function findingsIn(asked: FileInScope, io: Io): readonly Finding[] {
  return checkOne(asked, choiceOf(io));
}

/** Warns who makes something of texts as they are that it holds what may lead to real people: it is seldom for one pair of eyes. */
export function warnOfPersonal(targets: readonly FileInScope[], io: Io): void {
  const places = targets.map((target) => ({ pad: target.file.path, aantal: personalPlaces(target).length }));
  const found = places.filter(({ aantal }) => aantal > 0);
  const aantal = found.reduce((sum, one) => sum + one.aantal, 0);
  if (aantal === 0) return;
  const pad = found.length === 1 ? `klantreis privacy ${found[0]!.pad}` : 'klantreis privacy';
  io.err(`${plain(cliText(aantal === 1 ? 'privacyStaatEen' : 'privacyStaat', { aantal, opdracht: pad }))}\n`);
}

function choiceOf({ today }: Io) {
  return { today, tellEmpty: true };
}
