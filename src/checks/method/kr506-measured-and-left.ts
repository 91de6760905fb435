import { isGood } from './questions';
import { currentHolders, isLived } from '../../model/meaning/current';
import { fasenOfStappen } from './felt-by-residents';
import type { Asked } from '../repair/asked';
import { fix, lineAround } from '../repair/fix-parts';
import { STATE } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import { PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import type { Fase, Holder, Klantreis, Meting, Stap } from '../../model/klantreis';
import { seriousIn, Touched } from '../../model/meaning/touched';
import type { Scope } from '../../model/scope/scope';
import { statementsOfInhoud } from '../../model/scope/statements';
import { decimal } from '../../model/time';
import { indentUnder, rowsAfter } from '../../text/edit/line-edits';

/**
 * A meting is bad, and nothing follows from it. People work otherwise only "als er consequent op gestuurd wordt", and not by talk of benchmarks and
 * customer satisfaction (003, klantgericht versus oude overheidswaarden).
 *
 * Only a value in the bad third of its scale asks for something: a good one is there to be kept. A knelpunt, a kans, an oplossing or a wish in the stap or
 * its fase shows that somebody looks at it, and a knelpunt for which nobody does anything has its message (KR401). Of a meting over all of the
 * klantreis every oplossing in it counts.
 */
export const kr506: Rule = {
  code: 'KR506',
  message: {
    severity: 'info',
    text: 'Het cijfer is hier slecht (`{maat}` is {waarde}), maar er staat niet bij wat u ermee doet. Wat gaat er mis? Schrijf een `knelpunt`, met een `oplossing`.',
    veel: '{aantal} slechte cijfers staan er zonder knelpunt of oplossing (regel {regels}). Wat gaat er mis, en wat doet u eraan?',
    uitleg:
      'Meten is pas nuttig als er iets op volgt. Een slecht cijfer zonder oplossing wordt praten over een cijfer.',
  },
  herkomst: 'Klantgericht werken tegenover oude overheidswaarden: sturen in plaats van praten',
  heldBackBy: {
    onder: ['meting'],
    houder: ['knelpunt', 'oplossing', 'kans', 'gewenst', 'door'],
    fase: ['knelpunt', 'oplossing', 'kans'],
    reis: ['lost op', 'door', 'stand', ...STATE],
  },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || klantreis.status === 'archief') return;
    const bad = currentHolders(klantreis).flatMap((holder) => {
      const metingen = holder.metingen.filter((meting) => isBad(meting, scope));
      return metingen.length === 0 ? [] : [{ holder, metingen }];
    });
    if (bad.length === 0) return;
    const seen = new LookedAt(klantreis, scope);
    for (const { holder, metingen } of bad) {
      if (seen.has(holder)) continue;
      for (const { maat, waarde, range } of metingen)
        yield { range, args: { maat: maat.id, waarde: decimal(waarde!) } };
    }
  },
  fixes: whatGoesWrong,
};

function isBad(meting: Meting, scope: Scope): boolean {
  const maat = scope.find('maat', meting.maat.id);
  return maat !== undefined && isGood(meting, maat) === false;
}

/** Where in a klantreis somebody does something, or thinks about it. */
class LookedAt {
  private readonly touched: Touched;
  private readonly fasen: ReadonlyMap<Holder, Fase>;

  constructor(
    private readonly klantreis: Klantreis,
    scope: Scope,
  ) {
    this.touched = new Touched(klantreis, scope);
    this.fasen = fasenOfStappen(klantreis);
  }

  /** What is said of a fase is said of its stappen too, and of a fase what is said of one of those. */
  has(holder: Holder | Fase): boolean {
    const { klantreis } = this;
    if (holder === klantreis && (seriousIn(klantreis).length > 0 || klantreis.knelpunten.length > 0)) return true;
    const fase = this.fasen.get(holder);
    const around: readonly Holder[] = 'stappen' in holder ? holder.stappen : fase ? [fase] : [];
    return [holder, ...around].some((place) => this.isSeen(place));
  }

  private isSeen(place: Holder | Stap): boolean {
    if (place.knelpunten.length > 0 || place.kansen.length > 0 || this.touched.has(place)) return true;
    if (!('gewenst' in place)) return false;
    return place.vervalt !== undefined || [...statementsOfInhoud(place.gewenst), ...place.gewenst.zonder].length > 0;
  }
}

/** What goes wrong there, and what we do about it. */
function whatGoesWrong({ file, line }: Asked): Fix[] {
  const holder = ['stap', 'fase', 'klantreis'].map((word) => lineAround(line, word)).find((one) => one !== undefined);
  if (!holder) return [];
  const rows = [{ text: 'knelpunt: ', typed: PLACES.knelpunt }, { text: `oplossing: ${PLACES.oplossing}` }];
  return [fix('FIX04', { nieuw: 'knelpunt' }, rowsAfter(file, line, rows, indentUnder(file, holder)))];
}
