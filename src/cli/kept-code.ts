import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getHeapCodeStatistics } from 'node:v8';
import { Script } from 'node:vm';

/** Keeping takes some 30 ms, which a run that had to make less than so many bytes of code of functions does not earn back. */
const WORTH_KEEPING = 100_000;

type Wrapped = (
  exports: object,
  require: (id: string) => unknown,
  module: { exports: object },
  filename: string,
  folder: string,
) => void;

/**
 * Reads bundles with the code that V8 made of their functions in earlier runs. Node's own cache keeps what there is before anything ran, and
 * V8 makes the code of a function when it is first called: of a short command that is a quarter of its time. So what a run had to make
 * is kept when it ends, where it is much.
 */
export class KeptCode {
  private readonly modules = new Map<string, { exports: object }>();
  /** By the file that keeps their code. */
  private readonly scripts = new Map<string, Script>();
  /** Bytes of code that came with the bundles. */
  private came = bytesOfCode();

  /**
   * @param folder of this version of Node and its flags, and of this user
   * @param sum of a text or of bytes
   */
  constructor(
    private readonly folder: string,
    private readonly sum: (of: string | Uint8Array) => number,
  ) {
    process.once('exit', () => {
      if (bytesOfCode() - this.came > WORTH_KEEPING) this.scripts.forEach((script, file) => this.keep(file, script));
    });
  }

  /** As `require` does. */
  load(path: string): object {
    const known = this.modules.get(path);
    if (known) return known.exports;
    const before = bytesOfCode();
    const source = readFileSync(path, 'utf8');
    // V8 only compares how long a text is, so another text is another file.
    const file = join(this.folder, `klantreis-${this.sum(source)}`);
    const cachedData = this.keptIn(file);
    const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
    const script = new Script(wrapped, { filename: path, ...(cachedData && { cachedData }) });
    const module = { exports: {} };
    this.modules.set(path, module);
    this.scripts.set(file, script);
    const other = createRequire(path);
    const require = (id: string): unknown => (id.startsWith('./') ? this.load(join(dirname(path), id)) : other(id));
    (script.runInThisContext() as Wrapped)(module.exports, require, module, path, dirname(path));
    this.came += bytesOfCode() - before;
    return module.exports;
  }

  /** V8 believes what it is given: a file that is not whole has another sum than it begins with. */
  private keptIn(file: string): Buffer | undefined {
    try {
      const bytes = readFileSync(file);
      const code = bytes.subarray(4);
      return bytes.readUInt32LE() === this.sum(code) ? code : undefined;
    } catch {
      return undefined;
    }
  }

  private keep(file: string, script: Script): void {
    const half = `${file}-${process.pid}`;
    try {
      const code = script.createCachedData();
      const head = Buffer.alloc(4);
      head.writeUInt32LE(this.sum(code));
      writeFileSync(half, Buffer.concat([head, code]), { mode: 0o600 });
      renameSync(half, file);
    } catch {
      // The next run takes a little longer, and that is all.
      rmSync(half, { force: true });
    }
  }
}

/** Nobody else may put code in a folder that we run code from, and the folder for temporary files is everybody's. */
export function isOurs(folder: string): boolean {
  if (process.getuid === undefined) return true;
  const { uid, gid, mode } = statSync(folder);
  // A group with the number of its user is of that user alone: so Linux makes them.
  const others = gid === uid ? 0o002 : 0o022;
  return uid === process.getuid() && (mode & others) === 0;
}

function bytesOfCode(): number {
  return getHeapCodeStatistics().bytecode_and_metadata_size;
}
