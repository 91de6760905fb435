import { modelJson } from '../../outputs/json/model-json';
import { writeJson } from '../../outputs/json/write-json';
import type { Arguments } from '../input/arguments';
import { problemsIn } from './check';
import { EXIT, type Exit, type Io } from '../terminal/io';
import { loadOne } from '../input/targets';

/** `klantreis model`: what a file says, as JSON; holes where its text has mistakes. */
export async function model({ paths }: Arguments, io: Io): Promise<Exit> {
  const target = await loadOne(io, 'model', paths);
  writeJson(modelJson(target.file.model, problemsIn(target, io)), io.data);
  return EXIT.ok;
}
