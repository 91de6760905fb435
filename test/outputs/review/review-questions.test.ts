import { describe, expect, it } from 'vitest';
import type { ReviewChange } from '../../../src/diff/review/review';
import { MARKDOWN } from '../../../src/outputs/markdown/review-markdown-parts';
import { questionSentence, questionsOf } from '../../../src/outputs/review/review-questions';
import { change, SAMPLE } from '../../support/sample-review';

const [JOURNEY] = SAMPLE.journeys;
const stap = { soort: 'stap', naam: 'Bellen' };
const gevoel = { ...stap, feit: 'gevoel van Karin', oud: '0', nieuw: '1' };

function ask(...changes: readonly ReviewChange[]): readonly string[] {
  const questions = questionsOf({ journey: JOURNEY!, index: 0, following: new Map(), changes });
  return questions.map((question) => questionSentence(question, MARKDOWN));
}

describe('the questions to a reviewer', () => {
  it.each<[ReviewChange, string]>([
    [change('VS034', gevoel), 'Het gevoel wordt slechter bij stap *Bellen*. Wat kunnen wij daaraan doen voor Karin?'],
    [change('VS033', gevoel), 'Het gevoel wordt beter bij stap *Bellen*. Waaruit blijkt dat Karin dit merkt?'],
    [
      change('VS006', { ...stap, id: 'bellen' }),
      'Stap *Bellen* wordt nog gebruikt, maar is weg. Klopt het verhaal van Dennis dan nog?',
    ],
    [
      change('VS030', { ...stap, regel: 'wacht 3 weken' }),
      'Bij stap *Bellen* moet Dennis wachten. Hoort Dennis hoelang dat duurt?',
    ],
    [
      change('VS031', { ...stap, regel: 'contact telefoon' }),
      'Bij stap *Bellen* is er een contact minder. Waar kan Dennis dan terecht?',
    ],
    [
      change('VS038', { ...stap, feit: '', oud: 'enquete' }),
      'Bij stap *Bellen* is er minder bewijs. Waaruit blijkt dat het nog zo is?',
    ],
    [
      change('VS036', { ...stap, feit: 'doet', bewijsWeg: 'enquete' }),
      'Bij stap *Bellen* is er minder bewijs. Waaruit blijkt dat het nog zo is?',
    ],
    [
      change('VS030', { ...stap, regel: 'volgens vermoeden' }),
      'Waaruit blijkt dat het klopt wat er staat bij stap *Bellen*? Het is nu een aanname.',
    ],
    [
      change('VS025', { ...stap, soort: 'knelpunt' }),
      'Knelpunt *Bellen* is niet meer opgelost. Wat merkt Dennis daarvan?',
    ],
    [change('VS001', { soort: 'knelpunt', naam: '' }), 'Knelpunt zonder titel is nieuw. Wie lost dit op voor Dennis?'],
    [change('VS004', stap), 'Stap *Bellen* is weg. Hoeft Dennis dit echt niet meer te doen?'],
    [
      change('VS024', { ...stap, soort: 'knelpunt' }),
      'Knelpunt *Bellen* is opgelost. Waaruit blijkt dat Dennis dat merkt?',
    ],
    [change('VS001', stap), 'Stap *Bellen* is nieuw. Is dat voor Dennis extra werk?'],
    [
      change('VS041', { ...stap, soort: 'oplossing', oud: 'Team' }),
      'Oplossing *Bellen* heeft geen eigenaar meer. Wie zorgt nu dat het gebeurt?',
    ],
  ])('follow from $code', (cause, question) => {
    expect(ask(cause)).toEqual([question, 'Herkent Dennis zich hierin? Wie heeft hierom gevraagd?']);
  });

  it('are two where nothing touches people', () => {
    expect(ask(change('VS010', { ...stap, oud: 'a', nieuw: 'b' }))).toEqual([
      'Herkent Dennis zich hierin? Wie heeft hierom gevraagd?',
      'Wat merkt Dennis hier als eerste van?',
    ]);
    expect(ask(change('VS030', { ...stap, regel: 'wachtwoord: ja' }))).toHaveLength(2);
  });

  it('are four at most, each once', () => {
    const questions = ask(...SAMPLE.changes, ...SAMPLE.changes);
    expect(questions).toHaveLength(4);
    expect(new Set(questions).size).toBe(4);
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
