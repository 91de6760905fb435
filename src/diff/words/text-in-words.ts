import { canonicalRow } from '../../model/canonical/canonical-row';
import { slotsOf } from '../../model/lines/line-kinds';
import { GEVOELENS } from '../../model/lines/vocabulary.data';
import { rowsOf, rowStarts } from '../../util/rows';
import { splitWords, withoutIndent } from '../../util/spaces';
import { capital, plain } from '../../util/text';
import { signed } from '../changes/fact-words';
import { Names } from '../match/names';
import { readTree } from '../tree/read-tree';
import type { Place, Source } from '../tree/statement';
import { type Fact, nameOf, namesIn, type Thing, valuesOf } from '../tree/tree';

/**
 * A text as lines that each say by themselves what they are about, so that two versions can be compared line by line and a
 * reader of `git log -p` knows which stap a gevoel is of. Names are written as the titles that they stand for. How a row is laid out
 * makes no difference; comments, and lines that nobody can read, stay as they are.
 *
 * There is one line for each row of the text, as git counts rows: `git blame`, and the editors that call it, know by its number whose
 * a row is.
 */
export function inWords(source: Source): string {
  const rows = rowsOf(source.text);
  const told = toldByRow(source, rows);
  const starts = rowStarts(source.text);
  const lines = rows.map((row, at) => {
    const line = told.get(at)?.join('; ') ?? withoutIndent(row).trimEnd();
    // Git takes a lone carriage return for a sign of the row.
    const isEnd = source.text[(starts[at + 1] ?? 0) - 1] !== '\r';
    return plain(line.replaceAll('\t', ' ')) + (isEnd ? '\n' : ' ');
  });
  // Behind the last line end there is no row.
  if (rows.at(-1) === '') lines.pop();
  return lines.join('');
}

/** What the rows say of which the tree knows it. A text may go on below its row, and then each row has its own part. */
function toldByRow(source: Source, rows: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const tree = readTree([source]);
  const names = new Names(tree);
  const told = new Map<number, string[]>();
  const tell = (said: string, before: string, about: string, { range: { start, end } }: Place) => {
    const known = told.get(start.line);
    if (known) known.push(said);
    else told.set(start.line, [before + said]);
    for (let row = start.line + 1; row <= end.line; row++) {
      const more = ownText(rows[row]!);
      if (more !== '') told.set(row, [`${about}: … ${more}`]);
    }
  };
  const tellFact = (fact: Fact, about: string, thing: Thing) => {
    const inside = `${about}: ${fact.keyword}`;
    if (!fact.implied) {
      const { start, end } = fact.place.range;
      const text = start.line === end.line ? fact.text : ownText(rows[start.line]!);
      tell(`${headText(fact, thing, names)}${text === '' ? '' : `: ${text}`}`, `${about}: `, inside, fact.place);
    }
    for (const one of fact.facts) tellFact(one, inside, thing);
  };
  for (const thing of tree.things) {
    const { range } = thing.place;
    const title = range.start.line === range.end.line ? thing.title : ownText(rows[range.start.line]!);
    const about = `  ${subject(thing)}`;
    if (!thing.unwritten) tell(heading(thing, title), '', about, thing.place);
    for (const fact of thing.facts) tellFact(fact, about, thing);
  }
  return told;
}

/** The text that stands on a row: behind its first colon. */
function ownText(row: string): string {
  const { text } = canonicalRow(row);
  return splitWords(text.slice(text.indexOf(':') + 1)).join(' ');
}

/** `Stap wachten`. */
function subject(thing: Thing): string {
  const word = `${thing.desired ? 'gewenst ' : ''}${thing.kind}`;
  return thing.unwritten ? word : `${capital(word)} ${nameOf(thing)}`;
}

/** `Stap wachten "Dennis wacht" (fase aanvraag)`. */
function heading(thing: Thing, text: string): string {
  let above = thing.parent;
  while (above?.unwritten) above = above.parent;
  const title = thing.id !== undefined && text !== '' ? ` "${text}"` : '';
  return subject(thing) + title + (above ? ` (${above.kind} ${nameOf(above)})` : '');
}

/** `gevoel negatief (-1) van Dennis`. */
function headText(fact: Fact, thing: Thing, names: Names): string {
  const titles = new Map<string, string>();
  for (const { property, names: kind } of slotsOf(fact.keyword)) {
    if (kind === undefined) continue;
    // The persona of a gevoel counts as left out where it goes without saying, also where the line names it.
    const said = kind === 'persona' && fact.who !== undefined ? [fact.who] : valuesOf(fact, property);
    for (const name of said) {
      const title = names.find(kind, name, namesIn(thing))?.title;
      if (title) titles.set(name, title.includes(' ') ? `"${title}"` : title);
    }
  }
  const waarde = fact.keyword === 'gevoel' ? valuesOf(fact, 'waarde')[0] : undefined;
  const [keyword, ...words] = fact.head.split(' ');
  return [keyword, ...words.map((word) => wordText(word, titles) + (word === waarde ? feeling(word) : ''))].join(' ');
}

/** A word of a list has a comma behind it. */
function wordText(word: string, titles: ReadonlyMap<string, string>): string {
  const name = word.replace(/,$/, '');
  return (titles.get(name) ?? name) + word.slice(name.length);
}

function feeling(word: string): string {
  const at = (GEVOELENS as readonly string[]).indexOf(word);
  return at < 0 ? '' : ` (${signed(at - GEVOELENS.indexOf('neutraal'))})`;
}
