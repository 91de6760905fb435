import { Uri, type Webview } from 'vscode';
import type { PageState } from '../protocol/page';
import { escapeXml } from '../util/xml';

/** The empty page of a preview: one script of ours may run, and nothing is fetched. */
export function pageHtml(webview: Webview, extension: Uri, title: string, state: PageState): string {
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'preview.js'));
  const nonce = makeNonce();
  const policy = [`default-src 'none'`, `script-src 'nonce-${nonce}'`, 'font-src data:', 'img-src data:'].join('; ');
  const journey = state.journey === undefined ? '' : ` data-journey="${escapeXml(state.journey)}"`;
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="UTF-8">
<title>${escapeXml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
</head>
<body data-uri="${escapeXml(state.uri)}"${journey}>
<script nonce="${nonce}" src="${escapeXml(script.toString())}"></script>
</body>
</html>`;
}

/** A word that nobody can guess, for every page a new one. */
function makeNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
