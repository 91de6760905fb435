import { fillComparison } from '../../messages/comparison.data';
import { isPrivacyCode } from '../../model/method-codes.data';
import type { DiffCode } from '../../messages/diff.data';
import { splitWords } from '../../util/spaces';
import type { Place } from '../tree/statement';
import { namesIn, type Thing, thingArgs } from '../tree/tree';
import type { Caused, Draft } from './change';

/**
 * One cause, one line: what follows from another change hangs under it, and what is too small to read one by one is counted. Nothing
 * is left out; a reader opens what is folded.
 */
export function withCauses(told: readonly Draft[]): Caused {
  const drafts = told.map(alsoForTeam(told));
  const causeOf = new Map<Draft, Draft>();
  const under = (member: Draft, cause: Draft) => {
    if (member !== cause && !causeOf.has(member) && !causeOf.has(cause)) causeOf.set(member, cause);
  };
  const consequences = new Consequences(drafts);
  const renamed = new Set<Draft>();
  for (const cause of drafts) {
    const members = consequences.of(cause);
    for (const member of members) under(member, cause);
    if (cause.code === 'VS014') for (const member of members) renamed.add(member);
  }
  const heads = new Map<Draft, Draft>();
  for (const { code, least, belongs } of GROUPS) {
    for (const members of byJourney(drafts.filter((draft) => belongs(draft) && !causeOf.has(draft)))) {
      if (members.length < least) continue;
      const head = headOf(code, members);
      heads.set(members[0]!, head);
      for (const member of members) under(member, head);
    }
  }
  const all = drafts.flatMap((draft) => (heads.has(draft) ? [heads.get(draft)!, draft] : [draft]));
  return { drafts: all, causeOf, renamed, groups: new Set(heads.values()) };
}

/** Of a status that makes the check say more, or less, the team must know: what the check says hangs under it. */
function alsoForTeam(told: readonly Draft[]): (draft: Draft) => Draft {
  const asks = new Set(told.filter(isOfStatus).map(({ thing }) => thing && namesIn(thing)));
  const isAsked = ({ line, thing }: Draft) => isStatus({ line }) && asks.has(thing && namesIn(thing));
  const isOnly = asks.has(undefined) && told.filter(isStatus).length === 1;
  return (draft) =>
    isAsked(draft) || (isOnly && isStatus(draft)) ? { ...draft, alsoFor: [...(draft.alsoFor ?? []), 'team'] } : draft;
}

function isStatus({ line }: Pick<Draft, 'line'>): boolean {
  return line?.keyword === 'status';
}

/** What may lead to real people is told by itself. */
function isOfStatus({ code, args, ofStatus = false }: Draft): boolean {
  return (code === 'VS063' || ofStatus) && !isPrivacyCode(String(args.regel));
}

/** Changes of a klantreis that are told in one line where there are several. */
const GROUPS: readonly {
  readonly code: DiffCode;
  readonly least: number;
  readonly belongs: (draft: Draft) => boolean;
}[] = [
  { code: 'VS065', least: 2, belongs: ({ slight = false }) => slight },
  { code: 'VS066', least: 2, belongs: ({ weighty = false, line, thing }) => weighty && isReadByLawyers(line, thing) },
  { code: 'VS067', least: 2, belongs: ({ code }) => code === 'VS062' },
  { code: 'VS069', least: 4, belongs: ({ ofNew = false, args }) => ofNew && args.bijzonder === undefined },
  { code: 'VS068', least: 3, belongs: ({ code, args }) => code === 'VS060' && !isPrivacyCode(String(args.regel)) },
];

/** A `niet` more or less is news in a note and in the title of what somebody has to do; quotes and thoughts are full of them. */
function isReadByLawyers(line: Draft['line'], thing: Thing | undefined): boolean {
  return line ? line.is === 'note' : thing?.kind === 'knelpunt' || thing?.kind === 'oplossing';
}

function byJourney(drafts: readonly Draft[]): Iterable<readonly Draft[]> {
  const groups = new Map<Thing | undefined, Draft[]>();
  for (const draft of drafts) {
    const klantreis = draft.thing && namesIn(draft.thing);
    const list = groups.get(klantreis);
    if (list) list.push(draft);
    else groups.set(klantreis, [draft]);
  }
  return groups.values();
}

