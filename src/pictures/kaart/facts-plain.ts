import { dateWords, fillWords } from '../../messages/diagram.data';
import type { Detail, Element, Klantreis } from '../../model/klantreis';
import { isLocal, type NameKind } from '../../model/lines/kinds.data';
import { formOfLine, nameKindOf } from '../../model/lines/line-kinds';
import type { LineForm } from '../../model/lines/slots';
import { elementsInside } from '../../model/scope/declarations';
import type { Scope } from '../../model/scope/scope';
import type { TextSource } from '../../drawing/shapes';
import { isIsoDate } from '../../util/dates';
import { own } from '../../util/own';
import { spoken } from '../../util/text';
import type { Fact, Told } from './facts';
import { heardTold } from './facts-told';
import { at, namesAt, textAt } from './sources';
import type { View } from './view';
import { journeysElsewhere, numbersOf } from './words';
import { organisatieName, personaName } from './names';

/** The lines that say no more than their row in the table of lines tells (`plain`), each as any element tells it that takes it. */

type Tell = (detail: Detail, view: View, scope: Scope) => Told;

const PLAIN: Readonly<Record<string, Tell>> = {
  herhaalt: (detail) => ({
    text: fillWords('herhaalt', { hoeVaak: detail.kop }),
    source: at(detail, 'eenheid', detail.kop),
    icon: 'herhaalt',
  }),
  kosten: (detail, _, scope) => ({ ...amount(detail, 'kosten', scope), icon: 'kosten' }),
  baten: (detail, _, scope) => ({ ...amount(detail, 'baten', scope), icon: 'baten' }),
  belofte: (detail) => ({ ...said(detail), icon: 'belofte' }),
  uitzondering: (detail) => ({ ...said(detail), icon: 'uitzondering' }),
  regie: (detail, _, scope) => {
    const [ref] = wordsOf(detail, 'namen');
    const naam = ref === undefined ? '' : organisatieName(ref.id, scope);
    return { ...named(detail, naam), source: ref && at(detail, 'namen', naam), icon: 'regie' };
  },
  spanning: (detail) => {
    const waarde = wordsOf(detail, 'waarde')[0]?.id ?? '';
    const source = [at(detail, 'waarde', waarde), ...textSource(detail)];
    return { text: withText(fillWords('spanning', { waarde }), detail), source };
  },
  factor: (detail) => {
    const factoren = wordsOf(detail, 'waarden').map(({ id }) => spoken(id));
    return named(detail, factoren.join(', '));
  },
  vastgesteld: (detail) => {
    const waarde = wordsOf(detail, 'waarde')[0]?.id ?? '';
    const datum = isIsoDate(waarde) ? dateWords(waarde, true) : waarde;
    const wie = detail.tekst && fillWords('vastgesteldDoor', { wie: detail.tekst });
    return { text: fillWords('vastgesteld', { datum, wie }), source: textSource(detail) };
  },
};

/** Of a line whose word is no word, by its form. */
const PLAIN_FORMS: Readonly<Partial<Record<LineForm, Tell>>> = {
  leaves: (detail, view, scope) => {
    const refs = wordsOf(detail, 'namen');
    const elsewhere = journeysElsewhere(refs, view, scope);
    const nummers = numbersOf(refs, view, scope);
    const names = namesAt(
      elsewhere.map(({ ref }) => ref),
      elsewhere.map(({ title }) => title),
    );
    return {
      text: withText(fillWords('lostNietOp', { nummers }), detail),
      source: [...names, ...textSource(detail)],
      means: [...refs.map(({ id }) => id), detail.tekst].join(' '),
    };
  },
};

/**
 * Tells every plain line of an element in the order of the text: one without a row above as it stands there, so that a line which is new
 * in the language is told at once.
 * @param elsewhere the words of those that the picture tells in another way
 */
