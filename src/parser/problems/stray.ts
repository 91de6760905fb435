import type { Finding, Fix } from '../../model/finding';
import type { LineKind } from '../../model/lines/line-kind';
import { insertText, replacement } from '../../text/edit/edit';
import { removeRows } from '../../text/edit/rows';
import { own } from '../../util/own';
import { idFrom } from './check-lines';
import type { Line } from '../lines/line';
import { LineContext } from './line-context';
import { Offers } from './offers';
import { nameOf, textOf, word } from '../lines/values';

/** What a line with the word of an element of the top level means inside another one: the columns of people's own tables. */
interface Meaning {
  /** How the line should have been; `…` stands for what nobody knows. */
  readonly meant: string | undefined;
  readonly fixes: readonly Fix[];
}

/**
 * The message about a line that begins with the word of an element of the top level, but stands inside one.
 *
 * @param element the last element above it
 * @param contact the last line with `contact` above it in the same stap
 */
export function strayProblem(
  line: Line,
  element: Line | undefined,
  contact: Line | undefined,
  texts: readonly string[],
): Finding {
  const context = new LineContext(element);
  const args = { woord: line.keyword };
  if (line.misread !== undefined) {
    return { code: 'KT062', range: line.range, args, fixes: new Offers([line], texts, context).items() };
  }
  const { meant, fixes } = meaningOf(line, context, contact, texts);
  const offered = fixes.length > 0 ? fixes : [new Offers([line], texts, context).comments()];
  return { code: 'KT062', range: line.range, args, ...(meant && { meant }), fixes: offered };
}

function meaningOf(line: Line, context: LineContext, contact: Line | undefined, texts: readonly string[]): Meaning {
  const id = nameOf(line) ?? idFrom(textOf(line));
  const title = textOf(line) || id;
  const known = id !== '';
  const plain = (meant: string): Meaning => ({
    meant: known ? meant : `${meant.trimEnd()} …`,
    fixes: known ? [replacement(line.range, meant)] : [],
  });
  switch (line.keyword) {
    case 'bron':
      return plain(`volgens ${id}`);
    case 'kanaal':
      return plain(`${context.find('persona') ? 'voorkeur' : 'contact'} ${id}`);
    case 'persona':
      return plain(`${context.find('knelpunt', 'stap', 'klantreis')?.keyword === 'knelpunt' ? 'van' : 'voor'} ${id}`);
    case 'product':
      return plain(`regelt ${id}`);
    case 'systeem':
      return plain(known ? `achterkant met ${id}: ${title}` : 'achterkant met');
    case 'maat':
      return { meant: `meting ${id} …`.replace('  ', ' '), fixes: [] };
    case 'organisatie':
      return organisation(line, id, title, contact, texts);
    default:
      return { meant: undefined, fixes: [] };
  }
}

/** Whom one meets belongs to the contact above it, where that does not say so yet. */
function organisation(
  line: Line,
  id: string,
  title: string,
  contact: Line | undefined,
  texts: readonly string[],
): Meaning {
  const owner = title === '' ? [] : [replacement(line.range, `eigenaar: ${title}`)];
  const kanaal = word(contact, 'kanaal');
  if (id === '' || kanaal === undefined || word(contact, 'organisatie') !== undefined) {
    return { meant: `contact … met ${id || '…'}`, fixes: owner };
  }
  const meant = `contact ${kanaal.text} met ${id}`;
  const rows = { first: line.range.start.line, last: line.range.end.line };
  const edits = [insertText(kanaal.range.end, ` met ${id}`), ...removeRows(texts, [rows])];
  return { meant, fixes: [{ title: 'FIX01', args: { nieuw: meant }, edits, byHand: true }, ...owner] };
}

/** The top-level words that mean something inside an element that is no klantreis. */
const INSIDE: Readonly<Record<string, readonly string[]>> = { persona: ['bron', 'kanaal'] };

/**
 * Is a line of the top level a line in the wrong place? It is where it stands deeper than the element above it, is not
 * written as an element, with both an id and a title, and has nothing below it that stands deeper still; or where it cannot be read.
 * Only these rows decide.
 *
 * @param opener the first line of the section that it would stand in
 * @param next the line below it
 */
export function isStray(
  line: Pick<Line, 'keyword' | 'indent' | 'name' | 'tekst' | 'misread'>,
  opener: Pick<Line, 'keyword' | 'kind' | 'indent'>,
  next: Pick<Line, 'indent'> | undefined,
): boolean {
  if (line.keyword === 'klantreis' || line.indent <= opener.indent) return false;
  // A journey may have lost the line that it begins with.
  const isJourney = opener.keyword === 'klantreis' || isOfJourney(opener.kind);
  const inside = own(INSIDE, opener.keyword) ?? [];
  if (!isJourney && !inside.includes(line.keyword)) return false;
  if (line.misread !== undefined) return isJourney;
  const isElement = line.name !== undefined && (line.tekst ?? '').replace(/[:\s]/g, '') !== '';
  return !isElement && (next === undefined || next.indent <= line.indent);
}

/** Is it a line that only a klantreis has, or an element in one? */
export function isOfJourney(kind: LineKind | undefined): boolean {
  if (kind === undefined || kind.hosts.includes('bestand')) return false;
  return kind.element || kind.hosts.includes('klantreis');
}
