/** Gathers the licences of the packages that end up in the bundles: MIT, ISC and Apache ask that their text goes along. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {readonly { inputs: Record<string, unknown> }[]} metafiles esbuild's lists of what went into each bundle
 * @param {string} root folder that its paths are relative to
 * @returns {string} one text with every package, its version and its licence
 */
export function notices(metafiles, root) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.flatMap((input) => packageFolder(input) ?? []));
  const parts = [...folders].sort().map((folder) => notice(path.join(root, folder)));
  return (
    ['Klantreis is built with these libraries. Their licences follow.', ...parts].join(`\n\n${'='.repeat(80)}\n\n`) +
    '\n'
  );
}

function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll('\\', '/'))?.[0];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  const kept = path.join(folder, '../../licences', `${license}-${name}.txt`);
  if (texts.length === 0 && existsSync(kept)) texts.push(readFileSync(kept, 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
