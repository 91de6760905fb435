import { personaName } from './questions';
import { isLived, isWhole } from '../../model/meaning/current';
import { STATE } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Klantreis } from '../../model/klantreis';
import { type Claim, claimsOf, groundOf } from '../../model/meaning/claims';
import type { Scope } from '../../model/scope/scope';

/** With fewer claims a half of them says nothing. */
const ENOUGH = 4;

/**
 * More than half of what the klantreis claims comes from employees or is assumed. Employees look at a journey in another way than
 * residents: for the verhuisaangifte residents found the information clear where experts did not (Utrecht, 2023), and work sessions
 * with employees give no voice to who travels (Telengy, werkbedrijf).
 *
 * Only what the text says so itself counts: a claim without any bron has KR501, a bron without soort KR508, and an unknown one its own
 * message.
 */
export const kr502: Rule = {
  code: 'KR502',
  message: {
    severity: 'warning',
    concept: 'info',
    text: '{zwak} van de {aantal} uitspraken in deze klantreis komen van medewerkers of uit een aanname. Praat met mensen als {persona}, of meet het.',
    uitleg:
      'Medewerkers zien een reis anders dan inwoners: wat hun onduidelijk lijkt, vinden inwoners soms prima, en andersom. Een uitspraak is een knelpunt, een succes, een gevoel of een cijfer. Een gevoel dat neutraal is, telt niet mee.',
  },
  herkomst:
    'Gemeente Utrecht, onderzoek naar verhuisaangiften (2023), en Telengy over de klantreis bij een werkbedrijf',
  heldBackBy: { reis: ['volgens', 'gevoel', 'knelpunt', 'succes', 'doet', ...STATE] },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const weak = weakClaims(klantreis, scope);
    if (weak) yield { range: klantreis.range, args: { ...weak, persona: personaName(klantreis, scope) } };
  },
  unfixed: 'nobody can hear or measure by a quick fix',
};

/** How many claims there are, and how many come from employees or are assumed; undefined where that is not most of enough of them. */
export function weakClaims(
  klantreis: Klantreis,
  scope: Scope,
): { readonly aantal: number; readonly zwak: number } | undefined {
  const claims = claimsOf(klantreis);
  const aantal = claims.length;
  const zwak = claims.filter((claim) => isWeak(claim, scope)).length;
  return aantal < ENOUGH || zwak * 2 <= aantal ? undefined : { aantal, zwak };
}

function isWeak(claim: Claim, scope: Scope): boolean {
  const soorten = claim.statement.volgens.map(({ id }) => scope.find('bron', id)?.soorten ?? []);
  if (soorten.length === 0 || soorten.some((some) => some.length === 0)) return false;
  const ground = groundOf(claim, scope);
  return ground === 'medewerkers' || ground === 'aanname';
}
