import type { Webview } from 'vscode';
import { escapeXml } from '../../util/xml';

/**
 * A page without scripts, in the colours of VS Code.
 * @param body HTML
 */
export function plainPage(title: string, body: string, { cspSource }: Webview): string {
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="UTF-8">
<title>${escapeXml(title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${cspSource} 'unsafe-inline'">
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeXml(title)}</h1>
${body}
</body>
</html>`;
}

/** A text of ours as HTML: what stands between backticks is code. */
export function withCode(text: string): string {
  return escapeXml(text).replace(/`([^`]*)`/g, '<code>$1</code>');
}

const STYLE = `
body { max-width: 60em; margin: 0; padding: 0.5em 1.5em 3em; line-height: 1.45; }
h1 { font-size: 1.5em; margin: 0.5em 0 0; }
h2 { font-size: 1.1em; margin: 1.6em 0 0.2em; }
dl { display: grid; grid-template-columns: minmax(12em, 46%) 1fr; margin: 0; }
dt, dd { margin: 0; padding: 0.35em 1em 0.35em 0; border-top: 1px solid var(--vscode-panel-border, rgba(128, 128, 128, 0.35)); overflow-wrap: anywhere; }
blockquote { margin: 0.6em 0; padding: 0 0 0 1em; border-left: 3px solid var(--vscode-textLink-foreground); }
code { font-family: var(--vscode-editor-font-family); background: none; color: var(--vscode-editor-foreground); padding: 0; white-space: pre-wrap; }
code b { color: var(--vscode-textLink-foreground); }
@media (max-width: 26em) { dl { display: block; } dd { border-top: 0; } }
`;
