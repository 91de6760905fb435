import { promises } from 'node:fs';
import type { Entry, EntryKind } from '../workspace/file-system';
import type { Content } from './read-file';
import { WaitingFiles } from './waiting-files';

/**
 * The disk, and what of it was looked at: a file that was read, a folder that was listed, a place where nothing was. Is any of that another
 * one now, then looking again may give something else. It asks the disk, which also knows what happens on a drive of the network and
 * what an editor does that puts a new file in the place of the old one; hearing of changes (`fs.watch`) fails there without a word.
 */
export class SeenFiles extends WaitingFiles {
  /** What was seen, as it was before it was looked at: what changes meanwhile is seen as a change. */
  private readonly seen = new Map<string, string>();

  override async list(folder: string): Promise<readonly Entry[]> {
    await this.note(folder);
    return super.list(folder);
  }

  override async kind(path: string): Promise<EntryKind | undefined> {
    await this.note(path);
    return super.kind(path);
  }

  override async read(path: string, limit: number): Promise<Content> {
    await this.note(path);
    return super.read(path, limit);
  }

  /** Is something of what was seen another one now? */
  async haveChanged(): Promise<boolean> {
    const all = await Promise.all([...this.seen].map(async ([path, before]) => (await stateOf(path)) !== before));
    return all.includes(true);
  }

  /** How all of it is now, as a text to compare with a later one. */
  async state(): Promise<string> {
    return (await Promise.all([...this.seen.keys()].map(stateOf))).join('\n');
  }

  private async note(path: string): Promise<void> {
    if (!this.seen.has(path)) this.seen.set(path, await stateOf(path));
  }
}

/** A new file in the place of an old one has another number, whatever its size and time. */
async function stateOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs, ctimeMs, mode } = await promises.stat(path);
    return [ino, size, mtimeMs, ctimeMs, mode].join(' ');
  } catch {
    return '';
  }
}
