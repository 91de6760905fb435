import { describe, expect, it } from 'vitest';
import type { JourneyState, Review } from '../../../src/diff/review/review';
import { groupsOf } from '../../../src/outputs/review/review-groups';
import { standingsOf } from '../../../src/outputs/review/review-standings';
import { withinLimits } from '../../../src/outputs/review/review-limits';
import { BEFORE, change, coverage, SAMPLE } from '../../support/sample-review';

const OLD: JourneyState = { ...BEFORE, coverage: coverage({ gehoord: 2, aanname: 1 }) };

/** What is told of the klantreis of the sample that changed. */
function told(base: Partial<JourneyState>, head: Partial<JourneyState>, changes: Review['changes'] = []): string {
  const standing = { ...SAMPLE.standings[0]!, base: { ...OLD, ...base }, head: { ...OLD, ...head } };
  return (sentencesOf({ changes, standings: [standing] }) ?? []).join(' ');
}

/** What the only standing of a review says in the group of its klantreis. */
function sentencesOf(part: Partial<Review>): readonly string[] | undefined {
  const review = { ...SAMPLE, ...part };
  const { own, others } = standingsOf(review, groupsOf(SAMPLE));
  expect(others).toEqual([]);
  return [...own.values()][0];
}

function evidence(base: Parameters<typeof coverage>[0], head: Parameters<typeof coverage>[0]): string {
  return told({ coverage: coverage(base) }, { coverage: coverage(head) });
}

