import { fillWords } from '../../messages/diagram.data';
import type { Duur } from '../../model/klantreis';
import { isCurrent, isDropped } from '../../model/meaning/gewenst';
import type { Wish, Wishes } from '../../model/meaning/wishes';
import type { Scope } from '../../model/scope/scope';
import { decimal, durationWords } from '../../model/time';
import type { Fact, Told } from './facts';
import { factWords } from './facts';
import { at, whenAt } from './sources';
import type { Column, View } from './view';
import { ankerName, numberOf, personaName, wanneerWords, whenWords, withoutWords } from './words';

/** What the card of a stap tells below its title and personas, in this order. */
export const STAP_FACTS: readonly Fact<Column>[] = [
  { icon: 'duurt', tell: (column) => durations('duurt', column) },
  { icon: 'wacht', tell: (column) => durations('wacht', column) },
  {
    icon: 'afhaken',
    look: { role: 'rood' },
    tell: ({ stap: { afhaken } }) => {
      if (!afhaken) return [];
      const percentage = decimal(afhaken.percentage);
      return [{ text: fillWords('afhaken', { percentage }), source: at(afhaken, 'waarde', `${percentage}%`) }];
    },
  },
  {
    icon: 'waarheidsmoment',
    look: { role: 'geel', style: 'bold' },
    tell: ({ stap: { waarheidsmoment } }) => (waarheidsmoment ? [{ text: fillWords('waarheidsmoment') }] : []),
  },
  {
    icon: 'terug',
    tell: ({ stap: { terugNaar } }, view) =>
      terugNaar.map(({ id }) => ({ text: fillWords('terugNaar', { stap: numberOf(id, view) }), means: id })),
  },
];

/** What the card of a stap says, a sentence a part. */
export function stapWords(column: Column, view: View, scope: Scope): (string | false | undefined)[] {
  const { stap } = column;
  if (column.missing) return [fillWords('nogGeenStap')];
  const wanneer = whenWords(stap, view);
  const neemt = stap.voor.map((ref) => personaName(ref.id, scope));
  return [
    fillWords('tekstStap', { nummer: column.number, titel: stap.titel || fillWords('nogLeeg') }),
    !isCurrent(stap, view.klantreis) && fillWords('nieuw'),
    isDropped(stap, view.klantreis) && fillWords('vervalt'),
    column.alternative && fillWords('alternatief', { stap: numberOf(stap.of[0]?.id ?? '', view) }),
    neemt.length > 0 && fillWords('tekstNeemt', { personas: neemt.join(', ') }),
    wanneer && fillWords('tekstWanneer', { wanneer }),
    ...whenWishes(column, view).map(({ text }) => text),
    ...factWords(STAP_FACTS, column, view, scope),
  ];
}

/** What is wished of when the stap is, a line each: `gewenst: 3 dagen na de aanvraag`. */
export function whenWishes({ wishes: { wanneer } }: Column, view: View): Told[] {
  return wished('wanneer', wanneer, (line) => {
    const anker = line.anker && ankerName(line.anker.id, view);
    return { text: wanneerWords(line, view), source: whenAt(line, anker) };
  });
}

/** How long it takes, and under it what is wished of that: `gewenst: duurt 5 minuten`. */
function durations(kind: 'duurt' | 'wacht', { stap, wishes }: Column): Told[] {
  const told = (line: Duur): Told => {
    const duur = line.lengte ? durationWords(line.lengte) : fillWords('onbekend');
    return { text: fillWords(kind, { duur }), source: line.lengte && at(line, 'waarde', duur) };
  };
  return [...stap[kind].map(told), ...wished(kind, wishes[kind], told)];
}

function wished<T>(kind: keyof Wishes, { added, without }: Wish<T>, tell: (line: T) => Told): Told[] {
  const shared = { isWish: true, topic: `gewenst ${kind}` } as const;
  if (without) return [{ text: withoutWords(kind), ...shared }];
  return added
    .map(tell)
    .filter(({ text }) => text !== '')
    .map(({ text, source }) => ({ text: fillWords('wensWat', { wat: text }), source, ...shared }));
}
