import { describe, expect, it } from 'vitest';
import { modelJson } from '../../../src/outputs/json/model-json';
import { parse } from '../../../src/parser/parse';

type Json = Record<string, unknown>;

function json(text: string): Record<string, readonly Json[]> {
  return modelJson(parse(text).model, []) as Record<string, readonly Json[]>;
}

const TEXT = `bron gesprekken: Gesprekken
  aantal 4: inwoners
  aantal 2

klantreis reis: De reis
  belofte: U hoort binnen een week van ons
  stap bellen: Noor belt
    wacht onbekend: tot er iemand opneemt
    kosten 4,50 euro per maand van noor: beltegoed
    citaat van noor: Ik hing een half uur in de wacht
      volgens gesprekken 3 van 6, klachten
    contact telefoon ongewild mislukt: niemand nam op
    knelpunt druk: Niemand neemt op
      factor communicatie, gedrag
    oplossing bord: Een bord
      lost niet op druk: daar zijn mensen voor nodig
`;

describe('the model as JSON', () => {
  it('has what a line says by its place in the line', () => {
    const [reis] = json(TEXT).klantreizen! as [{ fasen: [{ stappen: [Json] }]; details: Json[] }];
    expect(reis.details).toMatchObject([{ keyword: 'belofte', tekst: 'U hoort binnen een week van ons', line: 6 }]);
    const [stap] = reis.fasen[0].stappen;
    expect(stap.details).toMatchObject([
      {
        keyword: 'kosten',
        kop: '4,50 euro per maand van noor',
        tekst: 'beltegoed',
        woorden: { bedrag: ['4,50'], eenheid: ['maand'], persona: ['noor'] },
      },
    ]);
    expect(stap).toMatchObject({
      wacht: [{ lengte: null, toelichting: 'tot er iemand opneemt' }],
      contacten: [{ kanaal: 'telefoon', mislukt: true, ongewild: true, reden: 'niemand nam op' }],
      knelpunten: [{ details: [{ keyword: 'factor', woorden: { waarden: ['communicatie', 'gedrag'] } }] }],
      oplossingen: [{ details: [{ keyword: 'lost niet op', woorden: { namen: ['druk'] } }] }],
    });
  });

  it('has every bron as an id, and beside them how many say so', () => {
    const { bronnen, klantreizen } = json(TEXT);
    const deelnemers = [
      { aantal: 4, wie: 'inwoners' },
      { aantal: 2, wie: '' },
    ];
    expect(bronnen).toMatchObject([{ aantal: 6, deelnemers, zeggen: [] }]);
    expect(klantreizen).toMatchObject([
      {
        fasen: [
          {
            stappen: [
              {
                citaten: [
                  {
                    van: 'noor',
                    volgens: ['gesprekken', 'klachten'],
                    zeggen: [{ bron: 'gesprekken', aantal: 3, van: 6 }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });
});
