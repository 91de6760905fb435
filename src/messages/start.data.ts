import { fillPlaces } from '../util/text';

/** What is said while somebody begins: a new klantreis, a text that becomes one. Places in braces are filled in by `startText`. */
const START_TEXTS = {
  kiesTitel: 'Nieuwe klantreis',
  kiesVraag: 'Waar gaat de klantreis over?',
  titelVraag: 'Hoe zegt de klant het zelf? De klantreis komt in de map {map}.',
  titelVraagLos: 'Hoe zegt de klant het zelf? U hebt geen map open, dus bewaar de klantreis straks met Ctrl+S.',
  titelLeeg: 'Geef de klantreis een titel, bijvoorbeeld: {titel}',
  mapVraag: 'In welke map komt de nieuwe klantreis?',
  nietGeschreven:
    'In de map {map} kunnen wij niet schrijven. De klantreis staat daarom in een tekst zonder bestand. Kies Opslaan als, en bewaar de tekst in een andere map.',
  opslaanAls: 'Opslaan als…',
  geenTekst: 'Open eerst een tekst, of maak een nieuwe klantreis.',
  isAl: 'Deze tekst is al een klantreis.',
  heetAnders:
    'Dit bestand wordt nu gelezen als klantreis. Geef het een naam die eindigt op .klantreis. Dan blijft dat zo, en doet het mee met de andere klantreizen in de map.',
  plakLeeg: 'Er is niets om te plakken. Kopieer eerst een lijst of een tabel, bijvoorbeeld in Word of Excel.',
  plakTeVeel: 'Dit is te veel om in één keer te plakken. Kopieer een deel, bijvoorbeeld één klantreis.',
  plakMislukt: 'Het plakken lukt nu niet. Kies Klantreis: Opnieuw starten, en probeer het nog eens.',
  geplakt: 'Geplakt: {fasen} en {stappen}.',
  fasen: '{aantal} fasen',
  fase: '1 fase',
  stappen: '{aantal} stappen',
  stap: '1 stap',
  nietBegrepen: 'Wat wij niet begrepen, staat als notitie bij zijn stap: {aantal} keer.',
  nietBegrepenEen: 'Eén regel begrepen wij niet. Die staat als notitie bij zijn stap.',
  nietBegrepenTitel: 'Dit begrepen wij niet. Kies een regel om ernaartoe te gaan.',
  laatZien: 'Laat zien',
} as const;

export type StartText = keyof typeof START_TEXTS;

export function startText(key: StartText, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(START_TEXTS[key], args);
}
