import {
  Alternation,
  type BaseParser,
  type ILookaheadStrategy,
  type IProduction,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type Rule,
  Terminal,
} from 'chevrotain';

type Optional = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];
type Choice = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];

/** Kinds of parts of a rule between which the next word decides. */
const KINDS = { Alternation, Option, Repetition, RepetitionMandatory } as const;

/**
 * One word tells how a line goes on: no form of line needs to look further, which a test keeps. So all that has to be known of a place where
 * it can go on in two ways are the words that each way begins with, and those are looked for when a line first comes there. Langium's own
 * strategy makes an automaton for every place of the grammar before the first line is read.
 */
export class OneWordAhead extends LLkLookaheadStrategy {
  constructor() {
    super({ maxLookahead: 1 });
  }

  override buildLookaheadForOptional({ rule, prodType, prodOccurrence }: Optional): (this: BaseParser) => boolean {
    let words: ReadonlySet<number> | undefined;
    return function () {
      words ??= firstOfAll(partsOf(find(rule, prodType as keyof typeof KINDS, prodOccurrence))).words;
      return words.has(nextWord(this));
    };
  }

  override buildLookaheadForAlternation({ rule, prodOccurrence }: Choice): (this: BaseParser) => number | undefined {
    let ways: ReadonlyMap<number, number> | undefined;
    return function () {
      ways ??= waysOf(find(rule, 'Alternation', prodOccurrence));
      return ways.get(nextWord(this));
    };
  }
}

function nextWord(parser: BaseParser): number {
  return (parser as unknown as { LA(at: number): { tokenTypeIdx: number } }).LA(1).tokenTypeIdx;
}

/** For each word the way that begins with it. */
function waysOf(choice: IProduction): ReadonlyMap<number, number> {
  return new Map(partsOf(choice).flatMap((way, at) => [...firstOf(way).words].map((word) => [word, at] as const)));
}

function find(rule: Rule, kind: keyof typeof KINDS, occurrence: number): IProduction {
  const waiting: IProduction[] = [...rule.definition];
  for (const part of waiting) {
    if (part instanceof KINDS[kind] && part.idx === occurrence) return part;
    for (const inside of partsOf(part)) waiting.push(inside);
  }
  throw new Error(`The rule ${rule.name} has no ${kind} ${occurrence}.`);
}

/** The parts that stand inside a part of a rule itself. */
function partsOf(part: IProduction): readonly IProduction[] {
  return part instanceof NonTerminal || !('definition' in part) ? [] : (part.definition as readonly IProduction[]);
}

interface First {
  readonly words: ReadonlySet<number>;
  /** May it be left out? */
  readonly isOptional: boolean;
}

function firstOf(part: IProduction): First {
  if (part instanceof Terminal) return { words: new Set([part.terminalType.tokenTypeIdx!]), isOptional: false };
  if (part instanceof NonTerminal) return firstOfAll(part.referencedRule.definition);
  if (part instanceof Alternation) {
    const ways = part.definition.map(firstOf);
    return { words: new Set(ways.flatMap(({ words }) => [...words])), isOptional: ways.some((way) => way.isOptional) };
  }
  const { words, isOptional } = firstOfAll(partsOf(part));
  return { words, isOptional: isOptional || part instanceof Option || part instanceof Repetition };
}

/** Of parts one after the other. */
function firstOfAll(parts: readonly IProduction[]): First {
  const words = new Set<number>();
  for (const part of parts) {
    const first = firstOf(part);
    first.words.forEach((word) => words.add(word));
    if (!first.isOptional) return { words, isOptional: false };
  }
  return { words, isOptional: true };
}
