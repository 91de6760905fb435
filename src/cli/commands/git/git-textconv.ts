import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { withoutPersonal } from '../../../checks/privacy/personal';
import { textInWords } from '../../../usecases/compare/mask';
import { decodeText } from '../../../workspace/read-text';
import { EXIT, type Exit, type Io } from '../../terminal/io';
import { Refusal } from '../../terminal/errors';

/** `klantreis git textconv`: a file for git to compare, in words. What leads to real people is hidden, and else what cannot be read comes out as it is. */
export async function textconv(path: string, io: Io): Promise<Exit> {
  const bytes = await readFile(resolve(io.workingFolder, path)).catch(() => undefined);
  if (bytes === undefined) throw new Refusal('nietGevonden', { pad: path });
  io.data(wordsOf(bytes));
  return EXIT.ok;
}

function wordsOf(bytes: Uint8Array): string {
  const content = decodeText(bytes);
  if ('problem' in content) return withoutPersonal(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return textInWords(content.text);
}
