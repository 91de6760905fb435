import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/drawing/shapes';
import type { Fact } from '../../../src/pictures/kaart/facts';
import { KNELPUNT_FACTS, OPLOSSING_FACTS, SUCCES_FACTS } from '../../../src/pictures/kaart/facts-finding';
import { STAP_FACTS } from '../../../src/pictures/kaart/facts-stap';
import { layoutKaart } from '../../../src/pictures/kaart/layout';
import { makeView } from '../../../src/pictures/kaart/view';
import { journeyOf } from './journeys';

/** A stap, a knelpunt and an oplossing of which the cards tell all that they can: a new fact gets its line here. */
const REIS = `klantreis reis: Reis
  fase f: Begin
    stap begin: Sam begint
    stap vol: Sam vraagt het aan
      duurt 30 minuten
      gewenst duurt 5 minuten
      wacht ongeveer 2 weken
      gewenst zonder wacht
      afhaken 12,5%
      waarheidsmoment
      regelt paspoort
      vraagt: het adres
      regel: Wet BRP
      herhaalt elke 6 maanden
      eigenaar: Het klantcontact
      vraag voor jurist: Mag dit?
      terug naar begin
      knelpunt traag: Het duurt lang
        oorzaak: De brief is moeilijk
        invloed deels: de drukker beslist mee
        factor communicatie
        volgens gesprekken 4 van 6
        oplossing sneller: Wij doen het sneller
          volgens gesprekken 1 van 6
          lost op traag
          eigenaar: Team Burgerzaken
          soort proces
          inspanning klein
          effect groot
          kosten 12000 euro per jaar van sam: een extra medewerker
          stand klaar
      succes mee: De medewerker denkt mee
        waardoor: Er was tijd
        factor vertrouwen
        volgens gesprekken 5 van 6
`;

describe('what a card tells of the lines under its element', () => {
  const { klantreis, scope } = journeyOf(REIS);
  const view = makeView(klantreis, scope);
  const picture = layoutKaart(klantreis, scope);
  const column = view.columns[1]!;
  const { knelpunten, oplossingen, successen } = column.stap;

  const cases = [
    ...casesOf('stap:vol', STAP_FACTS, column),
    ...casesOf('knelpunt:traag', KNELPUNT_FACTS, knelpunten[0]!),
    ...casesOf('oplossing:sneller', OPLOSSING_FACTS, oplossingen[0]!),
    ...casesOf('succes:mee', SUCCES_FACTS, successen[0]!),
  ];

  it.each(cases)('stands on the card, in its label and in the text alternative: %s %s', (key, _, only, told) => {
    const box = picture.boxes.find((one) => one.key === key)!;
    expect(told.length).toBeGreaterThan(0);
    for (const text of told) {
      expect(saidOn(box).includes(text.replaceAll(' ', ''))).toBe(only === undefined);
      expect(box.label).toContain(text);
      expect(picture.description).toContain(text);
    }
  });

  function casesOf<T>(key: string, facts: readonly Fact<T>[], element: T) {
    return facts.map(
      ({ line, only, tell }) => [key, line, only, tell(element, view, scope).map(({ text }) => text)] as const,
    );
  }
});

describe('a line that the table of lines has and no picture knows yet', () => {
  it('is told as it stands', () => {
    const { klantreis, scope } = journeyOf('klantreis r: R\n  fase f: F\n    stap s: S\n      belofte: Wij bellen\n');
    const [fase] = klantreis.fasen;
    const [stap] = fase!.stappen;
    const details = stap!.details.map((detail) => ({ ...detail, keyword: 'nieuwigheid', kop: '3 keer' }));
    const changed = { ...klantreis, fasen: [{ ...fase!, stappen: [{ ...stap!, details }] }] };
    const { boxes, description } = layoutKaart(changed, scope);
    const told = 'nieuwigheid 3 keer: Wij bellen';
    expect(description).toContain(told);
    expect(saidOn(boxes.find(({ key }) => key === 'stap:s')!)).toContain(told.replaceAll(' ', ''));
  });
});

/** Without what wrapping adds. */
function saidOn({ texts }: Box): string {
  return texts.map(({ text }) => text.replace(/-$/, '').replaceAll(' ', '')).join('');
}
