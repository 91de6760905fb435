import { own } from '../util/own';
import { cut, enumerate } from '../util/text';
import { FIX_AT_ROW, FIX_MESSAGES, type FixCode } from './fixes.data';
import { LANGUAGE_MESSAGES } from './language.data';
import { LINE_HELP } from './line-help.data';
import type { MessageRow } from './message-row';
import { METHOD_MESSAGES } from './method.data';

/** Is it dit knelpunt, or deze stap? `bestand` is no line, and neuter. */
function isHetWord(woord: string): boolean {
  return woord === 'bestand' || own(LINE_HELP, woord)?.het === true;
}

/** What somebody typed may be of any length, a message may not. Our own words, which go into a place as well, are shorter. */
const LONGEST = 300;

type Args = Readonly<Record<string, string | number | readonly string[]>>;

/** What a message can be about: a code that nobody has a sentence for does not compile. */
export type MessageCode = keyof typeof LANGUAGE_MESSAGES | MethodCode;

/** The code of a rule of the method that is built. */
export type MethodCode = keyof typeof METHOD_MESSAGES;

/** Every message by its code. */
export const MESSAGES: Readonly<Record<MessageCode, MessageRow>> = { ...LANGUAGE_MESSAGES, ...METHOD_MESSAGES };

/** The row of a message, as it is in the case that a finding names. */
export function rowOf(code: MessageCode, { geval }: Args): MessageRow {
  const row = MESSAGES[code];
  const one = row.gevallen && own(row.gevallen, String(geval));
  if (one === undefined) return row;
  const { severity, concept, vastgesteld } = one.severity === undefined ? row : { ...one, severity: one.severity };
  return { ...row, text: one.text, veel: one.veel, severity, concept, vastgesteld };
}

/** The Dutch sentence of a finding. `meant` adds the suggestion. */
export function messageText(code: MessageCode, args: Args, meant?: string): string {
  const row = rowOf(code, args);
  const text = fill('veel' in args ? (row.veel ?? row.text) : row.text, args);
  // What the sentence ends with is what to write, and is not asked once more.
  if (meant !== undefined && !isLast(text, meant)) return `${text} Bedoelde u \`${cut(meant, LONGEST)}\`?`;
  const { raad } = row;
  const canAdvise = raad?.match(/(?<=\{)\w+(?=\})/g)?.every((name) => own(args, name) !== undefined);
  return raad !== undefined && canAdvise ? `${text} ${fill(raad, args)}` : text;
}

/** Does a sentence end with these words as code, or with a row that begins with them? */
function isLast(text: string, words: string): boolean {
  const [, code] = /`([^`]*)`\.$/.exec(text) ?? [];
  return code === words || code?.startsWith(`${words} `) === true;
}

/** Do any of these messages say that something was not looked at? */
export function areUnseen(found: readonly { readonly code: string }[]): boolean {
  return found.some(({ code }) => own<MessageRow>(MESSAGES, code)?.unseen);
}

/** The Dutch title of a quick fix. */
export function fixTitle(code: FixCode, args: Args): string {
  return fill(FIX_MESSAGES[code], args);
}

/** The title of a fix that is made at another row than its message stands at. */
export function fixTitleAtRow(code: FixCode, args: Args, regel: number): string {
  return fill(FIX_AT_ROW, { titel: fixTitle(code, args), regel });
}

function fill(text: string, args: Args): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'deze') return isHetWord(String(args.woord)) ? 'dit' : 'deze';
    if (name === 'Deze') return isHetWord(String(args.woord)) ? 'Dit' : 'Deze';
    if (name === 'voorbeeld' && args.voorbeeld === undefined) return exampleOf(String(args.woord));
    const value = own(args, name);
    if (name === 'persona' && value === '') return 'De persona';
    if (value === undefined) throw new Error(`The message has no value for {${name}}: ${text}`);
    return typeof value === 'object' ? enumerate(value) : cut(String(value), LONGEST);
  });
}

/** A right line with this word. */
function exampleOf(woord: string): string {
  return own(LINE_HELP, woord)?.voorbeeld ?? woord;
}
