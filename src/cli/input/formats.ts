import type { CLI_HELP } from '../../messages/cli-help.data';
import { cliText, type CliWord } from '../../messages/cli-words.data';
import { enumerate } from '../../util/text';
import type { Output, Subject } from '../../outputs/output';
import { outputsOf } from '../../outputs/outputs';
import { own } from '../../util/own';
import type { OptionSpecs } from './arguments';

/** What a command can make an output of. */
export const TELLS = {
  check: ['problems', 'annotations'],
  draw: ['picture'],
  model: ['model'],
  diff: ['review', 'annotations'],
  privacy: ['privacy'],
  list: ['list'],
} as const satisfies { readonly [Name in keyof typeof CLI_HELP]?: readonly Subject[] };

/** How the help names the place of the result, by its command. */
const PLACES: Readonly<Record<string, CliWord>> = { draw: 'hulpTekening' };

/** Columns of the help, and of the options in it. */
const WIDTH = 90;
const OPTION_WIDTH = 24;

/** `--format`, where there is something to choose. */
export function formatOption(command: keyof typeof TELLS): OptionSpecs {
  const outputs = outputsOf<Subject>(TELLS[command]);
  return outputs.length > 1 ? { format: { type: 'text', choices: outputs.map(({ id }) => id) } } : {};
}

/** The help of a command, with what the register says of its outputs. */
export function withOutputs(command: string, help: string): string {
  const outputs = outputsOf<Subject>(own<readonly Subject[]>(TELLS, command) ?? []);
  const forms = outputs.length > 1 ? optionHelp('--format <vorm>', formsText(outputs)) : '';
  const place = optionHelp('-o, --output <pad>', placeText(command, outputs));
  return help.replace('{vormen}\n', () => forms).replace('{uitvoer}\n', () => place);
}

/** What each is for; what several in a row are for is said once. */
function formsText(outputs: readonly Output[]): string {
  const groups = new Map<string, string[]>();
  for (const { id, words } of outputs) groups.set(words.waarvoor, [...(groups.get(words.waarvoor) ?? []), id]);
  return [...groups]
    .map(([waarvoor, ids], at) => cliText(at === 0 ? 'hulpEersteVorm' : 'hulpVorm', { vorm: enumerate(ids), waarvoor }))
    .join('; ');
}

function placeText(command: string, outputs: readonly Output[]): string {
  const endings = outputs.map(({ extensions }) => `.${extensions[0]}`);
  const [first, second = first] = endings;
  const word = own(PLACES, command) ?? (endings.length > 1 ? 'hulpUitvoerVormen' : 'hulpUitvoer');
  return cliText(word, { eindes: enumerate(endings), einde: second ?? '' });
}

/** An option of the help, with its text in a column beside it. */
function optionHelp(option: string, text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && OPTION_WIDTH + last.length + 1 + word.length <= WIDTH)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return `${`  ${option}`.padEnd(OPTION_WIDTH)}${lines.join(`\n${' '.repeat(OPTION_WIDTH)}`)}\n`;
}
