import type { MakeFixes } from '../../checks/repair/asked';
import { RULES } from '../../checks/rules';
import type { MessageCode } from '../../messages/messages';
import type { Fix } from '../../model/finding';
import { lineAt } from '../rows';
import type { AskedLanguage, MakeLanguageFixes } from './asked';
import { rightKind, unknownAnker, unknownName, whatItSolves } from './declare-fixes';
import { awayOrOther, changedOrGone, keptOrGone, newOrGone, withoutDesired } from './gewenst-fixes';
import {
  anotherName,
  commentAbove,
  feelingOfFase,
  fillOrTakeAway,
  knownRule,
  missingKlantreis,
  nothingToIgnore,
  oneOfTwo,
  someName,
  toTheExpectation,
  unfinished,
  whoseFeeling,
  whoTakesPart,
  solvedAfterAll,
} from './line-fixes';
import { channelFirst, nothingToName, withoutBron } from './no-name-fixes';
import {
  adoptedStatus,
  asManyAsTookPart,
  looseFollower,
  oneOfTheValues,
  oneValue,
  ownNote,
  smallestFirst,
  someDate,
  someNumber,
  somePeriod,
  whatItMakesPossible,
} from './wrong-value-fixes';

/**
 * What can be done about what the language says, beside what a finding brings along itself. It is made when somebody asks for it,
 * with the text as it stands: most findings are never asked about. A rule of the method has this in its own file.
 */
const LANGUAGE_MAKERS: Readonly<Partial<Record<MessageCode, MakeLanguageFixes>>> = {
  KT003: unfinished,
  KT005: missingKlantreis,
  KT006: someName,
  KT007: fillOrTakeAway,
  KT008: fillOrTakeAway,
  KT009: oneOfTwo,
  KT010: oneOfTheValues,
  KT011: someDate,
  KT012: somePeriod,
  KT013: someNumber,
  KT014: someNumber,
  KT015: someNumber,
  KT016: oneValue,
  KT017: unknownName,
  KT018: anotherName,
  KT019: withoutDesired,
  KT020: withoutDesired,
  KT021: newOrGone,
  KT022: changedOrGone,
  KT023: awayOrOther,
  KT024: whoseFeeling,
  KT025: whoTakesPart,
  KT027: ownNote,
  KT028: looseFollower,
  KT029: whatItMakesPossible,
  KT030: fillOrTakeAway,
  KT031: knownRule,
  KT033: whatItSolves,
  KT034: rightKind,
  KT035: unknownAnker,
  KT041: toTheExpectation,
  KT042: commentAbove,
  KT043: nothingToIgnore,
  KT046: keptOrGone,
  KT047: nothingToIgnore,
  KT048: smallestFirst,
  KT049: oneOfTwo,
  KT083: asManyAsTookPart,
  KT084: nothingToIgnore,
  KT085: adoptedStatus,
  KT087: solvedAfterAll,
  KT088: nothingToName,
  KT089: channelFirst,
  KT091: nothingToIgnore,
  KT092: feelingOfFase,
  KT093: withoutBron,
};

const RULE_MAKERS: ReadonlyMap<MessageCode, MakeFixes | undefined> = new Map(
  RULES.map(({ code, fixes }) => [code, fixes]),
);

/** All that can be done about a finding: what it brings along, and what is made for it. */
export function fixesOf(asked: Omit<AskedLanguage, 'line'>): readonly Fix[] {
  const { file, finding } = asked;
  const known = finding.fixes ?? [];
  const make = RULE_MAKERS.get(finding.code) ?? LANGUAGE_MAKERS[finding.code];
  const line = make && lineAt(file.lines, finding.range.start.line);
  return line ? [...known, ...make({ ...asked, line })] : known;
}
