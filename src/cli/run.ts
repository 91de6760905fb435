import { cliText, COMMAND_SYNONYMS } from '../messages/cli-words.data';
import { UseCaseRefusal } from '../usecases/refusal';
import { nearest } from '../util/nearest';
import { own } from '../util/own';
import { fillPlaces, plain } from '../util/text';
import { readArguments } from './input/arguments';
import { type CommandName, COMMANDS, HELP } from './commands';
import { withOutputs } from './input/formats';
import { asShown, Refusal, UsageError } from './terminal/errors';
import { EXIT, type Exit, type Io } from './terminal/io';

/** The version in package.json, filled in by esbuild. */
declare const KLANTREIS_VERSION: string;

/** Runs one command line. Never fails: every error becomes a message and an exit code. */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    const shown = error instanceof UseCaseRefusal ? asShown(error) : error;
    if (shown instanceof UsageError) {
      const [opdracht] = args;
      const hulp = isCommand(opdracht) ? cliText('meerHulp', { opdracht }) : cliText('meerHulpAlgemeen');
      io.err(`${plain(shown.message)}\n${hulp}\n`);
    } else if (shown instanceof Refusal) {
      io.err(`${plain(shown.message)}\n`);
    } else {
      // English, and of use to the makers only: nobody sees it who did not ask for it.
      const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
      io.err(`${cliText('eigenFout')}\n${io.debug ? `\n${details}\n` : ''}`);
    }
    return EXIT.failed;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<Exit> {
  const [first, ...rest] = args;
  if (first === undefined) {
    io.err(`${cliText('opdrachtMist')}\n\n${(await helps()).klantreis}`);
    return EXIT.failed;
  }
  if (first.startsWith('-')) return runGlobal(args, io);
  if (first === 'help') return showHelp(rest[0], io);
  if (!isCommand(first)) throw unknownCommand(first);
  const command = COMMANDS[first];
  const parsed = readArguments({ ...command.options, ...HELP }, rest);
  return parsed.options.help === undefined ? command.run(parsed, io) : showHelp(first, io);
}

/** `klantreis --help` and `klantreis --version`. */
async function runGlobal(args: readonly string[], io: Io): Promise<Exit> {
  const { options } = readArguments({ ...HELP, version: { type: 'flag', short: 'v' } }, args);
  if (options.version !== undefined) io.out(`${KLANTREIS_VERSION}\n`);
  else if (options.help !== undefined) io.out((await helps()).klantreis);
  else throw new UsageError('opdrachtMist');
  return EXIT.ok;
}

async function showHelp(name: string | undefined, io: Io): Promise<Exit> {
  if (name !== undefined && !isCommand(name)) throw unknownCommand(name);
  if (name === undefined) {
    io.out((await helps()).klantreis);
    return EXIT.ok;
  }
  const help = withOutputs(name, (await helps())[name]);
  io.out(fillPlaces(help, (await COMMANDS[name].help?.()) ?? {}));
  return EXIT.ok;
}

/** The help, overall and by command: it is long, and few ask for it. */
async function helps() {
  return (await import('../messages/help.bundle')).CLI_HELP;
}

function unknownCommand(naam: string): UsageError {
  const word = naam.toLowerCase();
  const synonym = own(COMMAND_SYNONYMS, word);
  return new UsageError('opdrachtOnbekend', { naam }, synonym ?? nearest(naam, Object.keys(COMMANDS)));
}

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(COMMANDS, name);
}
