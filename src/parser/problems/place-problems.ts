import type { Finding, Fix } from '../../model/finding';
import { canonicalRow } from '../../model/canonical/canonical-row';
import type { Host } from '../../model/lines/line-kind';
import { valuesOf, NEEDS_ID } from '../../model/lines/line-kinds';
import { valueMeant } from '../../model/lines/value-synonyms.data';
import { OTHER_WORDS } from '../../model/lines/vocabulary.data';
import { detailIndent } from '../../text/edit/line-edits';
import { replacement } from '../../text/edit/edit';
import { insertRowsAbove } from '../../text/edit/new-rows';
import { own } from '../../util/own';
import { isUnder, type Line } from '../lines/line';
import { LineContext } from './line-context';
import { bodyOf, indentUnder, indexOf, moveTo } from './move-line';
import { besideStap, Offers } from './offers';

/** What stands for a name and a title until the author writes them. */
const NAME = 'naam';
const TITLE = 'Titel';

/** A line that no open element takes. */
export function misplacedProblem(line: Line, element: Line, texts: readonly string[]): Finding {
  const args = { woord: line.keyword, ouders: line.kind!.hosts };
  if (line.keyword === 'uitkomst') return { code: 'KT041', range: line.wordRange, args };
  const adopted = adoptedOn(line, texts);
  if (adopted !== undefined) {
    const fixes = [replacement(line.wordRange, 'vastgesteld')];
    return { code: 'KT004', range: line.wordRange, args: { ...args, geval: 'vaststelling', regel: adopted }, fixes };
  }
  const other = otherWord(line, element);
  if (other !== undefined) {
    const { nieuw, regel, isOnlyWord } = other;
    const range = line.wordRange;
    const rest = { ...range, end: { ...range.end, character: texts[range.end.line]!.length } };
    const fix = isOnlyWord ? replacement(range, nieuw) : replacement(rest, regel);
    const args = { geval: line.keyword, bij: element.keyword, nieuw, regel };
    return { code: 'KT004', range, args, meant: nieuw, fixes: [fix] };
  }
  const context = new LineContext(element);
  const host = line.kind!.hosts.find((one) => canStart(one, context));
  const text = context.textLine(texts);
  const offers = new Offers([line], texts, context);
  const offer = text ? offers.withWord(text.word, text.indent) : offers.comments();
  const fixes = host ? [insertion(host, indentFor(host, context, texts), line, texts)] : [offer];
  return { code: 'KT004', range: line.wordRange, args, fixes };
}

/** What a line is under an element that has another word for it: `datum 2027-03-01` or `status klaar` under an oplossing. */
export function otherWord(
  { keyword, behind }: Line,
  element: Line,
): { readonly nieuw: string; readonly regel: string; readonly isOnlyWord: boolean } | undefined {
  const nieuw = own(own(OTHER_WORDS, element.keyword) ?? {}, keyword);
  if (nieuw === undefined) return undefined;
  const typed = behind.trim().replace(/^:\s*/, '');
  // A line that says something as it is may be of an element further out.
  if (valuesOf(keyword, undefined)?.includes(typed.toLowerCase())) return undefined;
  const values = valuesOf(nieuw, element.keyword);
  if (values === undefined || values.includes(typed.toLowerCase()))
    return { nieuw, regel: `${nieuw} ${typed}`, isOnlyWord: true };
  const value = valueMeant(nieuw, typed, values);
  return value === undefined ? undefined : { nieuw, regel: `${nieuw} ${value}`, isOnlyWord: false };
}

/** `datum 2026-11-20` right below `status vastgesteld`: the row that says so. */
function adoptedOn({ keyword, range, behind }: Line, texts: readonly string[]): string | undefined {
  const above = canonicalRow(texts[range.start.line - 1] ?? '').text;
  const isBelow = keyword === 'datum' && /^\s*status\s+vastgesteld\s*$/.test(above);
  return isBelow ? `vastgesteld ${behind.trim()}` : undefined;
}

/** Can a line that starts this element be put in here, without ending what is open? */
function canStart(host: Host, context: LineContext): boolean {
  if (host === 'meting' || host === 'verwacht' || host === 'bestand') return false;
  const isOpen = context.find('klantreis', 'fase', 'stap') !== undefined;
  return NEEDS_ID.includes(host) ? !isOpen : isOpen || context.element === undefined;
}

function indentFor(host: Host, context: LineContext, texts: readonly string[]): string {
  if (NEEDS_ID.includes(host)) return '';
  if (host === 'fase') return detailIndent(texts, context.find('klantreis'));
  if (host !== 'stap') return detailIndent(texts, context.find('stap', 'fase', 'klantreis'));
  return besideStap(context, context.find('fase', 'klantreis'), texts);
}

/** Puts the first line of a missing element above the line that misses it, with a name or title to type over. */
function insertion(host: string, indent: string, line: Line, texts: readonly string[]): Fix {
  const needsId = NEEDS_ID.includes(host);
  const row = needsId
    ? { text: `${host} `, typed: NAME, after: `: ${TITLE}` }
    : { text: `${host}: `, typed: TITLE, after: '' };
  const edit = insertRowsAbove(texts, line.range.start.line, indent, [row]);
  const nieuw = row.text + row.typed + row.after;
  return { title: 'FIX36', args: { nieuw }, edits: [edit], byHand: true };
}

