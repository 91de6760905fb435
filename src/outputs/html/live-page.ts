import type { PicturePage } from '../../drawing/paper';
import type { ThemeName } from '../../drawing/theme.data';
import { livePageText } from '../../messages/live-page.data';
import { fingerprint } from '../../util/fingerprint';
import { escapeXml } from '../../util/xml';
import type { Problem } from '../problems/problem';
import { LIVE_SCRIPT } from './page-scripts';
import { picturePage } from './picture-page';
import { problemRows } from './problem-rows';

/** So many messages are read below a picture. */
const SHOWN = 50;

const STYLE = `
.melding { margin: 0 0 .75rem; padding: .6rem .9rem; background: var(--card); border: 2px solid var(--link); border-radius: .4rem; }
.melding:empty { display: none; }
.blad { max-height: calc(100vh - 11rem); min-height: 16rem; }
.meldingen { max-width: 60rem; }
.meldingen ul { margin: 0 0 .75rem; padding-left: 1.2rem; }
.severity { font-weight: 700; }
.code { color: var(--soft); font-size: .85em; }
@media print { .melding, .meldingen { display: none; } }
`;

/** Of texts the quotes are escaped, so it stands in none of them. */
const NO_VERSION = 'data-versie=""';

/** What is shown of a file that somebody is writing in. */
interface Live {
  readonly page: PicturePage;
  readonly theme?: ThemeName | undefined;
  /** What is the matter with the file, empty where nothing is: the picture is an earlier one then. */
  readonly notice: string;
  readonly problems: readonly Problem[];
  /** The counts of the problems, as a sentence; empty where readers are told nothing of those. */
  readonly summary: string;
}

/** A page with the name of what it shows: another picture, another notice or another problem has another name. */
interface Named {
  readonly html: string;
  readonly version: string;
}

/** The page of a picture that hears from the program that serves it when there is another one. */
export function livePage({ page, theme, notice, problems, summary }: Live, script = LIVE_SCRIPT): Named {
  const html = picturePage(page, theme, script, {
    style: STYLE,
    above: `<p class="melding" role="status" ${NO_VERSION}>${escapeXml(notice)}</p>\n`,
    below: problemsHtml(problems, summary),
    connects: true,
  });
  const version = fingerprint(html);
  return { html: html.replace(NO_VERSION, `data-versie="${version}"`), version };
}

function problemsHtml(problems: readonly Problem[], summary: string): string {
  if (summary === '') return '<section class="meldingen" hidden></section>\n';
  const rows = problemRows(problems.slice(0, SHOWN), (regel) => livePageText('regel', { regel }));
  const more = problems.length - SHOWN;
  return `<section class="meldingen" aria-labelledby="meldingen">
<h2 id="meldingen">${escapeXml(livePageText('meldingen'))}</h2>
<p>${escapeXml(summary)}</p>
${rows === '' ? '' : `<ul>\n${rows}\n</ul>\n`}${more > 0 ? `<p>${escapeXml(livePageText('meer', { aantal: more }))}</p>\n` : ''}</section>
`;
}
