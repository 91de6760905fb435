import { own } from '../util/own';
import { fillPlaces } from '../util/text';

/** What is said of an edit that was made in the picture. */
const DONE = {
  gewijzigd: 'Gewijzigd: {tekst}.',
  zelfde: 'Er is niets veranderd.',
  weggehaald: '{naam} is weg. Met Ctrl+Z krijgt u dit terug.',
  gevoel: 'Gevoel bij {naam}: {waarde}. Typ waarom, of druk op Escape.',
  eerder: '{naam} staat nu een plek eerder.',
  later: '{naam} staat nu een plek later.',
  voor: '{naam} staat nu voor {ander}.',
  na: '{naam} staat nu na {ander}.',
  stapErbij: 'Er is een stap bij. Typ de titel.',
  oplossingErbij: 'Er is een oplossing bij. Typ de titel.',
  gezet: '{naam}: {keyword} is nu {waarde}.',
} as const;

/** Why an edit is not made, and what to do. */
const REFUSED = {
  intussen: 'De tekst is intussen veranderd. Kijk of de tekening klopt en probeer het nog eens.',
  regelWeg: 'Wij vinden deze regel niet meer in de tekst. Wacht tot de tekening bij is en probeer het nog eens.',
  onleesbaar: 'Deze regel is nog niet goed te lezen. Verbeter hem eerst in de tekst.',
  conflict: 'In deze tekst staan twee versies naast elkaar, van een samenvoeging. Kies eerst in de tekst wat blijft.',
  inTekst: 'Dit kunt u niet in de tekening wijzigen. Wijzig het in de tekst.',
  leeg: 'Typ een tekst. Wilt u de regel weghalen? Kies dan in het menu Verwijderen.',
  waarde: '`{tekst}` kan hier niet. Kies uit: {waarden}.',
  datum: '`{tekst}` is geen datum. Schrijf een datum als 2027-03-01.',
  geenStap: 'Een gevoel hoort bij een stap of een fase. Kies eerst een stap.',
  meerGevoelens: 'In deze stap staat meer dan één gevoel. Kies het gezicht dat u wilt wijzigen.',
  eind: '{naam} kan niet verder.',
  zelfdePlek: '{naam} staat daar al.',
  anders: 'Door dit te verplaatsen komen andere regels ergens anders onder. Doe het in de tekst.',
  nietWeg: 'Dit haalt u niet in de tekening weg. Doe dat in de tekst.',
  geenKnelpunt: 'Een oplossing hoort bij een knelpunt. Kies eerst een knelpunt.',
  geenPlek: 'Hier past geen nieuwe stap. Kies een stap of een fase.',
  teLang: 'Deze tekst is te lang voor in de tekening. Wijzig hem in de tekst.',
} as const;

/** The words of the menu and of what one types in. */
const WORDS = {
  titelVan: 'Titel van {naam}',
  waarom: 'Reden van het gevoel',
  wijzig: '{naam} wijzigen…',
  gevoel: 'Gevoel',
  stapErbij: 'Stap erachter toevoegen',
  stapInFase: 'Stap toevoegen',
  oplossingErbij: 'Oplossing toevoegen',
  eerder: 'Eerder in de reis',
  later: 'Later in de reis',
  verwijderen: '{naam} verwijderen',
  stand: 'Stand',
  ernst: 'Ernst',
  eigenaar: 'Eigenaar…',
  gereed: 'Gereed op…',
  nieuweStap: 'Nieuwe stap',
} as const;

export type EditDone = keyof typeof DONE;
export type EditRefused = keyof typeof REFUSED;
export type EditWord = keyof typeof WORDS;

type Args = Readonly<Record<string, string | number>>;

export function editDone(key: EditDone, args: Args = {}): string {
  return fillPlaces(DONE[key], args);
}

export function editRefused(key: EditRefused, args: Args = {}): string {
  return fillPlaces(REFUSED[key], args);
}

export function editWord(key: EditWord, args: Args = {}): string {
  return fillPlaces(WORDS[key], args);
}

const ELEMENTS: Readonly<Record<string, string>> = {
  klantreis: 'de klantreis',
  fase: 'de fase',
  stap: 'de stap',
  knelpunt: 'het knelpunt',
  oplossing: 'de oplossing',
  succes: 'het succes',
};

/** `de stap`; undefined for what has no such name here. */
export function elementName(keyword: string): string | undefined {
  return own(ELEMENTS, keyword);
}
