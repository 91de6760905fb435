import { makeFolder, writeWhole, WriteError } from '../../host-node/write-file';
import { causeText } from '../../messages/causes.data';
import type { CliWord } from '../../messages/cli-words.data';
import { Refusal } from './errors';

const WORDS: Readonly<Record<WriteError['reason'], CliWord>> = {
  isFolder: 'schrijfMap',
  noFolder: 'schrijfGeenMap',
  notFolder: 'schrijfBestand',
  forbidden: 'schrijfRechten',
  closed: 'schrijfDicht',
  readOnly: 'schrijfAlleenLezen',
  busy: 'schrijfBezig',
  full: 'schrijfVol',
  other: 'schrijfFout',
};

/**
 * Writes a file, whole or not at all. `label` names it to the user, `mode` says who may do what with it.
 * @throws Refusal
 */
export async function writeOutput(
  path: string,
  label: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  await attempt(label, () => writeWhole(path, content, mode));
}

/**
 * Makes the folder for output where it is not there yet.
 * @throws Refusal
 */
export async function makeOutputFolder(path: string, label: string): Promise<void> {
  await attempt(label, () => makeFolder(path));
}

async function attempt(label: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    throw new Refusal(WORDS[error.reason], { pad: label, oorzaak: causeText(error.systemCode) });
  }
}
