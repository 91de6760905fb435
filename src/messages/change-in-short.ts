import { own } from '../util/own';
import { cut } from '../util/text';
import { changeText, type DiffArgs, type DiffCode, fromToText, saidText, thingText } from './diff.data';
import { factName } from './fact-names.data';

/** Signs of a text that a short line repeats. */
const MOST_SIGNS = 90;

/**
 * A change for who reads the rest elsewhere: what it is about, and between brackets what became of it. `de wachttijd bij stap *Wachten* (van 8 weken naar
 * 10 weken)`, `knelpunt *Te laat* (weggehaald)`. What has no short words is told as it is.
 * @param escape writes what people typed for where the sentence goes
 */
export function changeInShort(
  { code, args }: { readonly code: DiffCode; readonly args: DiffArgs },
  escape: (typed: string) => string = (typed) => typed,
): string {
  const value = (name: string) => escape(cut(String(own(args, name) ?? ''), MOST_SIGNS));
  const became = args.soort === undefined || args.melding !== undefined ? '' : becameText({ code, args }, value);
  if (became === '') return withSmallStart(changeText({ code, args }, escape));
  const thing = thingText(value('soort'), value('naam'));
  const what =
    args.trefwoord === undefined
      ? thing
      : `${factName(String(args.trefwoord), { desired: args.wens !== undefined, host: String(args.soort), typed: escape })} bij ${thing}`;
  return `${what} (${became})`;
}

/** In the middle of a sentence. */
function withSmallStart(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}

/** What became of it; empty where the words for that are those of the whole sentence. */
function becameText(
  { code, args }: { readonly code: DiffCode; readonly args: DiffArgs },
  value: (name: string) => string,
): string {
  switch (code) {
    case 'VS001':
      return 'nieuw';
    case 'VS004':
    case 'VS006':
      return 'weggehaald';
    case 'VS024':
      return 'opgelost';
    case 'VS025':
      return 'niet meer opgelost';
    case 'VS030':
      return `nieuw${saidText(args, value)}`;
    case 'VS031':
      return `weg${saidText(args, value)}`;
    case 'VS032':
    case 'VS033':
    case 'VS034':
    case 'VS039':
    case 'VS040':
    case 'VS049':
    case 'VS055':
      return fromToText(args, value('oud'), value('nieuw')).replace(/^gaat /, '');
    case 'VS035':
      return `nu *${value('nieuw')}*`;
    case 'VS036':
      return 'weg';
    case 'VS041':
      return `weg: *${value('oud')}*`;
    case 'VS070':
      return `te laat: ${value('datum')}`;
    default:
      return '';
  }
}
