import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSources } from '../../../src/diff/changes/diff';
import { projectText } from '../../../src/diff/project/project';
import { changeText } from '../../../src/messages/diff.data';
import { desiredInhoud, isCurrent } from '../../../src/model/meaning/gewenst';
import type { Bestand, Klantreis, Stap, StapInhoud } from '../../../src/model/klantreis';
import { stappenOf } from '../../../src/model/scope/scope';
import { statementsOfInhoud } from '../../../src/model/scope/statements';
import { parse } from '../../../src/parser/parse';
import { journey, mixture } from '../../parser/arbitraries';
import { EXAMPLES } from '../../support/examples';
import { source } from '../diff-texts';

const NAMED = EXAMPLES.map(({ name, text }) => [name, text] as const);
const TOESTANDEN = ['huidig', 'gewenst'] as const;

function project(text: string, which: (typeof TOESTANDEN)[number]): string {
  return projectText(source(text), which);
}

/** Each stap that counts, by its line, with the lines that its inhoud stands on. */
function inhouden(model: Bestand, inhoudOf: (stap: Stap, klantreis: Klantreis) => StapInhoud | undefined): unknown[] {
  return model.klantreizen.flatMap((klantreis) =>
    stappenOf(klantreis).flatMap((stap) => {
      const inhoud = inhoudOf(stap, klantreis);
      if (!inhoud) return [];
      const lines = statementsOfInhoud(inhoud).map(({ range }) => range.start.line);
      return [{ stap: stap.range.start.line, titel: stap.titel, lines: lines.sort((a, b) => a - b) }];
    }),
  );
}

/** The stap with nothing but what it is now. */
const now = (stap: Stap, klantreis: Klantreis) => (isCurrent(stap, klantreis) ? stap : undefined);
/** As it is told, which in a projection is all there is. */
const all = (stap: Stap) => stap;

describe('the projection of a text', () => {
  it.each(NAMED)('%s has what the model says of that klantreis', (_, text) => {
    const { model } = parse(text);
    expect(inhouden(parse(project(text, 'huidig')).model, all)).toEqual(inhouden(model, now));
    expect(inhouden(parse(project(text, 'gewenst')).model, all)).toEqual(inhouden(model, desiredInhoud));
  });

  it.each(NAMED)('%s gives no new findings, and no wishes', (_, text) => {
    const { problems } = parse(text);
    for (const which of TOESTANDEN) {
      const { problems: found, lines } = parse(project(text, which));
      for (const { code, range } of found) {
        expect(problems.map((one) => [one.code, one.range.start.line])).toContainEqual([code, range.start.line]);
      }
      const left = lines.filter(({ keyword, desired }) => desired || ['vervalt', 'zonder'].includes(keyword));
      expect(left).toEqual([]);
    }
  });

  it.each(NAMED)('%s is that text where it is made of its huidige klantreis', (_, text) => {
    const huidig = project(text, 'huidig');
    expect(project(huidig, 'huidig')).toBe(huidig);
    expect(project(huidig, 'gewenst')).toBe(huidig);
  });

  it('has the same rows, whatever the text', () => {
    const expectRows = (text: string, which: (typeof TOESTANDEN)[number]) => {
      const ends = (of: string) => of.match(/\r\n|\n|\r/g);
      expect(ends(project(text, which))).toEqual(ends(text));
    };
    fc.assert(fc.property(fc.oneof(journey, mixture), fc.constantFrom(...TOESTANDEN), expectRows), { numRuns: 300 });
  });
});

const WISHES = [
  'klantreis hulp: Ik zoek hulp',
  '  voor dennis',
  '  fase wachten: Ik wacht',
  '    stap stilte: Dennis wacht',
  '      wacht 3 weken',
  '      gevoel negatief: hij hoort niets',
  '        volgens telling',
  '        # van vorig jaar',
  '      gevoel negatief van karin',
  '      doet: Wacht',
  '      : op post',
  '      gewenst wacht 2 dagen',
  '        door bellen',
  '      gewenst gevoel neutraal',
  '      gewenst zonder doet',
  '      terug naar brief',
  '      knelpunt traag: Het duurt te lang',
  '        ernst hoog',
  '      oplossing bellen: Wij bellen eerder',
  '      knelpunt duur: Het is duur',
  '      oplossing goedkoop: Korting',
  '        lost op traag, duur',
  '    stap brief: Een brief',
  '      gevoel zeer-negatief',
  '      vervalt: de app vervangt dit',
  '      : en de balie',
  '    gewenst stap app: Een app',
  '      doet: Kijkt in de app',
  '  fase later: Later',
  '    gewenst stap feest: Feest',
];

