import { isPrivacyCode } from '../../model/method-codes.data';
import type { DiffCode, Level } from '../../messages/diff.data';
import type { Host, Reader, Risk as LineRisk } from '../../model/lines/line-kind';
import { READERS } from '../../model/lines/line-kind';
import { lineKind } from '../../model/lines/line-kinds';
import type { NameKind } from '../../model/lines/kinds.data';

/** How grave a change is, and who must know of it besides everybody. */
export interface Risk {
  readonly level: Level;
  /** In the order of `READERS`; of a change that everybody must know, all of them. */
  readonly readers: readonly Reader[];
}

/** What became of a line, as far as its risk goes. */
export interface LineChange {
  readonly keyword: string;
  /** The kind of thing that it is said of, or the fact that it hangs under. */
  readonly host: string;
  /** Of a line whose words stayed and whose note is another, `note`. */
  readonly is: 'new' | 'gone' | 'changed' | 'note';
  /** What it says, and said, in the words of the language; empty where it has none. */
  readonly old: string;
  readonly now: string;
  /** Evidence hung under it that is gone with it. */
  readonly losesProof: boolean;
}

/** What is to be known of a change besides its code. */
export interface Circumstances {
  /** It is about a wish: nothing is so yet. */
  readonly wish: boolean;
  /** What became of a text that was written anew. */
  readonly weighty: boolean;
  readonly slight: boolean;
  /** The code of what the check finds now and did not find before. */
  readonly finding?: string | undefined;
  /** Of a change of one line. */
  readonly line?: LineChange | undefined;
  /** The kind of thing that came, went or changed. */
  readonly kind?: NameKind | undefined;
}

const EVERYBODY: readonly Reader[] = READERS;

export const QUIET: Risk = { level: 'neutraal', readers: ['team'] };

function grave(...readers: readonly Reader[]): Risk {
  return { level: 'let-op', readers };
}

function good(...readers: readonly Reader[]): Risk {
  return { level: 'verbetering', readers };
}

/** Of what came, went or changed; the others follow from the line that they are about. */
const OF_CODES: Readonly<Partial<Record<DiffCode, Risk>>> = {
  VS006: { level: 'breuk', readers: EVERYBODY },
  VS013: { level: 'breuk', readers: EVERYBODY },
  // A part of the journey is a wish now, or a wish is told as what happens.
  VS016: grave('team'),
  VS017: grave('bestuur', 'team'),
  VS024: good('bestuur', 'team'),
  VS025: grave('bestuur', 'team'),
  VS028: { level: 'wens', readers: ['bestuur', 'team'] },
  VS037: good('team'),
  VS038: grave('team'),
  VS041: grave('bestuur', 'team'),
  VS042: { level: 'wens', readers: ['team'] },
  VS043: { level: 'wens', readers: ['team'] },
  // That nobody looks at something any more, or was asked to agree, is known to who answers for the data of people.
  VS044: grave('privacy'),
  VS045: { level: 'neutraal', readers: ['privacy'] },
  // The same bron counted anew: who told it differently, nobody knows.
  VS046: grave('team'),
  VS047: grave('team'),
  VS048: grave('team'),
  VS050: good('bestuur', 'team'),
  VS051: grave('bestuur', 'team'),
  VS052: grave('team'),
  VS055: grave('team'),
  VS060: grave('team'),
  VS063: grave('bestuur', 'team'),
  VS066: grave('jurist'),
  VS068: grave('team'),
  VS069: grave('bestuur', 'jurist', 'privacy'),
  VS070: grave('bestuur', 'jurist', 'team'),
  VS078: grave('privacy'),
  VS079: { level: 'neutraal', readers: ['privacy'] },
  VS080: grave('privacy'),
  VS081: grave('privacy'),
  VS082: grave('privacy'),
  VS083: { level: 'neutraal', readers: ['privacy'] },
  VS084: grave('privacy'),
  VS085: { level: 'neutraal', readers: ['privacy'] },
  VS086: grave('privacy'),
  VS087: { level: 'neutraal', readers: ['privacy'] },
  VS088: grave('privacy'),
  VS089: { level: 'neutraal', readers: ['privacy'] },
  // What nobody can read, nobody can agree with.
  VS090: { level: 'breuk', readers: EVERYBODY },
  VS092: { level: 'breuk', readers: EVERYBODY },
  VS094: { level: 'breuk', readers: EVERYBODY },
  VS095: grave('bestuur', 'team'),
  VS096: grave('team'),
  VS097: grave('bestuur', 'team'),
  VS098: grave('bestuur', 'team'),
};

