import { canonicalRow } from '../../../model/canonical/canonical-row';
import { NUMBER_WORDS } from '../../../model/canonical/numbers';
import type { Finding } from '../../../model/finding';
import { slotsIn } from '../../../model/lines/line-kind';
import { found, isRight, meantAs, shown, type Spoiled, written } from './spoiled';
import { patternFor } from '../../../util/remembered';

const NUMBER = `(?:\\d+|${NUMBER_WORDS})`;
const COUNT_FIRST = patternFor(
  `^\\s*[:=]?\\s*(${NUMBER}\\s*(?:/|van\\s+(?:de\\s+|het\\s+)?|uit\\s+(?:de\\s+)?)\\s*${NUMBER})\\s+(\\p{L}[\\p{L}\\p{M}\\p{N}_-]*)[.;]?\\s*$`,
  'iu',
);

const COUNT_AND_MORE = patternFor(
  `^\\s*(\\p{L}[\\p{L}\\p{M}\\p{N}_-]*)\\s*[:,(]\\s*(${NUMBER}\\s*(?:/|van\\s+(?:de\\s+|het\\s+)?|uit\\s+(?:de\\s+)?)\\s*${NUMBER})[\\s,:]+(\\p{L}.*?)\\s*$`,
  'iu',
);

/** `volgens gesprekken: 4 van de 6 zeiden dit`: the line has no text, and what is counted must not be lost with it. */
export function countAndMore(spoiled: Spoiled): Finding | undefined {
  const [, bron, count, rest] = COUNT_AND_MORE().exec(spoiled.behind) ?? [];
  if (bron === undefined) return undefined;
  const row = canonicalRow(`volgens ${bron} ${count!}`).text;
  if (!isRight(row)) return undefined;
  const fixes = [
    written(spoiled, 'FIX24', { bij: shown(rest!) }, row),
    written(spoiled, 'FIX23', {}, `# ${rest!}`, row),
  ];
  return found('KT056', spoiled.at, { regel: shown(row) }, fixes);
}

/** `volgens 4 van de 6 gesprekken`: the bron stands first. */
export function countFirst(spoiled: Spoiled): Finding | undefined {
  const [, count, bron] = COUNT_FIRST().exec(spoiled.behind) ?? [];
  if (count === undefined) return undefined;
  const row = canonicalRow(`volgens ${bron!} ${count}`).text;
  return meantAs('KT002', spoiled, [row]);
}

const SPEAKER = /^\s*(?:(?:van|voor|bij|door)\s+)?\(?\s*(\p{L}[\p{L}\p{M}\p{N}_-]*)\s*\)?\s*:\s*(.+)$/su;

/** `citaat Noor: Wat nu?`: who says it has `van` before it, or is a part of the text. */
export function speakerProblem(spoiled: Spoiled): Finding | undefined {
  const { line, wish, behind } = spoiled;
  const [, name, text] = SPEAKER.exec(behind) ?? [];
  const takesPersona = slotsIn(line.kind!, line.parent?.keyword).some(({ property }) => property === 'persona');
  if (name === undefined || !takesPersona) return undefined;
  return meantAs('KT053', spoiled, [
    `${wish}${line.keyword} van ${name}: ${text!}`,
    `${wish}${line.keyword}: ${behind.trim()}`,
  ]);
}
