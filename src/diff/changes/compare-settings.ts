import { enumerate } from '../../util/text';
import { MESSAGES } from '../../messages/messages';
import { PRIVACY_CODES, RULE_WORDS } from '../../messages/method.data';
import { isPrivacyCode, METHOD_RULE_CODES } from '../../model/method-codes.data';
import { DEFAULT_SETTINGS, placeOfWords, type RuleSetting, type Settings } from '../../model/settings';
import { wordsInForce } from '../../model/word-list';
import type { Severity } from '../../model/finding';
import { own } from '../../util/own';
import { comparePlaces, EMPTY_RANGE, type Range } from '../../util/source';
import type { DiffCode } from '../../messages/diff.data';
import type { Place } from '../tree/statement';
import type { Sides } from '../tree/tree';
import type { Draft } from './change';

/** The settings of a scope, and the file that they stand in. */
export interface CheckedBy {
  readonly settings: Settings;
  /** Absent where there is no such file: then every rule counts as usual. */
  readonly file: { readonly path: string; readonly places: ReadonlyMap<string, Range> } | undefined;
}

const NOTHING: CheckedBy = { settings: DEFAULT_SETTINGS, file: undefined };

/** From what is passed over to what is gravest. */
const ORDER: readonly RuleSetting[] = ['uit', 'tip', 'waarschuwing', 'fout'];

const OF_SEVERITY: Readonly<Record<Severity, RuleSetting>> = { info: 'tip', warning: 'waarschuwing', error: 'fout' };

/** What became of the rules that somebody may set: whose findings nobody sees any more comes first. */
export function compareSettings({ base = NOTHING, head = NOTHING }: Partial<Sides<CheckedBy>>): Draft[] {
  const shifts = METHOD_RULE_CODES.map((code) => ({
    code,
    place: code,
    old: settingFor(code, base.settings),
    now: settingFor(code, head.settings),
  }));
  const off = shifts.filter(({ old, now }) => now === 'uit' && old !== 'uit');
  const weight = (setting: RuleSetting) => ORDER.indexOf(setting);
  const lighter = shifts.filter(({ old, now }) => now !== 'uit' && weight(now) < weight(old));
  const heavier = shifts.filter(({ old, now }) => weight(now) > weight(old));
  const words = wordShifts(base, head);
  const isPrivate = ({ code }: Shift) => isPrivacyCode(code);
  const told = <T extends Placed>(code: DiffCode, some: readonly T[], word: (one: T) => string, more = {}): Draft[] => {
    if (some.length === 0) return [];
    const regels = enumerate(some.map(word), 'en');
    return [{ code, args: { regels, ...more }, ...placesOf(some, base, head), thing: undefined, path: [regels] }];
  };
  const name = ({ code }: Shift) => code;
  const change = ({ code, old, now }: Shift) => `${code} van ${old} naar ${now}`;
  const ofPeople = off.filter(isPrivate);
  return [
    ...told('VS080', ofPeople, name, ofPeople.length === PRIVACY_CODES.length ? { alle: 1 } : {}),
    ...told(
      'VS081',
      off.filter((one) => !isPrivate(one)),
      name,
    ),
    ...told('VS082', lighter, change),
    ...told(
      'VS078',
      words.filter(({ gone }) => gone.length > 0),
      ({ code, gone }) => `${code} (${named(gone)})`,
    ),
    ...filesOf(base, head),
    ...told('VS083', heavier, change),
    ...told(
      'VS079',
      words.filter(({ come }) => come.length > 0),
      ({ code, come }) => `${code} (${named(come)})`,
    ),
  ];
}

/** What is set in klantreis.json, by its name there. */
interface Placed {
  readonly place: string;
}

interface Shift extends Placed {
  readonly code: string;
  readonly old: RuleSetting;
  readonly now: RuleSetting;
}

/**
 * The settings that a text is checked by where those of the base count as well: of the rules about people the strictest of both, so that
 * nobody puts these aside for the change that they make.
 */
export function strictAboutPeople(settings: Settings, base: Settings = DEFAULT_SETTINGS): Settings {
  const stricter = PRIVACY_CODES.filter(
    (code) => ORDER.indexOf(settingFor(code, base)) > ORDER.indexOf(settingFor(code, settings)),
  );
  if (stricter.length === 0) return settings;
  const regels = Object.entries(settings.regels).filter(([code]) => !(stricter as readonly string[]).includes(code));
  return {
    ...settings,
    regels: Object.fromEntries([
      ...regels,
      ...stricter.flatMap((code) => {
        const setting = own(base.regels, code);
        return setting === undefined ? [] : [[code, setting] as const];
      }),
    ]),
  };
}

/** How grave what a rule finds is: what somebody chose, else at most what it is by itself. */
function settingFor(code: string, { regels }: Settings): RuleSetting {
  const row = own(MESSAGES, code);
  return own(regels, code) ?? OF_SEVERITY[row?.vastgesteld ?? row?.severity ?? 'error'];
}

interface WordShift extends Placed {
  readonly code: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** The rules that look for other words than they did. */
function wordShifts(base: CheckedBy, head: CheckedBy): WordShift[] {
  return Object.entries(RULE_WORDS).flatMap(([code, standard]) => {
    const [old, now] = [base, head].map(({ settings: { woorden = {} } }) => {
      return new Set(wordsInForce(standard, own(woorden, code)).map(({ written }) => written));
    });
    const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
      [...some].filter((word) => !others.has(word));
    const [gone, come] = [without(old!, now!), without(now!, old!)];
    return gone.length + come.length === 0 ? [] : [{ code, place: placeOfWords(code), gone, come }];
  });
}

/** Words that one sentence names. */
const NAMED = 8;

function named(words: readonly string[]): string {
  return [...words.slice(0, NAMED), ...(words.length > NAMED ? ['…'] : [])].join(', ');
}

/** The first of these on each side, else the file itself. */
function placesOf(some: readonly Placed[], base: CheckedBy, head: CheckedBy): { base?: Place; head?: Place } {
  const place = ({ file }: CheckedBy): Place | undefined => {
    const ranges = some.flatMap(({ place: name }) => file?.places.get(name) ?? []);
    const [first = EMPTY_RANGE] = ranges.toSorted((a, b) => comparePlaces(a.start, b.start));
    return file && { file: file.path, range: first };
  };
  const [old, now] = [place(base), place(head)];
  return { ...(old && { base: old }), ...(now && { head: now }) };
}

/** A file with settings that came or went. */
function filesOf({ file: old }: CheckedBy, { file: now }: CheckedBy): Draft[] {
  if (old && !now) {
    const place = { file: old.path, range: EMPTY_RANGE };
    return [{ code: 'VS084', args: { bestand: old.path }, base: place, thing: undefined, path: [old.path] }];
  }
  if (now && !old) {
    const place = { file: now.path, range: EMPTY_RANGE };
    return [{ code: 'VS085', args: { bestand: now.path }, head: place, thing: undefined, path: [now.path] }];
  }
  return [];
}
