import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, HELP } from '../../src/cli/commands';
import { CLI_HELP, OPTION_FORMS } from '../../src/messages/cli-help.data';
import { COMMAND_SYNONYMS } from '../../src/messages/cli-words.data';
import { ROOT } from '../support/bundle';
import { klantreis } from './run-cli';
import { runIn } from './run-in';

/** The help of every command, as it is shown. */
const helpOf = async (command: string) => (await runIn('.', [command, '--help'])).out;

describe('help and version', () => {
  it('says the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    for (const args of [['--version'], ['-v']])
      expect(klantreis(args)).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('explains everything, and every command', async () => {
    const help = await helpOf('check');
    for (const args of [['--help'], ['-h'], ['help']])
      expect(klantreis(args)).toEqual({ code: 0, out: CLI_HELP.klantreis, err: '' });
    for (const args of [
      ['check', '--help'],
      ['check', '-h', 'weg'],
      ['help', 'check'],
    ]) {
      expect(klantreis(args)).toEqual({ code: 0, out: help, err: '' });
    }
  });

  it('names every command, option and choice', async () => {
    for (const [name, command] of Object.entries(COMMANDS)) {
      expect(CLI_HELP.klantreis).toMatch(new RegExp(`^  ${name} `, 'm'));
      const help = await helpOf(name);
      expect(help).not.toMatch(/[{}]/);
      expect(help).toContain(`Gebruik: klantreis ${name}`);
      for (const [option, { choices, type }] of Object.entries({ ...command.options, ...HELP })) {
        expect(help).toContain(`--${option}`);
        for (const choice of choices ?? []) expect(help).toMatch(new RegExp(`\\b${choice}\\b`));
        if (type === 'text') expect(OPTION_FORMS).toHaveProperty(option);
      }
    }
    for (const command of Object.values(COMMAND_SYNONYMS)) expect(COMMANDS).toHaveProperty(command);
  });

  it('fits a terminal of 90 columns', async () => {
    const helps = [CLI_HELP.klantreis, ...(await Promise.all(Object.keys(COMMANDS).map(helpOf)))];
    const long = helps.flatMap((help) => help.split('\n').filter((line) => line.length > 90));
    expect(long).toEqual([]);
  });
});

describe('a mistake in the command', () => {
  it.each([
    [[], 'Zeg wat wij moeten doen, bijvoorbeeld `klantreis check`.'],
    [['--'], 'Zeg wat wij moeten doen'],
    [['chekc'], 'De opdracht `chekc` kennen wij niet. Bedoelde u `check`?'],
    [['teken'], 'De opdracht `teken` kennen wij niet. Bedoelde u `draw`?'],
    [['constructor'], 'De opdracht `constructor` kennen wij niet.'],
    [['help', 'chekc'], 'Bedoelde u `check`?'],
    [['--versie'], 'De optie `--versie` kennen wij hier niet. Bedoelde u `--version`?'],
    [['check', '--formt', 'json'], 'De optie `--formt` kennen wij hier niet. Bedoelde u `--format`?'],
    [['check', '--__proto__'], 'De optie `--__proto__` kennen wij hier niet.'],
    [['check', '-x'], 'De optie `-x` kennen wij hier niet.'],
    [['check', '--format'], 'Achter `--format` mist nog iets. Schrijf het zo: `--format json`.'],
    [['check', '--format', '--help'], 'Achter `--format` mist nog iets.'],
    [['check', '--format='], 'Achter `--format` mist nog iets.'],
    [['check', '--format', 'jsn'], '`json`, `sarif`, `github`, `gitlab` of `azure`. Bedoelde u `json`?'],
    [['check', '--fail-on', 'fout'], 'Kies uit: `error`, `warning` of `info`.'],
    [['format', '--check=ja'], 'Achter `--check` hoort niets. Haal `ja` weg.'],
    [['draw', 'a', '-o'], 'Achter `-o` mist nog iets. Schrijf het zo: `-o kaart.svg`.'],
    [['draw', 'a', '--theme', 'donker'], 'Kies uit: `light`, `dark`, `contrast` of `print`.'],
    [['draw'], 'Zeg welk bestand u bedoelt'],
    [['\u001B[2J'], 'De opdracht `\uFFFD[2J` kennen wij niet.'],
  ])('%j', (args, message) => {
    const run = klantreis(args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(message);
  });

  it('points to the help of the command', () => {
    expect(klantreis(['check', '-x']).err).toMatch(/\nMeer uitleg: `klantreis check --help`\n$/);
    expect(klantreis(['chekc']).err).toMatch(/\nMeer uitleg: `klantreis --help`\n$/);
  });
});
