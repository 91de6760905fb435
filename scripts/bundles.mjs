/**
 * The bundles that are shipped: the one list that the build and the package for npm (.tgz) are made from, and that
 * .vscodeignore is compared with, which the extension (.vsix) is made from.
 *
 * `entry` is where a bundle begins, `kind` how esbuild.mjs builds it, `in` what it is part of. A file named `*.bundle.ts` is read by its
 * programs when they need it, and not before; in the worker of a browser the one with `-web` behind its name, which leaves what it
 * exports in `klantreisBundles`.
 */
export const BUNDLES = {
  /** The command `klantreis`: a few lines that read the rest, which reads what draws when it draws, and what compares when it compares. */
  cli: { entry: 'src/cli/start.ts', kind: 'node', in: ['npm'] },
  'cli-main': { entry: 'src/cli/main.ts', kind: 'command', in: ['npm'] },
  /** The language server as a process of its own, and as a worker in a browser. */
  server: { entry: 'src/server/main-node.ts', kind: 'server', in: ['npm', 'extension'] },
  'server-web': { entry: 'src/server/main-browser.ts', kind: 'worker', in: ['extension'] },
  /** What draws. */
  pictures: { entry: 'src/pictures/pictures.bundle.ts', kind: 'node', in: ['npm', 'extension'] },
  'pictures-web': { entry: 'src/pictures/pictures.bundle.ts', kind: 'script', in: ['extension'] },
  /** What compares. */
  comparison: { entry: 'src/outputs/comparison.bundle.ts', kind: 'node', in: ['npm', 'extension'] },
  'comparison-web': { entry: 'src/outputs/comparison.bundle.ts', kind: 'script', in: ['extension'] },
  /** What lists, beside the text. */
  lists: { entry: 'src/server/lists.bundle.ts', kind: 'node', in: ['npm', 'extension'] },
  'lists-web': { entry: 'src/server/lists.bundle.ts', kind: 'script', in: ['extension'] },
  /** The web pages, and the lists over many klantreizen. */
  pages: { entry: 'src/outputs/pages.bundle.ts', kind: 'node', in: ['npm'] },
  /** What writes a PDF, with the library and the letters for it. */
  pdf: { entry: 'src/outputs/pdf/pdf.bundle.ts', kind: 'pdf', in: ['npm', 'extension'] },
  'pdf-web': { entry: 'src/outputs/pdf/pdf.bundle.ts', kind: 'pdf-web', in: ['extension'] },
  /** What makes a web page of one picture. */
  'picture-page': { entry: 'src/outputs/html/picture-page.bundle.ts', kind: 'node', in: ['npm', 'extension'] },
  'picture-page-web': { entry: 'src/outputs/html/picture-page.bundle.ts', kind: 'script', in: ['extension'] },
  /** What writes a PNG, with the letters for it; and the library that it reads, which is the same file everywhere and no code of ours. */
  png: { entry: 'src/outputs/png/png.bundle.ts', kind: 'node', in: ['npm', 'extension'] },
  'png-web': { entry: 'src/outputs/png/png.bundle.ts', kind: 'script', in: ['extension'] },
  resvg: { entry: 'node_modules/@resvg/resvg-wasm/index_bg.wasm', kind: 'wasm', in: ['npm', 'extension'] },
  /** What shows a picture in a browser while its file changes. */
  serve: { entry: 'src/cli/commands/serve/serve.bundle.ts', kind: 'node', in: ['npm'] },
  /** What a forge is asked and told. */
  forge: { entry: 'src/forge/forge.bundle.ts', kind: 'node', in: ['npm'] },
  /** The help of the commands. */
  help: { entry: 'src/messages/help.bundle.ts', kind: 'node', in: ['npm'] },
  /** What finds files by a pattern. */
  patterns: { entry: 'src/host-node/patterns.bundle.ts', kind: 'node', in: ['npm'] },
  /** The extension on the desktop, and in VS Code in a browser. */
  extension: { entry: 'src/extension/node.ts', kind: 'extension', in: ['extension'] },
  'extension-web': { entry: 'src/extension/web.ts', kind: 'web-extension', in: ['extension'] },
  /** The page of the preview. */
  preview: { entry: 'src/webview/preview/preview.ts', kind: 'script', in: ['extension'] },
  /** The page that compares in VS Code, which hears what to show. */
  'compare-live': { entry: 'src/webview/compare/compare-live.ts', kind: 'script', in: ['extension'] },
};

/** What runs in a web page that is a file, and is put into what makes it: by its name in `src/outputs/html/page-scripts.ts`. */
export const PAGE_SCRIPTS = {
  COMPARE_SCRIPT: 'src/webview/compare/compare.ts',
  PICTURE_SCRIPT: 'src/webview/picture/picture.ts',
  LIVE_SCRIPT: 'src/webview/picture/live.ts',
};

/** What a bundle reads while it runs, and so must lie beside it. */
export const BESIDE = {
  cli: [
    'cli-main',
    'pictures',
    'comparison',
    'pages',
    'pdf',
    'png',
    'resvg',
    'picture-page',
    'serve',
    'forge',
    'patterns',
    'help',
  ],
  server: ['pictures', 'comparison', 'lists', 'pdf', 'png', 'resvg', 'picture-page'],
  'server-web': ['pictures-web', 'comparison-web', 'lists-web', 'pdf-web', 'png-web', 'resvg', 'picture-page-web'],
};

/** @param {string} name of a bundle @returns {string} of its file */
export function fileOf(name) {
  return `${name}.${BUNDLES[name].kind === 'wasm' ? 'wasm' : 'js'}`;
}

/** @param {'npm' | 'extension'} what @returns {string[]} the files in dist/ that are part of it */
export function filesIn(what) {
  const names = Object.keys(BUNDLES).filter((name) => BUNDLES[name].in.includes(what));
  return [...names.map((name) => `dist/${fileOf(name)}`), 'dist/THIRD-PARTY-NOTICES.txt'].sort();
}
