import { sha256 } from '@noble/hashes/sha2.js';
import type { ThemeName } from '../../drawing/theme.data';
import { toBase64 } from '../../util/base64';
import { escapeXml } from '../../util/xml';

/** Stands in the head of every web page of ours, before what differs: it tells that klantreis made the page. */
const PAGE_MARK = '<meta name="generator" content="klantreis">';

/** Is a file a web page of ours? */
export function isOwnPage({ start }: { readonly start: string }): boolean {
  return (
    /^<!doctype html>\n<html lang="nl"(?: data-thema="[a-z]+")?>\n<head>\n/.test(start) && start.includes(PAGE_MARK)
  );
}

/** What a web page is made of. */
interface PageParts {
  readonly title: string;
  /** The colours that were asked for; without them those of the device of its reader. */
  readonly theme?: ThemeName | undefined;
  /** CSS of its own. */
  readonly style: string;
  /** The CSS in its pictures. */
  readonly styles?: readonly string[];
  /** Without it the page says the same. */
  readonly script?: string;
  /** Markup in which every text is escaped. */
  readonly body: string;
  /** Does it show pictures that lie beside it? */
  readonly images?: 'beside';
  /** May its script ask the program that it came from for more? */
  readonly connects?: boolean;
}

/**
 * A web page of one file: it asks nothing of another machine, and lets nothing run and nothing look but what it was made with, by the
 * SHA-256 of each.
 */
export function htmlPage({ title, theme, style, styles = [], script = '', body, images, connects }: PageParts): string {
  const run = script.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
  const policy = [
    `default-src 'none'`,
    `style-src ${[...new Set([style, ...styles])].map(hashOf).join(' ')}`,
    ...(run === '' ? [] : [`script-src ${hashOf(run)}`]),
    ...(connects ? [`connect-src 'self'`] : []),
    'font-src data:',
    // A page on a disk has no origin of its own.
    `img-src data:${images === 'beside' ? ` 'self' file:` : ''}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!doctype html>
<html lang="nl"${theme === undefined ? '' : ` data-thema="${theme}"`}>
<head>
${PAGE_MARK}
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
${run === '' ? '' : `<script>${run}</script>\n`}</body>
</html>
`;
}

/** The style that a picture brings along: its fonts. */
export function stylesOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<style>([^<]*)<\/style>/g)].map(([, style]) => style!);
}

function hashOf(text: string): string {
  return `'sha256-${toBase64(sha256(text))}'`;
}
