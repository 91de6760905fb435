import type { Fix } from '../../model/finding';
import { own } from '../../util/own';
import { lineAt } from '../rows';
import type { Asked, MakeFixes } from './asked';
import { rightKind, unknownAnker, unknownName } from './declare-fixes';
import { awayOrOther, changedOrGone, keptOrGone, newOrGone, withoutDesired } from './gewenst-fixes';
import { lateFixes, whatBron, whatItSolves, whatWeDo, whereFrom, whoAndWhen, whyItFalls } from './finding-fixes';
import { afterTheLast, beforeTheFirst, forWhom, missingText, ownWords, unusedPersona } from './journey-fixes';
import {
  anotherName,
  commentAbove,
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
} from './line-fixes';
import { inTimeOrder } from './order-fixes';
import { firstName, roleOrPersona } from './privacy-fixes';
import { onTheScale, smallestFirst } from './value-fixes';
import {
  looseFollower,
  oneOfTheValues,
  oneValue,
  ownNote,
  someDate,
  someNumber,
  somePeriod,
  whatItMakesPossible,
} from './wrong-value-fixes';

/**
 * What can be done about the findings of a code, beside what a finding brings along itself. It is made when somebody asks for it,
 * with the text as it stands: most findings are never asked about.
 */
const MAKERS: Readonly<Record<string, MakeFixes>> = {
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
  KT091: nothingToIgnore,
  KR101: beforeTheFirst,
  KR102: afterTheLast,
  KR104: ownWords,
  KR105: forWhom,
  KR106: missingText,
  KR203: firstName,
  KR205: unusedPersona,
  KR210: roleOrPersona,
  KR301: whyItFalls,
  KR401: whatWeDo,
  KR404: whoAndWhen,
  KR405: lateFixes,
  KR501: whereFrom,
  KR505: onTheScale,
  KR508: whatBron,
  KR704: inTimeOrder,
};

/** All that can be done about a finding: what it brings along, and what is made for it. */
export function fixesOf(asked: Omit<Asked, 'line'>): readonly Fix[] {
  const { file, finding } = asked;
  const known = finding.fixes ?? [];
  const make = own(MAKERS, finding.code);
  const line = make && lineAt(file.lines, finding.range.start.line);
  return line ? [...known, ...make({ ...asked, line })] : known;
}
