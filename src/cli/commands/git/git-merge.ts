import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Env } from '../../../forge/forge';
import { runGit } from '../../../host-node/git';
import { writeWhole } from '../../../host-node/write-file';
import { cliText } from '../../../messages/cli-words.data';
import { mergeVersions, type Version } from '../../../usecases/texts';
import { own } from '../../../util/own';
import { plain, enumerate } from '../../../util/text';
import { decodeText } from '../../../workspace/read-text';
import { UsageError } from '../../terminal/errors';
import { EXIT, type Exit, type Io } from '../../terminal/io';

/** What git says where it has no names for the versions: versions of git before 2.44 do not tell them to a merge driver. */
const NAMES = { ours: 'HEAD', theirs: 'MERGE_HEAD', base: 'BASE' };

interface Request {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly size: number;
  /** The file as its user knows it. */
  readonly label: string;
  readonly names: typeof NAMES;
}

/**
 * `klantreis git merge`: git's merge driver for klantreizen. The result takes the place of ours.
 * @returns as git wants to hear it: 0 merged, 1 conflicts, above 128 not done
 * @throws UsageError
 */
export async function merge(args: readonly string[], io: Io): Promise<Exit> {
  const request = readRequest(args, io.env);
  try {
    return (await mergeByMeaning(request, io)) ?? (await mergeByRows(request, io));
  } catch {
    // Whatever goes wrong here, two people's work must be merged or left alone.
    return mergeByRows(request, io);
  }
}

function readRequest([base, ours, theirs, size, path, ...names]: readonly string[], env: Env): Request {
  if (base === undefined || ours === undefined || theirs === undefined) throw new UsageError('gitMergeBestanden');
  const name = (at: number) => (isGiven(names[at]) ? names[at] : undefined);
  return {
    base,
    ours,
    theirs,
    size: /^[1-9]\d?$/.test(size ?? '') ? Number(size) : 7,
    label: isGiven(path) ? path : ours,
    names: {
      base: name(0) ?? NAMES.base,
      ours: name(1) ?? NAMES.ours,
      theirs: name(2) ?? mergedName(env) ?? NAMES.theirs,
    },
  };
}

/** `git merge` tells its merge drivers what it merges: the commit and its name. */
function mergedName(env: Env): string | undefined {
  const names = Object.keys(env).filter((name) => /^GITHEAD_[0-9a-f]{40,}$/.test(name));
  return names.length === 1 ? own(env, names[0]!) : undefined;
}

/** A version of git that does not know what we ask for leaves the question as it is. */
function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== '' && !/^%[A-Z]$/.test(text);
}

/** Undefined where the files are no texts that we can read. */
async function mergeByMeaning({ base, ours, theirs, size, label, names }: Request, io: Io): Promise<Exit | undefined> {
  const read = async (path: string): Promise<Version> => {
    const name = resolve(io.workingFolder, path);
    return { name, content: decodeText(await readFile(name)) };
  };
  const versions = { base: await read(base), ours: await read(ours), theirs: await read(theirs) };
  const showBase = await showsBase(io.workingFolder);
  const load = () => import('../../../outputs/comparison.bundle');
  const merged = await mergeVersions(versions, { ...names, size, showBase }, load);
  if (!merged) return undefined;
  const { text, conflicts, missed } = merged;
  // Whole or not at all: what goes wrong halfway would leave half of ours to merge by rows.
  await writeWhole(versions.ours.name, text);
  for (const { name, row, isOfTwo } of missed)
    io.err(
      `${plain(cliText(isOfTwo ? 'gitNaamDubbel' : 'gitNaamMist', { pad: label, regel: String(row + 1), naam: name }))}\n`,
    );
  if (conflicts.length === 0) return EXIT.ok;
  const aantal = conflicts.length;
  const regels = enumerate(
    conflicts.map((row) => String(row + 1)),
    'en',
  );
  io.err(`${plain(cliText(aantal === 1 ? 'gitKeuze' : 'gitKeuzes', { pad: label, aantal, regels }))}\n`);
  return EXIT.found;
}

async function showsBase(folder: string): Promise<boolean> {
  const { stdout } = await runGit(folder, ['config', '--get', 'merge.conflictStyle']);
  return stdout.toString('utf8').trim().endsWith('diff3');
}

/** What git does with any other text; and it refuses what is none. */
async function mergeByRows({ base, ours, theirs, size, label, names }: Request, io: Io): Promise<Exit> {
  io.err(`${plain(cliText('gitKaleSamenvoeging', { pad: label }))}\n`);
  const labels = [names.ours, names.base, names.theirs].flatMap((name) => ['-L', name]);
  const args = ['merge-file', '--quiet', `--marker-size=${size}`, ...labels, '--', ours, base, theirs];
  const { code } = await runGit(io.workingFolder, args);
  if (code === 0) return EXIT.ok;
  return code > 0 && code < 128 ? EXIT.found : EXIT.notMerged;
}
