import { PAPERS } from '../../drawing/paper';
import { THEMES } from '../../drawing/theme.data';
import { cliText } from '../../messages/cli-words.data';
import type { Klantreis } from '../../model/klantreis';
import { AUDIENCES } from '../../model/lines/line-kind';
import type { AnyPicture } from '../../pictures/picture';
import type { FileInScope } from '../../usecases/check';
import {
  drawOne,
  drawPage,
  drawPixels,
  drawSheet,
  type LoadPictures,
  pictureOf,
  picturesOfFile,
  smallerText,
} from '../../usecases/draw';
import { askedKlantreis, listed, namesOf } from '../../usecases/journeys';
import { UseCaseRefusal } from '../../usecases/refusal';
import { plain } from '../../util/text';
import type { Arguments, Options } from '../input/arguments';
import { askedDay, askedScale, askedWidth, picturesInHelp } from '../input/asked-picture';
import { warnOfPersonal } from './check';
import { UsageError } from '../terminal/errors';
import { EXIT, type Exit, type Io } from '../terminal/io';
import { TELLS } from '../input/formats';
import { chooseOutput, tell } from '../output/output';
import { loadOne } from '../input/targets';

const load: LoadPictures = () => import('../../pictures/pictures.bundle');

/** The outputs that have sheets. */
const ON_PAPER: readonly string[] = ['pdf', 'html'];

type Pictures = readonly AnyPicture[];

/** `klantreis draw`: one klantreis as a picture, to a file or to the standard output. */
export async function draw({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const chosen = await chooseOutput(TELLS.draw, options, io);
  const target = await loadOne(io, 'draw', paths);
  const { PICTURES } = await load();
  const klantreis = choose(target, options, PICTURES, io);
  const made = pictureOf(PICTURES, klantreis, target.file, options.picture);
  const askedTheme = THEMES.find((name) => name === options.theme);
  const theme = askedTheme ?? 'light';
  const asked = { ...options, picture: made.id };
  const width = askedWidth(asked, picturesOfFile(PICTURES));
  const today = askedDay(asked, picturesOfFile(PICTURES), io.today);
  const audience = AUDIENCES.find((name) => name === options.audience);
  const say = (sentence: string) => io.err(`${plain(sentence)}\n`);
  const choice = { picture: options.picture, width, theme, today, kept: true, audience, tell: say } as const;
  const svg = async () => (await drawOne(klantreis, target, { ...choice, form: 'file' }, load)).drawn;
  const paper = PAPERS.find((name) => name === options.paper);
  if (paper && !ON_PAPER.includes(chosen.output.id)) throw new UsageError('papierAlleenPdf');
  const sheet = () => drawSheet(klantreis, target, { ...choice, paper }, load);
  const page = () => drawPage(klantreis, target, { ...choice, paper }, load);
  const scale = askedScale(options);
  if (scale !== undefined && chosen.output.id !== 'png') throw new UsageError('schaalAlleenPng');
  const pixels = async () => {
    const made = await drawPixels(klantreis, target, { ...choice, scale }, load);
    const note = smallerText(made, scale, 'cli');
    if (note !== undefined) say(note);
    return made;
  };
  await tell(
    chosen,
    { picture: () => ({ svg, sheet, pixels, page, theme: askedTheme }) },
    { options, io, word: 'geschreven' },
  );
  if (audience !== 'publiek') warnOfPersonal([target], io);
  return EXIT.ok;
}

/** The pictures that can be chosen, for the help. */
export async function drawHelp(): Promise<Readonly<Record<string, string>>> {
  return picturesInHelp(picturesOfFile((await load()).PICTURES));
}

/** The klantreis that was asked for, else the first, of which the user hears where the picture is of one and there are others, or none. */
function choose(
  { file }: FileInScope,
  { journey: asked, picture }: Options,
  PICTURES: Pictures,
  io: Io,
): Klantreis | undefined {
  const { klantreizen } = file.model;
  const pad = file.path;
  if (klantreizen.length === 0) {
    if (asked !== undefined) throw new UseCaseRefusal('geenKlantreis', { pad, id: asked });
    if (pictureOf(PICTURES, undefined, file, picture).of === 'klantreis')
      io.err(`${plain(cliText('geenKlantreis', { pad }))}\n`);
    return undefined;
  }
  if (asked !== undefined) return askedKlantreis(file, asked);
  if (klantreizen.length > 1 && pictureOf(PICTURES, klantreizen[0], file, picture).of === 'klantreis') {
    const keuzes = listed(namesOf(klantreizen));
    io.err(`${plain(cliText('meerKlantreizen', { pad, aantal: klantreizen.length, keuzes }))}\n`);
  }
  return klantreizen[0];
}
