import { RULE_TITLES } from './method.data';

/** The titles of quick fixes that the language has, or several rules. A title of one rule alone stands in the file of that. */
export const SHARED_TITLES = {
  FIX01: 'Verander in `{nieuw}`',
  FIX02: 'Zet een dubbele punt achter `{woord}`',
  FIX03: 'Geef de naam `{nieuw}`',
  FIX04: 'Voeg `{nieuw}` toe',
  FIX05: 'Negeer deze melding, met een reden',
  FIX06: 'Verbeter alles waar één verbetering past',
  FIX07: 'Vervang door `{nieuw}`',
  FIX08: 'Neem de eerste versie ({naam})',
  FIX09: 'Neem de tweede versie ({naam})',
  FIX10: 'Neem beide versies, onder elkaar',
  FIX11: 'Neem de eerste versie',
  FIX12: 'Neem de tweede versie',
  FIX20: 'Verander de regel in `{nieuw}`',
  FIX21: 'Maak er twee regels van',
  FIX22: 'Zet de rest in een notitie',
  FIX23: 'Zet de rest in een opmerking, met `#`',
  FIX24: 'Haal `{bij}` weg',
  FIX30: 'Maak er {nieuw} van',
  FIX31: 'Laat de tekst hierboven doorlopen, met `:`',
  FIX32: 'Zet `{woord}:` ervoor',
  FIX33: 'Haal {wat} weg',
  FIX34: 'Maak er een opmerking van, met `#`',
  FIX35: 'Zet deze regel bij {ander}',
  FIX36: 'Zet erboven: `{nieuw}`',
  FIX37: 'Laat deze regel inspringen onder {nu}',
  FIX40: 'Zet er `{nieuw}` boven',
  FIX41: 'Zet er `{nieuw}` onder',
  FIX42: 'Haal deze regel weg',
  FIX43: 'Haal regel {regel} weg',
  FIX44: 'Haal {woord} {naam} weg, met alles eronder',
  FIX45: 'Haal het woord `{woord}` weg',
  FIX46: 'Schrijf hier de titel',
  FIX47: 'Schrijf hier de tekst',
  FIX48: 'Schrijf de reden erachter',
  FIX52: 'Zet de opmerking op een eigen regel',
  FIX54: 'Zet `{id}` er ook bij achter `voor`',
  FIX55: 'Geef een nieuwe datum, zoals `{nieuw}`',
  FIX56: 'Haal de `gewenst`-regels van deze stap weg',
  FIX57: 'Zet hem onder regel {regel} (`verwacht`)',
  FIX59: 'Haal `{woord}` hier weg',
  FIX60: 'Voeg `{een}` en `{ander}` toe',
  FIX71: 'Schrijf hier het bedrag',
  FIX70: 'Haal de onzichtbare tekens weg',
} as const satisfies Readonly<Record<string, string>>;

/** The titles of quick fixes. */
export const FIX_MESSAGES = { ...SHARED_TITLES, ...RULE_TITLES } as const;

export type FixCode = keyof typeof FIX_MESSAGES;

/** The title of a fix for one of the many places that a message is about. */
export const FIX_AT_ROW = '{titel} (regel {regel})';

/** What stands for the reason behind a `negeer` that a quick fix makes, until the author writes it. */
export const REASON_PLACE = 'schrijf hier waarom';

/** What stands in the rows that quick fixes make, until the author types it over; what only one rule puts stands in the file of that. */
export const PLACES = {
  titel: 'schrijf hier de titel',
  tekst: 'schrijf hier de tekst',
  klantvraag: 'wat de klant wil weten of regelen',
  resultaat: 'wanneer het goed is voor de klant',
  knelpunt: 'wat er misgaat',
  oplossing: 'wat wij eraan doen',
  verwacht: 'wat de klant verwachtte',
  klantreis: 'schrijf hier wat er speelt',
} as const;

/** The name of a klantreis that a quick fix makes, until the author chooses one: an id of the language. */
export const NEW_KLANTREIS = 'reis';