/** A detail below the element that came after its own. */
export function ownerProblem(line: Line, owner: Line, lines: readonly Line[], texts: readonly string[]): Finding {
  const moved = [...ownedBy(owner, indexOf(line, lines), lines)];
  const args = { woord: line.keyword, ander: shortNameOf(owner), regel: owner.range.start.line + 1 };
  const fixes = [moveTo(owner.bodyEnd, moved, lines, texts, 'FIX35', { ander: nameOf(owner) })];
  return { code: 'KT068', range: line.wordRange, args, fixes };
}

/** A misplaced line with those directly below it that belong to the same element, and what is set aside with them. */
function* ownedBy(owner: Line, from: number, lines: readonly Line[]): Iterable<Line> {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    const isOwned = line.place === 'misplaced' ? line.claims === owner : line.place === 'aside' && at > from;
    if (!isOwned) return;
    yield line;
  }
}

/** A line that is read as part of one element, and stands where a part of another one would. */
export function claimProblem(
  line: Line,
  host: Line,
  claims: Line,
  lines: readonly Line[],
  texts: readonly string[],
): Finding {
  const [nu, ander] = [nameOf(host), nameOf(claims)];
  const args = { woord: line.keyword, nu, ander, regel: claims.range.start.line + 1 };
  const body = bodyOf(line, lines);
  const isOuter = isUnder(host, claims);
  const at = isOuter ? beforeParts(claims, lines) : claims.bodyEnd;
  const moved = isOuter ? [...body, ...shownUnder(line, claims, body, lines)] : body;
  const fixes = [
    moveTo(at, moved, lines, texts, 'FIX35', { ander }),
    indentUnder(host, body, lines, texts, 'FIX37', { nu }),
  ];
  return { code: 'KT026', range: line.wordRange, args, fixes };
}

/** A line that stands under an element which does not take it, and goes to what that one is part of. */
export function passedOnProblem(
  line: Line,
  host: Line,
  under: Line,
  lines: readonly Line[],
  texts: readonly string[],
): Finding {
  const nu = nameOf(host);
  const args = { woord: line.keyword, nu, onderdeel: under.keyword };
  const fixes = [indentUnder(host, bodyOf(line, lines), lines, texts, 'FIX37', { nu })];
  return { code: 'KT086', range: line.wordRange, args, fixes };
}

/** The end of the last line of a klantreis or fase before its first fase or stap: what stands there is about the whole. */
function beforeParts(element: Line, lines: readonly Line[]): Line['bodyEnd'] {
  let at = indexOf(element, lines);
  while (at + 1 < lines.length && !isPart(lines[at + 1]!, element)) at++;
  return lines[at]!.range.end;
}

function isPart(line: Line, element: Line): boolean {
  return (line.keyword === 'fase' || line.keyword === 'stap') && line.place === 'attached' && isUnder(line, element);
}

/** What is written below an element as if it were of it, and would move along: a `kans` below a knelpunt. */
function* shownUnder(line: Line, claims: Line, body: readonly Line[], lines: readonly Line[]): Iterable<Line> {
  const known = new Set(body);
  for (let at = indexOf(body[body.length - 1]!, lines) + 1; at < lines.length; at++) {
    const next = lines[at]!;
    const goesAlong =
      next.place === 'attached' &&
      next.indent > line.indent &&
      (isFollowerOf(next, known) || (!next.kind!.element && next.kind!.hosts.includes(claims.keyword as Host)));
    if (!goesAlong) return;
    known.add(next);
    yield next;
  }
}

function isFollowerOf(line: Line, known: ReadonlySet<Line>): boolean {
  return line.parent !== undefined && known.has(line.parent);
}

/** A detail that goes back to an element although lines of others stand between. */
export function awayProblem(line: Line, host: Line, lines: readonly Line[], texts: readonly string[]): Finding {
  const args = { woord: line.keyword, ouder: shortNameOf(host), regel: host.range.start.line + 1 };
  let at = indexOf(line, lines) - 1;
  while (at > 0 && lines[at] !== host && !isUnder(lines[at]!, host)) at--;
  const end = host.keyword === 'klantreis' ? beforeParts(host, lines) : lines[at]!.range.end;
  const fixes = [moveTo(end, bodyOf(line, lines), lines, texts, 'FIX35', { ander: nameOf(host) })];
  return { code: 'KT040', range: line.wordRange, args, fixes };
}

/** The same where the message says the row itself. */
function shortNameOf(line: Line): string {
  return line.name === undefined ? `\`${line.keyword}\`` : nameOf(line);
}

/** How a message calls an element: stap `loket`. */
function nameOf(line: Line): string {
  return line.name === undefined
    ? `${line.keyword} op regel ${line.range.start.line + 1}`
    : `${line.keyword} \`${line.name}\``;
}
