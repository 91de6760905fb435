import { personaName } from './questions';
import { isLived, isWhole } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { detailFix, fix, lineAround } from '../repair/fix-parts';
import { ownNear } from '../repair/near-names';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Fase, Klantreis } from '../../model/klantreis';
import { type Handover, handoversOf, hasRegie, ownerChangesOf } from '../../model/meaning/handovers';
import type { Scope } from '../../model/scope/scope';
import { rowUnder } from '../../text/edit/line-edits';

/** So many times from one hand to the next in one fase, and nobody sees the whole any more. */
const MANY = 3;

/** Names of one chain that a sentence holds. */
const NAMED = 6;

/** What stands in the row that a fix makes, until the author types it over, and what stands between those who pass it on. */
const TYPED = {
  eigenaar: 'wie het overzicht houdt',
  naar: ' → ',
} as const;

/**
 * In one fase the customer goes three times or more from one organisatie to another, ourselves among them, or two stappen on end have
 * different owners, and nobody has the whole: no `eigenaar` of the fase, no `regie`. "Samenwerking tussen allerlei afdelingen is nodig",
 * and in between things get lost (Leonie Brouwer, KING).
 *
 * Of owners that change the `eigenaar` of the klantreis is enough: that is who to ask. What happens between others is theirs. Left alone is
 * who wrote the knelpunt down already: in the stap itself where somebody is sent from pillar to post.
 */
export const kr604: Rule = {
  code: 'KR604',
  message: {
    severity: 'warning',
    concept: 'info',
    text: 'Hier komt {persona} telkens bij iemand anders ({wie}). Wie houdt het overzicht? Zet `eigenaar` bij de fase, of `regie` bij de klantreis.',
    veel: 'In {aantal} fasen komt de klant telkens bij iemand anders, zonder dat iemand het overzicht houdt (regel {regels}). Zet `eigenaar` bij de fase, of `regie` bij de klantreis.',
    uitleg: 'Bij elke overdracht kan iets zoekraken. Iemand moet de hele weg zien, ook tussen de afdelingen.',
  },
  herkomst: 'Leonie Brouwer (KING), "Richt je op mensen!"',
  heldBackBy: {
    onder: ['eigenaar', 'regie'],
    houder: ['eigenaar', 'regie'],
    reis: [...ORDER, 'eigenaar', 'regie', 'contact', 'knelpunt', 'of', 'vervalt'],
  },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const met = byFase(handoversOf(klantreis, scope), klantreis);
    const owners = byFase(klantreis.eigenaar?.tekst ? [] : ownerChangesOf(klantreis), klantreis);
    for (const fase of klantreis.fasen) {
      const passed = met.get(fase) ?? [];
      const chain = passed.length >= MANY ? passed : (owners.get(fase) ?? []);
      if (chain.length === 0 || fase.eigenaar?.tekst || hasRegie(klantreis, fase.stappen)) continue;
      if (!isSaid(chain)) yield found(chain, fase, klantreis, scope);
    }
  },
  fixes: whoSeesAll,
};

/** The changes from one stap to another of the same fase, or within one stap. */
function byFase(changes: readonly Handover[], { fasen }: Klantreis): ReadonlyMap<Fase, readonly Handover[]> {
  if (changes.length === 0) return new Map();
  const faseOf = new Map(fasen.flatMap((fase) => fase.stappen.map((stap) => [stap, fase] as const)));
  const found = new Map<Fase, Handover[]>();
  for (const change of changes) {
    const fase = faseOf.get(change.stap);
    if (fase === undefined || fase !== faseOf.get(change.before)) continue;
    const known = found.get(fase);
    if (known) known.push(change);
    else found.set(fase, [change]);
  }
  return found;
}

/** Has a stap with more than one of these a knelpunt? Whoever wrote it there need not be told. */
function isSaid(chain: readonly Handover[]): boolean {
  const passedOn = chain.filter(({ stap }, at) => chain[at - 1]?.stap === stap).map(({ stap }) => stap);
  return passedOn.some(({ knelpunten }) => knelpunten.length > 0);
}

function found(chain: readonly Handover[], fase: Fase, klantreis: Klantreis, scope: Scope) {
  const { stap } = chain[0]!;
  const names = chain.flatMap(({ from, to }, at) => (chain[at - 1]?.to === from ? [to] : [from, to]));
  const wie = [...names.slice(0, NAMED), ...(names.length > NAMED ? ['…'] : [])].join(TYPED.naar);
  const range = fase.ongeschreven ? stap.range : fase.range;
  return { range, args: { wie, persona: personaName(klantreis, scope, stap) } };
}

/** Somebody for the fase, or an organisatie for all of it. */
function whoSeesAll({ file, line }: Asked): Fix[] {
  const [fase, klantreis] = [lineAround(line, 'fase'), lineAround(line, 'klantreis')];
  const own = klantreis ? ownNear(file, line.range.start.line) : [];
  const regie = own.map((id) =>
    fix('FIX04', { nieuw: `regie ${id}` }, rowUnder(file, klantreis!, { text: `regie ${id}` })),
  );
  return [...(fase ? [detailFix(file, fase, 'eigenaar', TYPED.eigenaar)] : []), ...regie];
}
