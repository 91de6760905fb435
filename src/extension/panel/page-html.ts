import { ColorThemeKind, Uri, type Webview, window } from 'vscode';
import type { PictureTheme } from '../../protocol/picture';
import { escapeXml } from '../../util/xml';

export interface Page {
  readonly title: string;
  /** The bundle that makes the page. */
  readonly script: string;
  /** What the script finds in the `data-` attributes of the body; what is undefined is left out. */
  readonly data: Readonly<Record<string, string | undefined>>;
}

/** The empty page of a panel: one script of ours may run, and nothing is fetched. */
export function pageHtml(webview: Webview, extension: Uri, { title, script: name, data }: Page): string {
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', name));
  const nonce = makeNonce();
  const policy = [`default-src 'none'`, `script-src 'nonce-${nonce}'`, 'font-src data:', 'img-src data:'].join('; ');
  const attributes = Object.entries(data).flatMap(([key, value]) =>
    value === undefined ? [] : ` data-${key}="${escapeXml(value)}"`,
  );
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="UTF-8">
<title>${escapeXml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
</head>
<body${attributes.join('')}>
<script nonce="${nonce}" src="${escapeXml(script.toString())}"></script>
</body>
</html>`;
}

/** A word that nobody can guess, for every page a new one. */
function makeNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The theme of the picture that goes with the colours of VS Code. */
export function pictureTheme(): PictureTheme {
  switch (window.activeColorTheme.kind) {
    case ColorThemeKind.Dark:
      return 'dark';
    case ColorThemeKind.HighContrast:
      return 'contrast';
    // Black lines on white paper, without tints.
    case ColorThemeKind.HighContrastLight:
      return 'print';
    default:
      return 'light';
  }
}
