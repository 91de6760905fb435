import { describe, expect, it } from 'vitest';
import type { LaidOut } from '../../src/drawing/shapes';
import { slotsIn } from '../../src/model/lines/line-kind';
import { DESIRED_KINDS } from '../../src/model/lines/line-kinds';
import { LINES } from '../../src/model/lines/lines.data';
import type { Slot } from '../../src/model/lines/slots';
import { layoutBlauwdruk } from '../../src/pictures/blauwdruk/layout';
import type { layoutKaart } from '../../src/pictures/kaart/layout';
import { layoutKnelpunten } from '../../src/pictures/knelpunten/layout';
import { layoutVerbeterbord } from '../../src/pictures/verbeterbord/layout';
import { OF_A_KLANTREIS, OF_TWO } from './drawn';
import { hostsOf, lineOf, SCAFFOLD, WORDS, written } from '../support/lines-of-table';
import { journeyOf } from './kaart/journeys';
import { cardsIn } from './kaartjes/files';
import { LABELS, pairOf } from './verschilkaart/comparisons';

/**
 * Over the table of lines: whatever somebody writes in any part of any line, under any element that takes it, is told in the text
 * alternative and shown in a picture, and another value of it is told otherwise. What is not has its reason here. A new row of the table is
 * in this test by itself.
 */

const NO_ADDRESS = 'An address is for clicking: on paper and read aloud it is noise.';
const ON_ITS_OWN_CARD = 'Who somebody is stands on a card of the persona; the kaart has the name and the doelgroep.';
const FOR_WRITERS = 'For who writes: the help of the line says that it is in no picture.';
const FOR_MAKERS = 'A question is for who works on the klantreis, who sees it in the text.';

/** What neither the text alternative nor a picture has: `element.line`, or `element.line.part` for a part of it. */
const NOWHERE: Readonly<Record<string, string>> = {
  'klantreis.notitie': FOR_WRITERS,
  'fase.notitie': FOR_WRITERS,
  'stap.notitie': FOR_WRITERS,
  'organisatie.link': NO_ADDRESS,
  'product.link': NO_ADDRESS,
  'bron.link': NO_ADDRESS,
  'oplossing.link': NO_ADDRESS,
  'product.upl': 'An address in a list for computers.',
  'organisatie.eigenaar': 'Who keeps the data of an organisatie is no part of a klantreis.',
  'stap.negeer': 'About the check and not about the klantreis.',
};

/** What no picture draws, beside that: the text alternative tells it. */
const ONLY_TOLD: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['situatie', 'doel', 'behoefte', 'zorg', 'drijfveer', 'beperking', 'citaat'],
      ...['digitaal', 'taal', 'soort', 'helpt', 'voorkeur'],
    ].map((line) => [`persona.${line}`, ON_ITS_OWN_CARD]),
  ),
  'klantreis.vraag': FOR_MAKERS,
  'fase.vraag': FOR_MAKERS,
  'stap.vraag': FOR_MAKERS,
  'maat.vraag': 'What people were asked says little beside the outcome, and takes much room.',
  'klantreis.waarom': 'Why the klantreis matters is for who decides to make it.',
  'klantreis.samenvatting': 'It is the picture in words.',
  'klantreis.vergelijk': 'Which other klantreis it is compared with shows in the picture of that comparison.',
  'bron.door': 'Who collected it matters to who weighs the bron, not to who looks at the kaart.',
};

/** What the card of its own element does not have. */
const NO_CARD: Readonly<Record<string, string>> = {
  'organisatie.link': NO_ADDRESS,
  'product.link': NO_ADDRESS,
  'bron.link': NO_ADDRESS,
  'product.upl': 'An address in a list for computers.',
};

const NOT_DRAWN: Readonly<Record<string, string>> = { ...NOWHERE, ...ONLY_TOLD };

const NOT_TOLD: Readonly<Record<string, string>> = {
  ...NOWHERE,
  'stap.gewenst zonder gevoel': 'The gewenste hartslag runs past the stap: there is nothing to say of it.',
};

const COUNTED = 'It has no card: the picture says how many such changes there are, and the list tells them.';

/** What the picture of a change marks nowhere. */
const NOT_COMPARED: Readonly<Record<string, string>> = {
  'bestand.organisatie': COUNTED,
  'bestand.systeem': COUNTED,
  'bestand.product': COUNTED,
  'bestand.kanaal': COUNTED,
  'bestand.maat': COUNTED,
  'organisatie.soort': COUNTED,
  'organisatie.eigenaar': COUNTED,
  'organisatie.link': COUNTED,
  'product.link': COUNTED,
  'product.upl': COUNTED,
  'maat.vraag': COUNTED,
  'maat.schaal': COUNTED,
  'maat.eenheid': COUNTED,
  'maat.hoog is goed': COUNTED,
  'maat.laag is goed': COUNTED,
};

