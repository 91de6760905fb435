import { GitError, type GitRepository } from './git-repository';

/** The content of a file in git, its size alone where it is too large, or undefined where git does not have it. */
export type GitBlob = Uint8Array | { readonly size: number } | undefined;

const LINE_END = 10;

/** Contents of files in git, by their id: what both sides of a comparison have alike is read once. */
export class GitBlobs {
  private readonly known = new Map<string, GitBlob>();

  constructor(private readonly repository: GitRepository) {}

  async read(id: string, limit: number): Promise<GitBlob> {
    if (!this.known.has(id)) await this.fetch([id], limit);
    const blob = this.known.get(id);
    return blob instanceof Uint8Array && blob.length > limit ? { size: blob.length } : blob;
  }

  /** Reads many at once: git starts twice, however many there are. */
  async fetch(ids: readonly string[], limit: number): Promise<void> {
    const wanted = [...new Set(ids)].filter((id) => !this.known.has(id));
    if (wanted.length === 0) return;
    const sizes = await this.sizesOf(wanted);
    for (const id of wanted) {
      const size = sizes.get(id);
      this.known.set(id, size === undefined ? undefined : { size });
    }
    await this.readAll(wanted.filter((id) => (sizes.get(id) ?? Infinity) <= limit));
  }

  private async sizesOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const ask = (wanted: readonly string[]) =>
      this.repository.output(['cat-file', '--batch-check'], { input: `${wanted.join('\n')}\n` });
    const out = await ask(ids).catch(async (error: unknown) => {
      if (!(error instanceof GitError) || error.reason !== 'notFetched') throw error;
      // Git stops at the first that a partial clone does not have, so it is asked for those that are there.
      const here = await this.present();
      return ask(ids.filter((id) => here.has(id)));
    });
    const rows = [...out.toString('utf8').matchAll(/^([0-9a-f]+) blob (\d+)$/gm)];
    return new Map(rows.map(([, id, size]) => [id!, Number(size)]));
  }

  /** The ids of all that git has here. */
  private async present(): Promise<ReadonlySet<string>> {
    const out = await this.repository.output(['cat-file', '--batch-all-objects', '--batch-check=%(objectname)']);
    return new Set(out.toString('latin1').split('\n'));
  }

  private async readAll(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const out = await this.repository.output(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
    for (let at = 0; at < out.length;) {
      const end = out.indexOf(LINE_END, at);
      const [id = '', , size] = out.toString('latin1', at, end).split(' ');
      const length = Number(size);
      // Git does not have it after all: the line stands alone.
      if (!Number.isInteger(length)) {
        this.known.set(id, undefined);
        at = end + 1;
        continue;
      }
      this.known.set(id, out.subarray(end + 1, end + 1 + length));
      at = end + 1 + length + 1;
    }
  }
}
