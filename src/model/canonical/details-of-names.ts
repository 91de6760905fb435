import { type Behind, headOf, isName, NAME, readText, SPACE, takeColon } from './behind';
import { SPACES } from '../../util/spaces';
import { digitsOf, NUMBER_WORDS } from './numbers';
import type { RowDraft } from './row-draft';
import { patternFor } from '../../util/remembered';

/** Lines that name other things. */

const KIND_WORD = patternFor(
  `^(${SPACE}+)((?:stap|knelpunt|oplossing|persona|bron|product|organisatie|klantreis|de|het|een)${SPACE}+)([^${SPACES}]+?)[.;]?${SPACE}*$`,
  'iu',
);

/** A line of names has no text, so a colon in it means nothing; nor does what it is the name of: `terug naar stap bellen`. */
export function takeColonOf(behind: Behind): void {
  takeColon(behind);
  const { draft, from } = behind;
  const [, space, kind, name] = KIND_WORD().exec(draft.text.slice(from)) ?? [];
  if (name !== undefined && isName(name)) draft.set(from + space!.length, from + space!.length + kind!.length, '');
}

const AND = `${SPACE}+en${SPACE}+`;
const HAS_AND = patternFor(AND, 'iu');
const BETWEEN = `(?:${SPACE}*,${SPACE}*|${AND})`;
const NAMES = `${NAME}(?:${BETWEEN}${NAME})*`;
const LIST = patternFor(`^${SPACE}*${NAMES}${SPACE}*$`, 'iu');
const STOP = patternFor(`[.;]${SPACE}*$`, 'u');

/** Are these names with commas or `en` between them? */
export function isNameList(typed: string): boolean {
  return LIST().test(typed);
}

export function readNames(behind: Behind): void {
  takeColonOf(behind);
  const { draft, from, keyword } = behind;
  const stop = STOP().exec(draft.text.slice(from));
  // Behind a klantreis with a full stop the name of its knelpunt is still to come.
  if (stop && keyword !== 'lost op' && isNameList(draft.text.slice(from, from + stop.index)))
    draft.set(from + stop.index, draft.text.length, '');
  const names = draft.text.slice(from);
  if (HAS_AND().test(names) && isNameList(names)) joinWithCommas(draft, from, draft.text.length);
}

/** `en` between names is a comma. */
function joinWithCommas(draft: RowDraft, from: number, to: number): void {
  for (const { index, 0: and } of [...draft.text.slice(from, to).matchAll(new RegExp(AND, 'giu'))].reverse())
    draft.set(from + index, from + index + and.length, ', ');
}

/** How many of how many people, as it may stand behind a bron: `4 van de 6`, `(4 van 6)`, `4/6`. */
const NUMBER = `(\\d+|${NUMBER_WORDS})`;
const OR_NOBODY = `(\\d+|${NUMBER_WORDS}|nul|geen|niemand)`;
const OF = `(?:${SPACE}*/${SPACE}*|${SPACE}+(?:van|uit|op)${SPACE}+(?:(?:de|het)${SPACE}+)?)`;
const HAS_OF = patternFor(OF, 'iu');
const COUNT = `${SPACE}*[,:(]?${SPACE}*\\(?${OR_NOBODY}${OF}${NUMBER}${SPACE}*\\)?`;
const COUNTED = `${NAME}(?:${COUNT})?`;
const SOURCES = patternFor(`^${SPACE}*[:=]*${SPACE}*${COUNTED}(?:${BETWEEN}${COUNTED})*[.;]?${SPACE}*$`, 'iu');
const COUNT_BEHIND_NAME = patternFor(`(?<=[\\p{L}\\p{M}\\p{N}_-])${COUNT}(?=${BETWEEN}|[.;]?${SPACE}*$)`, 'giu');

const WRITTEN = `[^${SPACES},:.;()/=]+(?: \\d+ van \\d+)?`;
/** As the language has it: nothing to put right. */
const AS_IT_IS = patternFor(`^ ${WRITTEN}(?:, ${WRITTEN})*$`, 'u');

/** The bronnen of a statement, and how many of their people say so. */
export function readSources(behind: Behind): void {
  const { draft, from } = behind;
  const typed = draft.text.slice(from);
  if (AS_IT_IS().test(typed)) return;
  const counts = HAS_OF().test(typed) && SOURCES().test(typed) ? [...typed.matchAll(COUNT_BEHIND_NAME())] : [];
  for (const { index, 0: count, 1: some, 2: all } of counts.toReversed())
    draft.set(from + index, from + index + count.length, ` ${digits(some!)} van ${digits(all!)}`);
  if (counts.length === 0) {
    readNames(behind);
    return;
  }
  takeColonOf(behind);
  const stop = STOP().exec(draft.text);
  if (stop) draft.set(stop.index, draft.text.length, '');
  joinWithCommas(draft, from, draft.text.length);
}

function digits(number: string): string {
  return digitsOf(number) ?? (/^\d/.test(number) ? number : '0');
}

const BEFORE_TEXT = patternFor(`^${SPACE}*${NAMES}${SPACE}*(?:$|:)`, 'iu');

/** Names with a text behind them: `lost niet op traag en duur: …`. */
export function readLeaves(behind: Behind): void {
  takeColon(behind, BEFORE_TEXT());
  const { draft, from } = behind;
  if (!BEFORE_TEXT().test(draft.text.slice(from))) return;
  joinWithCommas(draft, from, from + headOf(behind).length);
  readText(behind);
}
