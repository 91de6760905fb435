import { isLived, isWhole } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { oplossingBelow } from '../repair/fix-parts';
import { STATE } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Klantreis, Knelpunt } from '../../model/klantreis';
import { isCurrent } from '../../model/meaning/gewenst';
import { Touched, touchedFasen, untouchedLows } from '../../model/meaning/touched';
import { isOurs, unsolvedIn } from '../../model/meaning/unsolved';
import type { Scope } from '../../model/scope/scope';

/** How grave a knelpunt may be, the gravest first. A small one may wait. */
const GRAVE: readonly Knelpunt['ernst'][] = ['hoog', 'midden'];

/**
 * The gravest knelpunt sits in an early fase and every oplossing in a later one. To be able to declare a birth online is fine, but "lost
 * problemen rondom erkenning niet op": those are months earlier (Leonie Brouwer, KING).
 *
 * A knelpunt that nobody does anything about has its message already (KR401), and so has the lowest point of the hartslag (KR413): what remains is
 * one beside which a kans stands. Silent where one of several of them is touched, and where an oplossing is for the klantreis as a whole.
 */
export const kr409: Rule = {
  code: 'KR409',
  message: {
    severity: 'warning',
    concept: 'info',
    text: 'Dit is een van de zwaarste knelpunten, maar alle oplossingen zitten in latere fasen. Wat kunnen wij hier al doen? Zet er een `oplossing` onder.',
    uitleg:
      'Oplossingen zitten vaak aan het eind, bij ons eigen loket, terwijl het vroeg in de reis misgaat. Laat u dit met opzet? Schrijf dan onder een oplossing `lost niet op <knelpunt>: reden`.',
  },
  herkomst: 'Leonie Brouwer (KING), "Richt je op mensen!"',
  heldBackBy: {
    onder: ['invloed', 'ernst'],
    houder: ['oplossing', 'kans', 'door'],
    reis: ['oplossing', 'lost op', 'lost niet op', 'door', 'stand', 'ernst', 'knelpunt', 'fase', ...STATE],
  },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const first = leftEarly(klantreis, scope);
    if (first) yield { range: first.range, args: {} };
  },
  fixes: whatWeDoHere,
};

/** The first of the gravest knelpunten, where all of them come before everything that the oplossingen touch. */
function leftEarly(klantreis: Klantreis, scope: Scope): Knelpunt | undefined {
  const { fasen, touched } = touchedFasen(klantreis, scope);
  const places = fasen.flatMap((fase, at) =>
    [fase, ...fase.stappen.filter((stap) => isCurrent(stap, klantreis))].flatMap((holder) =>
      holder.knelpunten.map((knelpunt) => ({ knelpunt, holder, at })),
    ),
  );
  const ernst = GRAVE.find((grave) =>
    [...klantreis.knelpunten, ...places.map(({ knelpunt }) => knelpunt)].some((one) => one.ernst === grave),
  );
  if (ernst === undefined || klantreis.knelpunten.some((knelpunt) => knelpunt.ernst === ernst)) return undefined;
  const gravest = places.filter(({ knelpunt }) => knelpunt.ernst === ernst);
  const last = gravest.at(-1)!.at;
  if (touched.length === 0 || touched[0]! <= last || new Touched(klantreis, scope).has(klantreis)) return undefined;
  const unsolved = new Set(unsolvedIn(klantreis, scope));
  const lows = new Set(untouchedLows(klantreis, scope).flatMap(({ stap, fase }) => [stap, fase]));
  const isToldElsewhere = gravest.some(
    ({ knelpunt, holder }) => unsolved.has(knelpunt) || !isOurs(knelpunt, klantreis) || lows.has(holder),
  );
  return isToldElsewhere ? undefined : gravest[0]!.knelpunt;
}

function whatWeDoHere({ file, line }: Asked): Fix[] {
  return [oplossingBelow(file, line)];
}
