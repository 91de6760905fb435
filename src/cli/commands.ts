import { PAPERS } from '../drawing/paper';
import { AUDIENCES } from '../model/lines/line-kind';
import { THEMES } from '../drawing/theme.data';
import { FORGES } from '../forge/forge';
import type { CLI_HELP } from '../messages/cli-help.data';
import { STANDEN } from '../model/lines/vocabulary.data';
import type { Arguments, OptionSpecs } from './input/arguments';
import { formatOption } from './input/formats';
import type { Exit, Io } from './terminal/io';

export interface Command {
  readonly options: OptionSpecs;
  /** Loads the code of the command only when it runs: the help and most commands need no fonts. */
  readonly run: (args: Arguments, io: Io) => Promise<Exit>;
  /** What stands in the places in braces of its help, where a register says that: it is read when somebody asks. */
  readonly help?: () => Promise<Readonly<Record<string, string>>>;
}

export type CommandName = Exclude<keyof typeof CLI_HELP, 'klantreis'>;

export const HELP: OptionSpecs = { help: { type: 'flag', short: 'h' } };

export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check: {
    options: {
      ...formatOption('check'),
      'fail-on': { type: 'text', choices: ['error', 'warning', 'info'] },
      scorecard: { type: 'flag' },
      output: { type: 'text', short: 'o' },
      force: { type: 'flag' },
    },
    run: async (args, io) => (await import('./commands/check')).check(args, io),
  },
  draw: {
    options: {
      ...formatOption('draw'),
      journey: { type: 'text' },
      picture: { type: 'text' },
      width: { type: 'text' },
      day: { type: 'text' },
      theme: { type: 'text', choices: THEMES },
      audience: { type: 'text', choices: AUDIENCES },
      without: { type: 'text' },
      paper: { type: 'text', choices: PAPERS },
      scale: { type: 'text' },
      output: { type: 'text', short: 'o' },
      force: { type: 'flag' },
    },
    help: async () => (await import('./commands/draw')).drawHelp(),
    run: async (args, io) => (await import('./commands/draw')).draw(args, io),
  },
  serve: {
    options: {
      journey: { type: 'text' },
      picture: { type: 'text' },
      width: { type: 'text' },
      theme: { type: 'text', choices: THEMES },
      audience: { type: 'text', choices: AUDIENCES },
      port: { type: 'text' },
      ipv6: { type: 'flag' },
      open: { type: 'flag' },
    },
    help: async () => (await import('./commands/draw')).drawHelp(),
    run: async (args, io) => (await import('./commands/serve/serve')).serve(args, io),
  },
  model: {
    options: { ...formatOption('model'), output: { type: 'text', short: 'o' }, force: { type: 'flag' } },
    run: async (args, io) => (await import('./commands/model')).model(args, io),
  },
  format: {
    options: { check: { type: 'flag' } },
    run: async (args, io) => (await import('./commands/format')).format(args, io),
  },
  gallery: {
    options: { output: { type: 'text', short: 'o' }, force: { type: 'flag' } },
    run: async (args, io) => (await import('./commands/gallery')).gallery(args, io),
  },
  list: {
    options: {
      owner: { type: 'text' },
      overdue: { type: 'flag' },
      stand: { type: 'text', choices: STANDEN },
      archief: { type: 'flag' },
      ...formatOption('list'),
      output: { type: 'text', short: 'o' },
      force: { type: 'flag' },
    },
    run: async (args, io) => (await import('./commands/list')).list(args, io),
  },
  diff: {
    options: {
      ...formatOption('diff'),
      'fail-on': { type: 'text', choices: ['breuk', 'let-op'] },
      journey: { type: 'text' },
      gewenst: { type: 'flag' },
      approvals: { type: 'text' },
      picture: { type: 'text' },
      width: { type: 'text' },
      theme: { type: 'text', choices: THEMES },
      output: { type: 'text', short: 'o' },
      force: { type: 'flag' },
    },
    help: async () => (await import('./commands/diff/diff-pictures')).diffHelp(),
    run: async (args, io) => (await import('./commands/diff/diff')).diff(args, io),
  },
  review: {
    options: {
      base: { type: 'text' },
      head: { type: 'text' },
      forge: { type: 'text', choices: FORGES },
      output: { type: 'text', short: 'o' },
      force: { type: 'flag' },
      'fail-on': { type: 'text', choices: ['breuk', 'let-op'] },
      approvals: { type: 'text' },
      comment: { type: 'flag' },
    },
    run: async (args, io) => (await import('./commands/review/review')).review(args, io),
  },
  comment: {
    options: {
      forge: { type: 'text', choices: FORGES },
      from: { type: 'text' },
      pr: { type: 'text' },
    },
    run: async (args, io) => (await import('./commands/review/comment')).comment(args, io),
  },
  privacy: {
    options: { staged: { type: 'flag' }, ...formatOption('privacy') },
    run: async (args, io) => (await import('./commands/privacy/privacy')).privacy(args, io),
  },
  git: {
    options: { hook: { type: 'flag' } },
    run: async (args, io) => (await import('./commands/git/git')).git(args, io),
  },
  lsp: {
    options: { stdio: { type: 'flag' } },
    run: async (args) => (await import('./commands/lsp')).lsp(args),
  },
};
