import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ThemeName } from '../../../src/drawing/theme.data';
import { FORMS } from '../../../src/pictures/draw';
import { layoutVerticaal } from '../../../src/pictures/verticaal/layout';
import { golden } from '../../support/golden';
import { exampleScope, journeyOf } from '../kaart/journeys';

/** Pictures that were looked at: look at every picture that changes. The embedded fonts are left out, so that a diff shows the drawing. */
const PICTURES: readonly (readonly [file: string, id: string, width: number, ThemeName])[] = [
  ['verticaal-dennis-760-light.svg', 'dennis', 760, 'light'],
  ['verticaal-kind-krijgen-560-dark.svg', 'kind-krijgen', 560, 'dark'],
  ['verticaal-verhuizen-380-contrast.svg', 'verhuizen', 380, 'contrast'],
  ['verticaal-straatfeest-560-print.svg', 'straatfeest', 560, 'print'],
];

/** Short enough for a page. */
const PARKEREN = `organisatie wij: Team Vergunningen
  soort eigen
bron praat: Gesprekken met aanvragers
  soort interview
  aantal 6
  datum 2027-02
persona ali: Ali
  doelgroep: Mensen die slecht kunnen lopen
klantreis parkeren: Ik kan niet meer ver lopen
  voor ali
  klantvraag: Hoe kom ik aan een parkeerkaart?
  status concept
  eigenaar: Team Vergunningen
  ankerpunt aanvraag: De aanvraag
  fase zoeken: Ik zoek het uit
    stap huisarts: Ali praat met zijn huisarts
      wanneer 2 weken voor aanvraag
      contact gesprek
      citaat: Dat er zo'n kaart is, wist ik niet.
        volgens praat
      gevoel positief: eindelijk iemand die meedenkt
        volgens praat
      succes: De huisarts wijst de weg
        waardoor: De praktijk kreeg een kaartje van ons
  fase aanvragen: Ik vraag de kaart aan
    stap aanvraag: Ali vult het formulier in
      wanneer op aanvraag
      duurt 40 minuten
      contact formulier met wij
      verwacht: Zo gedaan
        uitkomst niet
      gevoel zeer-negatief: hij moet alles nog eens vertellen
        volgens praat
      gewenst gevoel neutraal: alleen wat wij nog niet weten
      knelpunt dubbel: Ali vult in wat wij al weten
        ernst hoog
        invloed eigen
        oorzaak: Het formulier kent de basisregistratie niet
      oplossing ingevuld: Het formulier is al ingevuld
        inspanning middel
        effect groot
        eigenaar: Team Informatie
        stand gepland
        gereed 2029-09-01
    stap kaart: Ali krijgt de kaart thuis
      wacht ongeveer 6 weken
      contact brief met wij vanuit organisatie
      doet: Kijkt elke dag in de brievenbus
      gevoel positief: hij kan weer naar zijn dochter
      kans: Hoe laten wij weten hoever wij zijn?
`;

describe('golden pictures of the verticale kaart', () => {
  const scope = exampleScope();
  it.each(PICTURES)('%s', async (file, id, width, theme) => {
    const svg = FORMS.svg(layoutVerticaal(scope.find('klantreis', id)!, scope, width), theme);
    await expect(svg.replace(/<style>.*<\/style>/, '<style/>')).toMatchFileSnapshot(golden(file));
  });

  it('has the picture of the manual as it is now', async () => {
    const { klantreis, scope: own } = journeyOf(PARKEREN);
    const manual = fileURLToPath(new URL('../../../docs/verticaal.svg', import.meta.url));
    await expect(FORMS.svg(layoutVerticaal(klantreis, own), 'light')).toMatchFileSnapshot(manual);
  });
});
