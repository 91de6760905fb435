import { fillPlaces } from '../util/text';

/** What the extension of VS Code says outside the text and the picture. Places in braces are filled in by `extensionText`. */
const EXTENSION_TEXTS = {
  standNaam: 'Klantreis: hoe ver de reis is',
  voorbeeldTitel: 'Voorbeeld van {naam}',
  nogEenTitel: 'Nog een voorbeeld van {naam}',
  eerstOpenen: 'Open eerst een klantreis. Zet de cursor in de tekst en probeer het nog eens.',
  tekeningMislukt:
    'De tekening kon niet gemaakt worden. Dat is een fout van Klantreis, niet van u. Uw tekst is veilig: typ gerust verder.',
  tekeningStil:
    'Klantreis is gestopt, dus de tekening gaat niet mee met uw tekst. Uw tekst is veilig: typ gerust verder, en start Klantreis opnieuw.',
  bestandWeg: 'Het bestand {naam} is er niet meer. Zet het bestand terug, of sluit dit voorbeeld.',
  alleenLezen: 'Het bestand {naam} kunt u alleen lezen. Sla het op onder een andere naam en wijzig dat bestand.',
  wijzigenMislukt: 'Wij konden {naam} niet wijzigen. Kijk of u het bestand zelf kunt wijzigen en probeer het nog eens.',
  geenHulp:
    'Klantreis draait nu niet, dus wijzigen in de tekening kan niet. Wijzig het in de tekst, of start Klantreis opnieuw.',
  opslaanTitel: 'Afbeelding van de klantreis opslaan',
  opslaanKnop: 'Opslaan',
  opslaanSoort: 'Wat voor bestand wilt u?',
  opslaanVoor: 'Voor wie is de tekening?',
  bestandsnaam: 'klantreis',
  maken: 'Klantreis maakt de afbeelding…',
  opgeslagen: 'De afbeelding staat in {naam}.',
  gekopieerd: 'De tekening staat als SVG op het klembord.',
  opslaanMislukt: 'De afbeelding kon niet opgeslagen worden. Kies een andere map, of vraag uw beheerder om hulp.',
  openen: 'Openen',
  kiezenTitel: 'Welke klantreis wilt u zien?',
  zonderTitel: 'Klantreis zonder titel',
  dezeZietU: 'deze ziet u nu',
  eenKlantreis: 'In dit bestand staat maar één klantreis.',
  geenKlantreis: 'In dit bestand staat nog geen klantreis. Begin met een regel als `klantreis naam: Titel`.',
  gestopt: 'Klantreis stopte onverwacht en start vanzelf opnieuw. Uw tekst is niet weg.',
  blijftStoppen:
    'Klantreis stopt steeds opnieuw. U kunt verder typen, maar zonder hulp en zonder tekening. Start Klantreis opnieuw, of sluit VS Code en open het weer.',
  startNiet:
    'Klantreis start niet. U kunt wel typen, maar zonder hulp en zonder tekening. Start Klantreis opnieuw, of installeer de extensie opnieuw.',
  standKlik: 'Klik en u ziet de tekening.',
  standGestopt: 'Klantreis is gestopt',
  opnieuw: 'Opnieuw starten',
  gestart: 'Klantreis is opnieuw gestart.',
  blokLaden: 'De tekening wordt gemaakt…',
  blokInWoorden: 'Lees de tekening als tekst',
  blokBeeld: 'Klantreis: {titel}. Onder de tekening staat zij ook als tekst.',
  blokBeeldLeeg: 'Tekening van een klantreis. Onder de tekening staat zij ook als tekst.',
  blokNietGelezen: 'In dit blok konden wij regel {regel} niet lezen, dus die staat niet in de tekening: {zin}',
  blokNietGetekend: 'Deze klantreis kon niet getekend worden. {zin}',
  blokStil: 'Klantreis draait nu niet. Kies Klantreis: Opnieuw starten.',
} as const;

export type ExtensionText = keyof typeof EXTENSION_TEXTS;

export function extensionText(key: ExtensionText, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(EXTENSION_TEXTS[key], args);
}

/** Who a picture can be saved for, the one who needs no thought first. */
export const SAVED_FOR = [
  { audience: 'team', naam: 'Het team', uitleg: 'Alles staat erin.' },
  {
    audience: 'bestuur',
    naam: 'Het bestuur',
    uitleg:
      'Zonder wat alleen het werk zelf aangaat: notities, de achterkant, wat iemand doet, wat u vraagt en de regels.',
  },
  {
    audience: 'publiek',
    naam: 'Publiek',
    uitleg: 'Zonder achterkant, citaten, notities en vragen, en zonder wat naar een echt mens leidt.',
  },
] as const;
