import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JourneyModel } from '../../../pictures/verschilkaart/side';
import type * as Pictures from '../../../pictures/pictures.bundle';
import { type ThemeName, THEMES } from '../../../drawing/theme.data';
import type { JourneySide } from '../../../diff/changes/journey-pair';
import { comparePage, type ComparePicture } from '../../../outputs/html/compare-page';
import { cliText } from '../../../messages/cli-words.data';
import { plain } from '../../../util/text';
import type { LoadedScope } from '../../../workspace/workspace';
import type { Options } from '../../input/arguments';
import { listed, namesOf } from '../../input/choose-klantreis';
import type { Compared } from './diff-compare';
import type { Reviewed } from './diff-review';
import { Refusal } from '../../terminal/errors';
import { type Io } from '../../terminal/io';

/** The script of the page, a bundle of its own beside this one. */
const PAGE_SCRIPT = 'compare.js';

/** A klantreis of both sides, as it is drawn. */
interface Drawable {
  readonly base: JourneyModel | undefined;
  readonly head: JourneyModel | undefined;
  readonly compared: Compared;
}

/**
 * The picture of what changed in one klantreis: the first with changes, of which the user hears where there are more.
 * @throws Refusal where no klantreis changed
 */
export async function changeSvg(reviewed: Reviewed, io: Io, { theme }: Options): Promise<string> {
  const { journeys } = reviewed.review;
  const [first] = drawables(reviewed);
  if (!first) throw new Refusal('beeldLeeg');
  if (journeys.length > 1) {
    const keuzes = listed(namesOf(journeys));
    io.err(`${plain(cliText('meerGewijzigd', { aantal: journeys.length, keuzes }))}\n`);
  }
  const picture = drawer(
    reviewed,
    await import('../../../pictures/pictures.bundle'),
    THEMES.find((name) => name === theme) ?? 'light',
  );
  return picture(first).svg;
}

/** A web page with everything that changed and the pictures of it, which asks nothing of another machine. */
export async function changePage(reviewed: Reviewed, pictures?: ReadonlyMap<number, ComparePicture>): Promise<string> {
  return comparePage(reviewed.review, pictures ?? (await changePictures(reviewed)), {
    // Without it the page says the same, but does not zoom.
    script: await readFile(join(__dirname, PAGE_SCRIPT), 'utf8').catch(() => ''),
    sha256: (text) => createHash('sha256').update(text).digest('base64'),
  });
}

/** The pictures of the klantreizen of a review, by their place in it. */
export async function changePictures(reviewed: Reviewed): Promise<ReadonlyMap<number, ComparePicture>> {
  const draw = drawer(reviewed, await import('../../../pictures/pictures.bundle'), 'light');
  const pictures = new Map<number, ComparePicture>();
  for (const [index, one] of drawables(reviewed).entries()) {
    const picture = attempt(() => draw(one));
    if (picture) pictures.set(index, picture);
  }
  return pictures;
}

/** One klantreis that cannot be drawn, by a mistake in this program, does not take the others along. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Draws klantreizen of a review. `pictures` is handed in, since it is read only when it is needed. */
function drawer(
  { review }: Reviewed,
  { layoutComparison, toSvg }: typeof Pictures,
  theme: ThemeName,
): (one: Drawable) => ComparePicture {
  const labels = { base: review.base, head: review.head };
  return ({ base, head, compared }) => {
    const picture = layoutComparison(base, head, compared.comparison.counterparts, {
      labels,
      gewenst: compared.gewenst,
    });
    return { svg: toSvg(picture, theme), words: picture.description.split('\n') };
  };
}

/** The klantreizen of the review, in its order: those that have changes. */
function drawables({ compared }: Reviewed): Drawable[] {
  return compared.flatMap((one) => {
    const { changes, journeys } = one.comparison;
    const told = new Set(changes.map(({ journey }) => journey));
    return journeys.flatMap(({ base, head }, at) =>
      told.has(at) ? [{ base: modelOf(base, one.base), head: modelOf(head, one.head), compared: one }] : [],
    );
  });
}

function modelOf(side: JourneySide | undefined, scopes: readonly LoadedScope[]): JourneyModel | undefined {
  for (const { files, scope } of scopes) {
    const file = files.find(({ path }) => path === side?.place.file);
    const line = side?.place.range.start.line;
    const klantreis = file?.model.klantreizen.find(({ range }) => range.start.line === line);
    if (file && klantreis) return { klantreis, scope, file: file.path };
  }
  return undefined;
}