function drawn(text: string, layout: typeof layoutKaart): LaidOut {
  const { klantreis, scope } = journeyOf(text);
  return layout(klantreis, scope);
}

/** All that somebody sees, without where it stands in the text. */
function seen({ boxes, strips }: LaidOut): string {
  const marks = [...boxes, ...strips.map((strip) => strip.draw(strip.y))];
  return JSON.stringify(
    marks.map(({ shapes, texts }) => [shapes, texts.map((run) => ({ ...run, paragraph: undefined }))]),
  );
}

interface Case {
  /** `element.line.part`. */
  readonly name: string;
  /** What must stand in what is told. */
  readonly word: string | undefined;
  readonly texts: readonly [string, string];
}

const CASES: readonly Case[] = [...LINES.values()].flatMap((kind) =>
  hostsOf(kind).flatMap((host) => {
    const slots = slotsIn(kind, host);
    // A door is of the gewenst line above it.
    const before = kind.keyword === 'door' && host === 'stap' ? ['gewenst doet: Iets anders'] : [];
    const text = (other?: Slot) => written(host, ...before, lineOf(kind, slots, other));
    const name = `${host}.${kind.keyword}`;
    if (slots.length === 0) return [{ name, word: undefined, texts: [SCAFFOLD, text()] as const }];
    // What something is called by in the text is not for who looks at a picture.
    return slots
      .filter((slot) => slot.kind !== 'id')
      .map((slot) => ({
        name: slots.length === 1 ? name : `${name}.${slot.property}`,
        word: slot.kind === 'text' || slot.kind === 'title' ? WORDS[1] : undefined,
        texts: [text(), text(slot)] as const,
      }));
  }),
);

/** The lines that may be wished for, which the gewenste klantreis has instead of that of now. */
const WISHES: readonly Case[] = DESIRED_KINDS.flatMap((keyword) => {
  const kind = LINES.get(keyword)!;
  const slots = slotsIn(kind, 'stap');
  const text = (other?: Slot) => written('stap', `gewenst ${lineOf(kind, slots, other)}`);
  const now = lineOf(kind, slots);
  const without = { name: `stap.gewenst zonder ${keyword}`, word: undefined };
  return [
    ...slots.map((slot) => ({
      name: `stap.gewenst ${keyword}.${slot.property}`,
      word: slot.kind === 'text' ? WORDS[1] : undefined,
      texts: [text(), text(slot)] as const,
    })),
    { ...without, texts: [written('stap', now), written('stap', now, `gewenst zonder ${keyword}`)] },
  ];
});

function reasonFor(name: string, reasons: Readonly<Record<string, string>>): string | undefined {
  return reasons[name] ?? reasons[name.split('.').slice(0, 2).join('.')];
}

/** Reasons for lines that there are not, or no longer. */
function stale(reasons: Readonly<Record<string, string>>): string[] {
  return Object.keys(reasons).filter(
    (reason) => !ALL.some(({ name }) => reasonFor(name, { [reason]: '' }) !== undefined),
  );
}

const ALL = [...CASES, ...WISHES];

/** The widths of one picture show the same. */
const PICTURES = [OF_A_KLANTREIS[0]!, OF_A_KLANTREIS[1]!];

describe.each(PICTURES)('no line is lost in %s', (_picture, layout) => {
  const found = ALL.map(({ name, word, texts }) => {
    const [one, other] = texts.map((text) => drawn(text, layout)) as [LaidOut, LaidOut];
    return {
      name,
      isTold: one.description !== other.description && (word === undefined || other.description.includes(word)),
      isDrawn: seen(one) !== seen(other),
    };
  });

  it.each(found)('$name is told in the text alternative, or it has a reason', ({ name, isTold }) => {
    expect(isTold).toBe(reasonFor(name, NOT_TOLD) === undefined);
  });

  it.each(found)('$name is drawn in a picture, or it has a reason', ({ name, isDrawn }) => {
    expect(isDrawn).toBe(reasonFor(name, NOT_DRAWN) === undefined);
  });
});

/** What has a card in the picture of what a file declares. */
const WITH_CARD = ['persona', 'organisatie', 'systeem', 'product', 'kanaal', 'maat', 'bron'];

