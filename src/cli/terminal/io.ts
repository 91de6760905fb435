import { type Env, forgeOf, withoutCommands } from '../../forge/forge';
import { NodeFiles } from '../../host-node/node-files';
import { localDay } from '../../util/dates';
import { MAX_BYTES } from '../../workspace/read-text';

/** The terminal, as far as commands need it. */
export interface Io {
  readonly workingFolder: string;
  /** The variables of the environment, by which a forge tells what it runs this for. */
  readonly env: Env;
  /** Writes for people, to the standard output: nothing in it is a command to a forge. */
  readonly out: (text: string) => void;
  /** Writes for programs, to the standard output, to the byte: JSON, a picture, commands that are meant as such. */
  readonly data: (piece: string | Uint8Array) => void;
  /** Writes for people, to the standard error: nothing in it is a command to a forge. */
  readonly err: (text: string) => void;
  /** May text on the standard output have colours? */
  readonly colours: boolean;
  /** Is somebody watching the standard error? */
  readonly watched: boolean;
  /** Does the user want to see the details of mistakes in this program? */
  readonly debug: boolean;
  /** The date of today, as 2026-11-22. */
  readonly today: string;
  /** Where the files are that this run reads: no result may take their place. */
  readonly inputs: Set<string>;
  /** Standard input, or a little more of it than is ever read. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Waits until the user stops the command (Ctrl+C), for one that does not end by itself. */
  readonly untilStopped: () => Promise<void>;
}

/** How a user or the system stops a command; the second time it stops at once. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/** Exit codes: all well, something to report, could not run; above 128 git knows that a merge driver did nothing. */
export const EXIT = { ok: 0, found: 1, failed: 2, notMerged: 129 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export function nodeIo(): Io {
  const { stdout, stderr, env } = process;
  const harmless = harmlessOn(env);
  return {
    workingFolder: process.cwd(),
    env,
    out: (text) => void stdout.write(harmless(text)),
    data: (piece) => void stdout.write(piece),
    err: (text) => void stderr.write(harmless(text)),
    // Node itself looks at NO_COLOR, FORCE_COLOR and TERM.
    colours: stdout.isTTY && stdout.hasColors(),
    watched: stderr.isTTY,
    debug: !['', '0'].includes(env.KLANTREIS_DEBUG ?? ''),
    // One command may go on into the next day.
    get today() {
      return localDay(new Date());
    },
    inputs: new Set(),
    untilStopped: () =>
      new Promise((resolve) => {
        for (const stop of STOPS) process.once(stop, () => resolve());
      }),
    readInput: async () => {
      const chunks: Uint8Array[] = [];
      let total = 0;
      // Asked for here, since Node sets it up when it is first looked at.
      for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
        chunks.push(chunk);
        total += chunk.length;
        if (total > MAX_BYTES) break;
      }
      return Buffer.concat(chunks);
    },
  };
}

/** The log of a forge obeys what stands in it, and a text for people may hold anyone's words, file or branch. */
export function harmlessOn(env: Env): (text: string) => string {
  return forgeOf(env) ? withoutCommands : (text) => text;
}

/** The disk as the user of this command sees it. What is read of it is remembered, so that no result takes its place. */
export function diskOf(io: Io): NodeFiles {
  return new NodeFiles(io.workingFolder, (path) => void io.inputs.add(path));
}