/** An approval of several changes at once is one of exactly these. */
function headOf(code: DiffCode, members: readonly Draft[]): Draft {
  const [first] = members as [Draft];
  const klantreis = first.thing && namesIn(first.thing);
  return {
    code,
    args: { aantal: members.length, ...(klantreis && thingArgs(klantreis)) },
    base: first.base,
    head: first.head,
    thing: klantreis,
    path: members.flatMap(({ code: one, path }) => [one, ...path]),
  };
}

/**
 * What follows from each of these changes. All of them are looked at once, and then found by what a consequence has of its cause: where
 * much changes at once, many are a cause, and looking through all for each takes the square of it.
 */
class Consequences {
  /** What came new, by the thing that it is in. */
  private readonly added: Finder<Thing | undefined>;
  /** Other lines `stand`, and the dates of plans that are done, by what their thing is in. */
  private readonly stand: Finder<Thing | undefined>;
  /** Other dates of plans, by their oplossing. */
  private readonly gereed: Finder<Thing>;
  /** The lowest points that moved, by their klantreis. */
  private readonly lowest: Finder<Thing | undefined>;
  /** Lines that lost the bron that they named, and where the check misses one, by its id. */
  private readonly bron: Finder<string>;
  /** What a status brings along, by its klantreis: who adopted it and when, and what the check says from then on. */
  private readonly adopted: Finder<Thing | undefined>;
  /** How many lines `status` changed. */
  private readonly statuses: number;
  /** What the check found in a row, and why a value became what it is, by that row. */
  private readonly ofRow: Finder<string>;
  /** Texts, by the first word that changed. */
  private readonly words: Finder<string>;
  /** What nobody knows any more of a bron, by that bron. */
  private readonly ground: Finder<Thing>;
  /** What hangs under a line or is the note of it, by where that stands. */
  private readonly within: Finder<Place>;

  constructor(drafts: readonly Draft[]) {
    this.added = new Finder(drafts, ({ code, thing }) => (code === 'VS020' && thing ? [thing.parent] : []));
    this.stand = new Finder(drafts, ({ line, thing, settled = false }) =>
      thing && (line?.keyword === 'stand' || settled) ? [thing.parent] : [],
    );
    this.gereed = new Finder(drafts, ({ line, thing }) => (line?.keyword === 'gereed' && thing ? [thing] : []));
    this.lowest = new Finder(drafts, ({ code, thing }) => (LOWEST.has(code) && thing ? [thing] : []));
    this.bron = new Finder(drafts, bronnenOf);
    this.adopted = new Finder(drafts, (draft) =>
      isOfStatus(draft) || draft.line?.keyword === 'vastgesteld' ? [draft.thing && namesIn(draft.thing)] : [],
    );
    this.statuses = drafts.filter(isStatus).length;
    this.ofRow = new Finder(drafts, (draft) => (isOfRow(draft) ? rowOf(draft) : []));
    this.ground = new Finder(drafts, ({ line, thing }) =>
      thing?.kind === 'bron' && line?.is === 'gone' && MEASURES.has(line.keyword) ? [thing] : [],
    );
    this.within = new Finder(drafts, ({ within, weighty = false }) => (within && !weighty ? [within] : []));
    this.words = new Finder(drafts, ({ words }) => changedWords(words).slice(0, 1));
  }

  of(cause: Draft): readonly Draft[] {
    const { code, thing, args, line, head } = cause;
    if (thing === undefined) return [];
    // What is said of a persona comes from a status too; of which one, nobody knows where there are several.
    const isOnly = this.statuses === 1;
    if (isStatus(cause)) return this.adopted.at(isOnly ? [namesIn(thing), undefined] : [namesIn(thing)]);
    return [
      ...this.ofThing(code, thing, args, line),
      ...(isOfRow(cause) || !line ? [] : this.ofRow.at(rowOf(cause))),
      ...(line?.is === 'changed' && head ? this.within.at([head]) : []),
    ];
  }

