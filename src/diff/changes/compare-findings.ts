import type { FileFinding, Finding } from '../../model/finding';
import { MESSAGES, messageText } from '../../messages/messages';
import type { Draft } from './change';
import type { Aged } from './comparison';
import type { LinePairs } from './counterparts';
import type { Pairs } from '../match/match';
import type { Unread } from './compare-readable';
import type { DamagedRun } from '../match/damage';
import type { Place, Source } from '../tree/statement';
import { rowsOf } from '../../util/rows';
import { type Fact, type Sides, type Thing, thingArgs, type Tree } from '../tree/tree';

/** A finding with what tells it from others wherever its line went. */
interface Told {
  readonly file: string;
  readonly finding: Finding;
  /** As the check has it: by itself, or among those that it tells of together. */
  readonly found: Finding;
  /** What the check says: the finding itself, or the one that tells of many. */
  readonly said: Finding;
  readonly thing: Thing | undefined;
  /** What it says, without numbers of lines. */
  readonly says: string;
  /** Its line in the base; undefined where that does not have it. */
  readonly baseLine: string | undefined;
  /** Its line has no counterpart: in the head because nobody can read what stands there, such as two versions of it. */
  readonly isLost: boolean;
}

/**
 * What the check finds now and did not find before, and the other way round. What went along with the thing that it was about is
 * no news, and neither is what only lines that cannot be read hide, or hid.
 */
export function compareFindings(
  all: Findings,
  sources: Sides<readonly Source[]>,
  trees: Sides<Tree>,
  pairs: Pairs,
  lines: LinePairs,
  unchanged: ReadonlySet<string>,
  unread: readonly Unread[],
): FindingChanges {
  const seen = new Seen(unread, sources);
  const findings = withoutSame({ base: oneByOne(all.base), head: oneByOne(all.head) }, unchanged);
  const [baseThings, headThings] = [thingsByLine(trees.base, findings.base), thingsByLine(trees.head, findings.head)];
  const before = findings.base.map(({ file, finding, found, said }): Told => {
    const { line } = finding.range.start;
    const at = keyOf(file, line);
    const head = lines.headOf(file, line);
    return {
      file,
      finding,
      found,
      said,
      thing: baseThings.get(at),
      says: saysOf(finding),
      baseLine: baseThings.has(at) ? at : undefined,
      isLost: head === undefined || seen.isUnread(head.file, head.range.start.line),
    };
  });
  const after = findings.head.map(({ file, finding, found, said }): Told => {
    const { line } = finding.range.start;
    const thing = headThings.get(keyOf(file, line));
    const base = lines.baseOf(file, line);
    const baseLine = base && keyOf(base.file, base.range.start.line);
    return { file, finding, found, said, thing, says: saysOf(finding), baseLine, isLost: seen.isUnread(file, line) };
  });
  const { gone, added, graver } = unmatched(before, after);
  const anyway = all.before && new Anyway(oneByOne(all.before));
  const drafts = [
    ...gone
      .filter((one) => seen.isGone(one) && (one.thing === undefined || pairs.headOf(one.thing) !== undefined))
      .map((one) => {
        const { start } = one.finding.range;
        const head = lines.headOf(one.file, start.line);
        const ofStatus = head !== undefined && anyway?.has(one, head) === true;
        return { ...toDraft(one, 'VS062', pairs.headOf(one.thing), placeOf(one), head), ofStatus };
      }),
    ...[
      ...graver,
      ...together(
        added.filter((one) => !graver.has(one)),
        headThings,
      ),
    ]
      .filter((one) => seen.isNew(one))
      .map((one) => {
        const code = graver.has(one) ? 'VS063' : severityOf(one.finding) === 'info' ? 'VS061' : 'VS060';
        const base = lines.baseOf(one.file, one.finding.range.start.line);
        const ofStatus = anyway?.has(one, placeOf(one), code === 'VS063') === false;
        return { ...toDraft(one, code, one.thing, base, placeOf(one)), ofStatus };
      }),
  ];
  return { drafts, added: new Set(added.filter((one) => seen.mayBeNew(one)).map(({ found }) => found)) };
}

/** A finding by itself, with what the check says of it. */
interface Single extends FileFinding {
  readonly found: Finding;
  readonly said: Finding;
}

/**
 * What the check tells of together is compared one by one: a concept that lacks one less has not got rid of a message, and a `negeer` is
 * about its own line.
 */
function oneByOne(found: readonly FileFinding[]): readonly Single[] {
  return found.flatMap(({ file, finding: said }) =>
    (said.each ?? [said]).map((found) => ({ file, said, found, finding: asGraveAs(said, found) })),
  );
}

/** One of those that are told of together has no severity of its own. */
function asGraveAs({ severity }: Finding, found: Finding): Finding {
  return severity === undefined ? found : { ...found, severity };
}

