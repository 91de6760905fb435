import { slotsOf } from '../../model/lines/line-kinds';
import { GEVOELENS } from '../../model/lines/vocabulary.data';
import { withoutIndent } from '../../util/spaces';
import { capital, plain } from '../../util/text';
import { signed } from '../changes/fact-words';
import { Names } from '../match/names';
import { readTree } from '../tree/read-tree';
import type { Source } from '../tree/statement';
import { type Fact, nameOf, namesIn, type Thing, valuesOf } from '../tree/tree';

/**
 * A text as lines that each say by themselves what they are about, so that two versions can be compared line by line and a
 * reader of `git log -p` knows which stap a gevoel is of. Names are written as the titles that they stand for. Layout makes no
 * difference; comments, and lines that nobody can read, stay as they are.
 */
export function inWords(source: Source): string {
  const tree = readTree([source]);
  const names = new Names(tree);
  const things = new Map<number, Thing>();
  const facts = new Map<number, string[]>();
  const add = (fact: Fact, thing: Thing) => {
    const row = fact.place.range.start.line;
    if (fact.implied) return;
    const line = `  ${subject(thing)}: ${factText(fact, thing, names)}`;
    const known = facts.get(row);
    if (known) known.push(line);
    else facts.set(row, [line]);
  };
  for (const thing of tree.things) {
    if (!thing.unwritten) things.set(thing.place.range.start.line, thing);
    thing.facts.forEach((fact) => add(fact, thing));
  }
  const read = readRows(source);
  const lines: string[] = [];
  source.text.split(/\r\n|\n|\r/).forEach((row, at) => {
    const thing = things.get(at);
    if (thing) {
      if (lines.length > 0 && isLarge(thing)) lines.push('');
      lines.push(heading(thing));
    } else if (facts.has(at)) for (const line of facts.get(at)!) lines.push(line);
    else if (!read.has(at) && withoutIndent(row) !== '') lines.push(withoutIndent(row).trimEnd());
  });
  return lines.map((line) => `${plain(line.replaceAll('\t', ' '))}\n`).join('');
}

/** The rows of which the tree says what they say. */
function readRows({ lines }: Source): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { range, parent } of lines) {
    for (let row = range.start.line; parent && row <= range.end.line; row++) rows.add(row);
  }
  return rows;
}

/** With an empty line above it. */
function isLarge({ kind, parent }: Thing): boolean {
  return !parent || kind === 'fase' || kind === 'stap';
}

/** `Stap wachten`. */
function subject(thing: Thing): string {
  const word = `${thing.desired ? 'gewenst ' : ''}${thing.kind}`;
  return thing.unwritten ? word : `${capital(word)} ${nameOf(thing)}`;
}

/** `Stap wachten "Dennis wacht" (fase aanvraag)`. */
function heading(thing: Thing): string {
  let above = thing.parent;
  while (above?.unwritten) above = above.parent;
  const title = thing.id !== undefined && thing.title !== '' ? ` "${thing.title}"` : '';
  return subject(thing) + title + (above ? ` (${above.kind} ${nameOf(above)})` : '');
}

/** `gevoel negatief (-1) van Dennis: hij hoort niets [volgens "Gesprekken"]`. */
function factText(fact: Fact, thing: Thing, names: Names): string {
  const under = fact.facts.map((one) => ` [${factText(one, thing, names)}]`).join('');
  return headText(fact, thing, names) + (fact.text === '' ? '' : `: ${fact.text}`) + under;
}

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
