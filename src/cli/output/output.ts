import { promises } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isKlantreisName } from '../../workspace/find-files';
import { SETTINGS_NAME } from '../../workspace/settings-file';
import { isWritable, readEnds } from '../../host-node/file-ends';
import { cliText, type CliWord } from '../../messages/cli-words.data';
import type { Output, Pieces, Subject, Surroundings } from '../../outputs/output';
import { isOwnOutput, outputsOf, type Tellers, writeOutput } from '../../outputs/outputs';
import { OUTPUTS } from '../../outputs/registry';
import { undrawnText } from '../../usecases/draw';
import { plain } from '../../util/text';
import type { Options } from '../input/arguments';
import { APPROVALS_NAME } from '../input/approvals';
import { Refusal, UsageError } from '../terminal/errors';
import type { Io } from '../terminal/io';
import { INPUT } from '../input/targets';
import { writeOutput as writeFile } from '../terminal/write';

/** The version in package.json, filled in by esbuild. */
declare const KLANTREIS_VERSION: string;

/** What people may hope for behind `-o`: it makes way for the right ending, where any other word stays in the name. */
const OTHER_ENDINGS = ['jpg', 'jpeg', 'gif', 'webp', 'docx', 'xlsx', 'pptx', 'xml', 'yml', 'zip'];
const KNOWN_ENDINGS = new Set(['klantreis', ...OTHER_ENDINGS, ...OUTPUTS.flatMap(({ extensions }) => extensions)]);

/** An ending is a word: `verslag 2.0` has none. */
const ENDING = /\.([a-z][a-z0-9]{0,9})[. ]*$/i;

/** Names that mean something to klantreis itself. */
const OUR_NAMES: readonly string[] = [SETTINGS_NAME, APPROVALS_NAME];

/** What a command makes, and the file that it goes to; that is undefined for the standard output. */
export interface Chosen<S extends Subject> {
  readonly output: Output<S>;
  readonly file: string | undefined;
}

/**
 * What is made of these subjects, and where it goes: as `--format` says, else as the name behind `-o` ends, else the first of the
 * register. A file without an ending opens in no program.
 * @throws UsageError where the name is one of a text of the user, or promises what is not made
 */
export async function chooseOutput<S extends Subject>(
  subjects: readonly S[],
  { format, output: pad = INPUT }: Options,
  io: Io,
): Promise<Chosen<S>> {
  const outputs = outputsOf(subjects);
  const asked = outputs.find(({ id }) => id === format);
  const usual = asked ?? outputs[0]!;
  if (pad === INPUT) return { output: usual, file: undefined };
  const goed = renamed(pad, usual.extensions[0]);
  refuseName(pad, goed);
  const ending = extensionOf(pad);
  const named = outputs.filter(({ extensions }) => ending !== undefined && extensions.includes(ending));
  const chosen = asked ? named.find((one) => one === asked) : named[0];
  if (chosen) return { output: chosen, file: pad };
  // A device needs no name that says what it holds, and a folder is refused where it would be written.
  const found =
    ending === undefined ? await promises.stat(resolve(io.workingFolder, pad)).catch(() => undefined) : undefined;
  if (found !== undefined && !found.isFile()) return { output: usual, file: pad };
  const args = { pad, vorm: usual.words.vorm, goed };
  const [other] = named;
  throw other === undefined
    ? new UsageError('uitvoerVorm', args)
    : new UsageError('uitvoerAndereVorm', { ...args, format: other.id });
}

/**
 * Makes an output and writes it where it goes. `word` says that it stands there.
 * @throws Refusal where something would be lost by it
 */
export async function tell<S extends Subject>(
  { output, file }: Chosen<S>,
  tellers: Tellers<S>,
  { options, io, word }: { readonly options: Options; readonly io: Io; readonly word: CliWord },
): Promise<void> {
  const pieces = await writeOutput(output, tellers, surroundingsOf(io, file === undefined));
  if (file === undefined) {
    for (const piece of pieces)
      if (output.forPeople && typeof piece === 'string') io.out(piece);
      else io.data(piece);
    return;
  }
  await refuseLoss([file], options.force !== undefined, io);
  await writeFile(resolve(io.workingFolder, file), file, joined(pieces));
  io.err(`${plain(cliText(word, { pad: file }))}\n`);
}

/** What an output may know of where it goes. */
export function surroundingsOf(io: Io, isTerminal: boolean): Surroundings {
  const undrawn = (signs: readonly string[]) => io.err(`${plain(undrawnText(signs, 'cli'))}\n`);
  const readBeside = (name: string) => promises.readFile(join(__dirname, name));
  return { version: KLANTREIS_VERSION, colours: isTerminal && io.colours, readBeside, undrawn };
}

function joined(pieces: Pieces): string | Uint8Array {
  const all = [...pieces];
  const texts = all.filter((piece) => typeof piece === 'string');
  return texts.length === all.length ? texts.join('') : Buffer.concat(all.map((piece) => Buffer.from(piece)));
}

/** The folder that results go to. @throws UsageError where its name is one of a file */
export async function outputFolder({ output }: Options, usual: string, io: Io): Promise<string> {
  const folder = output ?? usual;
  refuseName(folder, renamed(folder));
  const found = await promises.stat(resolve(io.workingFolder, folder)).catch(() => undefined);
  if (found === undefined && KNOWN_ENDINGS.has(extensionOf(folder) ?? ''))
    throw new UsageError('uitvoerMapNaam', { pad: folder, goed: renamed(folder) });
  return folder;
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
    const found = await promises.stat(target).catch(() => undefined);
    // A folder and a file that may not be written are refused where they are written; a device holds nothing.
    if (!found?.isFile() || !(await isWritable(target))) continue;
    if (await isInput(target, io)) throw new Refusal('uitvoerInvoer', { pad: label });
    if (force || found.size === 0) continue;
    if (!(await isOwnOutput(await readEnds(target), extensionOf(label) ?? '')))
      throw new Refusal('uitvoerBestaat', { pad: label });
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
    return await promises.realpath(path);
  } catch {
    const isLink = (await promises.lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false;
    return isLink ? resolve(dirname(path), await promises.readlink(path)) : path;
  }
}

/** Was it read in this run, by whatever name? */
async function isInput(target: string, io: Io): Promise<boolean> {
  const { dev, ino } = await promises.stat(target);
  for (const path of io.inputs) {
    const found = await promises.stat(path).catch(() => undefined);
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

function extensionOf(path: string): string | undefined {
  return ENDING.exec(path)?.[1]?.toLowerCase();
}
