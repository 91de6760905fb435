import { NO_FONTS } from '../../typography/text-width';
import { toBareSvg, toSvg } from '../../drawing/svg';
import type { ThemeName } from '../../drawing/theme.data';
import { layoutComparison, type LayoutOptions } from './layout';
import type { Counterparts, JourneyModel } from './side';

/**
 * One picture of what changed from one klantreis to another, as SVG text: of two versions, of the huidige and the gewenste one, or of
 * any two. Without a base all is new, without a head all is gone.
 */
export function drawComparison(
  base: JourneyModel | undefined,
  head: JourneyModel | undefined,
  same: Counterparts,
  options: LayoutOptions & { readonly theme: ThemeName },
): string {
  return toSvg(layoutComparison(base, head, same, options), options.theme);
}

/** The same picture for a page that has the fonts already, and in words, line by line. */
export function bareComparison(
  base: JourneyModel | undefined,
  head: JourneyModel | undefined,
  same: Counterparts,
  options: LayoutOptions & { readonly theme: ThemeName },
): { readonly svg: string; readonly words: readonly string[] } {
  const picture = layoutComparison(base, head, same, options);
  return { svg: toBareSvg(picture, options.theme).svg.replace(NO_FONTS, ''), words: picture.description.split('\n') };
}
