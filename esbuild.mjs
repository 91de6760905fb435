/**
 * Builds the command line, dist/cli.js: one file without dependencies, for Node 20 and newer. Types are checked apart from
 * this (`npm run typecheck`). Run it with `npm run build`; a path after it builds there instead.
 */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { notices } from './scripts/notices.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const outfile = resolve(process.argv[2] ?? join(root, 'dist', 'cli.js'));

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outfile,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // jsonc-parser's main file loads its parts in a way that no bundler can follow; its module file is fine.
  mainFields: ['module', 'main'],
  // The module file of fdir (tinyglobby's walker) asks where it stands on the disk, which a bundle does not know.
  alias: { fdir: join(root, 'node_modules/fdir/dist/index.cjs') },
  define: { KLANTREIS_VERSION: JSON.stringify(version) },
  // The licences of what is bundled go into a file beside it.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
chmodSync(outfile, 0o755);
writeFileSync(join(dirname(outfile), 'THIRD-PARTY-NOTICES.txt'), notices(metafile, root));
