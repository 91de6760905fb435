import type { Asked } from '../repair/asked';
import { fillLine, fix } from '../repair/fix-parts';
import type { Found, Rule } from '../rule/rule';
import { REASON_PLACE } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import type { Klantreis, Knelpunt, Oplossing } from '../../model/klantreis';
import { isRejected, solutionsOf } from '../../model/meaning/solutions';
import { holdersOf, knelpuntenOf, type Scope, type ScopeFile } from '../../model/scope/scope';
import { replacement } from '../../text/edit/edit';
import type { WordList } from '../../model/word-list';
import { remembered } from '../../util/remembered';

/** Words of an eigenaar that is one of us. */
const OUR_WORDS: readonly string[] = ['afdeling', 'cluster', 'klantcontactcentrum', 'kcc', 'team', 'wij'];

/**
 * A knelpunt that we say we can do nothing about, and not why; or that one of us is doing something about all the same. That some parents dislike the
 * name of this gemeente in the akte, "daar kan de gemeente natuurlijk niets aan doen" (Leonie Brouwer, KING): there the law is the reason.
 *
 * An oplossing of somebody else, or of nobody yet, does not say that we can do something. Of the archive nobody asks anything.
 */
export const kr402: Rule = {
  code: 'KR402',
  message: {
    severity: 'warning',
    concept: 'info',
    text: 'Waarom kunnen wij hier niets aan doen? Zet de reden achter `invloed geen`, bijvoorbeeld `invloed geen: dit staat in de wet`.',
    veel: 'Bij {aantal} knelpunten staat `invloed geen` zonder reden (regel {regels}). Zet de reden erachter.',
    gevallen: {
      eigen: {
        severity: 'warning',
        text: 'Hier staat `invloed geen`, maar {eigenaar} werkt wel aan een oplossing. Is het `invloed deels` of `invloed eigen`?',
      },
    },
    uitleg:
      'Aan sommige knelpunten kan een gemeente echt niets doen. Met de reden erbij hoeft niemand dat nog eens uit te zoeken. Zonder reden wordt `invloed geen` een manier om een knelpunt weg te leggen.',
  },
  herkomst: 'Leonie Brouwer (KING), "Richt je op mensen!"',
  heldBackBy: {
    onder: ['invloed'],
    by: { eigen: { onder: ['invloed'], houder: ['knelpunt'], reis: ['lost op', 'stand'] } },
  },
  woorden: OUR_WORDS,
  *klantreis(klantreis, scope, words) {
    if (klantreis.status === 'archief') return;
    for (const knelpunt of knelpuntenOf(klantreis)) {
      if (knelpunt.invloed === 'geen') yield* asked(knelpunt, klantreis, { scope, words });
    }
  },
  fixes: ourInfluence,
};

interface Where {
  readonly scope: Scope;
  readonly words: WordList;
}

function* asked(knelpunt: Knelpunt, klantreis: Klantreis, where: Where): Iterable<Found> {
  const { range, invloedReden } = knelpunt;
  if (!invloedReden?.tekst) yield { range, args: {} };
  const solutions = solutionsOf(klantreis, where.scope).get(knelpunt) ?? [];
  const ours = solutions.find((oplossing) => !isRejected(oplossing) && isOfUs(oplossing, klantreis, where));
  if (ours) yield { range, args: { geval: 'eigen', eigenaar: ours.eigenaar!.tekst } };
}

/** Does the eigenaar of an oplossing surely work for us? */
function isOfUs({ eigenaar }: Oplossing, klantreis: Klantreis, { scope, words }: Where): boolean {
  const name = eigenaar?.tekst.toLowerCase() ?? '';
  if (name === '') return false;
  return words.findIn(name) !== undefined || ownersIn(klantreis).has(name) || scope.table(ourNames).has(name);
}

/** Who sees to the klantreis, or to a part of it. */
const ownersIn = remembered((klantreis: Klantreis): ReadonlySet<string> => {
  return new Set(holdersOf(klantreis).flatMap(({ eigenaar }) => eigenaar?.tekst.toLowerCase() ?? []));
});

/** What the organisaties are called that are our own. */
function* ourNames({ model }: ScopeFile) {
  for (const { soort, titel } of model.organisaties) if (soort === 'eigen') yield [titel.toLowerCase(), true] as const;
}

/** The reason, or that we can do something. */
function ourInfluence({ file, finding, line }: Asked): Fix[] {
  const invloed = line.children.find(({ keyword }) => keyword === 'invloed');
  if (!invloed) return [];
  const others = ['invloed deels', 'invloed eigen'].map((nieuw) => replacement(invloed.range, nieuw));
  return finding.args.geval === undefined
    ? [fix('FIX48', {}, fillLine(file, invloed, REASON_PLACE)), ...others]
    : others;
}
