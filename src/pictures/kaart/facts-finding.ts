import { dateWords, fillWords } from '../../messages/diagram.data';
import type { Knelpunt, Oplossing, Succes } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { type Fact, factWords } from './facts';
import { namesAt, textAt } from './sources';
import type { View } from './view';
import { journeysElsewhere, personaName, solvedNumbers } from './words';

/** What the cards below the hartslag tell under their titles, in this order. */

export const KNELPUNT_FACTS: readonly Fact<Knelpunt>[] = [
  {
    icon: 'waargemaakt',
    look: { role: 'groen', style: 'bold' },
    tell: (knelpunt, { knelpunten }) => (knelpunten.get(knelpunt)?.solved ? [{ text: fillWords('opgelost') }] : []),
  },
];

/** Above the stand of the oplossing. */
export const OPLOSSING_FACTS: readonly Fact<Oplossing>[] = [
  {
    tell: (oplossing, view, scope) => {
      const nummers = solvedNumbers(oplossing, view, scope);
      if (!nummers) return [];
      // A knelpunt of this klantreis stands there by its number, which is ours.
      const elsewhere = journeysElsewhere(oplossing, view, scope);
      const source = namesAt(
        elsewhere.map(({ ref }) => ref),
        elsewhere.map(({ title }) => title),
      );
      const means = oplossing.lostOp.map(({ id }) => id).join(' ');
      return [{ text: fillWords('lostOp', { nummers }), source, topic: 'lost op', means }];
    },
  },
  {
    tell: ({ eigenaar }) =>
      eigenaar?.tekst ? [{ text: eigenaar.tekst, source: textAt(eigenaar), topic: 'eigenaar' }] : [],
  },
];

export function knelpuntWords(knelpunt: Knelpunt, tag: string, view: View, scope: Scope): string {
  const kenmerken = [
    knelpunt.ernst ? fillWords('ernst', { ernst: knelpunt.ernst }) : fillWords('geenErnst'),
    tag,
    knelpunt.van && fillWords('vanPersona', { persona: personaName(knelpunt.van.id, scope) }),
    ...factWords(KNELPUNT_FACTS, knelpunt, view, scope),
  ];
  return fillWords('tekstKnelpunt', {
    nummer: view.knelpunten.get(knelpunt)?.number ?? '',
    kenmerken: kenmerken.filter((part) => part).join(', '),
    titel: knelpunt.titel || fillWords('nogLeeg'),
  });
}

export function succesWords(succes: Succes, tag: string): string {
  return fillWords('tekstSucces', { titel: succes.titel || fillWords('nogLeeg'), waarover: tag && ` (${tag})` });
}

export function oplossingWords(oplossing: Oplossing, view: View, scope: Scope): string {
  const kenmerken = [
    ...factWords(OPLOSSING_FACTS, oplossing, view, scope),
    oplossing.stand,
    oplossing.gereed && dateWords(oplossing.gereed),
  ].filter((part) => part);
  const titel = oplossing.titel || fillWords('nogLeeg');
  if (kenmerken.length === 0) return fillWords('tekstOplossingKaal', { titel });
  return fillWords('tekstOplossing', { kenmerken: kenmerken.join(', '), titel });
}
