import { dateWords, fillWords } from '../../messages/diagram.data';
import type { Knelpunt, Oplossing, Succes, TextLine } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { type Facts, factWords } from './facts';
import { plainFact } from './facts-plain';
import { heardFact, textFact, valueFact, wordAndText } from './facts-told';
import { namesAt, textAt, valueAt } from './sources';
import type { View } from './view';
import { journeysElsewhere, solvedNumbers } from './words';
import { personaName } from './names';

/** What the cards below the hartslag tell under their titles, in this order. */

const INVLOED_WORDS = { eigen: 'invloedEigen', deels: 'invloedDeels', geen: 'invloedGeen' } as const;

export const KNELPUNT_FACTS: Facts<Knelpunt> = [
  {
    line: 'opgelost',
    icon: 'waargemaakt',
    look: { role: 'groen', style: 'bold' },
    tell: (knelpunt, { knelpunten }) => (knelpunten.get(knelpunt)?.solved ? [{ text: fillWords('opgelost') }] : []),
  },
  textFact('oorzaak', ({ oorzaken }) => oorzaken),
  {
    line: 'invloed',
    tell: (knelpunt) => {
      const { invloed, invloedReden } = knelpunt;
      if (!invloed) return [];
      const text = fillWords(INVLOED_WORDS[invloed]);
      if (invloedReden?.tekst) return [wordAndText(text, invloedReden)];
      return [{ text, source: valueAt(knelpunt, 'invloed') }];
    },
  },
  plainFact((knelpunt) => knelpunt),
  heardFact((knelpunt) => knelpunt),
];

/** Above the stand of the oplossing. */
export const OPLOSSING_FACTS: Facts<Oplossing> = [
  {
    line: 'lost op',
    tell: (oplossing, view, scope) => {
      const nummers = solvedNumbers(oplossing, view, scope);
      if (!nummers) return [];
      // A knelpunt of this klantreis stands there by its number, which is ours.
      const elsewhere = journeysElsewhere(oplossing.lostOp, view, scope);
      const source = namesAt(
        elsewhere.map(({ ref }) => ref),
        elsewhere.map(({ title }) => title),
      );
      const means = oplossing.lostOp.map(({ id }) => id).join(' ');
      return [{ text: fillWords('lostOp', { nummers }), source, means }];
    },
  },
  {
    line: 'eigenaar',
    tell: ({ eigenaar }) => (eigenaar?.tekst ? [{ text: eigenaar.tekst, source: textAt(eigenaar) }] : []),
  },
  valueFact('soort', ({ soort }) => soort),
  {
    line: 'inspanning',
    tell: (oplossing) => {
      const parts = (['inspanning', 'effect'] as const).flatMap((line) => {
        const omvang = oplossing[line];
        if (!omvang) return [];
        const text = fillWords(line, { omvang });
        return [{ text, source: valueAt(oplossing, line, text) }];
      });
      if (parts.length === 0) return [];
      return [{ text: parts.map(({ text }) => text).join(', '), source: parts.flatMap(({ source }) => source ?? []) }];
    },
  },
  plainFact((oplossing) => oplossing),
  heardFact((oplossing) => oplossing),
];

export const SUCCES_FACTS: Facts<Succes> = [
  textFact('waardoor', ({ waardoor }) => waardoor),
  plainFact((succes) => succes),
  heardFact((succes) => succes),
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

export function succesWords(succes: Succes, tag: string, view: View, scope: Scope): string {
  const kenmerken = [tag, ...factWords(SUCCES_FACTS, succes, view, scope)].filter((part) => part !== '');
  const waarover = kenmerken.length > 0 ? ` (${kenmerken.join(', ')})` : '';
  return fillWords('tekstSucces', { titel: succes.titel || fillWords('nogLeeg'), waarover });
}

export function oplossingWords(oplossing: Oplossing, view: View, scope: Scope, tag = ''): string {
  const kenmerken = [
    tag,
    ...factWords(OPLOSSING_FACTS, oplossing, view, scope),
    oplossing.stand,
    oplossing.gereed && dateWords(oplossing.gereed),
  ].filter((part) => part);
  const titel = oplossing.titel || fillWords('nogLeeg');
  if (kenmerken.length === 0) return fillWords('tekstOplossingKaal', { titel });
  return fillWords('tekstOplossing', { kenmerken: kenmerken.join(', '), titel });
}

export function kansWords({ tekst }: TextLine, tag: string): string {
  return fillWords('tekstKans', { tekst, waarover: tag && ` (${tag})` });
}
