import { projectText } from '../../../diff/project/project';
import { cliText } from '../../../messages/cli-words.data';
import { Scope } from '../../../model/scope/scope';
import { type LoadedFile, type LoadedScope, toLoaded } from '../../../workspace/workspace';
import { chooseInFile } from './diff-journey';
import { loadSide } from './diff-pair';
import type { Sides } from './diff-sides';
import type { Io } from '../../terminal/io';
import { readSide } from '../../input/sides';

/** Reads one file as two: its huidige klantreizen, and what is wanted of them. @throws Refusal, UsageError, GitError */
export async function loadGewenst(paths: readonly string[], io: Io): Promise<Sides> {
  const side = await readSide(io, paths);
  const { file, scope } = await loadSide(side, io);
  const [base, head] = [projected(file, 'huidig'), projected(file, 'gewenst')];
  const key = (location: string) => location;
  return {
    base: cliText('huidigeReis'),
    head: cliText('gewensteReis'),
    pairs: [{ base: [instead(scope, file, base)], head: [instead(scope, file, head)] }],
    keys: { base: key, head: key },
    isAsked: { base: (one) => one === base, head: (one) => one === head },
    journey: side.journey === undefined ? undefined : chooseInFile(side.journey, base, head),
    isPart: false,
    isGewenst: true,
    notes: base.text === head.text ? [cliText('gewenstLeeg', { pad: side.typed })] : [],
  };
}

function projected({ path, location, text, lines = [] }: LoadedFile, which: 'huidig' | 'gewenst'): LoadedFile {
  return toLoaded(path, location, { text: projectText({ name: path, text, lines }, which) }, true);
}

function instead(scope: LoadedScope, file: LoadedFile, by: LoadedFile): LoadedScope {
  const files = scope.files.map((one) => (one === file ? by : one));
  return { ...scope, files, scope: new Scope(files) };
}
