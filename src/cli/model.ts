import { modelJson } from '../export/model-json';
import { writeJson } from '../export/write-json';
import type { Arguments } from './arguments';
import { problemsIn } from './check';
import { EXIT, type Exit, type Io } from './io';
import { loadOne } from './targets';

/** `klantreis model`: what a file says, as JSON; holes where its text has mistakes. */
export async function model({ paths }: Arguments, io: Io): Promise<Exit> {
  const target = await loadOne(io, 'model', paths);
  writeJson(modelJson(target.file.model, problemsIn(target, io)), io.data);
  return EXIT.ok;
}
