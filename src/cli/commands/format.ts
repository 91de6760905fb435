import type { NodeFiles } from '../../host-node/node-files';
import { cliText, countText } from '../../messages/cli-words.data';
import { messageText } from '../../messages/messages';
import { format as layOut, type Formatted } from '../../usecases/texts';
import { plain } from '../../util/text';
import { isKlantreisName } from '../../workspace/find-files';
import { decodeText, readText } from '../../workspace/read-text';
import type { Arguments } from '../input/arguments';
import { Refusal } from '../terminal/errors';
import { diskOf, EXIT, type Exit, type Io } from '../terminal/io';
import { Progress } from '../terminal/progress';
import { complain, findPaths, INPUT } from '../input/targets';
import { writeOutput } from '../terminal/write';

/** `klantreis format`: lays files out well, or says which are not. What cannot be read or written stays as it is. */
export async function format({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const checkOnly = options.check !== undefined;
  if (paths.length === 1 && paths[0] === INPUT) return formatInput(io, checkOnly);
  const run = new FormatRun(io, checkOnly);
  return run.run(paths);
}

async function formatInput(io: Io, checkOnly: boolean): Promise<Exit> {
  const result = layOut(decodeText(await io.readInput()));
  if ('problem' in result) throw new Refusal('nietGelezen', { pad: cliText('stdin'), zin: sentence(result) });
  if (!checkOnly) io.data(result.text);
  else if (result.isChanged) io.err(`${cliText('opmaakNodigStdin')}\n`);
  return checkOnly && result.isChanged ? EXIT.found : EXIT.ok;
}

function sentence({ problem }: Extract<Formatted, { problem: unknown }>): string {
  return messageText(problem.code, problem.args);
}

class FormatRun {
  private readonly files: NodeFiles;
  private readonly progress: Progress;
  private readonly changed: string[] = [];
  private failed = false;

  constructor(
    private readonly io: Io,
    private readonly checkOnly: boolean,
  ) {
    this.files = diskOf(io);
    this.progress = new Progress(io);
  }

  async run(args: readonly string[]): Promise<Exit> {
    const { paths, troubles, failed } = await findPaths(this.io, this.files, args);
    this.failed = failed;
    for (const { path, finding } of troubles) this.refuse(path, messageText(finding.code, finding.args));
    for (const [index, path] of paths.entries()) {
      await this.formatFile(path);
      this.progress.step('bezigOpmaken', index + 1, paths.length);
    }
    this.progress.done();
    this.conclude(paths.length);
    if (this.failed) return EXIT.failed;
    return this.checkOnly && this.changed.length > 0 ? EXIT.found : EXIT.ok;
  }

  private async formatFile(path: string): Promise<void> {
    const label = this.files.label(path);
    if (!isKlantreisName(path)) {
      this.failed = true;
      complain(this.io, 'alleenKlantreis', { pad: label });
      return;
    }
    const result = layOut(await readText(this.files, path));
    if ('problem' in result) this.refuse(path, sentence(result));
    else if (result.isChanged && (this.checkOnly || (await this.write(path, label, result.text))))
      this.changed.push(label);
  }

  private async write(path: string, label: string, text: string): Promise<boolean> {
    try {
      await writeOutput(path, label, text);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.failed = true;
      this.io.err(`${plain(error.message)}\n`);
      return false;
    }
  }

  private refuse(path: string, zin: string): void {
    this.failed = true;
    complain(this.io, 'nietGelezen', { pad: this.files.label(path), zin });
  }

  /** The names of files go to the standard output, for a script to read; the sentence about them does not. */
  private conclude(count: number): void {
    for (const label of this.changed) this.io.out(`${plain(label)}\n`);
    const bestanden = countText(this.changed.length, 'bestand', 'bestanden');
    if (this.changed.length > 0)
      this.io.err(`${cliText(this.checkOnly ? 'opmaakNodig' : 'opgemaakt', { bestanden })}\n`);
    else if (count > 0 && !this.failed) this.io.err(`${cliText('alOpgemaakt')}\n`);
  }
}
