/**
 * Bare Langium, the floor of any Langium language server: a stand-in grammar with default services, generated and bundled
 * from the installed packages into out/bench. It is generated in production mode and minified, as ours is.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { OUT, ROOT } from './places.mjs';

/** @returns {Promise<{ server: string, validate: string }>} the paths of the bundles */
export async function buildFloor() {
  const source = join(OUT, 'floor-source');
  rmSync(source, { recursive: true, force: true });
  cpSync(join(ROOT, 'bench/floor'), source, { recursive: true });
  const langium = join(ROOT, 'node_modules/langium-cli/bin/langium.js');
  execFileSync(process.execPath, [langium, 'generate'], { cwd: source, stdio: ['ignore', 'ignore', 'inherit'] });
  const outdir = join(OUT, 'floor');
  await build({
    entryPoints: ['server', 'validate'].map((name) => join(source, `${name}.mjs`)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // The language server's libraries are CommonJS inside, and ask for Node's own modules with `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  return { server: join(outdir, 'server.mjs'), validate: join(outdir, 'validate.mjs') };
}