/** Without these a story is less than it was, also where nothing uses their name. */
const GONE: Readonly<Partial<Record<NameKind, Risk>>> = {
  klantreis: { level: 'breuk', readers: EVERYBODY },
  knelpunt: grave('bestuur', 'team'),
  succes: grave('bestuur', 'team'),
  oplossing: grave('bestuur', 'team'),
};

/**
 * How grave a change is: what the reader risks who agrees without looking. Better is a claim, so only what rests on new evidence and what
 * a plan came further with is an improvement; the codes say which (VS033, VS024). A wish is none, and no danger either.
 */
export function riskOf(code: DiffCode, { finding, wish, weighty, slight, line, kind }: Circumstances): Risk {
  if (finding !== undefined && isPrivacyCode(finding)) return grave('privacy');
  const found = slight ? QUIET : line ? riskOfLine(code, line, weighty) : riskOfThing(code, kind, weighty);
  // What nobody has yet can be no loss and no gain; that a name is gone is no wish.
  if (!wish || found.level === 'breuk' || (line && isOfAll(line))) return found;
  return { ...found, level: 'wens' };
}

/** What a line of a klantreis says of the klantreis as a text is no wish, also in a gewenste klantreis. */
function isOfAll({ host }: LineChange): boolean {
  return host === 'klantreis';
}

function riskOfThing(code: DiffCode, kind: NameKind | undefined, weighty: boolean): Risk {
  if (code === 'VS014' && weighty && (kind === 'knelpunt' || kind === 'oplossing')) return grave('jurist');
  // What it is called is what a reader knows of it.
  if (code === 'VS014' && kind === 'bron') return grave('team');
  if (code === 'VS004' && kind) return GONE[kind] ?? grave('team');
  return OF_CODES[code] ?? QUIET;
}

function riskOfLine(code: DiffCode, line: LineChange, weighty: boolean): Risk {
  const own = OF_CODES[code];
  if (own) return own;
  const listed = (lineKind(line.keyword)?.risk ?? []).filter((risk) => isRun(risk, line));
  const readers = READERS.filter(
    (reader) =>
      listed.some((risk) => risk.readers.includes(reader)) || readersOfCode(code, line, weighty).includes(reader),
  );
  if (code === 'VS033') return { level: 'verbetering', readers: readers.length > 0 ? readers : ['team'] };
  return readers.length > 0 ? { level: 'let-op', readers } : QUIET;
}

/** Whoever must look at a line that became worse, that was guessed anew, or that lost what it rested on. */
function readersOfCode(code: DiffCode, { keyword, is, losesProof }: LineChange, weighty: boolean): readonly Reader[] {
  switch (code) {
    case 'VS033':
    case 'VS034':
      return keyword === 'stand' || keyword === 'gevoel' || keyword === 'meting' ? ['bestuur', 'team'] : ['team'];
    case 'VS049':
      return ['team'];
    case 'VS035':
    case 'VS036':
      // People said this; nobody else can say it otherwise.
      if (keyword === 'citaat') return ['team'];
      return is === 'note' && weighty ? ['jurist'] : [];
    case 'VS031':
      return losesProof ? ['team'] : [];
    default:
      return [];
  }
}

function isRun({ when, hosts }: LineRisk, { host, is, old, now }: LineChange): boolean {
  if (hosts && !hosts.includes(host as Host)) return false;
  if (when.startsWith('+')) return now === when.slice(1) && old !== now;
  if (when.startsWith('-')) return old === when.slice(1) && old !== now;
  // The note behind a value is no other value.
  if (is === 'note') return false;
  switch (when) {
    case 'presence':
      return is === 'new' || is === 'gone';
    case 'change':
      return is !== 'new';
    case 'new':
    case 'gone':
      return is === when;
    default:
      return true;
  }
}
