import { enumerate, fillPlaces } from '../util/text';
import { dateWords } from './diagram.data';

/** The words of the atlas. Places in braces are filled in by `atlasWord`. */
const ATLAS_WORDS = {
  titel: 'Atlas van de klantreizen',
  peildatum: 'peildatum {datum}',
  geenDag: 'zonder peildatum: wat te laat is, staat er niet bij',
  leeg: 'Nog geen klantreis',
  leegHulp: 'In deze bestanden staat nog geen klantreis. Begin met een regel zoals deze:',
  leegArchief: 'Alle klantreizen staan in het archief. Zij staan onderaan.',

  // What is counted: one, and more.
  klantreis1: 'klantreis',
  klantreis: 'klantreizen',
  vastgesteld1: 'vastgesteld',
  vastgesteld: 'vastgesteld',
  nakijken1: 'nakijken is te laat',
  nakijken: 'nakijken is te laat',
  zonderEigenaar1: 'zonder eigenaar',
  zonderEigenaar: 'zonder eigenaar',
  knelpunt1: 'knelpunt',
  knelpunt: 'knelpunten',
  open1: 'zonder oplossing of kans',
  open: 'zonder oplossing of kans',
  laat1: 'oplossing te laat',
  laat: 'oplossingen te laat',

  // Groups.
  kop: '{naam} ({aantal})',
  zonderSoort: 'Aanleiding zonder soort',
  zonderAanleiding: 'Nog zonder aanleiding',
  factoren: 'Factoren, over alle klantreizen',

  // Of one klantreis.
  voor: 'voor {personas}',
  geenVoor: 'nog voor niemand',
  eigenaar: 'eigenaar: {naam}',
  geenEigenaar: 'nog zonder eigenaar',
  status: 'status: {status}',
  sinds: '{datum}',
  door: 'door {wie}',
  nakijkenOp: 'weer nakijken: {datum}',
  nakijkenLaat: 'weer nakijken was {datum}: te laat',
  geenNakijken: 'geen datum om weer na te kijken',
  bron: 'nieuwste bron: {datum}',
  bronOud: 'nieuwste bron: {datum} ({oud})',
  geenBron: 'geen bron met een datum',
  nietGelezen1: 'let op: 1 regel van dit bestand konden wij niet lezen',
  nietGelezen: 'let op: {aantal} regels van dit bestand konden wij niet lezen',
  bestand: 'staat in {pad}',

  // Its hartslag.
  geenHartslag: 'nog geen gevoel beschreven',
  geenHartslagPapier: 'op papier: nog niemand heeft iets gevoeld',
  hartslagVan: 'hartslag van {wie}',
  hartslag: 'hartslag',
  hartslagGewenst: 'gewenste hartslag van {wie}',
  nietOnder: 'nergens onder neutraal',
  diepst: 'laagste punt {gevoel}, bij {stappen}',
  stap: '{nummer}. {titel}',
  stapGevoel: '{stap} ({gevoel})',
  stapWie: '{wie}: {stap}',
  enNog: 'en nog {aantal}',
  enNogStappen: '{stap}, en nog {aantal}',
  vraag: '“{vraag}”',

  // Its counts.
  bewijs: '{aantal} van {totaal} uitspraken gehoord of gemeten',
  geenUitspraken: 'nog geen uitspraken over hoe het gaat',
  geenBewijsPapier: 'op papier: geen beleving',
  geenBewijsGewenst: 'een wens: nog niet zo',
  knelpunten1: '1 knelpunt',
  knelpunten: '{aantal} knelpunten',
  geenKnelpunten: 'geen knelpunt beschreven',
  knelpuntenOpen: '{knelpunten}, {aantal} zonder oplossing of kans',
  plannenLaat1: '1 oplossing te laat',
  plannenLaat: '{aantal} oplossingen te laat',
  vragen1: '1 open vraag',
  vragen: '{aantal} open vragen',

  // Factoren.
  factorKnelpunt: 'Waar knelpunten aan liggen',
  factorSucces: 'Waardoor het lukt',
  factorRegel: '{aantal} keer, in {klantreizen}',
  factorZonder: 'nog zonder factor: {aantal} van {totaal}',
  factorGeen: 'Nog nergens staat een factor bij.',
  factorLeeg: 'Er staan nog geen {wat} in.',

  // Below all.
  gemist: 'Niet alles is gelezen',
  gemistRegel: '{pad} (1 regel)',
  gemistRegels: '{pad} ({aantal} regels)',
  gemistAlles: '{pad} (niets)',
  gemistUitleg: 'Wat daar staat, kan in deze atlas ontbreken. `klantreis check` zegt om welke regels het gaat.',
  een: 'een {soort}',
  wit: 'Hier begint nog geen klantreis mee: {soorten}.',
  archief: 'In het archief, en niet meegeteld: {titels}.',
  uitlegOpen:
    'Zonder oplossing of kans: een knelpunt waar wij iets aan kunnen doen, en waar nog niemand iets aan doet.',
  uitlegLaat: 'Te laat: de datum was voorbij op {datum}.',
  uitlegLetter: 'De letter achter een lijn is van de naam van de persona.',
  uitlegGeenLetter:
    'Zijn er meer dan {aantal} persona’s, dan staan er geen letters. Op de klantreiskaart ziet u wie welke lijn heeft.',
  uitlegGezicht: 'Onder de hartslag staat het laagste punt, met het nummer van de stap.',
} as const;

export type AtlasWord = keyof typeof ATLAS_WORDS;

export function atlasWord(word: AtlasWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(ATLAS_WORDS[word], args);
}

/** What the atlas counts that has a word for one and for more. */
export type AtlasCount =
  | 'klantreis'
  | 'vastgesteld'
  | 'nakijken'
  | 'zonderEigenaar'
  | 'knelpunt'
  | 'open'
  | 'laat'
  | 'knelpunten'
  | 'plannenLaat'
  | 'vragen'
  | 'nietGelezen';

export function atlasCount(kind: AtlasCount, aantal: number, args: Readonly<Record<string, string>> = {}): string {
  return atlasWord(aantal === 1 ? `${kind}1` : kind, { aantal, ...args });
}

/** `1 maart 2026, door het college`; what is no date stays as it was typed. */
export function adoptedWords({ date, by }: { readonly date: string; readonly by: string }, isDate: boolean): string {
  const datum = isDate ? dateWords(date, true) : date;
  return [...(datum === '' ? [] : [datum]), ...(by === '' ? [] : [atlasWord('door', { wie: by })])].join(', ');
}

/** Names that stand beside each other: `Noor, Sam en nog 3`. */
export function someWords(names: readonly string[], most: number): string {
  const rest = names.length - most;
  if (rest <= 0) return enumerate(names, 'en');
  return `${names.slice(0, most).join(', ')} ${atlasWord('enNog', { aantal: rest })}`;
}
