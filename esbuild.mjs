/**
 * Builds everything that is shipped, into dist/: files without dependencies, minified, for Node 20 and newer and for the
 * browsers that VS Code runs in. Types are checked apart from this (`npm run typecheck`).
 *
 * `npm run build` builds all; `node esbuild.mjs --only cli --only server --out folder` builds some, elsewhere. With `--dev`
 * the bundles can be read and debugged; with `--watch` they are too, and built again whenever something changes.
 */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { BESIDE, BUNDLES, fileOf, PAGE_SCRIPTS } from './scripts/bundles.mjs';
import { LEFT_OUT, NO_BROTLI, NO_PROTOCOL, NO_WORDS, ONLY_TYPES } from './scripts/left-out.mjs';
import { notices } from './scripts/notices.mjs';
import { watch } from './scripts/watch.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Each bundle is read as a whole when its program starts or needs it, so none may grow beyond this; a library that no program starts with may. */
const MAX_BYTES = 1_000_000;

const NODE = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // jsonc-parser's main file loads its parts in a way that no bundler can follow; its module file is fine.
  mainFields: ['module', 'main'],
  // The module file of fdir (tinyglobby's walker) asks where it stands on the disk, which a bundle does not know.
  alias: { fdir: join(root, 'node_modules/fdir/dist/index.cjs') },
};
const BROWSER = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };
// VS Code itself hands its interface to an extension.
const EXTENSION = { format: 'cjs', external: ['vscode'] };

/**
 * Langium and vscode-languageserver each bring their own copy of the same libraries. In a server the ones of
 * vscode-languageserver serve both, which saves a tenth.
 */
const ONE_COPY = {
  name: 'one-copy',
  setup({ onResolve, resolve: find }) {
    const resolveDir = join(root, 'node_modules/vscode-languageserver');
    onResolve({ filter: /^vscode-(?:languageserver-protocol|languageserver-types|jsonrpc|uri)(?:\/|$)/ }, (args) =>
      args.pluginData === ONE_COPY ? undefined : find(args.path, { kind: args.kind, resolveDir, pluginData: ONE_COPY }),
    );
  },
};

/**
 * `import('…/x.bundle')` reads the bundle `x.js` beside this one, when it is needed. `require` finds it: Node reads that faster than it
 * imports.
 */
const ON_DEMAND = {
  name: 'on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /\.bundle$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.bundle')}.js`, external: true } : undefined,
    );
  },
};
/** The same in a worker of a browser, which finds no script by itself: `src/server/main-browser.ts` knows where they are. */
const ON_DEMAND_WEB = {
  name: 'on-demand-web',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.bundle$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: basename(path, '.bundle'), namespace: 'on-demand-web' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'on-demand-web' }, ({ path }) => ({
      contents: `module.exports = globalThis.klantreisBundle(${JSON.stringify(path)});`,
    }));
  },
};

/** What went into the scripts of pages. */
const scriptsBuilt = [];
/** A page that is a file holds its script: it is built first, and put in the place of an empty text. */
const SCRIPTS = {
  name: 'page-scripts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]html[\\/]page-scripts\.ts$/ }, async () => {
      const built = await Promise.all(Object.entries(PAGE_SCRIPTS).map(([name, entry]) => pageScript(name, entry)));
      return { contents: built.map(({ line }) => line).join('\n'), watchFiles: built.flatMap(({ files }) => files) };
    });
  },
};

async function pageScript(name, entry) {
  const { outputFiles, metafile } = await build({
    ...BROWSER,
    absWorkingDir: root,
    entryPoints: [entry],
    format: 'iife',
    bundle: true,
    minify: !isReadable,
    sourcemap: isReadable ? 'inline' : false,
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  scriptsBuilt.push(metafile);
  const files = Object.keys(metafile.inputs).map((file) => join(root, file));
  return { line: `export const ${name} = ${JSON.stringify(outputFiles[0].text)};`, files };
}

const LOADS = { supported: { 'dynamic-import': false } };

/** pdfkit asks Node for files and streams; its build for browsers does not, and so makes the same bytes everywhere. */
const PDF = {
  define: { 'import.meta.url': '"file:///"' },
  alias: { pdfkit: join(root, 'node_modules/pdfkit/js/pdfkit.browser.mjs') },
  plugins: [NO_BROTLI],
};

/** How each kind of bundle is built. */
const KINDS = {
  node: { ...NODE, plugins: [SCRIPTS] },
  command: { ...NODE, ...LOADS, plugins: [NO_PROTOCOL, LEFT_OUT, NO_WORDS, ON_DEMAND] },
  server: { ...NODE, ...LOADS, plugins: [ONLY_TYPES, ONE_COPY, LEFT_OUT, NO_WORDS, ON_DEMAND] },
  worker: { ...BROWSER, format: 'iife', plugins: [ONLY_TYPES, ONE_COPY, LEFT_OUT, NO_WORDS, ON_DEMAND_WEB] },
  extension: { ...NODE, ...EXTENSION },
  'web-extension': { ...BROWSER, ...EXTENSION },
  script: { ...BROWSER, format: 'iife', plugins: [SCRIPTS] },
  // As its makers built it.
  wasm: { loader: { '.wasm': 'copy' } },
  // One and the same build of the library, so that the bytes are the same wherever a PDF is made.
  pdf: { ...NODE, ...PDF },
  'pdf-web': { ...BROWSER, ...PDF, format: 'iife' },
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    out: { type: 'string' },
    dev: { type: 'boolean' },
    watch: { type: 'boolean' },
  },
});
const isReadable = values.dev || values.watch;
const names = [...new Set(values.only?.flatMap((name) => [name, ...(BESIDE[name] ?? [])]) ?? Object.keys(BUNDLES))];
const out = resolve(values.out ?? join(root, 'dist'));

const unknown = names.filter((name) => !Object.hasOwn(BUNDLES, name));
if (unknown.length > 0) stop(`There is no bundle ${unknown.join(', ')}; there are ${Object.keys(BUNDLES).join(', ')}.`);
const missing = names.map((name) => BUNDLES[name].entry).filter((entry) => !existsSync(join(root, entry)));
if (missing.length > 0) stop(`These files are missing: ${missing.join(', ')}.`);

if (values.watch) await watch(Object.fromEntries(names.map((name) => [name, optionsOf(name)])));
else {
  const built = await Promise.all(names.map(bundle));
  writeFileSync(join(out, 'THIRD-PARTY-NOTICES.txt'), notices([...built, ...scriptsBuilt], root));
}

function optionsOf(name) {
  const { entry, kind } = BUNDLES[name];
  const { define, ...rest } = KINDS[kind];
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(out, fileOf(name)),
    bundle: true,
    minify: !isReadable,
    sourcemap: isReadable,
    define: { KLANTREIS_VERSION: JSON.stringify(version), ...define },
    // The licences of what is bundled go into a file beside it.
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    // What a worker loads leaves its exports where `src/server/main-browser.ts` looks for them.
    ...(name.endsWith('-web') && { globalName: `klantreisBundles['${name.slice(0, -'-web'.length)}']` }),
    ...rest,
  };
}

async function bundle(name) {
  const options = optionsOf(name);
  const { kind } = BUNDLES[name];
  const { metafile } = await build(options);
  const { bytes } = Object.values(metafile.outputs).at(-1);
  if (bytes > MAX_BYTES && !values.dev && kind !== 'wasm')
    stop(`${fileOf(name)} has ${bytes} bytes; at most ${MAX_BYTES} are allowed.`);
  if (name === 'cli') chmodSync(options.outfile, 0o755);
  return metafile;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
