import type { Scope } from '../../model/scope/scope';
import type { Settings } from '../../model/settings';
import { wordList } from '../../model/word-list';
import type { Finding } from '../../model/finding';
import type { TextFile } from '../rule/rule';
import { kr201 } from './kr201-burgerservicenummer';
import { kr202 } from './kr202-contact-details';
import { kr203 } from './kr203-persona-is-a-person';
import { kr204 } from './kr204-special-facts';
import { kr210 } from './kr210-person-by-name';
import { rowsOf as splitRows } from '../../util/rows';
import { sensitiveIn } from './sensitive';
import { rowsOf } from './text-rows';
import { type PersonalValue, ValueMask } from './value-mask';

const FINDERS = [kr201, kr202, kr203, kr210];

/** Something of a real person in a file, with the finding that tells of it. */
export interface Personal extends PersonalValue {
  readonly finding: Finding;
}

/** What in the rows of a file leads to a real person, whatever the settings and its `negeer` say. What is public anyway is none of it. */
export function personalIn(file: TextFile, scope: Scope): Personal[] {
  const rows = rowsOf(file);
  return FINDERS.flatMap((rule) => {
    const seen = rule.file?.(file, scope, wordList(rule, undefined)) ?? [];
    const found = [...seen].map((one): Finding => ({ ...one, code: rule.code }));
    return found.flatMap((finding) => personalOf(finding, rows));
  });
}

/** The same of findings that were made of these rows. The head of a column says what stands under it, and is of nobody. */
export function personalOf(finding: Finding, rows: readonly string[]): Personal[] {
  const { range, severity, args } = finding;
  if (severity === 'info' || args.soort === 'kolom') return [];
  const text = rows[range.start.line]?.slice(range.start.character, range.end.character) ?? '';
  return [{ ...withoutPrefix(text, String(args.masker ?? ''), args.soort), finding }];
}

/** The facts of a special category that a file tells of a persona without need, whatever the settings and its `negeer` say. */
export function specialIn(file: TextFile, scope: Scope, { woorden }: Settings): Finding[] {
  return Array.from(kr204.file!(file, scope, wordList(kr204, woorden)), (found) => ({ ...found, code: kr204.code }));
}

/**
 * Of a phone number what comes behind `0` or `+31`, and of one of another country what comes behind `+` or `00`: it is the same number with
 * either.
 */
const PREFIX = /^\(?(?:(?:\+|00)31\)?[ .-]?(?:\(0\)[ .-]?)?|00|0)/;

function withoutPrefix(text: string, masker: string, soort: unknown): PersonalValue {
  const [prefix = ''] = (soort === 'telefoonnummer' && PREFIX.exec(text)) || [];
  return { text: text.slice(prefix.length), masker: masker.slice(prefix.length) };
}

/** The same in a text that is no file: the name of a branch, a reason, a sentence. */
export function personalWords(text: string): PersonalValue[] {
  return sensitiveIn(text, { before: (start) => text.slice(0, start), around: '' })
    .filter(({ severity }) => severity !== 'info')
    .map(({ soort, start, end, masker }) => withoutPrefix(text.slice(start, end), masker, soort));
}

/** A text that is no klantreis, with what is found in it hidden. */
export function withoutPersonal(text: string): string {
  return new ValueMask(splitRows(text).flatMap(personalWords)).hide(text);
}
