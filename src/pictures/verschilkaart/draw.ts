import { NO_FONTS } from '../../typography/text-width';
import type { LaidOut } from '../../drawing/shapes';
import { toBareSvg, toSvg } from '../../drawing/svg';
import type { ThemeName } from '../../drawing/theme.data';
import { layoutComparison, type LayoutOptions } from './layout';
import type { Counterparts, JourneyModel } from './side';

type Options = LayoutOptions & { readonly theme: ThemeName };

/** A picture of what changed, and what it shows in words, line by line. */
export interface DrawnComparison {
  readonly svg: string;
  readonly words: readonly string[];
}

/**
 * One picture of what changed from one klantreis to another, as a file: of two versions, of the huidige and the gewenste one, or of
 * any two. Without a base all is new, without a head all is gone.
 */
export function drawComparison(
  base: JourneyModel | undefined,
  head: JourneyModel | undefined,
  same: Counterparts,
  options: Options,
): DrawnComparison {
  return drawn(layoutComparison(base, head, same, options), (picture) => toSvg(picture, options.theme));
}

/** The same picture for a page that has the fonts already. */
export function bareComparison(
  base: JourneyModel | undefined,
  head: JourneyModel | undefined,
  same: Counterparts,
  options: Options,
): DrawnComparison {
  const write = (picture: LaidOut) => toBareSvg(picture, options.theme).svg.replace(NO_FONTS, '');
  return drawn(layoutComparison(base, head, same, options), write);
}

function drawn(picture: LaidOut, write: (picture: LaidOut) => string): DrawnComparison {
  return { svg: write(picture), words: picture.description.split('\n') };
}
