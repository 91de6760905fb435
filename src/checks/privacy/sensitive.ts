import type { Finding, Fix } from '../../model/finding';
import { rangeInRow, replaceText } from '../../text/edit/edit';
import { normalised } from '../../util/normalised';
import type { Range } from '../../util/source';
import { bsnIn, type Surroundings } from './bsn';
import { contactDetailsIn } from './contact-details';
import { mayHoldHouse } from './houses';
import { MAY_HIDE_MAIL } from './mails';
import { type Sensitive, Spans } from './masked';
import { namesIn } from './person-names';

/** What stands in the place of what was taken out. */
const REMOVED = '[verwijderd]';

/** A date and a small number, the most usual ones, hold nothing: with these a row is done at once. */
const MAY_HOLD_NUMBERS = /@|\d(?!\d{0,3}-\d\d(?:-\d\d)?$)(?:[\d .()/-]*[\d\p{Lu}]){2}/u;

/**
 * All of a row that may lead to a real person, in the order of the row. It is looked for in the row as it is read, and found at its
 * place in the row as it is written. A sign belongs to one thing: a phone number is no BSN.
 */
export function sensitiveIn(row: string, { before, around }: Surroundings): Sensitive[] {
  const { text, at } = normalised(row);
  const found = foundIn(text, { before: (start) => before(at(start)), around });
  return text === row ? found : found.map((one) => ({ ...one, start: at(one.start), end: at(one.end) }));
}

function foundIn(row: string, surroundings: Surroundings): Sensitive[] {
  const names = namesIn(row);
  if (!MAY_HOLD_NUMBERS.test(row) && !MAY_HIDE_MAIL.test(row) && !mayHoldHouse(row)) return inOrder(names);
  const details = contactDetailsIn(row, surroundings.before);
  const known = new Spans(details);
  const numbers = bsnIn(row, surroundings).filter((one) => !known.at(one));
  return inOrder([...details, ...numbers, ...names]);
}

function inOrder(found: readonly Sensitive[]): Sensitive[] {
  return found.toSorted((a, b) => a.start - b.start);
}

/** The finding about it, with the fix that takes it out. What is public anyway has no fix. */
export function findingOf(line: number, { code, soort, start, end, masker, severity }: Sensitive): Finding {
  const range = rangeInRow(line, start, end);
  const isPublic = severity === 'info';
  return {
    code,
    range,
    args: { soort, masker, ...(!isPublic && { nieuw: REMOVED }) },
    ...(severity && { severity }),
    ...(!isPublic && { fixes: [removal(range)] }),
  };
}

/** Not one for `Verbeter alles`: the number may be another one than it seems. */
function removal(range: Range): Fix {
  return { title: 'FIX07', args: { nieuw: REMOVED }, edits: [replaceText(range, REMOVED)], byHand: true };
}
