import { resolve } from 'node:path';
import { drawKlantreis, drawNoKlantreis, THEMES } from '../diagram/draw';
import { cliText } from '../messages/cli-words.data';
import { enumerate } from '../messages/messages';
import type { Klantreis } from '../model/klantreis';
import { nearest } from '../util/nearest';
import type { Arguments } from './arguments';
import { Refusal, UsageError } from './errors';
import { EXIT, type Exit, type Io, plain } from './io';
import { INPUT, loadOne, type Target } from './targets';
import { writeOutput } from './write';

/** Klantreizen that a message names. */
const NAMED = 20;

/** `klantreis draw`: one klantreis as SVG, to a file or to the standard output. */
export async function draw({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const target = await loadOne(io, 'draw', paths);
  const klantreis = choose(target, options.journey, io);
  const theme = THEMES.find((name) => name === options.theme) ?? 'light';
  const svg = klantreis ? drawKlantreis(klantreis, target.scope.scope, { theme }) : drawNoKlantreis({ theme });
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
function choose({ file }: Target, asked: string | undefined, io: Io): Klantreis | undefined {
  const { klantreizen } = file.model;
  const pad = file.path;
  if (klantreizen.length === 0) {
    if (asked !== undefined) throw new Refusal('geenKlantreisNaam', { pad, id: asked });
    io.err(`${plain(cliText('geenKlantreis', { pad }))}\n`);
    return undefined;
  }
  if (asked !== undefined) return find(klantreizen, asked) ?? unknown(klantreizen, pad, asked);
  if (klantreizen.length > 1) {
    const keuzes = listed(namesOf(klantreizen));
    io.err(`${plain(cliText('meerKlantreizen', { pad, aantal: klantreizen.length, keuzes }))}\n`);
  }
  return klantreizen[0];
}

/** By its id, else by its number in the file, from 1. */
function find(klantreizen: readonly Klantreis[], asked: string): Klantreis | undefined {
  const byId = klantreizen.find((klantreis) => klantreis.id === asked.normalize());
  return byId ?? (/^[1-9]\d*$/.test(asked) ? klantreizen[Number(asked) - 1] : undefined);
}

function unknown(klantreizen: readonly Klantreis[], pad: string, id: string): never {
  const names = namesOf(klantreizen);
  throw new UsageError('klantreisOnbekend', { pad, id, keuzes: listed(names) }, nearest(id, names));
}

/** What each klantreis is asked for with: its id, or its number where it has none or another has it already. */
function namesOf(klantreizen: readonly Klantreis[]): string[] {
  const taken = new Set<string>();
  return klantreizen.map(({ id }, index) => {
    if (id === undefined || taken.has(id)) return String(index + 1);
    taken.add(id);
    return id;
  });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map((name) => `\`${name}\``);
  return enumerate(names.length > NAMED ? [...shown, '…'] : shown);
}