describe('what a change does to the counts of a klantreis', () => {
  it('is nothing where they stay the same, also where something is late on both sides', () => {
    expect(told({}, {})).toBe('');
    expect(told({ late: { oplossingen: 2, herzien: 1 } }, { late: { oplossingen: 2, herzien: 1 } })).toBe('');
  });

  it.each([
    [
      { gehoord: 3 },
      { gehoord: 1, aanname: 2 },
      'van 3 naar 1 van de 3 uitspraken gehoord of gemeten; van 0 naar 2 een aanname',
    ],
    [
      { gehoord: 3 },
      { gehoord: 3, zonder: 1 },
      'van 3 van de 3 naar 3 van de 4 uitspraken gehoord of gemeten; van 0 naar 1 zonder bron',
    ],
    [
      { aanname: 2 },
      { gemeten: 1 },
      'van 0 van de 2 naar 1 van de 1 uitspraak gehoord of gemeten; van 2 naar 0 een aanname',
    ],
    [
      { gehoord: 1, medewerkers: 2 },
      { gehoord: 1, document: 1, aanname: 1 },
      'nog steeds 1 van de 3 uitspraken gehoord of gemeten; van 0 naar 1 uit documenten, van 2 naar 0 van medewerkers en van 0 naar 1 een aanname',
    ],
    [{ zonder: 1 }, { gehoord: 1 }, 'de ene uitspraak is nu gehoord of gemeten; van 1 naar 0 zonder bron'],
    [{ gehoord: 1 }, { aanname: 1 }, 'de ene uitspraak is niet meer gehoord of gemeten; van 0 naar 1 een aanname'],
    [
      {},
      { gehoord: 1, zonder: 1 },
      'eerst stonden er geen uitspraken over hoe het gaat in, nu 1 van de 2 uitspraken gehoord of gemeten en 1 zonder bron',
    ],
    [
      { gehoord: 2 },
      {},
      'er staan geen uitspraken over hoe het gaat meer in. Eerst: 2 van de 2 uitspraken gehoord of gemeten',
    ],
  ])('is told of evidence: %j to %j', (base, head, wat) => {
    expect(evidence(base, head)).toBe(`Bewijs: ${wat}.`);
  });

  it('is no news where all claims were heard, and are', () => {
    expect(evidence({ gehoord: 12 }, { gehoord: 9, gemeten: 2 })).toBe('');
  });

  it('is told of a score card by the questions that have another answer', () => {
    const { scorecard } = SAMPLE.standings[0]!.head!;
    expect(told({}, { scorecard })).toBe(
      'Scorekaart: van 6 naar 7 van de 8 keer ja. Laten wij ook zelf iets horen? Eerst nee, nu ja.',
    );
    expect(told({ scorecard: undefined }, {})).toBe('Scorekaart: eerst was die er niet, nu is het 6 van de 8 keer ja.');
    expect(told({}, { scorecard: undefined })).toBe(
      'Scorekaart: die is er niet meer. Eerst was het 6 van de 8 keer ja.',
    );
  });

  it('says with fewer questions or the same count what the answers are', () => {
    const answered = (vraag: string, antwoord: 'deels' | 'nvt', gevraagd: number) => {
      const card = OLD.scorecard!;
      const scores = card.scores.map((score) => (score.vraag === vraag ? { ...score, antwoord } : score));
      return told({}, { scorecard: { ...card, scores, gevraagd } });
    };
    expect(answered('wachten', 'deels', 8)).toBe(
      'Scorekaart: nog steeds 6 van de 8 keer ja. Weet wie lang op ons wacht, waar die aan toe is? Eerst nee, nu deels.',
    );
    expect(answered('wachten', 'nvt', 7)).toBe(
      'Scorekaart: van 6 van de 8 naar 6 van de 7 keer ja. Weet wie lang op ons wacht, waar die aan toe is? Eerst nee, nu niet van toepassing.',
    );
  });

  it('is told of what is open, and never as solved where it was taken out', () => {
    const fewer = { open: { knelpunten: 1, plannen: 3, vragen: 2 } };
    const text = 'Nog open: van 2 naar 1 knelpunt zonder oplossing en van 0 naar 2 vragen.';
    expect(told({}, fewer)).toBe(text);
    const gone = change('VS004', { soort: 'knelpunt', naam: 'Niemand belt', open: 1 });
    expect(told({}, fewer, [gone])).toBe(`${text} Wat is weggehaald, is daarmee nog niet opgelost.`);
    expect(told({}, fewer, [{ ...gone, journey: undefined }])).toBe(text);
    const more = { open: { knelpunten: 3, plannen: 3, vragen: 0 } };
    expect(told({}, more, [gone])).toBe('Nog open: van 2 naar 3 knelpunten zonder oplossing.');
  });

  it('is told of what is late from now on, and of what no longer is', () => {
    const late = (oplossingen: number, herzien: number) => ({ late: { oplossingen, herzien } });
    expect(told(late(0, 0), late(1, 1))).toBe('Te laat: 1 oplossing en opnieuw kijken of de reis nog klopt.');
    expect(told(late(1, 0), late(3, 0))).toBe('Te laat: van 1 naar 3 oplossingen.');
    expect(told(late(2, 1), late(1, 0))).toBe(
      'Te laat: van 2 naar 1 oplossing. Niet meer te laat: opnieuw kijken of de reis nog klopt.',
    );
  });

  it('is nothing where it tells something else than before, or is put away', () => {
    const [none, other] = [
      { coverage: undefined, scorecard: undefined },
      { open: { knelpunten: 0, plannen: 0, vragen: 0 } },
    ];
    expect(told({}, { toestand: 'gewenst', ...none, ...other })).toBe('');
    expect(told({}, { status: 'archief', ...other })).toBe('');
  });

  it('is nothing of a klantreis that is gone or that one side cannot read, and of a new one how far it is', () => {
    const [changed, added] = SAMPLE.standings;
    expect(sentencesOf({ standings: [{ ...changed!, head: undefined }] })).toBeUndefined();
    expect(sentencesOf({ standings: [{ ...changed!, base: undefined }] })).toBeUndefined();
    expect(sentencesOf({ standings: [{ ...added!, head: { ...OLD, coverage: undefined } }] })).toEqual([
      'Scorekaart: 6 van de 8 keer ja.',
      'Nog open: 2 knelpunten zonder oplossing en 3 plannen die nog niet klaar zijn.',
      'Te laat: opnieuw kijken of de reis nog klopt.',
    ]);
  });

  it('is told apart of a klantreis of which nothing else is told', () => {
    const { own, others } = standingsOf(SAMPLE, groupsOf(SAMPLE));
    expect([...own.keys()]).toEqual([0, 1]);
    expect(others.map(({ title }) => title)).toEqual(['Mijn huis is vuil']);
    const none = standingsOf({ ...SAMPLE, changes: [] }, []);
    expect(none.others.map(({ title }) => title)).toEqual([
      'Mijn bedrijf is failliet',
      'Verhuizen',
      'Mijn huis is vuil',
    ]);
  });

  it('keeps within a report, with a title that is cut', () => {
    const standings = Array.from({ length: 3000 }, (_, at) => ({
      ...SAMPLE.standings[0]!,
      journey: at,
      title: 'a'.repeat(30_000),
    }));
    const kept = withinLimits({ ...SAMPLE, standings }).standings;
    expect(kept).toHaveLength(2000);
    expect(kept[0]!.title.length).toBeLessThan(2100);
  });
});
