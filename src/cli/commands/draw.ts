import { THEMES } from '../../drawing/theme.data';
import { cliText } from '../../messages/cli-words.data';
import type { Klantreis } from '../../model/klantreis';
import { plain } from '../../util/text';
import type { Arguments } from '../input/arguments';
import { findKlantreis, listed, namesOf, unknownKlantreis } from '../input/choose-klantreis';
import { Refusal } from '../terminal/errors';
import { EXIT, type Exit, type Io } from '../terminal/io';
import { outputFile, writeResult } from '../output/output';
import { loadOne, type Target } from '../input/targets';

/** `klantreis draw`: one klantreis as SVG, to a file or to the standard output. */
export async function draw({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const output = await outputFile(options, 'svg', io);
  const target = await loadOne(io, 'draw', paths);
  const klantreis = choose(target, options.journey, io);
  const { drawKlantreis, drawNoKlantreis } = await import('../../pictures/pictures.bundle');
  const theme = THEMES.find((name) => name === options.theme) ?? 'light';
  const svg = klantreis ? drawKlantreis(klantreis, target.scope.scope, { theme }) : drawNoKlantreis({ theme });
  if (output === undefined) {
    io.data(svg);
  } else {
    await writeResult(output, svg, options, io);
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
  if (asked !== undefined) return findKlantreis(klantreizen, asked) ?? unknownKlantreis(klantreizen, pad, asked);
  if (klantreizen.length > 1) {
    const keuzes = listed(namesOf(klantreizen));
    io.err(`${plain(cliText('meerKlantreizen', { pad, aantal: klantreizen.length, keuzes }))}\n`);
  }
  return klantreizen[0];
}
