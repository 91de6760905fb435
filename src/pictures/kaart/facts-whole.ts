import { dateWords, fillWords } from '../../messages/diagram.data';
import type { Bron, Fase, Holder, Klantreis, Persona } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { capital } from '../../util/text';
import type { Passage } from '../../drawing/shapes';
import { bronnenParagraph } from './bronnen';
import { drawnFacts, type Fact, type Facts, factWords, type Told } from './facts';
import { plainFact } from './facts-plain';
import { textFact, valueFact, wordAndText } from './facts-told';
import { textAt } from './sources';
import type { View } from './view';
import { faseWords, passage, sentences, whenSources, whenWords } from './words';
import { kanaalName, personaName } from './names';

/** What the head, the fasen and the text alternative tell of the whole, of its parts and of who and what it rests on. */

/** An open question is for who works on the klantreis: who does not see the picture hears it. */
export function vragenFact<T>(read: (element: T) => Pick<Holder, 'vragen'>): Fact<T> {
  return {
    line: 'vraag',
    only: 'words',
    tell: (element) =>
      read(element)
        .vragen.filter(({ tekst }) => tekst !== '')
        .map((vraag) =>
          wordAndText(vraag.rol ? fillWords('vraagVoor', { rol: vraag.rol }) : fillWords('vraag'), vraag),
        ),
  };
}

export const KLANTREIS_FACTS: Facts<Klantreis> = [
  {
    line: 'aanleiding',
    tell: ({ aanleiding }) => {
      if (!aanleiding || (aanleiding.tekst === '' && !aanleiding.soort)) return [];
      const soort = aanleiding.soort ? fillWords('aanleidingSoort', { soort: aanleiding.soort }) : '';
      const text = fillWords('aanleiding', { soort, tekst: aanleiding.tekst && `: ${aanleiding.tekst}` });
      return [{ text, source: aanleiding.tekst ? textAt(aanleiding, aanleiding.tekst) : undefined }];
    },
  },
  textFact('resultaat', ({ resultaat }) => resultaat),
  plainFact((klantreis) => klantreis),
  textFact('gemaakt met', ({ gemaaktMet }) => gemaaktMet),
  // Why the klantreis matters is for who decides to make it.
  textFact('waarom', ({ waarom }) => waarom, { only: 'words' }),
  {
    line: 'vergelijk',
    only: 'words',
    tell: ({ vergelijk }, _, scope) =>
      vergelijk.map(({ id }) => ({
        text: fillWords('feit', { regel: 'vergelijk', tekst: scope.find('klantreis', id)?.titel ?? id }),
      })),
  },
  vragenFact((klantreis) => klantreis),
];

/** The same in two places, where the picture tells its story from the beginning: how that begins, and all else. */
export const BEGIN_FACTS = KLANTREIS_FACTS.filter(({ line }) => line === 'aanleiding');
export const REST_FACTS = KLANTREIS_FACTS.filter(({ line }) => line !== 'aanleiding');

const FASE_FACTS: Facts<Fase> = [
  textFact('eigenaar', ({ eigenaar }) => eigenaar),
  plainFact((fase) => fase),
  vragenFact((fase) => fase),
];

/** Who somebody is stands on a card of its own; a klantreiskaart has the name and the doelgroep. */
const PERSONA_FACTS: Facts<Persona> = [
  valueFact('soort', ({ soort }) => soort),
  textFact('doelgroep', ({ doelgroep }) => doelgroep),
  textFact('situatie', ({ situatie }) => situatie),
  textFact('doel', ({ doel }) => doel),
  textFact('behoefte', ({ behoefte }) => behoefte),
  textFact('zorg', ({ zorg }) => zorg),
  textFact('drijfveer', ({ drijfveer }) => drijfveer),
  textFact('beperking', ({ beperking }) => beperking),
  valueFact('digitaal', ({ digitaal }) => digitaal),
  valueFact('taal', ({ taal }) => taal),
  {
    line: 'helpt',
    tell: ({ helpt }, _, scope) =>
      helpt.map(({ id }) => ({ text: fillWords('feit', { regel: 'helpt', tekst: personaName(id, scope) }) })),
  },
  {
    line: 'voorkeur',
    tell: ({ voorkeur }, _, scope) => {
      const kanalen = voorkeur.map(({ id }) => kanaalName(id, scope)).join(', ');
      return kanalen === '' ? [] : [{ text: fillWords('feit', { regel: 'voorkeur', tekst: kanalen }) }];
    },
  },
  {
    line: 'citaat',
    tell: ({ citaten }) =>
      citaten.filter(({ tekst }) => tekst !== '').map(({ tekst }) => ({ text: fillWords('tekstCitaat', { tekst }) })),
  },
  plainFact((persona) => persona),
];

/** The list of bronnen has the number and the year. */
const BRON_FACTS: Facts<Bron> = [
  valueFact('soort', ({ soorten }) => soorten.join(', '), { only: 'words' }),
  {
    line: 'aantal',
    tell: ({ deelnemers }) =>
      deelnemers.map(({ aantal, wie }) => ({ text: wie ? `${aantal} ${wie}` : fillWords('aantal', { aantal }) })),
  },
  valueFact('datum', ({ datum }) => datum && dateWords(datum, true), { only: 'words' }),
  {
    line: 'door',
    only: 'words',
    tell: ({ verzameldDoor }) =>
      verzameldDoor ? [{ text: fillWords(verzameldDoor === 'zelf' ? 'doorZelf' : 'doorExtern') }] : [],
  },
  plainFact((bron) => bron),
];

/** What stands under the title of a fase. */
export function faseNotes(fase: Fase, view: View, scope: Scope): Told[] {
  const when = whenWords(fase, view);
  return [
    ...(when ? [{ text: when, source: whenSources(fase, view), topic: 'wanneer' }] : []),
    ...drawnFacts(FASE_FACTS, fase, view, scope),
  ];
}

export function faseLabel(fase: Fase, view: View, scope: Scope): string {
  return sentences(faseSentences(fase, view, scope));
}

/** The name of a fase, and what is said of it. */
function faseSentences(fase: Fase, view: View, scope: Scope): string[] {
  return [faseWords(fase, view), ...factWords(FASE_FACTS, fase, view, scope).map(capital)];
}

export function fasePassage(fase: Fase, view: View, scope: Scope): Passage {
  return passage(1, faseSentences(fase, view, scope));
}

/** The personas of whom more is known than a name, in words. */
export function personaPassages(view: View, scope: Scope): Passage[] {
  return view.personas.flatMap((persona) => passageOf(1, persona, factWords(PERSONA_FACTS, persona, view, scope)));
}

/** What the journey rests on, in words: all of it in one line, and then each bron of which more is known. */
export function bronPassages(view: View, scope: Scope): Passage[] {
  const all = bronnenParagraph(view, scope).text;
  if (all === '') return [];
  const text = fillWords('bronnen', { bronnen: '' }).trim();
  const bronnen = view.bronnen.flatMap((id) => scope.find('bron', id) ?? []);
  return [
    { heading: { level: 1, text }, sentences: [all.slice(text.length).trim()] },
    ...bronnen.flatMap((bron) => passageOf(2, bron, factWords(BRON_FACTS, bron, view, scope))),
  ];
}

function passageOf(level: 1 | 2, { titel }: Persona | Bron, words: readonly string[]): Passage[] {
  return words.length === 0 ? [] : [passage(level, [titel, ...words.map(capital)])];
}
