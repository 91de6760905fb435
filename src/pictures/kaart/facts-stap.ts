import { fillWords } from '../../messages/diagram.data';
import type { Duur, Stap, Statement, TextLine } from '../../model/klantreis';
import { isCurrent, isDropped } from '../../model/meaning/gewenst';
import type { Wish, Wishes } from '../../model/meaning/wishes';
import type { Scope } from '../../model/scope/scope';
import { decimal, durationWords } from '../../model/time';
import type { TextSource } from '../../drawing/shapes';
import { capital } from '../../util/text';
import { type Facts, factWords, type Told } from './facts';
import { plainFact } from './facts-plain';
import { textFact, wordAndText } from './facts-told';
import { vragenFact } from './facts-whole';
import { at, textAt, whenAt } from './sources';
import type { Column, View } from './view';
import { ankerName, numberOf, thanksTo, wanneerWords, whenWords, withoutWords } from './words';
import { personaName } from './names';

/** What the card of a stap tells below its title and personas, in this order. */
export const STAP_FACTS: Facts<Column> = [
  { line: 'duurt', icon: 'duurt', tell: (column) => durations('duurt', column) },
  { line: 'wacht', icon: 'wacht', tell: (column) => durations('wacht', column) },
  {
    line: 'afhaken',
    icon: 'afhaken',
    look: { role: 'rood' },
    tell: ({ stap: { afhaken } }) => {
      if (!afhaken) return [];
      const percentage = decimal(afhaken.percentage);
      return [withNote(fillWords('afhaken', { percentage }), afhaken, at(afhaken, 'waarde', `${percentage}%`))];
    },
  },
  {
    line: 'waarheidsmoment',
    icon: 'waarheidsmoment',
    look: { role: 'geel', style: 'bold' },
    tell: ({ stap: { waarheidsmoment } }) => (waarheidsmoment ? [{ text: fillWords('waarheidsmoment') }] : []),
  },
  {
    line: 'regelt',
    icon: 'regelt',
    tell: ({ stap: { regelt } }, _, scope) =>
      regelt.map((ref) => {
        const product = scope.find('product', ref.id)?.titel ?? ref.id;
        return { text: fillWords('feit', { regel: 'regelt', tekst: product }), source: at(ref, 'namen', product) };
      }),
  },
  { line: 'vraagt', icon: 'vraagt', tell: (column) => asked(column) },
  textFact('regel', ({ stap }) => stap.regels, { icon: 'regel' }),
  plainFact(({ stap }) => stap, ['alleen als']),
  textFact('eigenaar', ({ stap }) => stap.eigenaar, { icon: 'eigenaar' }),
  {
    line: 'terug naar',
    icon: 'terug',
    tell: ({ stap: { terugNaar } }, view) =>
      terugNaar.map(({ id }) => ({ text: fillWords('terugNaar', { stap: numberOf(id, view) }), means: id })),
  },
  vragenFact(({ stap }) => stap),
];

/** The same in three places, where a stap is a row: how long it takes, what belongs to its title, and all else. */
const TIJD = ['duurt', 'wacht'];
const TITEL = ['afhaken', 'waarheidsmoment', 'terug naar'];
export const TIJD_FACTS = STAP_FACTS.filter(({ line }) => TIJD.includes(line));
export const TITEL_FACTS = STAP_FACTS.filter(({ line }) => TITEL.includes(line));
export const OTHER_FACTS = STAP_FACTS.filter(({ line }) => !TIJD.includes(line) && !TITEL.includes(line));

/** What the card of a stap says, a sentence a part. */
export function stapWords(column: Column, view: View, scope: Scope): (string | false | undefined)[] {
  const { stap } = column;
  if (column.missing) return titleWords(column, view, scope);
  const wanneer = whenWords(stap, view);
  return [
    ...titleWords(column, view, scope),
    wanneer && fillWords('tekstWanneer', { wanneer }),
    ...whenWishes(column, view).map(({ text }) => text),
    ...factWords(STAP_FACTS, column, view, scope),
  ];
}

/** What a stap is called, with what makes it another than the others, and who takes it. */
export function titleWords(column: Column, view: View, scope: Scope): (string | false | undefined)[] {
  const { stap } = column;
  if (column.missing) return [fillWords('nogGeenStap')];
  const neemt = stap.voor.map((ref) => personaName(ref.id, scope));
  return [
    fillWords('tekstStap', { nummer: column.number, titel: stap.titel || fillWords('nogLeeg') }),
    !isCurrent(stap, view.klantreis) && fillWords('nieuw'),
    ...thanksTo(stap, view).map(({ text }) => capital(text)),
    ...droppedTold(column, view).map(({ text }) => text),
    capital(conditionOf(stap)?.text ?? ''),
    column.alternative && fillWords('alternatief', { stap: numberOf(stap.of[0]?.id ?? '', view) }),
    neemt.length > 0 && fillWords('tekstNeemt', { personas: neemt.join(', ') }),
  ];
}

/** What is wished of when the stap is, a line each: `gewenst: 3 dagen na de aanvraag`. */
export function whenWishes({ wishes: { wanneer } }: Column, view: View): Told[] {
  return wished('wanneer', wanneer, (line) => {
    const anker = line.anker && ankerName(line.anker.id, view);
    return { text: wanneerWords(line, view), source: whenAt(line, anker) };
  });
}

/** That the gewenste klantreis goes without the stap, and why. */
export function droppedTold({ stap }: Column, view: View): Told[] {
  if (!isDropped(stap, view.klantreis)) return [];
  const { vervalt } = stap;
  if (!vervalt?.tekst) return [{ text: fillWords('vervalt') }];
  const text = fillWords('feit', { regel: fillWords('vervalt'), tekst: vervalt.tekst });
  return [{ text, source: textAt(vervalt, vervalt.tekst), topic: 'vervalt' }];
}

/** When the stap is there at all: not for everybody. */
export function conditionOf({ details }: Stap): (Told & { readonly line: number }) | undefined {
  const alleenAls = details.find(({ keyword, tekst }) => keyword === 'alleen als' && tekst !== '');
  if (!alleenAls) return undefined;
  const { tekst, range } = alleenAls;
  return { text: fillWords('alleenAls', { tekst }), source: textAt(alleenAls, tekst), line: range.start.line };
}

/** What is asked of the persona, and under it what is wished of that. */
function asked({ stap, wishes }: Column): Told[] {
  const wish = (line: TextLine): Told => ({
    text: fillWords('vraagt', { wat: line.tekst }),
    source: textAt(line, line.tekst),
  });
  const now = stap.vraagt.filter(({ tekst }) => tekst !== '').map((line) => wordAndText('vraagt', line));
  return [...now, ...wished('vraagt', wishes.vraagt, wish)];
}

/** What is told of a number, with what its author says about it. */
function withNote(
  text: string,
  line: Statement & { readonly toelichting: string },
  source: TextSource | undefined,
): Told {
  const { toelichting } = line;
  if (toelichting === '') return { text, source };
  const sources = [...(source ? [source] : []), at(line, 'tekst', toelichting)];
  return { text: fillWords('feit', { regel: text, tekst: toelichting }), source: sources };
}

/** How long it takes, and under it what is wished of that: `gewenst: duurt 5 minuten`. */
function durations(kind: 'duurt' | 'wacht', { stap, wishes }: Column): Told[] {
  const told = (line: Duur): Told => {
    const duur = line.lengte ? durationWords(line.lengte) : fillWords('onbekend');
    return withNote(fillWords(kind, { duur }), line, line.lengte && at(line, 'waarde', duur));
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
