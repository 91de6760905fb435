import { PAPERS } from '../../drawing/paper';
import { THEMES } from '../../drawing/theme.data';
import { AUDIENCES } from '../../model/lines/line-kind';
import type { Klantreis } from '../../model/klantreis';
import type { AnyPicture } from '../../pictures/picture';
import {
  drawOne,
  drawPage,
  drawPixels,
  drawSheet,
  type LoadPictures,
  type LookedAt,
  pictureOf,
  pictureOfTexts,
  picturesOfTexts,
  smallerText,
} from '../../usecases/draw';
import { listed } from '../../usecases/journeys';
import { journeysTogether } from '../../usecases/lists/asked-journeys';
import { plain } from '../../util/text';
import type { Arguments, Options } from '../input/arguments';
import { chosenKlantreis } from '../input/asked-klantreis';
import { askedDay, askedScale, askedWidth, askedWithout, picturesInHelp } from '../input/asked-picture';
import { warnOfPersonal } from './check';
import { UsageError } from '../terminal/errors';
import { EXIT, type Exit, type Io } from '../terminal/io';
import { TELLS } from '../input/formats';
import { chooseOutput, tell } from '../output/output';
import { loadOne, loadTargets, sayUnseen } from '../input/targets';

const load: LoadPictures = () => import('../../pictures/pictures.bundle');

/** The outputs that have sheets. */
const ON_PAPER: readonly string[] = ['pdf', 'html'];

type Pictures = readonly AnyPicture[];

/** What a picture is made of. */
interface Drawing {
  readonly klantreis: Klantreis | undefined;
  readonly about: LookedAt;
  /** The id of the picture that comes of it. */
  readonly id: string;
  /** Not all of what was asked for could be read, and the user knows. */
  readonly isPartly: boolean;
}

/** `klantreis draw`: one klantreis as a picture, or several together, to a file or to the standard output. */
export async function draw({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const chosen = await chooseOutput(TELLS.draw, options, io);
  const { PICTURES } = await load();
  const { of } = pictureOfTexts(PICTURES, options.picture);
  const drawing =
    of === 'klantreizen' ? await ofAll(options, paths, PICTURES, io) : await ofOne(options, paths, PICTURES, io);
  if (!drawing) return EXIT.failed;
  const { klantreis, about, id, isPartly } = drawing;
  const askedTheme = THEMES.find((name) => name === options.theme);
  const theme = askedTheme ?? 'light';
  const asked = { ...options, picture: id };
  const width = askedWidth(asked, picturesOfTexts(PICTURES));
  const today = askedDay(asked, picturesOfTexts(PICTURES), io.today);
  const audience = AUDIENCES.find((name) => name === options.audience);
  const say = (sentence: string) => io.err(`${plain(sentence)}\n`);
  const choice = {
    picture: options.picture,
    width,
    theme,
    today,
    kept: true,
    audience,
    without: askedWithout(options),
    tell: say,
  } as const;
  const svg = async () => (await drawOne(klantreis, about, { ...choice, form: 'file' }, load)).drawn;
  const paper = PAPERS.find((name) => name === options.paper);
  if (paper && !ON_PAPER.includes(chosen.output.id)) throw new UsageError('papierAlleenPdf');
  const sheet = () => drawSheet(klantreis, about, { ...choice, paper }, load);
  const page = () => drawPage(klantreis, about, { ...choice, paper }, load);
  const scale = askedScale(options);
  if (scale !== undefined && chosen.output.id !== 'png') throw new UsageError('schaalAlleenPng');
  const pixels = async () => {
    const made = await drawPixels(klantreis, about, { ...choice, scale }, load);
    const note = smallerText(made, scale, 'cli');
    if (note !== undefined) say(note);
    return made;
  };
  await tell(
    chosen,
    { picture: () => ({ svg, sheet, pixels, page, theme: askedTheme }) },
    { options, io, word: 'geschreven' },
  );
  if ('file' in about && audience !== 'publiek') warnOfPersonal([about], io);
  return isPartly ? EXIT.failed : EXIT.ok;
}

/** One klantreis of one file, or what that declares. */
async function ofOne(options: Options, paths: readonly string[], PICTURES: Pictures, io: Io): Promise<Drawing> {
  const about = await loadOne(io, 'draw', paths, 'isMapTekening');
  const klantreis = chosenKlantreis(about, options, PICTURES, io);
  const { id } = pictureOf(PICTURES, klantreis, about.file, options.picture);
  return { klantreis, about, id, isPartly: false };
}

/** All klantreizen of files and folders, of the working folder where none is named. Undefined where there is nothing to draw. */
async function ofAll(
  { picture, journey, audience: asked }: Options,
  paths: readonly string[],
  PICTURES: Pictures,
  io: Io,
): Promise<Drawing | undefined> {
  const { id } = pictureOfTexts(PICTURES, picture);
  if (journey !== undefined) {
    const keuzes = listed(PICTURES.filter(({ of }) => of === 'klantreis').map((one) => one.id));
    throw new UsageError('reisBijAlle', { id, keuzes });
  }
  const found = await loadTargets(io, paths);
  if (found.targets.length === 0 && found.failed) return undefined;
  const isUnseen = sayUnseen(found, io);
  const audience = AUDIENCES.find((name) => name === asked);
  const about = journeysTogether(found.targets, audience);
  return { klantreis: undefined, about, id, isPartly: isUnseen || found.failed };
}

/** The pictures that can be chosen, for the help. */
export async function drawHelp(): Promise<Readonly<Record<string, string>>> {
  return picturesInHelp(picturesOfTexts((await load()).PICTURES));
}
