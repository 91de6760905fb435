import type { Level } from '../../messages/diff.data';
import { LEVELS } from '../../messages/review.data';
import { parseArgs } from 'node:util';
import { OPTION_FORMS } from '../../messages/cli-help.data';
import { enumerate } from '../../util/text';
import { nearest } from '../../util/nearest';
import { own } from '../../util/own';
import { UsageError } from '../terminal/errors';

export interface OptionSpec {
  /** A text takes the next argument, a flag none. */
  readonly type: 'text' | 'flag';
  readonly short?: string;
  readonly choices?: readonly string[];
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The texts of options; a flag that is set has an empty one. */
export type Options = Readonly<Record<string, string | undefined>>;

export interface Arguments {
  readonly options: Options;
  readonly paths: readonly string[];
}

/**
 * Takes the arguments of a command apart. Node's parser does the reading; what it would refuse is refused here, in Dutch.
 * @throws UsageError
 */
export function readArguments(specs: OptionSpecs, args: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { type, short }]) => [
        name,
        { type: type === 'text' ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const options = new Map<string, string>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind === 'option') options.set(token.name, readOption(specs, token));
  }
  return { options: Object.fromEntries(options), paths };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function readOption(specs: OptionSpecs, token: OptionToken): string {
  const naam = token.rawName;
  const spec = own(specs, token.name);
  if (spec === undefined) {
    const meant = nearest(token.name, Object.keys(specs));
    throw new UsageError('optieOnbekend', { naam }, meant && `--${meant}`);
  }
  const { value } = token;
  if (spec.type === 'flag') {
    if (value !== undefined) throw new UsageError('optieZonderWaarde', { naam, waarde: value });
    return '';
  }
  // `-o --theme dark`: the next option is not the value of this one.
  const missing = value === undefined || value === '' || (!token.inlineValue && /^-./.test(value));
  if (missing)
    throw new UsageError('optieMistWaarde', { naam, vorm: spec.choices?.[1] ?? own(OPTION_FORMS, token.name) ?? '' });
  if (spec.choices && !spec.choices.includes(value)) {
    const keuzes = enumerate(spec.choices.map((choice) => `\`${choice}\``));
    throw new UsageError('optieKeuze', { naam, waarde: value, keuzes }, nearest(value, spec.choices));
  }
  return value;
}

/** The one path that a command works with. @throws UsageError */
export function onePath(command: string, paths: readonly string[]): string {
  const [path, second] = paths;
  if (path === undefined) throw new UsageError('bestandMist', { opdracht: command });
  if (second !== undefined) throw new UsageError('eenBestand', { opdracht: command, waarde: second });
  return path;
}

/** The level from which changes make a command fail; undefined where none does. */
export function failLevel(options: Options): Level | undefined {
  return LEVELS.find((level) => level === options['fail-on']);
}
