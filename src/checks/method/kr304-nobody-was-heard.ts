import { currentStappen, isWhole } from '../../model/meaning/current';
import { isResident, lineOfStap, nameOf, residentsFelt } from './felt-by-residents';
import { weakClaims } from './kr502-rests-on-employees-or-assumption';
import type { Asked } from '../repair/asked';
import { fix } from '../repair/fix-parts';
import { STATE } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Klantreis, Source, Stap, Statement } from '../../model/klantreis';
import { claimsOf } from '../../model/meaning/claims';
import { isSaidByNobody, proves } from '../../model/meaning/evidence';
import { type Named, ownerOf } from '../../model/meaning/owner';
import type { Scope } from '../../model/scope/scope';
import { rowUnder } from '../../text/edit/line-edits';

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  citaat: 'wat iemand letterlijk zei',
} as const;

/**
 * A klantreis of now tells what residents feel, but nobody has heard it of them: it has no citaat, and nothing that is said of them has
 * a bron other than employees and assumptions. Whoever was not listened to has a curve that we drew for ourselves (H3ROES, Overheid360:
 * listen without a judgement; journeys without data of customers are distorted).
 *
 * One bron is enough, and so is one citaat, unless an assumption is all that it rests on. A bron that nobody knows or that does not say
 * what it is may be the one, and has a message of its own. So has a klantreis of
 * which most claims rest on employees and assumptions (KR502).
 */
export const kr304: Rule = {
  code: 'KR304',
  message: {
    severity: 'warning',
    concept: 'info',
    text: 'Deze klantreis vertelt wat {persona} voelt, maar nog niet wat mensen zoals {persona} daar zelf over zeggen. Hebt u iemand gesproken? Zet `volgens` met die bron onder het gevoel, of schrijf een `citaat`. Nog niet? Vraag het eens.',
    uitleg:
      'Wat inwoners voelen, weten alleen zij. Medewerkers kijken er soms anders tegenaan. Eén gesprek maakt al verschil.',
  },
  herkomst: 'H3ROES, Overheid360: onbevooroordeeld luisteren',
  heldBackBy: { reis: [...STATE, 'citaat', 'volgens', 'gevoel', 'knelpunt', 'succes', 'meting'] },
  *klantreis(klantreis, scope) {
    if (!isWhole(klantreis)) return;
    const felt = residentsFelt(klantreis, scope)[0];
    if (felt === undefined || isHeard(klantreis, scope) || weakClaims(klantreis, scope)) return;
    yield { range: klantreis.range, args: { persona: nameOf(felt.who, klantreis, scope) } };
  },
  fixes: inTheirWords,
};

/** Was a resident heard, or may one have been? */
function isHeard(klantreis: Klantreis, scope: Scope): boolean {
  const isClaimed = claimsOf(klantreis).some(({ who, statement }) => rests(statement, who, scope));
  return isClaimed || currentStappen(klantreis).some((stap) => isHeardIn(stap, klantreis, scope));
}

function isHeardIn(stap: Stap, klantreis: Klantreis, scope: Scope): boolean {
  const owner = (line: { readonly van: Named | undefined }) => ownerOf(line, stap, klantreis);
  const quoted = stap.citaten.filter((citaat) => citaat.tekst !== '' && isResident(owner(citaat), scope));
  if (quoted.some((citaat) => citaat.volgens.length === 0 || rests(citaat, owner(citaat), scope))) return true;
  const lines = [...stap.gevoel, ...stap.doet, ...stap.denkt, ...stap.verwacht];
  return lines.some((line) => rests(line, owner(line), scope));
}

/** Does it tell of a resident, and may it rest on what one said? */
function rests({ volgens }: Statement, who: string | undefined, scope: Scope): boolean {
  return isResident(who, scope) && volgens.some((source) => mayBeHeard(source, scope));
}

function mayBeHeard({ id, zeggen }: Source, scope: Scope): boolean {
  if (isSaidByNobody(zeggen?.aantal)) return false;
  const soorten = scope.find('bron', id)?.soorten ?? [];
  return soorten.length === 0 || proves(soorten, true);
}

/** A citaat where it goes worst: there a word of who was there says most. */
function inTheirWords({ file, finding }: Asked): Fix[] {
  const stap = lineOfStap(file, finding.range.start.line, (klantreis) => {
    const beats = residentsFelt(klantreis, file.scope).flatMap((felt) => felt.beats);
    return beats.toSorted((a, b) => a.gevoel.waarde - b.gevoel.waarde)[0]?.stap.stap;
  });
  if (!stap) return [];
  return [fix('FIX04', { nieuw: 'citaat' }, rowUnder(file, stap, { text: 'citaat: ', typed: TYPED.citaat }))];
}
