import { writeWhole, WriteError } from '../host-node/write-file';
import type { CliWord } from '../messages/cli-words.data';
import { Refusal } from './errors';

const WORDS: Readonly<Record<WriteError['reason'], CliWord>> = {
  isFolder: 'schrijfMap',
  noFolder: 'schrijfGeenMap',
  forbidden: 'schrijfRechten',
  full: 'schrijfVol',
  other: 'schrijfFout',
};

/**
 * Writes a file, whole or not at all. `label` names it to the user.
 * @throws Refusal
 */
export async function writeOutput(path: string, label: string, content: string): Promise<void> {
  try {
    await writeWhole(path, content);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    throw new Refusal(WORDS[error.reason], { pad: label, oorzaak: error.systemCode });
  }
}