  private ofThing(code: DiffCode, thing: Thing, args: Draft['args'], line: Draft['line']): readonly Draft[] {
    switch (code) {
      case 'VS014':
        // Texts name a persona or an organisatie; what a klantreis is called, they do not.
        return namesIn(thing) ? [] : this.named(String(args.naam), String(args.nieuw));
      case 'VS004':
      case 'VS006':
        return thing.kind === 'bron' && thing.id !== undefined ? this.bron.at([thing.id]) : [];
      case 'VS055':
        // A bron of another soort is counted and dated otherwise, or not at all.
        return line?.keyword === 'soort' ? this.ground.at([thing]) : [];
      case 'VS001':
        return this.added.at([thing]);
      case 'VS024':
        // It is solved because the oplossing beside it is done.
        return this.stand.at([thing.parent]);
      case 'VS070':
        return this.gereed.at([thing]);
      case 'VS033':
      case 'VS034':
      case 'VS049':
        // When it was done is no other plan.
        if (line?.keyword === 'stand') return this.gereed.at([thing]).filter(({ settled }) => settled);
        return line?.keyword === 'gevoel' ? this.lowestOf(thing, args) : [];
      default:
        return [];
    }
  }

  /** The texts that are other ones only where they have the new name of somebody. */
  private named(old: string, now: string): readonly Draft[] {
    const renamed = new Set([...wordsOf('gone', old), ...wordsOf('new', now)]);
    return this.words.at(renamed).filter(({ words }) => changedWords(words).every((word) => renamed.has(word)));
  }

  /** The lowest point went to the stap of this feeling, or was there. */
  private lowestOf({ klantreis, kind }: Thing, { naam = '' }: Draft['args']): readonly Draft[] {
    const punt = kind === 'fase' ? fillComparison('heleFase', { titel: naam }) : naam;
    return this.lowest.at([klantreis]).filter(({ args }) => args.oudStap === punt || args.nieuwStap === punt);
  }
}

/** Changes by some keys of each, in their order. */
class Finder<K> {
  private readonly byKey = new Map<K, number[]>();

  constructor(
    private readonly drafts: readonly Draft[],
    keysOf: (draft: Draft) => readonly K[],
  ) {
    for (const [at, draft] of drafts.entries())
      for (const key of keysOf(draft)) {
        const list = this.byKey.get(key);
        if (list) list.push(at);
        else this.byKey.set(key, [at]);
      }
  }

  /** Those with any of these keys, each once. */
  at(keys: Iterable<K>): readonly Draft[] {
    const places = new Set([...keys].flatMap((key) => this.byKey.get(key) ?? []));
    return [...places].sort((a, b) => a - b).map((at) => this.drafts[at]!);
  }
}

/**
 * Does the change tell of a row of which another one may tell more? What may lead to real people is told by itself, and so is a note in
 * which a `niet` came or went: who must read that may not read of the value.
 */
function isOfRow({ code, line, args, weighty = false }: Draft): boolean {
  if (code === 'VS060' || code === 'VS061') return !isPrivacyCode(String(args.regel));
  return line?.is === 'note' && !weighty;
}

function rowOf({ head }: Draft): readonly string[] {
  return head ? [`${head.range.start.line} ${head.file}`] : [];
}

/** What is known of a bron because somebody counted or dated it. */
const MEASURES: ReadonlySet<string> = new Set(['aantal', 'datum']);

const LOWEST: ReadonlySet<DiffCode> = new Set(['VS050', 'VS051', 'VS052']);

/** The words that went and came, each with which of the two it did. */
function changedWords(words: Draft['words'] = []): readonly string[] {
  return words.flatMap(({ is, text }) => (is === 'same' ? [] : wordsOf(is, text)));
}

function wordsOf(is: 'gone' | 'new', text: string): readonly string[] {
  return splitWords(text.toLowerCase()).map((word) => `${is} ${bare(word)}`);
}

/** `Omar's` and `Omar,` are Omar. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu, '');
}

/** The bron that a line lost, or what the check names where it misses one. */
function bronnenOf({ code, line, args }: Draft): readonly string[] {
  if (code === 'VS060') return String(args.melding).split('`').slice(1, -1);
  return line?.keyword === 'volgens' && line.is === 'gone' ? splitWords(line.old).slice(0, 1) : [];
}
