import { describe, expect, it } from 'vitest';
import { makeReview } from '../../src/diff/review/make-review';
import { changeText } from '../../src/messages/diff.data';
import { compareSources } from '../../src/diff/changes/diff';
import { diffTexts, source } from './diff-texts';

const REIS = `persona omar: Omar
bron gesprekken: Gesprekken
  soort interview
klantreis a: Omar gaat verhuizen
  voor omar
  fase f: Verhuizen
    stap een: Omar zoekt een huis
      doet: Belt de makelaar
        volgens gesprekken
      gevoel negatief: Omar vindt niets
        volgens gesprekken
    stap twee: Omar pakt in
      denkt: Hoe laat moet ik weg
      gevoel zeer-negatief: het duurt 3 dagen
    stap drie: Omar rijdt weg
      citaat: Het was een lange dag
      gevoel positief: het is klaar
`;

/** Each change with what follows from it. */
function told(base: string, head: string): readonly string[] {
  const changes = diffTexts(base, head);
  return changes.flatMap((change) => {
    if (change.under !== undefined) return [];
    const following = changes.filter(({ under }) => under === change.fingerprint);
    return [`${change.code} ${change.level} ${changeText(change)}`, ...following.map((one) => `  ${changeText(one)}`)];
  });
}

describe('one cause', () => {
  it('is a persona with another name, whom titles and texts follow', () => {
    expect(told(REIS, REIS.replaceAll('Omar', 'Samir'))).toEqual([
      'VS014 neutraal Persona *Omar* heet nu *Samir*',
      '  Klantreis *Omar gaat verhuizen* heet nu *Samir gaat verhuizen*',
      '  Stap *Omar zoekt een huis* heet nu *Samir zoekt een huis*',
      '  Stap *Samir zoekt een huis*: de toelichting bij het gevoel is nu *Samir vindt niets*',
      '  Stap *Omar pakt in* heet nu *Samir pakt in*',
      '  Stap *Omar rijdt weg* heet nu *Samir rijdt weg*',
    ]);
  });

  it('is no other name where more changed than that', () => {
    const head = REIS.replaceAll('Omar', 'Samir').replace('zoekt een huis', 'koopt een huis');
    expect(told(REIS, head)).toContain('VS014 neutraal Stap *Omar zoekt een huis* heet nu *Samir koopt een huis*');
  });

  it('is a bron that is gone, with all that rested on it', () => {
    const head = REIS.replace('bron gesprekken: Gesprekken\n  soort interview\n', '').replaceAll(
      /\n {8}volgens gesprekken/g,
      '',
    );
    expect(told(REIS, head)).toEqual([
      'VS004 let-op Bron *Gesprekken* is weggehaald',
      '  Stap *Omar zoekt een huis*: bewijs is weg voor de handeling: Gesprekken',
      '  Stap *Omar zoekt een huis*: bewijs is weg voor het gevoel: Gesprekken',
    ]);
  });

  it('is many texts with nothing but other signs, told with their number', () => {
    const head = REIS.replace('de makelaar', 'de makelaar.')
      .replace('moet ik weg', 'moet ik weg?')
      .replace('lange', 'Lange');
    expect(told(REIS, head)).toEqual([
      'VS065 neutraal In 3 teksten zijn alleen leestekens, hoofdletters of een enkele letter anders',
      '  Stap *Omar zoekt een huis*: de handeling is nu *Belt de makelaar.*',
      '  Stap *Omar pakt in*: de gedachte is nu *Hoe laat moet ik weg?*',
      '  Stap *Omar rijdt weg*: het citaat is nu *Het was een Lange dag*',
    ]);
  });

  it('is other numbers and a `niet` in notes, which a lawyer reads as one', () => {
    const head = REIS.replace('duurt 3 dagen', 'duurt 5 dagen').replace('het is klaar', 'het is niet klaar');
    expect(told(REIS, head)).toEqual([
      'VS066 let-op In 2 teksten is een getal, of een woord als `niet` of `moet`, anders',
      '  Stap *Omar pakt in*: de toelichting bij het gevoel is nu *het duurt 5 dagen*',
      '  Stap *Omar rijdt weg*: de toelichting bij het gevoel is nu *het is niet klaar*',
    ]);
  });

  it('is a fase that took stappen from another', () => {
    const head = REIS.replace('    stap twee', '  fase g: Weggaan\n    stap twee');
    expect(told(REIS, head)).toEqual([
      'VS001 neutraal Fase *Weggaan* is nieuw',
      '  Stap *Omar pakt in* staat nu in fase *Weggaan*',
      '  Stap *Omar rijdt weg* staat nu in fase *Weggaan*',
    ]);
  });

  it('is the one feeling that made another point the lowest', () => {
    const head = REIS.replace('gevoel zeer-negatief', 'gevoel neutraal');
    expect(told(REIS, head)).toEqual([
      'VS049 let-op Stap *Omar pakt in*: het gevoel gaat van -2 naar 0 (anders ingeschat)',
      '  Klantreis *Omar gaat verhuizen*: het laagste punt van Omar gaat van -2 (bij *Omar pakt in*) naar -1 (bij *Omar zoekt een huis*) (anders ingeschat)',
    ]);
  });

  it('hides nothing that is graver than itself', () => {
    const changes = diffTexts(REIS, REIS.replaceAll('Omar', 'Samir').replace('duurt 3 dagen', 'duurt 9 dagen'));
    const rank = ['breuk', 'let-op', 'verbetering', 'wens', 'neutraal'];
    for (const change of changes) {
      const cause = changes.find(({ fingerprint }) => fingerprint === change.under);
      if (cause) expect(rank.indexOf(cause.level)).toBeLessThanOrEqual(rank.indexOf(change.level));
    }
    expect(changes.map(({ level, under }) => under === undefined && level)).toContain('let-op');
  });

  it('counts once', () => {
    const comparison = compareSources([source(REIS)], [source(REIS.replaceAll('Omar', 'Samir'))]);
    const { summary, changes } = makeReview([comparison, comparison], { base: 'a', head: 'b' });
    expect(summary).toMatchObject({ neutraal: 2, 'let-op': 0 });
    // Two scopes may have the same change, and then each has its own consequences.
    const causes = changes.filter(({ under }) => under === undefined);
    for (const { fingerprint } of causes) expect(changes.filter(({ under }) => under === fingerprint)).toHaveLength(5);
  });
});
