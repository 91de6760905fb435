import { describe, expect, it } from 'vitest';
import type { ReviewChange } from '../../../src/diff/review/review';
import { MARKDOWN } from '../../../src/outputs/markdown/review-markdown-parts';
import { questionSentence, questionsOf, questionsTitle } from '../../../src/outputs/review/review-questions';
import { change, SAMPLE } from '../../support/sample-review';

const [JOURNEY] = SAMPLE.journeys;
const stap = { soort: 'stap', naam: 'Bellen' };
const gevoel = { ...stap, trefwoord: 'gevoel', feit: 'het gevoel van Karin', oud: '0', nieuw: '1' };

function ask(...changes: readonly ReviewChange[]): readonly string[] {
  return asked(questionsOf({ journey: JOURNEY!, index: 0, following: new Map(), changes }));
}

function asked(questions: ReturnType<typeof questionsOf>): readonly string[] {
  return questions.map((question) => questionSentence(question, MARKDOWN));
}

describe('the questions to a reviewer', () => {
  it.each<[ReviewChange, string]>([
    [change('VS034', gevoel), 'Het gevoel wordt slechter bij stap *Bellen*. Wat kunnen wij daaraan doen voor Karin?'],
    [
      change('VS033', gevoel),
      'Het gevoel wordt beter bij stap *Bellen*. Waaruit blijkt dat dit te merken is voor Karin?',
    ],
    [
      change('VS006', { ...stap, id: 'bellen' }),
      'Stap *Bellen* wordt nog gebruikt, maar is weg. Klopt het verhaal van Dennis en Karin dan nog?',
    ],
    [
      change('VS030', { ...stap, trefwoord: 'wacht', feit: 'de wachttijd', zegt: '3 weken' }),
      'Bij stap *Bellen* is een wachttijd nieuw, of anders. Is voor Dennis en Karin duidelijk hoelang die duurt?',
    ],
    [
      change('VS031', { ...stap, trefwoord: 'contact', feit: 'het contact', zegt: 'telefoon' }),
      'Bij stap *Bellen* is er een contact minder. Welk contact blijft er over voor Dennis en Karin?',
    ],
    [
      change('VS038', { ...stap, feit: '', oud: 'enquete' }),
      'Bij stap *Bellen* is er minder bewijs. Waaruit blijkt dat het nog zo is?',
    ],
    [
      change('VS036', { ...stap, feit: 'de handeling', bewijsWeg: 'enquete' }),
      'Bij stap *Bellen* is er minder bewijs. Waaruit blijkt dat het nog zo is?',
    ],
    [
      change('VS030', { ...stap, trefwoord: 'volgens', feit: 'de bron', zegt: 'vermoeden' }),
      'Waaruit blijkt dat het klopt wat er staat bij stap *Bellen*? Het is nu een aanname.',
    ],
    [
      change('VS025', { ...stap, soort: 'knelpunt' }),
      'Knelpunt *Bellen* geldt niet meer als opgelost. Wat betekent dat voor Dennis en Karin?',
    ],
    [
      change('VS001', { soort: 'knelpunt', naam: '' }),
      'Knelpunt zonder titel is nieuw. Wie lost dit op voor Dennis en Karin?',
    ],
    [change('VS004', stap), 'Stap *Bellen* is weg. Is dit echt niet meer nodig voor Dennis en Karin?'],
    [
      change('VS024', { ...stap, soort: 'knelpunt' }),
      'Knelpunt *Bellen* geldt nu als opgelost. Waaruit blijkt dat dit te merken is voor Dennis en Karin?',
    ],
    [change('VS001', stap), 'Stap *Bellen* is nieuw. Voor wie is dat extra werk?'],
    [
      change('VS041', { ...stap, soort: 'oplossing', oud: 'Team' }),
      'Oplossing *Bellen* heeft geen eigenaar meer. Wie zorgt nu dat het gebeurt?',
    ],
    [
      change('VS049', { ...gevoel, hoe: 'ingeschat' }),
      'Bij stap *Bellen* is een inschatting veranderd, zonder nieuw bewijs. Hoe weten wij dat het nu zo is voor Karin?',
    ],
    [
      change('VS030', { ...stap, trefwoord: 'vraagt', feit: 'wat wij vragen', zegt: '', tekst: 'Een pas' }),
      'Bij stap *Bellen* vragen wij iets nieuws. Van wie is dat? Is het nodig, en mogen wij het vragen?',
    ],
    [
      change('VS035', { ...stap, trefwoord: 'regel', feit: 'regel', nieuw: 'Wet BRP' }),
      'Bij stap *Bellen* is een regel veranderd. Bij welke wet of welk besluit hoort die, en wie heeft dat nagekeken?',
    ],
  ])('follow from $code', (cause, question) => {
    const [first, ...others] = ask(cause);
    expect(first).toBe(question);
    // To something of its own comes one that fits everything; of what is no more than other words that is not asked.
    expect(others.length).toBeLessThanOrEqual(1);
  });

  it('ask about a bron whose ground changed, though it is of no klantreis', () => {
    const changes = [change('VS055', { soort: 'bron', naam: 'Enquête', feit: 'het aantal', oud: '38', nieuw: '12' })];
    const group = { journey: undefined, index: undefined, following: new Map(), changes };
    expect(asked(questionsOf(group))).toEqual([
      'Bij bron *Enquête* is het bewijs veranderd. Kloppen de zinnen bij deze bron nog?',
    ]);
    expect(questionsTitle(group, (name) => name)).toBe('Vragen om samen te bespreken');
  });

  it('ask about every persona that a change touches', () => {
    const of = (persona: string, naam: string) =>
      change('VS034', { ...gevoel, naam, feit: `het gevoel van ${persona}` }, { level: 'let-op' });
    const changes = [
      of('Karin', 'Bellen'),
      of('Dennis', 'Bellen'),
      of('Karin', 'Mailen'),
      change('VS006', { ...stap, id: 'bellen' }),
    ];
    expect(ask(...changes).slice(0, 2)).toEqual([
      'Het gevoel wordt slechter bij stap *Bellen*. Wat kunnen wij daaraan doen voor Karin?',
      'Het gevoel wordt slechter bij stap *Bellen*. Wat kunnen wij daaraan doen voor Dennis?',
    ]);
    const title = (...some: readonly ReviewChange[]) =>
      questionsTitle({ journey: JOURNEY!, index: 0, following: new Map(), changes: some }, (name) => name);
    expect(title(...changes)).toBe('Wat betekent dit voor Dennis en Karin?');
    expect(title(of('Karin', 'Bellen'))).toBe('Wat betekent dit voor Dennis en Karin?');
  });

  it('are two where something touches people and has no question of its own', () => {
    expect(ask(change('VS017', stap))).toEqual([
      'Is dit herkenbaar voor Dennis en Karin? Wie heeft hierom gevraagd?',
      'Wat is hiervan als eerste te merken voor Dennis en Karin?',
    ]);
  });

  it('are none where nothing but names and words are others', () => {
    expect(ask(change('VS010', { ...stap, oud: 'a', nieuw: 'b' }))).toEqual([]);
    expect(
      ask(change('VS030', { ...stap, trefwoord: 'notitie', feit: 'de notitie', zegt: '', tekst: 'wacht' })),
    ).toEqual([]);
  });

  it('are four at most, each once', () => {
    const questions = ask(...SAMPLE.changes, ...SAMPLE.changes);
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions).toHaveLength(4);
  });

  it('are not asked of what was agreed with, of what is gone, or where nobody is', () => {
    const worse = change('VS034', gevoel);
    expect(ask({ ...worse, approved: 'Besproken.' })).toEqual([]);
    expect(
      questionsOf({ journey: { ...JOURNEY!, state: 'weg' }, index: 0, following: new Map(), changes: [worse] }),
    ).toEqual([]);
    expect(questionsOf({ journey: undefined, index: undefined, following: new Map(), changes: [worse] })).toEqual([]);
  });
});
