import { THEMES } from '../../../drawing/theme.data';
import type { ComparePictures } from '../../../outputs/html/compare-page';
import { cliText } from '../../../messages/cli-words.data';
import { plain } from '../../../util/text';
import { drawChanges, drawFirstChange } from '../../../usecases/compare/draw-changes';
import type { Reviewed } from '../../../usecases/compare/review';
import { type LoadPictures, picturesOfTwo } from '../../../usecases/draw';
import { listed, namesOf } from '../../../usecases/journeys';
import type { Options } from '../../input/arguments';
import { askedWidth, picturesInHelp } from '../../input/asked-picture';
import { type Io } from '../../terminal/io';

const load: LoadPictures = () => import('../../../pictures/pictures.bundle');

/**
 * The picture of what changed in one klantreis: the first with changes, of which the user hears where there are more.
 * @throws UseCaseRefusal where no klantreis changed
 */
export async function changeSvg(reviewed: Reviewed, io: Io, options: Options): Promise<string> {
  const { journeys } = reviewed.review;
  const theme = THEMES.find((name) => name === options.theme) ?? 'light';
  const { picture } = options;
  const width = askedWidth(options, picturesOfTwo((await load()).PICTURES));
  const { svg } = await drawFirstChange(reviewed, { picture, width, form: 'file', theme }, load);
  if (journeys.length > 1) {
    const keuzes = listed(namesOf(journeys));
    io.err(`${plain(cliText('meerGewijzigd', { aantal: journeys.length, keuzes }))}\n`);
  }
  return svg;
}

/** The pictures that can be chosen, for the help. */
export async function diffHelp(): Promise<Readonly<Record<string, string>>> {
  return picturesInHelp(picturesOfTwo((await load()).PICTURES));
}

/** The pictures of the klantreizen of a review, by their place in it. */
export async function changePictures(reviewed: Reviewed, options: Options): Promise<ComparePictures> {
  const { picture } = options;
  const width = askedWidth(options, picturesOfTwo((await load()).PICTURES));
  return drawChanges(reviewed, { picture, width, form: 'svg', theme: 'light' }, load);
}
