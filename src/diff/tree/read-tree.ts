import { isNameKind, type NameKind } from '../../model/lines/kinds.data';
import { lineKind } from '../../model/lines/line-kinds';
import { countsBehind } from '../../model/meaning/evidence';
import { canonicalRow } from '../../model/canonical/canonical-row';
import { formatStatement } from '../../text/format-line';
import { splitWords, withoutIndent } from '../../util/spaces';
import { addMeaning } from './implied';
import type { Source, Statement } from './statement';
import type { Fact, Sides, Thing, Tree } from './tree';

/** The things of a side with their facts. A line that nobody can read, or without a place, is no part of it. */
export function readTree(sources: readonly Source[]): Tree {
  return joined(sources.map(readSource));
}

/**
 * The trees of two sides. A file with one text on both sides is read once, and its things are the same objects on both.
 * @param unchanged the names of those files
 */
export function readTrees(
  base: readonly Source[],
  head: readonly Source[],
  unchanged: ReadonlySet<string>,
): Sides<Tree> {
  const old = base.map(readSource);
  const known = new Map(old.map((tree, at) => [base[at]!.name, tree]));
  const now = head.map((source) => (unchanged.has(source.name) ? known.get(source.name)! : readSource(source)));
  return { base: joined(old), head: joined(now) };
}

function joined(trees: readonly Tree[]): Tree {
  return {
    top: trees.flatMap(({ top }) => top),
    things: trees.flatMap(({ things }) => things),
    files: trees.flatMap(({ files }) => files),
  };
}

/** No thing or fact reaches outside its file. */
function readSource(source: Source): Tree {
  const reader = new Reader();
  reader.read(source);
  for (const thing of reader.things) addMeaning(thing);
  return { top: reader.top, things: reader.things, files: [source.name] };
}

class Reader {
  readonly top: Thing[] = [];
  readonly things: Thing[] = [];
  private readonly thingOf = new Map<Statement, Thing>();
  private readonly factOf = new Map<Statement, Fact>();

  read(source: Source): void {
    const rows = source.text.split(/\r\n|\n|\r/);
    for (const line of source.lines) {
      if (line.parent === undefined) continue;
      if (isNameKind(line.keyword)) this.thing(line, source);
      else this.addFact(line, source, rows);
    }
  }

  private thing(line: Statement, source: Source): Thing {
    const known = this.thingOf.get(line);
    if (known) return known;
    const above = line.parent && isNameKind(line.parent.keyword) ? this.thing(line.parent, source) : undefined;
    const { start, end } = line.range;
    const thing: Thing = {
      kind: line.keyword as NameKind,
      id: line.name,
      title: plainText(line.tekst),
      desired: line.desired,
      unwritten: start.line === end.line && start.character === end.character,
      parent: above,
      klantreis: above && (above.kind === 'klantreis' ? above : above.klantreis),
      things: [],
      facts: [],
      place: { file: source.name, range: line.range },
    };
    this.thingOf.set(line, thing);
    this.things.push(thing);
    (above?.things ?? this.top).push(thing);
    return thing;
  }

  private addFact(line: Statement, source: Source, rows: readonly string[]): void {
    const parent = line.parent!;
    const holder = isNameKind(parent.keyword) ? this.thing(parent, source) : this.factOf.get(parent);
    if (holder === undefined) return;
    const fact = toFact(line, source.name, rows[line.range.start.line]!);
    // Of a line that names a set each name is a fact of its own, so that one more or less is one change. Named twice is named.
    const set = lineKind(line.keyword)?.set;
    const names = set === undefined ? [] : (fact.values.get(set) ?? []);
    const counts = countsOf(line, set);
    const known = new Set(
      names.length === 0
        ? []
        : holder.facts
            .filter((one) => one.keyword === fact.keyword && one.desired === fact.desired)
            .map((one) => one.values.get(set!)?.[0]),
    );
    for (const [at, name] of names.entries()) {
      if (known.has(name)) continue;
      known.add(name);
      const [aantal, totaal] = counts[at] ?? [];
      const isCounted = aantal !== undefined && totaal !== undefined;
      holder.facts.push({
        ...fact,
        many: true,
        head: `${fact.keyword} ${name}${isCounted ? ` ${aantal} van ${totaal}` : ''}`,
        values: new Map([
          [set!, [name]],
          ...(isCounted
            ? ([
                ['aantal', [aantal]],
                ['totaal', [totaal]],
              ] as const)
            : []),
        ]),
      });
    }
    if (names.length > 0) return;
    this.factOf.set(line, fact);
    holder.facts.push(fact);
  }
}

/** How many of how many people say so, of each name of a set. */
function countsOf({ words }: Statement, set: string | undefined): ReturnType<typeof countsBehind> {
  const counts = set === undefined ? undefined : words.get('aantal');
  return counts ? countsBehind(words.get(set!) ?? [], counts, words.get('totaal') ?? []) : [];
}

function toFact(line: Statement, file: string, row: string): Fact {
  const content = withoutIndent(canonicalRow(row).text).normalize('NFC');
  const colon = content.indexOf(':');
  const values = new Map([...line.words].map(([property, words]) => [property, words.map(({ text }) => text)]));
  if (line.zonder !== undefined) values.set('zonder', [line.zonder]);
  return {
    keyword: line.keyword,
    desired: line.desired,
    many: line.kind?.many ?? true,
    values,
    text: plainText(line.tekst),
    head: formatStatement((colon < 0 ? content : content.slice(0, colon)).trim()),
    who: undefined,
    misread: line.misread !== undefined,
    implied: false,
    facts: [],
    place: { file, range: line.range },
  };
}

/** The text of a line and those that continue it, with the colons off and one space between words. */
function plainText(tekst: string | undefined): string {
  if (tekst === undefined) return '';
  const rows = tekst.split(/\r\n|\n|\r/).map((row) => withoutIndent(row).slice(1));
  return splitWords(rows.join(' ').normalize('NFC')).join(' ');
}
