import { PAPERS } from '../../drawing/paper';
import { THEMES } from '../../drawing/theme.data';
import { AUDIENCES } from '../../model/lines/line-kind';
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
import { plain } from '../../util/text';
import type { Arguments } from '../input/arguments';
import { chosenKlantreis } from '../input/asked-klantreis';
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

/** `klantreis draw`: one klantreis as a picture, to a file or to the standard output. */
export async function draw({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const chosen = await chooseOutput(TELLS.draw, options, io);
  const target = await loadOne(io, 'draw', paths);
  const { PICTURES } = await load();
  const klantreis = chosenKlantreis(target, options, PICTURES, io);
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