describe('no line is lost on the cards of a file', () => {
  const cases = CASES.filter(({ name }) => {
    const [host = '', line = ''] = name.split('.');
    return WITH_CARD.includes(host) || (host === 'bestand' && WITH_CARD.includes(line));
  });

  it.each(cases)('$name is told and drawn on its card, or it has a reason', ({ name, word, texts }) => {
    const [one, other] = texts.map((text) => cardsIn(text)) as [LaidOut, LaidOut];
    const isTold = one.description !== other.description && (word === undefined || other.description.includes(word));
    const isFound = reasonFor(name, NO_CARD) === undefined;
    expect({ isTold, isDrawn: seen(one) !== seen(other) }).toEqual({ isTold: isFound, isDrawn: isFound });
  });
});

/** What a service blueprint tells: when, with whom, who does what with what, and whose it is. All else is for the klantreiskaart. */
const WORK = [
  ...[
    'wanneer',
    'duurt',
    'wacht',
    'contact',
    'doet',
    'vraagt',
    'voorkant',
    'achterkant',
    'gevoel.waarde',
    'gevoel.persona',
  ],
  ...['eigenaar', 'regelt', 'regel', 'regie', 'kosten', 'belofte', 'uitzondering', 'herhaalt', 'alleen als', 'afhaken'],
  ...['waarheidsmoment', 'voor', 'of', 'terug naar', 'vervalt'],
].map((line) => `stap.${line}`);
const WORK_ELSEWHERE = ['bestand.organisatie', 'bestand.systeem', 'bestand.kanaal', 'bestand.product', 'fase.eigenaar'];

describe('no line of work is lost in the service blueprint', () => {
  const isOf = (name: string, line: string) => name === line || name.startsWith(`${line}.`);
  const cases = ALL.filter(({ name }) =>
    [...WORK, ...WORK_ELSEWHERE].some((line) => isOf(name.replace(/gewenst (?:zonder )?/, ''), line)),
  ).filter(({ name }) => !name.includes('gevoel') || !name.includes('gewenst'));

  it.each(cases)('$name is told and drawn', ({ word, texts }) => {
    const [one, other] = texts.map((text) => drawn(text, layoutBlauwdruk)) as [LaidOut, LaidOut];
    const isTold = one.description !== other.description && (word === undefined || other.description.includes(word));
    expect({ isTold, isDrawn: seen(one) !== seen(other) }).toEqual({ isTold: true, isDrawn: true });
  });

  it('is looked for in every such line that there is', () => {
    for (const line of [...WORK, ...WORK_ELSEWHERE])
      expect(
        cases.some(({ name }) => isOf(name, line)),
        line,
      ).toBe(true);
  });
});

/** What the verbeterbord and the map of knelpunten are of. */
const FINDINGS = [
  ['the verbeterbord', layoutVerbeterbord, ['oplossing', 'succes']],
  ['the map of knelpunten', layoutKnelpunten, ['knelpunt', 'succes']],
] as const;

describe.each(FINDINGS)('no line is lost on %s', (_picture, layout, lines) => {
  const isOf = (name: string) => lines.some((one) => one === name);
  const cases = CASES.filter(({ name }) => {
    const [host = '', line = ''] = name.split('.');
    return isOf(host) || (['klantreis', 'fase', 'stap'].includes(host) && isOf(line));
  });

  it.each(cases)('$name is told and drawn, or it has a reason', ({ name, word, texts }) => {
    const [one, other] = texts.map((text) => drawn(text, layout)) as [LaidOut, LaidOut];
    const isTold = one.description !== other.description && (word === undefined || other.description.includes(word));
    const isFound = reasonFor(name, NOWHERE) === undefined;
    expect({ isTold, isDrawn: seen(one) !== seen(other) }).toEqual({ isTold: isFound, isDrawn: isFound });
  });
});

describe.each([OF_TWO[0]!, OF_TWO[1]!])('no line is lost in %s', (_picture, layout) => {
  it.each(ALL)('$name is marked in the picture of what changed, or it has a reason', ({ name, texts }) => {
    const picture = layout(pairOf(...texts), { labels: LABELS });
    const isMarked = picture.boxes.some(({ change }) => change !== undefined);
    expect(isMarked).toBe(reasonFor(name, NOT_COMPARED) === undefined);
  });
});

describe('what is lost', () => {
  it('has no reason for what there is not', () => {
    expect([NOT_DRAWN, NOT_TOLD, NOT_COMPARED, NO_CARD].flatMap(stale)).toEqual([]);
  });
});