export function plainFact<T>(read: (element: T) => Element, elsewhere: readonly string[] = []): Fact<T> {
  return {
    line: 'plain',
    tell: (element, view, scope) =>
      read(element)
        .details.filter(({ keyword }) => !elsewhere.includes(keyword))
        .flatMap((detail) => {
          const { keyword } = detail;
          const told = plainTold(detail, view, scope);
          return [
            { topic: keyword, ...told },
            ...heardTold(detail, scope).map((one) => ({ topic: 'volgens', ...one })),
          ];
        }),
  };
}

export function plainTold(detail: Detail, view: View, scope: Scope): Told {
  const tell = own(PLAIN, detail.keyword) ?? PLAIN_FORMS[formOfLine(detail.keyword)] ?? asWritten;
  return tell(detail, view, scope);
}

/** The same of an element that stands outside every klantreis. */
export function plainOutside({ details }: Element, scope: Scope): Told[] {
  return details.flatMap((detail) => [
    { topic: detail.keyword, ...asWritten(detail, undefined, scope) },
    ...heardTold(detail, scope).map((one) => ({ topic: 'volgens', ...one })),
  ]);
}

/** As it stands there, with titles for the short names. */
function asWritten(detail: Detail, view: Pick<View, 'klantreis'> | undefined, scope: Scope): Told {
  const { keyword, kop, woorden } = detail;
  const titles = new Map<string, string>();
  const sources: TextSource[] = [];
  for (const [slot, refs] of woorden) {
    const kind = nameKindOf(keyword, slot);
    for (const { id } of refs) {
      const title = kind && titleOf(kind, id, view?.klantreis, scope);
      if (title) titles.set(id, title);
      sources.push(at(detail, slot, title ?? id));
    }
  }
  const shown = kop
    .split(/([\s,]+)/)
    .map((word) => titles.get(word) ?? word)
    .join('');
  return {
    text: withText([keyword, shown].filter((part) => part !== '').join(' '), detail),
    source: [...sources, ...textSource(detail)],
  };
}

function titleOf(kind: NameKind, id: string, klantreis: Klantreis | undefined, scope: Scope): string | undefined {
  if (!isLocal(kind)) return scope.find(kind, id)?.titel;
  if (!klantreis) return undefined;
  return elementsInside(klantreis).find((one) => one.kind === kind && one.element.id === id)?.element.titel;
}

/** `belofte: U hoort binnen twee weken van ons`. */
function said(detail: Detail): Told {
  return { text: withText(detail.keyword, detail), source: textSource(detail) };
}

function named(detail: Detail, wat: string): Told {
  return { text: fillWords('feit', { regel: detail.keyword, tekst: wat }) };
}

function amount(detail: Detail, kind: 'kosten' | 'baten', scope: Scope): Told {
  const [written, eenheid, persona] = ['bedrag', 'eenheid', 'persona'].map((slot) => wordsOf(detail, slot)[0]?.id);
  const bedrag = grouped(written ?? '');
  const naam = persona && personaName(persona, scope);
  const per = eenheid ? fillWords('per', { eenheid }) : '';
  const wie = naam ? fillWords(`${kind}Van`, { persona: naam }) : '';
  return {
    text: withText(fillWords(kind, { bedrag, per, wie }), detail),
    source: [
      ...(bedrag ? [at(detail, 'bedrag', bedrag)] : []),
      ...(naam ? [at(detail, 'persona', naam)] : []),
      ...textSource(detail),
    ],
  };
}

/** `12.000`, as Dutch writes it. */
function grouped(bedrag: string): string {
  const [whole = '', ...cents] = bedrag.split(',');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, '.'), ...cents].join(',');
}

function withText(words: string, { tekst }: Detail): string {
  return tekst === '' ? words : fillWords('feit', { regel: words, tekst });
}

function textSource(detail: Detail): TextSource[] {
  return detail.tekst === '' ? [] : [textAt(detail, detail.tekst)];
}

function wordsOf({ woorden }: Detail, slot: string) {
  return woorden.get(slot) ?? [];
}
