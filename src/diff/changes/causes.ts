import { isPrivacyCode } from '../../model/method-codes.data';
import type { DiffCode } from '../../messages/diff.data';
import { splitWords } from '../../util/spaces';
import { namesIn, type Thing, thingArgs } from '../tree/tree';
import type { Draft } from './change';

/** The changes with the lines that tell of several at once, and what each of the others follows from. */
export interface Caused {
  readonly drafts: readonly Draft[];
  readonly causeOf: ReadonlyMap<Draft, Draft>;
}

/**
 * One cause, one line: what follows from another change hangs under it, and what is too small to read one by one is counted. Nothing
 * is left out; a reader opens what is folded.
 */
export function withCauses(drafts: readonly Draft[]): Caused {
  const causeOf = new Map<Draft, Draft>();
  const under = (member: Draft, cause: Draft) => {
    if (member !== cause && !causeOf.has(member) && !causeOf.has(cause)) causeOf.set(member, cause);
  };
  for (const cause of drafts) for (const member of consequencesOf(cause, drafts)) under(member, cause);
  const heads = new Map<Draft, Draft>();
  for (const { code, least, belongs } of GROUPS) {
    for (const members of byJourney(drafts.filter((draft) => belongs(draft) && !causeOf.has(draft)))) {
      if (members.length < least) continue;
      const head = headOf(code, members);
      heads.set(members[0]!, head);
      for (const member of members) under(member, head);
    }
  }
  return { drafts: drafts.flatMap((draft) => (heads.has(draft) ? [heads.get(draft)!, draft] : [draft])), causeOf };
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
  { code: 'VS069', least: 4, belongs: ({ ofNew = false }) => ofNew },
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

/** What follows from a change, among all of them. */
function consequencesOf(cause: Draft, drafts: readonly Draft[]): readonly Draft[] {
  const { code, thing, args } = cause;
  if (thing === undefined) return [];
  switch (code) {
    case 'VS014':
      // Texts name a persona or an organisatie; what a klantreis is called, they do not.
      return namesIn(thing) ? [] : drafts.filter((draft) => followsName(draft, String(args.naam), String(args.nieuw)));
    case 'VS004':
    case 'VS006':
      return thing.kind === 'bron' ? drafts.filter((draft) => namesBron(draft, thing.id)) : [];
    case 'VS001':
      return drafts.filter((draft) => draft.code === 'VS020' && draft.thing?.parent === thing);
    case 'VS024':
      // It is solved because the oplossing beside it is done.
      return drafts.filter((draft) => draft.line?.keyword === 'stand' && draft.thing?.parent === thing.parent);
    case 'VS033':
    case 'VS034':
    case 'VS049':
      return cause.line?.keyword === 'gevoel' ? lowestOf(cause, drafts) : [];
    default:
      return [];
  }
}

/** The lowest point went to the stap of this feeling, or was there. */
function lowestOf({ thing, args }: Draft, drafts: readonly Draft[]): readonly Draft[] {
  const isHere = ({ oudStap, nieuwStap }: Draft['args']) => oudStap === args.naam || nieuwStap === args.naam;
  return drafts.filter(
    (draft) =>
      LOWEST.has(draft.code) && draft.thing !== undefined && draft.thing === thing?.klantreis && isHere(draft.args),
  );
}

const LOWEST: ReadonlySet<DiffCode> = new Set(['VS050', 'VS051', 'VS052']);

/** Is a text another one only where it has the new name of somebody? */
function followsName({ words }: Draft, old: string, now: string): boolean {
  if (!words) return false;
  const [oldWords, newWords] = [old, now].map((name) => new Set(splitWords(name.toLowerCase()).map(bare)));
  const changed = words.filter(({ is }) => is !== 'same');
  return (
    changed.length > 0 &&
    changed.every(({ is, text }) =>
      splitWords(text.toLowerCase()).every((word) => (is === 'gone' ? oldWords! : newWords!).has(bare(word))),
    )
  );
}

/** `Omar's` and `Omar,` are Omar. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu, '');
}

/** Did a line lose the bron that it named, or does the check miss it there? */
function namesBron({ code, line, args }: Draft, id: string | undefined): boolean {
  if (id === undefined) return false;
  if (code === 'VS060') return String(args.melding).includes(`\`${id}\``);
  return line?.keyword === 'volgens' && line.is === 'gone' && splitWords(line.old)[0] === id;
}
