import { describe, expect, it } from 'vitest';
import { addRuns, wordRuns } from '../../../src/pictures/verschilkaart/word-runs';
import { Card } from '../../../src/drawing/card';

/** The letters of a card, without the spaces and hyphens that lines may add. */
function letters(texts: readonly { readonly text: string }[]): string {
  return texts
    .map((run) => run.text)
    .join('')
    .replace(/[\s-]/g, '');
}

const TEXTS = [
  'de gemeente belt terug',
  'de gemeente belt niet meer terug op vrijdag',
  'gehandicaptenparkeerkaartaanvraagformulier',
  'gehandicaptenparkeerkaartaanvraagformulier van de gemeente',
  'kijk op https://www.voorbeeld.nl/een/heel/lang/adres?met=vragen en bel',
  'zacht\u00ADafbreek\u00ADstreepje en een vaste\u00A0spatie',
  'en/of een e-mail naar de arbeidsongeschiktheidsverzekeringsmaatschappij',
  '</svg><script>alert(1)</script>',
  'مرحبا 👩‍👩‍👧‍👦 de',
  '',
];

describe('a text with old and new words', () => {
  const pairs = TEXTS.flatMap((base) => TEXTS.map((head) => [base, head] as const));

  it.each(pairs)('%j to %j loses no word of either, however narrow', (base, head) => {
    for (const width of [60, 130, 400]) {
      const card = new Card('stap', width);
      addRuns(card, wordRuns(base, head), { size: 13 });
      const { texts, shapes } = card.finish({ key: '', label: '' }).at(0, 0);
      const same = (text: string) => letters([{ text: text.replace(/[\u00AD\u200B-\u200F]/g, '') }]);
      expect(letters(texts.filter((run) => !run.struck))).toBe(same(head));
      const marked = shapes.filter((shape) => shape.type === 'rect').length;
      if (base === head) expect([marked, texts.some((run) => run.struck)]).toEqual([0, false]);
      if (base === '' && head !== '') expect(marked).toBe(texts.length);
    }
  });

  it('shows the word that changed, and both texts whole where they have little in common', () => {
    expect(wordRuns('ernst hoog', 'ernst laag')).toEqual([
      { is: 'same', text: 'ernst' },
      { is: 'gone', text: 'hoog' },
      { is: 'new', text: 'laag' },
    ]);
    expect(wordRuns('ze weet het niet', 'hij is blij en het klopt')).toEqual([
      { is: 'gone', text: 'ze weet het niet' },
      { is: 'new', text: 'hij is blij en het klopt' },
    ]);
  });
});