/** A finding of the head, or those that it tells of, with which of them are new. */
export function withAges(said: Finding, isNew: (finding: Finding) => boolean): readonly Aged[] {
  if (said.each === undefined) return [{ finding: said, old: !isNew(said) }];
  const fresh = said.each.filter(isNew);
  if (fresh.length >= MANY) return [{ finding: said, old: false }];
  const rest = fresh.length < said.each.length ? [{ finding: said, old: true }] : [];
  return [...rest, ...fresh.map((one) => ({ finding: asGraveAs(said, one), old: false }))];
}

/** So many new findings of one klantreis are told as the check tells them. */
const MANY = 4;

/** Where many that the check tells of together are new, they are so here. */
function together(added: readonly Told[], things: ReadonlyMap<string, Thing>): readonly Told[] {
  const counts = new Map<Finding, number>();
  for (const { said } of added) counts.set(said, (counts.get(said) ?? 0) + 1);
  const isMany = ({ said, found }: Told) => said !== found && counts.get(said)! >= MANY;
  const told = new Set<Finding>();
  return added.flatMap((one) => {
    const { said, file } = one;
    if (!isMany(one)) return [one];
    if (told.has(said)) return [];
    told.add(said);
    return [{ ...one, finding: said, says: saysOf(said), thing: things.get(keyOf(file, said.range.start.line)) }];
  });
}

/** What the check finds on each side. */
interface Findings extends Sides<readonly FileFinding[]> {
  /** What it would find in the head if each klantreis still had the status of the base; undefined where they have. */
  readonly before: readonly FileFinding[] | undefined;
}

/** What became of the findings. */
export interface FindingChanges {
  readonly drafts: readonly Draft[];
  /** Those of the head that the base does not have, told or not. */
  readonly added: ReadonlySet<Finding>;
}

/** What the check would find in the head whatever became of the status of a klantreis. */
class Anyway {
  private readonly keys: ReadonlySet<string>;

  constructor(findings: readonly FileFinding[]) {
    this.keys = new Set(
      findings.flatMap(({ file, finding }) => {
        const key = `${keyOf(file, finding.range.start.line)}\n${saysOf(finding)}`;
        return [key, `${key}\n${severityOf(finding)}`];
      }),
    );
  }

  /** Would it be found there, and as grave where that counts? */
  has({ finding }: Told, { file, range }: Place, isGrave = false): boolean {
    const key = `${keyOf(file, range.start.line)}\n${saysOf(finding)}`;
    return this.keys.has(isGrave ? `${key}\n${severityOf(finding)}` : key);
  }
}

/** Which findings say something new, where some lines can be read on one side only. */
class Seen {
  private readonly told: ReadonlySet<Finding>;
  /** Is anything hidden now that was not? The check is silent about names that such a line may hold, in all files. */
  private readonly hides: boolean;
  /** What the files said of which more can be read now, by row. */
  private readonly rows: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly heads: ReadonlyMap<string, readonly string[]>;
  private readonly runs: readonly DamagedRun[];

  constructor(unread: readonly Unread[], { base, head }: Sides<readonly Source[]>) {
    this.told = new Set(unread.flatMap(({ findings }) => findings.map(({ finding }) => finding)));
    this.runs = unread.flatMap(({ run }) => (run.side === 'head' ? [run] : []));
    this.hides = this.runs.length > 0;
    const hid = new Set(unread.flatMap(({ run: { side, file } }) => (side === 'base' ? [file] : [])));
    const rows = (sources: readonly Source[]) =>
      sources
        .filter(({ name }) => hid.has(name))
        .map(({ name, text }) => [name, rowsOf(text).map((row) => row.trim())] as const);
    this.rows = new Map(rows(base).map(([name, all]) => [name, new Set(all)]));
    this.heads = new Map(rows(head));
  }

  /** Does the line stand in what nobody can read in the head? */
  isUnread(file: string, line: number): boolean {
    return this.runs.some((run) => run.file === file && run.first <= line && line <= run.last);
  }

  isGone({ said }: Told): boolean {
    return !this.hides && !this.told.has(said);
  }

  isNew(one: Told): boolean {
    return !this.told.has(one.said) && this.mayBeNew(one);
  }

  /** What a line has that stood there as it stands now, may have been hidden before. */
  mayBeNew({ file, finding }: Told): boolean {
    const row = this.heads.get(file)?.[finding.range.start.line];
    return row === undefined || !this.rows.get(file)!.has(row);
  }
}

/** Without those that both sides have in an unchanged file: nearly all. */
function withoutSame(
  { base, head }: Sides<readonly Single[]>,
  unchanged: ReadonlySet<string>,
): Sides<readonly Single[]> {
  const keyOfFound = ({ file, finding }: FileFinding) =>
    unchanged.has(file)
      ? `${keyOf(file, finding.range.start.line)}\n${severityOf(finding)} ${saysOf(finding)}`
      : undefined;
  const without = (one: readonly Single[], other: readonly Single[]) => {
    const known = new Set(other.map(keyOfFound));
    return one.filter((found) => {
      const key = keyOfFound(found);
      return key === undefined || !known.has(key);
    });
  };
  return { base: without(base, head), head: without(head, base) };
}

