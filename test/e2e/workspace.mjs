/** The folder that the tests open: two files that need each other, and nothing to report. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const JOURNEY = 'verhuizen.klantreis';
/** A file to type into. */
export const EMPTY = 'leeg.klantreis';

const LINES = [
  'klantreis verhuizen: Wij verhuizen',
  '  voor noor',
  '  klantvraag: Wat moeten wij regelen?',
  '  resultaat: Wij staan ingeschreven op ons nieuwe adres',
  '',
  '  fase zoeken: Uitzoeken',
  '    stap lezen: Noor leest wat zij moet regelen',
  '      gevoel negatief: de uitleg is lang',
  '        volgens gesprekken',
  '    stap bellen: Noor belt de gemeente',
  '      contact telefoon met gemeente',
  '      gevoel positief: zij krijgt meteen antwoord',
  '        volgens gesprekken',
  '',
  '  fase regelen: Regelen',
  '    stap doorgeven: Noor geeft de verhuizing door',
  '      contact website met gemeente',
  '      gevoel zeer-positief: het is zo klaar',
  '        volgens gesprekken',
];

const OTHERS = [
  'persona noor: Noor',
  '  doelgroep: Mensen die verhuizen',
  '',
  'organisatie gemeente: Gemeente',
  '  soort eigen',
  '',
  'bron gesprekken: Gesprekken met inwoners',
  '  soort interview',
  '  aantal 6',
  '  datum 2026-09-15',
];

/** The last line of the journey, counted from 1. */
export const LINE_COUNT = LINES.length;

/** The line of a text in the journey, counted from 1. */
export function lineOf(text) {
  const index = LINES.findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`No line of the journey has "${text}".`);
  return index + 1;
}

/** How the line `gevoel negatief` stands in the version that was committed. */
const THEN = 'gevoel zeer-negatief: de uitleg is heel lang';

/** @param {{ git?: boolean }} options with a repository, in which the journey was another one */
export function makeWorkspace(folder, { git = false } = {}) {
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  // In a browser VS Code saves by itself after a second; each step begins with the file as it is here.
  writeFileSync(join(folder, '.vscode', 'settings.json'), '{ "files.autoSave": "off" }\n');
  writeFileSync(join(folder, 'klantreis.json'), '{}\n');
  writeFileSync(join(folder, 'mensen.klantreis'), `${OTHERS.join('\n')}\n`);
  if (git) commitBefore(folder);
  writeFileSync(join(folder, JOURNEY), `${LINES.join('\n')}\n`);
  writeFileSync(join(folder, EMPTY), '');
  return folder;
}

function commitBefore(folder) {
  const lines = LINES.map((line) => line.replace('gevoel negatief: de uitleg is lang', THEN));
  writeFileSync(join(folder, JOURNEY), `${lines.join('\n')}\n`);
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('-c', 'user.name=Noor', '-c', 'user.email=noor@example.org', 'commit', '--quiet', '-m', 'De eerste versie');
}
