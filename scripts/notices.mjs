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
  const parts = [...folders].sort().map((folder) => notice(path.join(root, folder), root));
  return (
    ['Klantreis is built with these libraries. Their licences follow.', ...parts].join(`\n\n${'='.repeat(80)}\n\n`) +
    '\n'
  );
}

function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll('\\', '/'))?.[0];
}

function notice(folder, root) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  if (texts.length === 0) texts.push(...kept(path.join(root, 'licences'), license, name.replace(/^@.*\//, ''), author));
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/** The licence of a package that has none in its files: one that we keep for it, or what its licence says in general, by its author. */
function kept(folder, license, name, author) {
  const [own, general] = [path.join(folder, `${license}-${name}.txt`), path.join(folder, `${license}.txt`)];
  if (existsSync(own)) return [readFileSync(own, 'utf8').trim()];
  return existsSync(general) ? [`Copyright (c) ${author}`, readFileSync(general, 'utf8').trim()] : [];
}
