import { THEMES } from '../diagram/theme.data';
import type { CLI_HELP } from '../messages/cli-help.data';
import type { Arguments, OptionSpecs } from './arguments';
import type { Exit, Io } from './io';

export interface Command {
  readonly options: OptionSpecs;
  /** Loads the code of the command only when it runs: the help and most commands need no fonts. */
  readonly run: (args: Arguments, io: Io) => Promise<Exit>;
}

export type CommandName = Exclude<keyof typeof CLI_HELP, 'klantreis'>;

export const HELP: OptionSpecs = { help: { type: 'flag', short: 'h' } };

export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check: {
    options: {
      format: { type: 'text', choices: ['text', 'json'] },
      'fail-on': { type: 'text', choices: ['error', 'warning', 'info'] },
    },
    run: async (args, io) => (await import('./check')).check(args, io),
  },
  draw: {
    options: {
      journey: { type: 'text' },
      theme: { type: 'text', choices: THEMES },
      output: { type: 'text', short: 'o' },
    },
    run: async (args, io) => (await import('./draw')).draw(args, io),
  },
  model: {
    options: {},
    run: async (args, io) => (await import('./model')).model(args, io),
  },
  format: {
    options: { check: { type: 'flag' } },
    run: async (args, io) => (await import('./format')).format(args, io),
  },
  gallery: {
    options: { output: { type: 'text', short: 'o' } },
    run: async (args, io) => (await import('./gallery')).gallery(args, io),
  },
  lsp: {
    options: { stdio: { type: 'flag' } },
    run: async (args) => (await import('./lsp')).lsp(args),
  },
};
