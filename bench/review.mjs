/** Proposals as somebody makes them, in repositories of generated klantreizen: what the rows about a review are measured on. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { klantreisWorkspace, oneKlantreis } from './generate.mjs';
import { writeWorkspace } from './places.mjs';

/** @typedef {import('./generate.mjs').File} File */

/** One klantreis of so many stappen, with so many changes in it. @returns {string} the folder */
export function longProposal(/** @type {number} */ stappen, /** @type {number} */ changes) {
  const { library, text } = oneKlantreis(stappen);
  const reis = { path: 'reis.klantreis', text };
  const rest = [
    { path: 'klantreis.json', text: '{}\n' },
    { path: 'bibliotheek.klantreis', text: library },
  ];
  return proposal('review-long', [...rest, reis], [{ ...reis, text: withChanges(text, changes) }]);
}

/** So many files of 50 stappen, of which some have five changes each. @returns {string} the folder */
export function wideProposal(/** @type {number} */ files, /** @type {number} */ changed) {
  const { files: all } = klantreisWorkspace(files, 50);
  const each = files / changed;
  const some = all
    .filter(({ path }) => path.startsWith('map'))
    .filter((_, at) => at % each === 0)
    .map(({ path, text }) => ({ path, text: withChanges(text, 5) }));
  return proposal('review-wide', all, some);
}

/**
 * A repository with a commit on `main`, and on the branch that is checked out a commit more.
 * @param {string} name
 * @param {readonly File[]} files
 * @param {readonly File[]} changed those of them that are other ones on the branch
 * @returns {string} its folder
 */
function proposal(name, files, changed) {
  const folder = writeWorkspace(name, { files });
  commit(folder, 'main');
  for (const { path, text } of changed) writeFileSync(join(folder, path), text);
  commit(folder, 'voorstel');
  return folder;
}

/** Makes a commit of all files of a folder on a branch that is not there yet, and a repository of it where it is none. */
export function commit(/** @type {string} */ folder, /** @type {string} */ branch) {
  const git = (...args) =>
    execFileSync(
      'git',
      ['-c', 'user.name=b', '-c', 'user.email=b@example.org', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: folder,
      },
    );
  git('init', '--quiet');
  git('checkout', '--quiet', '-b', branch);
  git('add', '--all');
  git('commit', '--quiet', '--no-verify', '--message', branch);
}

/** What becomes of a stap; its number makes each change another one. */
const KINDS = [
  (/** @type {string} */ stap, /** @type {number} */ n) =>
    stap.replace(/( {6}doet: .*)/, `$1, en nog eens voor zaak ${n}`),
  (stap) =>
    stap.replace(/gevoel [\w-]+/, (gevoel) => (gevoel === 'gevoel neutraal' ? 'gevoel negatief' : 'gevoel neutraal')),
  (stap, n) => stap.replace(/(stap stap-\d+: ).*/, `$1Iets heel anders gebeurt hier, namelijk zaak ${n}`),
  (stap) =>
    stap.replace(/contact (\w+)/, (line, kanaal) => line.replace(kanaal, kanaal === 'brief' ? 'balie' : 'brief')),
  (stap, n) => `${stap}      knelpunt nieuw-${n}: Niemand weet wie zaak ${n} oplost\n        ernst hoog\n`,
];

/** A text with another stap here and there, from its begin to its end. */
function withChanges(/** @type {string} */ text, /** @type {number} */ count) {
  const parts = text.split(/^(?= {4}stap |\n| {2}fase |klantreis )/m);
  const stappen = parts.flatMap((part, at) => (part.startsWith('    stap ') ? [at] : []));
  for (let n = 0; n < count; n++) {
    const at = stappen[Math.floor(((n + 0.5) * stappen.length) / count)];
    const changed = KINDS[n % KINDS.length](parts[at], n);
    if (changed === parts[at]) throw new Error(`Nothing was changed in:\n${changed}`);
    parts[at] = changed;
  }
  return parts.join('');
}
