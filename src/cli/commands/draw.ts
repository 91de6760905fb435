import { THEMES } from '../../drawing/theme.data';
import { OPTION_FORMS } from '../../messages/cli-help.data';
import { cliText } from '../../messages/cli-words.data';
import { picturesHelp, widthsHelp } from '../../messages/pictures.data';
import type { Klantreis } from '../../model/klantreis';
import type { FileInScope } from '../../usecases/check';
import { drawOne, type LoadPictures, picturesOfFile } from '../../usecases/draw';
import { askedKlantreis, listed, namesOf } from '../../usecases/journeys';
import { UseCaseRefusal } from '../../usecases/refusal';
import { plain } from '../../util/text';
import type { Arguments, Options } from '../input/arguments';
import { warnOfPersonal } from './check';
import { UsageError } from '../terminal/errors';
import { EXIT, type Exit, type Io } from '../terminal/io';
import { TELLS } from '../input/formats';
import { chooseOutput, tell } from '../output/output';
import { loadOne } from '../input/targets';

const load: LoadPictures = () => import('../../pictures/pictures.bundle');

/** `klantreis draw`: one klantreis as SVG, to a file or to the standard output. */
export async function draw({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const chosen = await chooseOutput(TELLS.draw, options, io);
  const target = await loadOne(io, 'draw', paths);
  const klantreis = choose(target, options.journey, io);
  const theme = THEMES.find((name) => name === options.theme) ?? 'light';
  const width = await askedWidth(options);
  const choice = { picture: options.picture, width, form: 'svg', theme } as const;
  const svg = async () => (await drawOne(klantreis, target, choice, load)).drawn;
  await tell(chosen, { picture: () => ({ svg }) }, { options, io, word: 'geschreven' });
  warnOfPersonal([target], io);
  return EXIT.ok;
}

/** The pictures that can be chosen, for the help. */
export async function drawHelp(): Promise<Readonly<Record<string, string>>> {
  const { PICTURES } = await load();
  const pictures = picturesOfFile(PICTURES);
  return { tekeningen: picturesHelp(pictures), breedtes: widthsHelp(pictures) };
}

/** @throws UsageError where it is no width, or the picture is as wide as what it shows */
async function askedWidth({ width: asked, picture }: Options): Promise<number | undefined> {
  if (asked === undefined) return undefined;
  const pictures = picturesOfFile((await load()).PICTURES);
  const found = picture === undefined ? pictures[0] : pictures.find(({ id }) => id === picture);
  if (found && !found.widths) {
    const keuzes = listed(pictures.filter(({ widths }) => widths).map(({ id }) => id));
    throw new UsageError('breedteVast', { id: found.id, keuzes });
  }
  if (!/^[1-9]\d{1,5}$/.test(asked))
    throw new UsageError('breedteGetal', { waarde: asked, voorbeeld: OPTION_FORMS.width! });
  return Number(asked);
}

/** The klantreis that was asked for, else the first, of which the user hears where there are others. */
function choose({ file }: FileInScope, asked: string | undefined, io: Io): Klantreis | undefined {
  const { klantreizen } = file.model;
  const pad = file.path;
  if (klantreizen.length === 0) {
    if (asked !== undefined) throw new UseCaseRefusal('geenKlantreis', { pad, id: asked });
    io.err(`${plain(cliText('geenKlantreis', { pad }))}\n`);
    return undefined;
  }
  if (asked !== undefined) return askedKlantreis(file, asked);
  if (klantreizen.length > 1) {
    const keuzes = listed(namesOf(klantreizen));
    io.err(`${plain(cliText('meerKlantreizen', { pad, aantal: klantreizen.length, keuzes }))}\n`);
  }
  return klantreizen[0];
}