describe('a text with wishes', () => {
  const text = WISHES.join('\n');

  it('keeps what is so', () => {
    const rows = project(text, 'huidig').split('\n');
    const gone = WISHES.flatMap((row, at) => (rows[at] === '' ? [row.trim()] : []));
    expect(gone).toEqual([
      'gewenst wacht 2 dagen',
      'door bellen',
      'gewenst gevoel neutraal',
      'gewenst zonder doet',
      'vervalt: de app vervangt dit',
      ': en de balie',
      'gewenst stap app: Een app',
      'doet: Kijkt in de app',
      'fase later: Later',
      'gewenst stap feest: Feest',
    ]);
    expect(rows.filter((row) => row !== '')).toEqual(WISHES.filter((row) => !gone.includes(row.trim())));
  });

  it('keeps what is wished, with every value in its column', () => {
    // Of two oplossingen of a knelpunt one is not named by a `door`, so that knelpunt stays.
    expect(project(text, 'gewenst').split('\n')).toEqual(
      WISHES.map((row, at) => {
        if ([4, 5, 6, 7, 9, 10, 12, 14, 15, 22, 23, 24, 25].includes(at)) return '';
        return row.replace(/gewenst (\w+)/, '$1        ');
      }),
    );
  });

  it('has a knelpunt gone where `door` names every oplossing of it', () => {
    const solved = text.replace('door bellen', 'door bellen, goedkoop');
    const rows = project(solved, 'gewenst').split('\n');
    expect(rows.slice(16, 22)).toEqual(['', '', '', '', '', '']);
    const partly = solved.replace(
      'knelpunt duur: Het is duur',
      'knelpunt duur: Het is duur\n oplossing nog: Nog een\n  lost op duur, traag',
    );
    const some = project(partly.replace('duur, traag', 'duur'), 'gewenst').split('\n');
    expect(some.filter((row) => row.includes('lost op'))).toEqual(['  lost op duur', '        lost op        duur']);
    expect(some[16]).toBe('');
  });

  it('is compared as a text with a later one, where wishes are told as wishes', () => {
    const solved = text.replace('door bellen', 'door bellen, goedkoop');
    const sides = TOESTANDEN.map((which) => [source(project(solved, which))] as const);
    const { changes } = compareSources(sides[0]!, sides[1]!, { gewenst: true });
    expect(changes.map((change) => `${change.code} ${changeText(change)}`)).toEqual([
      'VS050 Klantreis *Ik zoek hulp*: het laagste punt van dennis gaat van zeer negatief (bij *Een brief*) naar neutraal (bij *Dennis wacht*) (beter) in de gewenste reis',
      'VS031 Stap *Dennis wacht*: weg in de gewenste reis is de handeling: *Wacht op post*',
      'VS031 Stap *Dennis wacht*: weg in de gewenste reis is de terugweg: Een brief',
      'VS049 Stap *Dennis wacht*: de wachttijd gaat van 3 weken naar 2 dagen (korter) in de gewenste reis',
      'VS032 Stap *Dennis wacht*: het gevoel gaat van negatief naar neutraal in de gewenste reis',
      'VS028 Knelpunt *Het duurt te lang* is opgelost in de gewenste reis',
      'VS028 Knelpunt *Het is duur* is opgelost in de gewenste reis',
      'VS042 Stap *Een brief* vervalt in de gewenste reis',
      'VS001 Stap *Een app* is nieuw in de gewenste reis',
      'VS001 Fase *Later* is nieuw met 1 stap in de gewenste reis',
    ]);
  });
});
