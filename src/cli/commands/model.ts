import type { Arguments } from '../input/arguments';
import { TELLS } from '../input/formats';
import { loadOne } from '../input/targets';
import { chooseOutput, tell } from '../output/output';
import { EXIT, type Exit, type Io } from '../terminal/io';
import { problemsIn, warnOfPersonal } from './check';

/** `klantreis model`: what a file says, as JSON; holes where its text has mistakes. */
export async function model({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const chosen = await chooseOutput(TELLS.model, options, io);
  const target = await loadOne(io, 'model', paths);
  const told = { model: target.file.model, problems: problemsIn(target, io) };
  await tell(chosen, { model: () => told }, { options, io, word: 'modelGeschreven' });
  warnOfPersonal([target], io);
  return EXIT.ok;
}
