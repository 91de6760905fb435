import type { FileFinding, Finding } from '../../model/finding';
import { MESSAGES, messageText } from '../../messages/messages';
import type { Draft } from './change';
import type { LinePairs } from './counterparts';
import type { Pairs } from '../match/match';
import { onePerRun } from './findings-without-place';
import type { Place, Source } from '../tree/statement';
import { type Fact, type Sides, type Thing, thingArgs, type Tree } from '../tree/tree';

/** A finding with what tells it from others wherever its line went. */
interface Told {
  readonly file: string;
  readonly finding: Finding;
  readonly thing: Thing | undefined;
  /** What it says, without numbers of lines. */
  readonly says: string;
  /** Its line in the base; undefined where that does not have it. */
  readonly baseLine: string | undefined;
}

/**
 * What the check finds now and did not find before, and the other way round. What went along with the thing that it was about is
 * no news, and what one mistake does to the lines below it is told once.
 */
export function compareFindings(
  all: Sides<readonly FileFinding[]>,
  sources: Sides<readonly Source[]>,
  trees: Sides<Tree>,
  pairs: Pairs,
  lines: LinePairs,
  unchanged: ReadonlySet<string>,
): readonly Draft[] {
  const findings = withoutSame(all, unchanged);
  const [baseThings, headThings] = [thingsByLine(trees.base, findings.base), thingsByLine(trees.head, findings.head)];
  const before = findings.base.map(({ file, finding }): Told => {
    const at = keyOf(file, finding.range.start.line);
    return {
      file,
      finding,
      thing: baseThings.get(at),
      says: saysOf(finding),
      baseLine: baseThings.has(at) ? at : undefined,
    };
  });
  const after = findings.head.map(({ file, finding }): Told => {
    const { line } = finding.range.start;
    const thing = headThings.get(keyOf(file, line));
    const base = lines.baseOf(file, line);
    const baseLine = base && keyOf(base.file, base.range.start.line);
    return { file, finding, thing, says: saysOf(finding), baseLine };
  });
  const [gone, added] = unmatched(before, after);
  return [
    ...onePerRun(gone, sources.base)
      .filter(({ thing }) => thing === undefined || pairs.headOf(thing) !== undefined)
      .map((one) => {
        const { start } = one.finding.range;
        return toDraft(one, 'VS062', pairs.headOf(one.thing), placeOf(one), lines.headOf(one.file, start.line));
      }),
    ...onePerRun(added, sources.head).map((one) => {
      const code = severityOf(one.finding) === 'info' ? 'VS061' : 'VS060';
      return toDraft(one, code, one.thing, lines.baseOf(one.file, one.finding.range.start.line), placeOf(one));
    }),
  ];
}

/** Without those that both sides have in an unchanged file: nearly all. */
function withoutSame(
  { base, head }: Sides<readonly FileFinding[]>,
  unchanged: ReadonlySet<string>,
): Sides<readonly FileFinding[]> {
  const keyOfFound = ({ file, finding }: FileFinding) =>
    unchanged.has(file) ? `${keyOf(file, finding.range.start.line)}\n${saysOf(finding)}` : undefined;
  const without = (one: readonly FileFinding[], other: readonly FileFinding[]) => {
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
  code: 'VS060' | 'VS061' | 'VS062',
  thing: Thing | undefined,
  base: Place | undefined,
  head: Place | undefined,
): Draft {
  const melding = messageText(finding.code, finding.args, finding.meant);
  const args = { ...(thing && thingArgs(thing)), regel: finding.code, melding };
  return { code, args, base, head, thing, path: [says] };
}

/** Leaves out those that both sides have: on the same line, or else on lines that only one side has. */
function unmatched(
  before: readonly Told[],
  after: readonly Told[],
): readonly [gone: readonly Told[], added: readonly Told[]] {
  const open = new Map<string, Told[]>();
  const add = (one: Told) => {
    const key = keyOfTold(one);
    const list = open.get(key);
    if (list) list.push(one);
    else open.set(key, [one]);
  };
  for (const one of before.toReversed()) add(one);
  const added = after.filter((one) => open.get(keyOfTold(one))?.pop() === undefined);
  const left = new Set([...open.values()].flat());
  return [before.filter((one) => left.has(one)), added];
}

function keyOfTold({ says, baseLine = '' }: Told): string {
  return `${says}\n${baseLine}`;
}

/** The code and the words of a finding. Counts and numbers of lines change with lines elsewhere. */
function saysOf({ code, args }: Finding): string {
  const words = Object.entries(args).filter(([name, value]) => name !== 'regels' && typeof value !== 'number');
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
