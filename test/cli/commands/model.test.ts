import { describe, expect, it } from 'vitest';
import { folderWith, klantreis } from '../run-cli';

const TEXT = `persona noor: Noor
bron gesprek: Een gesprek
  soort interview

klantreis kind: Wij krijgen een kind
  voor noor
  fase zwanger: Zwanger
    stap zoeken: Noor zoekt
      contact website met gemeente
      gevoel negatief van noor: zij vindt niets
        volgens gesprek
      knelpunt: Niemand weet het
        ernst hoog
      oplossing folder: Een folder
      succes snel: Het ging snel
    stap: Noor wacht
      gevoel zeer-positief
  fase
`;

interface Model {
  readonly klantreizen: readonly { readonly fasen: readonly { readonly stappen: readonly object[] }[] }[];
  readonly problems: readonly object[];
}

function modelOf(input: string): Model {
  const run = klantreis(['model', '-'], { cwd: folderWith(), input });
  expect(run).toMatchObject({ code: 0, err: '' });
  return JSON.parse(run.out) as Model;
}

describe('klantreis model', () => {
  it('gives elements with their lines, references as ids and null for holes', () => {
    const model = modelOf(TEXT);
    expect(model).toMatchObject({
      personas: [{ id: 'noor', titel: 'Noor', line: 1 }],
      organisaties: [],
      bronnen: [{ id: 'gesprek', titel: 'Een gesprek', line: 2, soorten: ['interview'] }],
      klantreizen: [{ id: 'kind', titel: 'Wij krijgen een kind', line: 5, voor: ['noor'], klantvraag: null }],
    });
    expect(model.klantreizen[0]!.fasen).toMatchObject([
      { id: 'zwanger', titel: 'Zwanger', line: 7 },
      { id: null, titel: '', line: 18, stappen: [] },
    ]);
    const [zoeken, wachten] = model.klantreizen[0]!.fasen[0]!.stappen;
    expect(zoeken).toMatchObject({
      id: 'zoeken',
      titel: 'Noor zoekt',
      line: 8,
      contacten: [{ line: 9, kanaal: 'website', met: 'gemeente', vanuit: null }],
      gevoel: [{ line: 10, waarde: -1, van: 'noor', omdat: 'zij vindt niets', volgens: ['gesprek'] }],
      knelpunten: [{ id: null, titel: 'Niemand weet het', line: 12, ernst: 'hoog' }],
      oplossingen: [{ id: 'folder', line: 14, lostOp: [], onder: 12 }],
      successen: [{ id: 'snel', titel: 'Het ging snel', line: 15 }],
    });
    expect(wachten).toMatchObject({ id: null, titel: 'Noor wacht', line: 16, gevoel: [{ waarde: 2, van: null }] });
  });

  it('says which knelpunt an oplossing is for, written or not', () => {
    const text = TEXT.replace('knelpunt: Niemand', 'knelpunt stilte: Niemand').replace(
      '      succes snel',
      '      oplossing bellen: Bellen\n        lost op anders\n      knelpunt anders: Anders\n      succes snel',
    );
    expect(modelOf(text).klantreizen[0]!.fasen[0]!.stappen[0]).toMatchObject({
      oplossingen: [
        { id: 'folder', lostOp: ['stilte'], onder: 12 },
        { id: 'bellen', lostOp: ['anders'], onder: null },
      ],
    });
  });

  it('gives the problems as check does', () => {
    const cwd = folderWith({ 'a.klantreis': TEXT });
    const model = JSON.parse(klantreis(['model', 'a.klantreis'], { cwd }).out) as Model;
    const report = JSON.parse(klantreis(['check', 'a.klantreis', '--format', 'json'], { cwd }).out) as Model;
    expect(model.problems).toEqual(report.problems);
    expect(model.problems).toContainEqual(expect.objectContaining({ code: 'KT017', line: 9, severity: 'error' }));
  });

  it('says nothing of places that only editors need', () => {
    expect(JSON.stringify(modelOf(TEXT))).not.toMatch(/"(range|body|idRange|geldt|character)"/);
  });

  it.each(['', '# niets', 'klantreis', 'onzin\n\t\t:::\n\u202E', 'stap x\nvolgens y\nnegeer z'])(
    'takes any text: %j',
    (text) => {
      expect(Object.keys(modelOf(text))).toEqual(
        expect.arrayContaining(['personas', 'organisaties', 'bronnen', 'klantreizen', 'problems']),
      );
    },
  );

  it('works with one readable file', () => {
    const cwd = folderWith({ 'a.klantreis': Uint8Array.of(0) });
    expect(klantreis(['model', 'a.klantreis'], { cwd })).toMatchObject({ code: 2, out: '' });
    expect(klantreis(['model'], { cwd }).err).toContain(
      'Zeg welk bestand u bedoelt, bijvoorbeeld `klantreis model dennis.klantreis`.',
    );
    expect(klantreis(['model', 'a', 'b'], { cwd }).err).toContain(
      '`klantreis model` werkt met één bestand. Haal `b` weg.',
    );
  });
});
