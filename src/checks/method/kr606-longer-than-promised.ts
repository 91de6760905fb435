import { personaName } from './questions';
import { isLived } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { fix, lineAround } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Duur, Klantreis, Stap } from '../../model/klantreis';
import { isBroken, promisesOf, type Term } from '../../model/meaning/promises';
import { waitsOnUs } from '../../model/meaning/waits';
import type { Scope } from '../../model/scope/scope';
import { indentUnder, rowsAfter } from '../../text/edit/line-edits';
import { fillPlaces } from '../../util/text';

/** What stands in the row that a fix makes, until the author types it over. */
const TYPED = {
  knelpunt: '{persona} wacht langer dan wij beloven',
} as const;

/** A wait for this is what a promise about hearing is about. */
const ANSWER: RegExp =
  /(?<!\p{L})(?:antwoord|bericht|beslissing|besluit|hoort?|weet|uitslag|uitkomst|reactie)(?!\p{L})/iu;

/**
 * A wait that lasts longer than a `belofte` says: of the stap itself, or of the klantreis where both are about hearing from us. Who
 * promises a time is held to it (GEMMA, serviceformules).
 *
 * Only where both name one time. Left alone is what the klantreis says already: a knelpunt of ours in that stap.
 */
export const kr606: Rule = {
  code: 'KR606',
  message: {
    severity: 'info',
    text: 'Hier wacht {persona} langer dan wij beloven: {belofte} (regel {regel}). Pas de belofte aan, of schrijf het verschil als `knelpunt`.',
    uitleg: 'Een belofte die niet uitkomt, kost meer vertrouwen dan geen belofte. Beloof wat u waarmaakt.',
  },
  herkomst: 'GEMMA, serviceformules',
  heldBackBy: { houder: ['knelpunt', 'belofte'], reis: [...ORDER, 'contact', 'vervalt'] },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || klantreis.status === 'archief') return;
    for (const { stap, wacht, term } of promisedWaits(klantreis, scope)) {
      if (!isBroken(term, wacht) || isSaid(stap)) continue;
      const args = {
        persona: personaName(klantreis, scope, stap),
        belofte: term.words,
        regel: term.row + 1,
      };
      yield { range: wacht.range, args };
    }
  },
  fixes: asKnelpunt,
};

interface PromisedWait {
  readonly stap: Stap;
  readonly wacht: Duur;
  readonly term: Term;
}

/** The waits on us with what was promised of them: in the stap, else by the klantreis. */
function promisedWaits(klantreis: Klantreis, scope: Scope): PromisedWait[] {
  const beloften = klantreis.details.filter(({ keyword }) => keyword === 'belofte');
  // Of two promises nobody knows which a wait is about.
  const [general] = beloften.length === 1 && ANSWER.test(beloften[0]!.tekst) ? promisesOf(klantreis) : [];
  return waitsOnUs(klantreis, scope).flatMap(({ stap, wacht }) => {
    const own = promisesOf(stap);
    const isAbout = ANSWER.test(`${stap.titel}\n${wacht.toelichting}`);
    const terms = own.length > 0 ? own.slice(0, 1) : general && isAbout ? [general] : [];
    return terms.map((term) => ({ stap, wacht, term }));
  });
}

function isSaid({ knelpunten }: Stap): boolean {
  return knelpunten.some(({ invloed }) => invloed !== 'geen');
}

/** That we do not keep it is something to solve. */
function asKnelpunt({ file, finding, line }: Asked): Fix[] {
  const stap = lineAround(line, 'stap');
  if (!stap) return [];
  const typed = fillPlaces(TYPED.knelpunt, { persona: String(finding.args.persona) });
  const rows = rowsAfter(file, stap, [{ text: 'knelpunt: ', typed }], indentUnder(file, stap));
  return [fix('FIX04', { nieuw: 'knelpunt' }, rows)];
}
