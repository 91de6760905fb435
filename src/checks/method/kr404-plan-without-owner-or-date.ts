import type { Asked } from '../repair/asked';
import { detailFix, rowFix, twoDetailsFix } from '../repair/fix-parts';
import type { Found, Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import { oplossingenOf } from '../../model/scope/scope';
import { replacement } from '../../text/edit/edit';
import { rowUnder } from '../../text/edit/line-edits';
import { quarterEnd } from '../../util/dates';

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  eigenaar: 'wie hiervoor zorgt',
} as const;

/**
 * An oplossing that is planned or under way needs somebody who sees to it and a date (Heusden: owner, time, costs;
 * Zoetermeer; Smaply, journey mapping mistake "no owner"). Where both are missing that is one finding: one thing at a time.
 */
export const kr404: Rule = {
  code: 'KR404',
  message: {
    severity: 'warning',
    vastgesteld: 'error',
    text: 'Deze oplossing is {stand}, maar de regel `{woord}` staat er nog niet bij. Zet die eronder, bijvoorbeeld `{voorbeeld}`.',
    veel: '{aantal} oplossingen zijn gepland of bezig, maar nog zonder `eigenaar` of `gereed` (regel {regels}).',
    gevallen: {
      beide: {
        text: 'Deze oplossing is {stand}, maar nog zonder `eigenaar` en `gereed`. Wie zorgt ervoor, en wanneer is het klaar? Zet beide eronder.',
        veel: '{aantal} oplossingen zijn gepland of bezig, maar nog zonder `eigenaar` of `gereed` (regel {regels}).',
      },
    },
    uitleg: 'Een plan zonder eigenaar en datum blijft liggen.',
  },
  herkomst: 'Heusden (Morgens): acties met eigenaar, tijd en kosten; Zoetermeer: verbeteringen bleven liggen',
  heldBackBy: {
    by: { eigenaar: { onder: ['eigenaar'] }, gereed: { onder: ['gereed'] }, beide: { onder: ['eigenaar', 'gereed'] } },
  },
  *klantreis(klantreis): Iterable<Found> {
    for (const oplossing of oplossingenOf(klantreis)) {
      const { stand, range } = oplossing;
      if (stand !== 'gepland' && stand !== 'bezig') continue;
      const [isOwned, isDated] = [Boolean(oplossing.eigenaar?.tekst), oplossing.gereed !== undefined];
      if (isOwned && isDated) continue;
      if (!isOwned && !isDated) yield { range, args: { stand, geval: 'beide' } };
      else yield { range, args: { stand, woord: isOwned ? 'gereed' : 'eigenaar' } };
    }
  },
  fixes: whoAndWhen,
};

/** Who sees to it, and when it is done; else it is no plan yet. */
function whoAndWhen({ file, finding, line, today }: Asked): Fix[] {
  const stand = line.children.find(({ keyword }) => keyword === 'stand');
  const idea = stand ? [replacement(stand.range, 'stand idee')] : [];
  const { woord } = finding.args;
  const owner = { text: 'eigenaar: ', typed: TYPED.eigenaar };
  const date = { text: 'gereed ', typed: laterDate(today) };
  if (woord === undefined) return [twoDetailsFix(file, line, owner, date), ...idea];
  if (woord === 'eigenaar') return [detailFix(file, line, woord, owner.typed), ...idea];
  return [rowFix((row) => rowUnder(file, line, row), date.text, date.typed), ...idea];
}

/** A day to plan for, for the author to type over: the last of the next quarter. */
function laterDate(today: string): string {
  return quarterEnd(today, 1);
}
