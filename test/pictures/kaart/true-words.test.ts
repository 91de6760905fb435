import { describe, expect, it } from 'vitest';
import { Scope } from '../../../src/model/scope/scope';
import { parse } from '../../../src/parser/parse';
import { alternativeText } from '../drawn';

const NAMES = `persona noor: Noor
persona sam: Sam
persona karin: Karin
  soort medewerker
organisatie gemeente: Gemeente
  soort eigen
organisatie curator: Curator
bron gesprekken: Gesprekken
  soort interview
bron collegas: Collega's
  soort medewerker
bron map: Een map
bron idee: Een idee
  soort aanname
`;

/** The picture of a klantreis in words. */
function words(lines: string): string {
  const file = { path: 'reis.klantreis', ...parse(`${NAMES}klantreis reis: Reis\n  voor noor, sam\n${lines}`) };
  return alternativeText(file.model.klantreizen[0]!, new Scope([file])).join('\n');
}

const feeling = (how: string, bron: string) =>
  words(`  stap een: Een\n    gevoel ${how}: reden\n      volgens ${bron}\n`);

describe('the klantreiskaart claims no more than is known', () => {
  it.each([
    ['negatief', 'gesprekken', 'gehoord of gemeten'],
    ['negatief', 'collegas', 'aanname'],
    ['negatief', 'collegas, gesprekken', 'gehoord of gemeten'],
    ['negatief van karin', 'collegas', 'gehoord of gemeten'],
    ['negatief', 'map', 'aanname'],
    ['negatief', 'idee', 'aanname'],
    ['negatief', 'onbekend', 'aanname'],
  ])('a gevoel %s volgens %s: %s', (how, bron, evidence) => {
    expect(feeling(how, bron)).toContain(`negatief, omdat: reden (${evidence}).`);
  });

  it('says of a bron what it does not say itself', () => {
    expect(feeling('negatief', 'map, idee, gesprekken')).toContain(
      'Bronnen: Een map (telt als aanname: soort onbekend) · Een idee (aanname) · Gesprekken',
    );
  });

  it('says "wij" only of the own organisation', () => {
    const contact = (met: string) => words(`  stap een: Een\n    contact telefoon${met} vanuit organisatie\n`);
    expect(contact(' met gemeente')).toContain('telefoon met Gemeente (wij nemen contact op)');
    expect(contact(' met curator')).toContain('telefoon met Curator (zij nemen contact op)');
    expect(contact('')).toContain('telefoon (de organisatie neemt contact op)');
  });

  it('does not count a contact that is only wished for as in view', () => {
    const text = words(
      '  stap een: Een\n    gewenst contact balie met gemeente\n' +
        '  stap twee: Twee\n    contact balie met gemeente\n' +
        '  gewenst stap drie: Drie\n    contact balie met gemeente\n',
    );
    expect(text).toContain('Gemeente in beeld: in 1 van 2 stappen.');
  });

  it('calls a klantreis in which everything is only wished for no huidige', () => {
    expect(words('  gewenst stap een: Een\n')).toContain('Gewenste klantreis, concept.');
    expect(words('  stap nul: Nul\n  gewenst stap een: Een\n')).toContain('Huidige klantreis, concept.');
    expect(words('')).toContain('Huidige klantreis, concept.');
  });

  it('names an ankerpunt by its title, which the reader knows', () => {
    const text = words(
      '  ankerpunt geboorte: De baby wordt geboren\n  stap een: Een\n    wanneer 3 dagen na geboorte\n',
    );
    expect(text).toContain('Wanneer: 3 dagen na ‘De baby wordt geboren’.');
  });

  it('tells the gewenste gevoel of everybody', () => {
    const text = words(
      '  stap een: Een\n    gevoel negatief\n    gevoel neutraal van sam\n' +
        '    gewenst gevoel positief: zo\n    gewenst gevoel zeer-positief van sam: zus\n',
    );
    expect(text).toContain('Gewenst gevoel van Noor: positief, omdat: zo.');
    expect(text).toContain('Gewenst gevoel van Sam: zeer positief, omdat: zus.');
  });
});