function toDraft(
  { finding, says }: Told,
  code: 'VS060' | 'VS061' | 'VS062' | 'VS063',
  thing: Thing | undefined,
  base: Place | undefined,
  head: Place | undefined,
): Draft {
  const melding = messageText(finding.code, finding.args, finding.meant);
  const isError = code === 'VS060' && severityOf(finding) === 'error';
  const args = { ...(thing && thingArgs(thing)), regel: finding.code, melding, ...(isError && { fout: 1 }) };
  return { code, args, base, head, thing, path: [says] };
}

/** Leaves out those that both sides have: on the same line, or else on lines that only one side has. */
function unmatched(before: readonly Told[], after: readonly Told[]): Unmatched {
  const [old, now] = without(before, after, (one) => `${severityOf(one.finding)} ${keyOfTold(one)}`);
  // What is left with the same words is as grave as it never was: a fout that was a warning is news, and a milder one is not.
  const [gone, added] = without(old, now, keyOfTold);
  const isLeft = new Set(added);
  const graver = now.filter((one) => !isLeft.has(one) && severityOf(one.finding) === 'error');
  // Of two things with one name it is the last one that is told of, which another order of the files makes another.
  const [oldOrder, newOrder] = without(gone, added, (one) => (ABOUT_ORDER.has(one.finding.code) ? one.says : one));
  // The same is wrong with the same line, also where whom it calls has another name, or is another persona.
  const [reallyGone, reallyAdded] = without(oldOrder, newOrder, (one) =>
    one.baseLine === undefined ? one : `${severityOf(one.finding)} ${saysOf(one.finding, WHO)}\n${one.baseLine}`,
  );
  // What two versions of a line both say, was there before.
  const [goneAll, addedAll] = without(reallyGone, reallyAdded, (one) => (one.isLost ? one.says : one));
  return { gone: goneAll, added: [...addedAll, ...graver], graver: new Set(graver) };
}

interface Unmatched {
  readonly gone: readonly Told[];
  readonly added: readonly Told[];
  /** Those of the added that both sides have, and that are an error now. */
  readonly graver: ReadonlySet<Told>;
}

const ABOUT_ORDER: ReadonlySet<string> = new Set(['KT018']);

/** Leaves out those of which the other list has one with the same key. */
function without(
  before: readonly Told[],
  after: readonly Told[],
  keyOf: (one: Told) => unknown,
): readonly [gone: readonly Told[], added: readonly Told[]] {
  const open = new Map<unknown, Told[]>();
  for (const one of before.toReversed()) {
    const list = open.get(keyOf(one));
    if (list) list.push(one);
    else open.set(keyOf(one), [one]);
  }
  const added = after.filter((one) => open.get(keyOf(one))?.pop() === undefined);
  const left = new Set([...open.values()].flat());
  return [before.filter((one) => left.has(one)), added];
}

function keyOfTold({ says, baseLine = '' }: Told): string {
  return `${says}\n${baseLine}`;
}

/** What says where something else stands. */
const PLACES: readonly string[] = ['regels', 'plaats', 'bestand'];

/** Whom a sentence names. */
const WHO: readonly string[] = ['persona', 'wie'];

/**
 * The code and the words of a finding. Counts and places change with lines elsewhere, and with the names of files.
 * @param without other words that do not count
 */
function saysOf({ code, args }: Finding, without: readonly string[] = []): string {
  const words = Object.entries(args).filter(
    ([name, value]) => !PLACES.includes(name) && !without.includes(name) && typeof value !== 'number',
  );
  return [code, ...words.map(([name, value]) => `${name}=${String(value)}`).sort()].join('\n');
}

function severityOf({ code, severity }: Finding): string | undefined {
  return severity ?? MESSAGES[code].severity;
}

/** Which thing each line is about, in the files of some findings. */
function thingsByLine(tree: Tree, findings: readonly FileFinding[]): ReadonlyMap<string, Thing> {
  const files = new Set(findings.map(({ file }) => file));
  const things = tree.things.filter(({ place }) => files.has(place.file));
  const found = new Map<string, Thing>();
  const add = ({ file, range }: Place, thing: Thing) => {
    for (let { line } = range.start; line <= range.end.line; line++) found.set(keyOf(file, line), thing);
  };
  const addFacts = (facts: readonly Fact[], thing: Thing): void => {
    for (const fact of facts) {
      if (!fact.implied) add(fact.place, thing);
      addFacts(fact.facts, thing);
    }
  };
  for (const thing of things) if (!thing.unwritten) add(thing.place, thing);
  for (const thing of things) addFacts(thing.facts, thing);
  return found;
}

function placeOf({ file, finding }: Told): Place {
  return { file, range: finding.range };
}

function keyOf(file: string, line: number): string {
  return `${line} ${file}`;
}
