import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isKlantreisName } from '../../workspace/find-files';
import { SETTINGS_NAME } from '../../workspace/settings-file';
import { isWritable, readEnds } from '../../host-node/file-ends';
import { FORM_NAMES } from '../../messages/cli-output.data';
import type { Options } from '../input/arguments';
import { APPROVALS_NAME } from '../input/approvals';
import { Refusal, UsageError } from '../terminal/errors';
import type { Io } from '../terminal/io';
import { isOwnOutput } from './own-output';
import { INPUT } from '../input/targets';
import { writeOutput } from '../terminal/write';

/** The form of a result. */
export type Form = keyof typeof FORM_NAMES;

/** How the name of a file ends, by the form of what is in it. The first is what we would call it. */
const ENDINGS: Readonly<Record<Form, readonly [string, ...string[]]>> = {
  text: ['txt', 'log', 'text'],
  json: ['json'],
  markdown: ['md', 'markdown'],
  html: ['html', 'htm'],
  svg: ['svg'],
  sarif: ['sarif', 'json'],
  github: ['txt', 'log', 'github'],
  gitlab: ['json', 'gitlab'],
  azure: ['txt', 'log', 'azure'],
};

/** What people may hope for behind `-o`: it makes way for the right ending, where any other word stays in the name. */
const OTHER_ENDINGS = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'pdf', 'docx', 'xlsx', 'pptx', 'csv', 'xml', 'yml', 'zip'];
const KNOWN_ENDINGS = new Set(['klantreis', ...OTHER_ENDINGS, ...Object.values(ENDINGS).flat()]);

/** An ending is a word: `verslag 2.0` has none. */
const ENDING = /\.([a-z][a-z0-9]{0,9})[. ]*$/i;

/** Names that mean something to klantreis itself. */
const OUR_NAMES: readonly string[] = [SETTINGS_NAME, APPROVALS_NAME];

/**
 * The file that a result goes to, undefined for the standard output. A file without an ending opens in no program.
 * @param form what the command makes now; `forms` is what it could make
 * @throws UsageError where the name is one of a text of the user, or promises another form
 */
export async function outputFile(
  { output = INPUT }: Options,
  form: Form,
  io: Io,
  forms: readonly Form[] = [],
): Promise<string | undefined> {
  if (output === INPUT) return undefined;
  refuseName(output, renamed(output, ENDINGS[form][0]));
  const ending = ENDING.exec(output)?.[1]?.toLowerCase();
  if (ending !== undefined && ENDINGS[form].includes(ending)) return output;
  // A device needs no name that says what it holds, and a folder is refused where it would be written.
  const found = ending === undefined ? await stat(resolve(io.workingFolder, output)).catch(() => undefined) : undefined;
  if (found !== undefined && !found.isFile()) return output;
  const args = { pad: output, vorm: FORM_NAMES[form], goed: renamed(output, ENDINGS[form][0]) };
  const other = forms.find((name) => ending !== undefined && ENDINGS[name].includes(ending));
  throw other === undefined
    ? new UsageError('uitvoerVorm', args)
    : new UsageError('uitvoerAndereVorm', { ...args, format: other });
}

/** The folder that results go to. @throws UsageError where its name is one of a file */
export async function outputFolder({ output }: Options, usual: string, io: Io): Promise<string> {
  const folder = output ?? usual;
  refuseName(folder, renamed(folder));
  const ending = ENDING.exec(folder)?.[1]?.toLowerCase() ?? '';
  const found = await stat(resolve(io.workingFolder, folder)).catch(() => undefined);
  if (found === undefined && KNOWN_ENDINGS.has(ending))
    throw new UsageError('uitvoerMapNaam', { pad: folder, goed: renamed(folder) });
  return folder;
}

/** Writes a result, unless something would be lost by it. @throws Refusal */
export async function writeResult(label: string, content: string, { force }: Options, io: Io): Promise<void> {
  await refuseLoss([label], force !== undefined, io);
  await writeOutput(resolve(io.workingFolder, label), label, content);
}

/**
 * Refuses to write where something of the user stands: the text of a klantreis, what was read for this very result, and, unless that is
 * wanted, any file that we did not make. All names are looked at before anything is written.
 * @throws Refusal
 */
export async function refuseLoss(labels: readonly string[], force: boolean, io: Io): Promise<void> {
  for (const label of labels) {
    const path = resolve(io.workingFolder, label);
    const target = await targetOf(path);
    if (target !== path && isTaken(target)) throw new Refusal('uitvoerVerwijst', { pad: label, doel: target });
    const found = await stat(target).catch(() => undefined);
    // A folder and a file that may not be written are refused where they are written; a device holds nothing.
    if (!found?.isFile() || !(await isWritable(target))) continue;
    if (await isInput(target, io)) throw new Refusal('uitvoerInvoer', { pad: label });
    if (force || found.size === 0) continue;
    if (!isOwnOutput(await readEnds(target))) throw new Refusal('uitvoerBestaat', { pad: label });
  }
}

function refuseName(pad: string, goed: string): void {
  const name = basename(pad);
  if (isTextName(name)) throw new UsageError('uitvoerKlantreis', { pad, goed });
  if (isTaken(name)) throw new UsageError('uitvoerVast', { pad, goed: join(dirname(pad), `uitvoer-${name}`) });
}

/** Windows leaves out dots and spaces at the end of a name, and takes what stands behind a colon as a part of the same file. */
function isTextName(name: string): boolean {
  return isKlantreisName(name.replace(/[. ]+$/, '')) || /\.klantreis:/i.test(name);
}

function isTaken(path: string): boolean {
  const name = basename(path);
  return isTextName(name) || OUR_NAMES.includes(name.toLowerCase());
}

/** Where writing to a path would end up: behind its links, also where they lead to nothing yet. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const isLink = (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false;
    return isLink ? resolve(dirname(path), await readlink(path)) : path;
  }
}

/** Was it read in this run, by whatever name? */
async function isInput(target: string, io: Io): Promise<boolean> {
  const { dev, ino } = await stat(target);
  for (const path of io.inputs) {
    const found = await stat(path).catch(() => undefined);
    if (found?.ino === ino && found.dev === dev) return true;
  }
  return false;
}

/** The name with another ending, or without one. */
function renamed(label: string, ending?: string): string {
  const found = ENDING.exec(label);
  const stem = found && KNOWN_ENDINGS.has(found[1]!.toLowerCase()) ? label.slice(0, found.index) : label;
  return ending === undefined ? stem : `${stem.replace(/[. ]+$/, '')}.${ending}`;
}
