import type { Asked } from '../repair/asked';
import { fix, rowFix } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Bron, Klantreis } from '../../model/klantreis';
import { proves } from '../../model/meaning/evidence';
import { isRelied, restingOn } from '../../model/meaning/resting';
import { isRevisionLate } from '../../model/meaning/standing';
import type { Scope } from '../../model/scope/scope';
import { replaceToType } from '../../text/edit/edit';
import { rowUnder } from '../../text/edit/line-edits';
import { isYearsAgo, quarterEnd } from '../../util/dates';

/** After so many years a klantreis may go otherwise than people told. */
const OLD = 3;

/**
 * A map goes stale (Smaply, journey mapping mistakes): a claim rests only on what was heard or measured more than three years ago, the day on which the klantreis
 * would be looked at again (`herzien`) is over, or it was adopted without such a day.
 *
 * An old bron is said once, where it stands, whatever rests on it, and milder while that is concepts only. Not where each of those claims has a newer
 * bron as well, or one without a date, which may be newer. An old assumption is one still, and the archive may be old.
 */
export const kr504: Rule = {
  code: 'KR504',
  message: {
    severity: 'warning',
    text: 'Deze bron is meer dan drie jaar oud (`datum {datum}`). Er rusten {aantal} regels alleen hierop. Klopt het nog zo? Vraag of meet het opnieuw.',
    gevallen: {
      een: {
        text: 'Deze bron is meer dan drie jaar oud (`datum {datum}`). Er rust 1 regel alleen hierop. Klopt het nog zo? Vraag of meet het opnieuw.',
      },
      herzien: {
        severity: 'warning',
        concept: 'info',
        text: 'Deze klantreis zou opnieuw bekeken worden (`herzien {datum}`), en die datum is voorbij. Klopt alles nog? Kijk het na, en geef een nieuwe datum.',
      },
      nooit: {
        severity: 'info',
        text: 'Deze klantreis is vastgesteld, maar er staat niet bij wanneer u er weer naar kijkt. Zet eronder bijvoorbeeld `herzien {datum}`.',
      },
    },
    uitleg:
      'Een brief verandert, een balie verhuist, een wet gaat in. Een klantreis die niemand nakijkt, vertelt na een paar jaar hoe het vroeger ging. Is een klantreis voorbij? Zet er dan `status archief` onder.',
  },
  herkomst: 'Smaply, fouten bij klantreizen: een kaart die veroudert',
  heldBackBy: {
    onder: ['datum', 'soort'],
    by: { herzien: { onder: ['herzien', 'status'] }, nooit: { onder: ['herzien', 'status'] } },
  },
  *onDay(klantreis, today) {
    const { status, herzien, range } = klantreis;
    if (isRevisionLate(klantreis, today)) {
      yield { range, args: { geval: 'herzien', datum: herzien!, vandaag: today } };
    } else if (herzien === undefined && status === 'vastgesteld') {
      yield { range, args: { geval: 'nooit', datum: inAYear(today), vandaag: today } };
    }
  },
  *fileOnDay({ model }, scope, today) {
    const isOld = ({ datum }: Bron) => datum !== undefined && isYearsAgo(datum, OLD, today);
    for (const bron of model.bronnen.filter((one) => isOld(one) && isEvidence(one))) {
      if (bron.id === undefined || scope.find('bron', bron.id) !== bron) continue;
      const resting = scope.table(restingOn).get(bron.id);
      const only = resting.filter(({ claim }) => bronnenAround(claim.statement.volgens, scope).every(isOld));
      if (only.length === 0) continue;
      const args = { ...(only.length === 1 && { geval: 'een' }), datum: bron.datum!, aantal: only.length };
      yield { range: bron.range, args, ...(!isRelied(only) && { severity: 'info' as const }) };
    }
  },
  fixes: laterOn,
  unfixed: 'To ask or measure again is work for people.',
};

/** Not what we only think, which is not to be asked again but to be asked at all. One without a soort may be anything. */
function isEvidence({ soorten }: Bron): boolean {
  return soorten.length === 0 || proves(soorten, false);
}

/** What a claim rests on that may be evidence. */
function bronnenAround(volgens: Klantreis['volgens'], scope: Scope): readonly Bron[] {
  return volgens.flatMap(({ id }) => scope.find('bron', id) ?? []).filter(isEvidence);
}

/** Another day to look at it, a year from now. */
function laterOn({ file, finding, line }: Asked): Fix[] {
  const { geval, vandaag } = finding.args;
  if (geval !== 'herzien' && geval !== 'nooit') return [];
  const nieuw = inAYear(String(vandaag));
  const datum = line.children.find(({ keyword }) => keyword === 'herzien')?.words.get('waarde')?.[0];
  if (geval === 'herzien') return datum ? [fix('FIX55', { nieuw }, replaceToType(datum.range, nieuw))] : [];
  return [rowFix((row) => rowUnder(file, line, row), 'herzien ', nieuw)];
}

function inAYear(day: string): string {
  return quarterEnd(day, 4);
}
