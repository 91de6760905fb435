import { resolve } from 'node:path';
import { drawKlantreis, THEMES } from '../diagram/draw';
import { cliText } from '../messages/cli-words.data';
import { enumerate } from '../messages/messages';
import type { Klantreis } from '../model/klantreis';
import { nearest } from '../util/nearest';
import type { Arguments } from './arguments';
import { Refusal, UsageError } from './errors';
import { EXIT, type Exit, type Io, plain } from './io';
import { INPUT, loadOne, type Target } from './targets';
import { writeOutput } from './write';

/** `klantreis draw`: one klantreis as SVG, to a file or to the standard output. */
export async function draw({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const target = await loadOne(io, 'draw', paths);
  const klantreis = choose(target, options.journey, io);
  const theme = THEMES.find((name) => name === options.theme) ?? 'light';
  const svg = drawKlantreis(klantreis, target.scope.scope, { theme });
  const output = options.output ?? INPUT;
  if (output === INPUT) {
    io.out(svg);
  } else {
    await writeOutput(resolve(io.workingFolder, output), output, svg);
    io.err(`${plain(cliText('geschreven', { pad: output }))}\n`);
  }
  return EXIT.ok;
}

/** The klantreis that was asked for, else the first, of which the user hears where there are others. */
function choose({ file }: Target, id: string | undefined, io: Io): Klantreis {
  const { klantreizen } = file.model;
  const [first] = klantreizen;
  const pad = file.path;
  if (first === undefined) throw new Refusal('geenKlantreis', { pad });
  const ids = klantreizen.flatMap((klantreis) => klantreis.id ?? []);
  const keuzes = enumerate(ids.map((one) => `\`${one}\``));
  if (id !== undefined) {
    const found = klantreizen.find((klantreis) => klantreis.id === id.normalize());
    if (found) return found;
    throw new UsageError('klantreisOnbekend', { pad, id, keuzes }, nearest(id, ids));
  }
  if (klantreizen.length > 1) {
    io.err(`${plain(cliText('meerKlantreizen', { pad, aantal: klantreizen.length, keuzes }))}\n`);
  }
  return first;
}
