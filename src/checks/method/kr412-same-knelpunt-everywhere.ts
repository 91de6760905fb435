import { currentHolders, isLived } from '../../model/meaning/current';
import type { Rule } from '../rule/rule';
import type { Klantreis, Knelpunt } from '../../model/klantreis';
import { contentWords, plainWords, subjectOf } from '../../model/meaning/alike';
import { personasIn } from '../../model/meaning/persona-uses';
import { isRejected, solutionsOf } from '../../model/meaning/solutions';
import { oplossingenOf, type Scope, type ScopeFile } from '../../model/scope/scope';
import { remembered } from '../../util/remembered';
import { enumerate } from '../../util/text';

/** In so many klantreizen a knelpunt is no accident. */
const SEVERAL = 3;

/** With fewer words it may be about anything: "De brief". */
const TELLING = 2;

/** So many titles one sentence takes. */
const NAMED = 3;

/**
 * The same knelpunt in three klantreizen or more: one opportunity over journeys, to be lifted once (TheyDo, journey management). It is the same where the
 * words that say something are the same, in whichever order and form, whoever it happens to; what is only alike may be something else.
 *
 * It is said once, at the first klantreis of the scope, and not where an oplossing is for it in several of them already.
 */
export const kr412: Rule = {
  code: 'KR412',
  message: {
    severity: 'info',
    text: 'Dit knelpunt staat in {aantal} klantreizen, ook in {reizen}. Pak het in één keer aan: schrijf onder één oplossing `lost op` met al die knelpunten, zoals `lost op verhuizen.brief, trouwen.brief`.',
    uitleg:
      'Komt een knelpunt in veel klantreizen terug, dan ligt de oorzaak vaak op één plek. Eén oplossing daar helpt iedereen, en is makkelijker uit te leggen dan drie kleine.',
  },
  herkomst: 'TheyDo, over kansen die door meer klantreizen lopen',
  heldBackBy: { naam: ['lost op'] },
  *klantreis(klantreis, scope) {
    for (const [subject, { knelpunt }] of subjectsIn(klantreis)) {
      const all = scope.table(knelpuntenBySubject).get(subject);
      if (all.length < SEVERAL || all[0]!.knelpunt !== knelpunt || isTakenUp(knelpunt, klantreis, scope)) continue;
      const others = all.slice(1, NAMED + 1).map((one) => one.klantreis.titel);
      yield { range: knelpunt.range, args: { aantal: all.length, reizen: enumerate(others, 'en') } };
    }
  },
  unfixed: 'Which oplossing is for all of them, only people can say.',
};

interface Suffered {
  readonly klantreis: Klantreis;
  readonly knelpunt: Knelpunt;
}

/** The knelpunten of a scope by what they are about, one a klantreis. */
function* knelpuntenBySubject({ model }: ScopeFile): Iterable<readonly [subject: string, Suffered]> {
  for (const klantreis of model.klantreizen) yield* subjectsIn(klantreis);
}

/** The first knelpunt of now of each subject: the forms of its words that say something, in the order of the alphabet. */
const subjectsIn = remembered((klantreis: Klantreis): ReadonlyMap<string, Suffered> => {
  const subjects = new Map<string, Suffered>();
  if (!isLived(klantreis) || klantreis.status === 'archief') return subjects;
  const names = new Set([...personasIn(klantreis)].flatMap(plainWords));
  for (const knelpunt of currentHolders(klantreis).flatMap(({ knelpunten }) => knelpunten)) {
    const words = [...subjectOf(contentWords(knelpunt.titel, names))].sort();
    const subject = words.join(' ');
    if (words.length >= TELLING && !subjects.has(subject)) subjects.set(subject, { klantreis, knelpunt });
  }
  return subjects;
});

/** Is there an oplossing for it that is for one of another klantreis as well? */
function isTakenUp(knelpunt: Knelpunt, klantreis: Klantreis, scope: Scope): boolean {
  const own = new Set(oplossingenOf(klantreis));
  const serious = solutionsOf(klantreis, scope)
    .get(knelpunt)
    ?.filter((oplossing) => !isRejected(oplossing));
  return serious?.some((one) => !own.has(one) || one.lostOp.some(({ id }) => id.includes('.'))) ?? false;
}
