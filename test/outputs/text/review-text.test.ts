import { describe, expect, it } from 'vitest';
import type { Review } from '../../../src/diff/review/review';
import type { Checked } from '../../../src/outputs/review/review-headline';
import { write } from '../../../src/outputs/text/review-text';
import { change, SAMPLE, summaryOf } from '../../support/sample-review';

function textOf(review: Review = SAMPLE, checked: Checked = {}): string {
  return write({ review, checked }, { colours: false }).join('');
}

/** A part of the text by its first line. */
function part(text: string, head: string): string {
  return text.split('\n\n').find((one) => one.startsWith(`${head}\n`))!;
}

describe('a review at a terminal', () => {
  it('begins with what it comes to, and then tells each reader hers', () => {
    const heads = textOf()
      .split('\n\n')
      .map((one) => one.split('\n')[0]);
    expect(heads).toEqual([
      'Wat verandert er van main naar werkmap?',
      'Klantreis ‘Mijn bedrijf is failliet’ verandert en klantreis ‘Verhuizen’ komt erbij. Kijk eerst',
      'Kijk hier eerst naar',
      'Voor bestuur',
      'Voor het team',
      'Mijn bedrijf is failliet  reizen/dennis.klantreis',
      'Verhuizen (nieuwe klantreis)  reizen/verhuizen.klantreis',
      "Persona's, bronnen en andere onderdelen",
      'Bewijs, scorekaart en wat open staat in andere klantreizen',
      expect.stringMatching(/^11 wijzigingen: /),
      'Goed om te weten:',
    ]);
  });

  it('has the file of each change that stands under a reader, and where else to read', () => {
    const team = part(textOf(), 'Voor het team');
    expect(team).toContain('(reizen/dennis.klantreis, stond op regel 10)');
    expect(team).toContain('  - Zie ‘Voor bestuur’: ');
  });

  it('counts what the changes do to each klantreis, also to one that kept its text', () => {
    const told = (head: string) => part(textOf(), head).replace(/\s+/g, ' ');
    const changed = told('Mijn bedrijf is failliet  reizen/dennis.klantreis');
    expect(changed).toContain(
      'Bewijs, scorekaart en wat open staat - Bewijs: van 12 van de 20 naar 9 van de 19 uitspraken',
    );
    expect(changed).toContain('Laten wij ook zelf iets horen? Eerst nee, nu ja.');
    expect(changed).toMatch(/- Te laat: 1 oplossing\.$/);
    expect(told('Verhuizen (nieuwe klantreis)  reizen/verhuizen.klantreis')).toContain('- Bewijs: 12 van de 20');
    expect(told('Bewijs, scorekaart en wat open staat in andere klantreizen')).toContain(
      '‘Mijn huis is vuil’ - Bewijs: van 5 naar 1 van de 5 uitspraken',
    );
  });

  it('has five lines a reader, and says how many there are more', () => {
    const changes = Array.from({ length: 9 }, (_, at) =>
      change('VS038', { soort: 'stap', naam: `S${at}`, feit: '', oud: 'x' }),
    );
    const team = part(textOf({ ...SAMPLE, changes, summary: summaryOf(changes) }), 'Voor het team');
    expect(team.match(/⚠ Let op/g)).toHaveLength(5);
    expect(team).toContain('  - Nog 4 punten om op te letten. Zie hieronder.');
  });

  it('says what the check found, and why it is red', () => {
    const text = textOf(SAMPLE, { errors: 2, failOn: 'breuk' }).replace(/\s+/g, ' ');
    expect(text).toContain('De controle is rood: dit project laat 1 breuk niet door zonder akkoord.');
    expect(text).toContain('Bij het nakijken zijn 2 fouten gevonden.');
    expect(textOf()).not.toContain('De controle is rood');
  });

  it('counts nothing as stopping that somebody agreed with', () => {
    const changes = SAMPLE.changes.map((one) => ({ ...one, approved: 'Besproken.' }));
    expect(textOf({ ...SAMPLE, changes, summary: summaryOf(changes) }, { failOn: 'let-op' })).not.toContain('rood');
  });
});
