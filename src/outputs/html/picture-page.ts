import { fontsOf, sheetSvgs, toPageSvg } from '../../drawing/page-svg';
import type { PicturePage } from '../../drawing/paper';
import { passagesOf } from '../../drawing/shapes';
import type { ThemeName } from '../../drawing/theme.data';
import { pageText } from '../../messages/picture-page.data';
import { fontFaceCss } from '../../typography/text-width';
import { escapeXml } from '../../util/xml';
import { htmlPage, isOwnPage } from './page';
import { PICTURE_SCRIPT } from './page-scripts';
import { passagesHtml } from './passages';
import { picturePageStyle } from './picture-page-style';

/** The id of the picture in the page, which its sheets refer to. */
const PICTURE = 'tekening';

export const isOwn = isOwnPage;

/**
 * A picture as a web page of one file, which opens from a disk: it zooms, goes from card to card with the keyboard, leaves lanes out, tells
 * the same in words, and prints the sheets that a PDF has.
 */
export async function write({
  page,
  theme,
}: {
  readonly page: () => Promise<PicturePage>;
  readonly theme?: ThemeName | undefined;
}): Promise<readonly string[]> {
  return [picturePage(await page(), theme)];
}

/** What a page has beside its picture. Markup in which every text is escaped. */
interface Around {
  readonly style: string;
  /** Before the picture, and between the picture and its words. */
  readonly above: string;
  readonly below: string;
  /** May its script ask the program that it came from for more? */
  readonly connects: boolean;
}

const NOTHING: Around = { style: '', above: '', below: '', connects: false };

/** @param theme the one that was asked for; a page without one looks as the device of its reader */
export function picturePage(
  { picture, pages }: PicturePage,
  theme?: ThemeName,
  script = PICTURE_SCRIPT,
  around = NOTHING,
): string {
  const printed = theme === 'print' ? 'print' : 'light';
  const { styles, signs } = fontsOf([picture, ...(pages?.pages ?? [])]);
  const text = `${signs}${picture.title}${picture.description}`;
  const fonts = fontFaceCss(['regular', 'bold', ...styles], text);
  return htmlPage({
    title: picture.title,
    style: `${fonts}${picturePageStyle(pages, printed, picture.house)}${around.style}`,
    script,
    theme,
    connects: around.connects,
    body: bodyHtml({ picture, pages }, around),
  });
}

function bodyHtml({ picture, pages }: PicturePage, { above, below }: Around): string {
  const sheets = pages ? sheetSvgs(pages, [picture, PICTURE]) : [];
  return `<a class="skip" href="#in-woorden">${text('naarWoorden')}</a>
<header>
<h1>${escapeXml(picture.title)}</h1>
</header>
<p class="uit" role="status"></p>
${above}<main>
<figure class="beeld"><div class="tekening" tabindex="0" role="region" aria-label="${text('tekening')}">${toPageSvg(picture, PICTURE, pageText('kaarten'))}</div></figure>
${below}<section class="woorden" aria-labelledby="in-woorden">
<h2 id="in-woorden" tabindex="-1">${text('inWoorden')}</h2>
${pages ? '' : `<p class="te-groot">${text('teGroot')}</p>\n`}${passagesHtml(passagesOf(picture), 3)}
</section>
</main>
<div class="papier" aria-hidden="true">
${sheets.join('\n')}
</div>`;
}

function text(word: Parameters<typeof pageText>[0]): string {
  return escapeXml(pageText(word));
}
