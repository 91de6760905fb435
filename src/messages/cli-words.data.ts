import { fillPlaces } from '../util/text';
import { CLI_DIFF_WORDS } from './cli-diff.data';
import { CLI_GIT_WORDS } from './cli-git.data';
import { CLI_OUTPUT_WORDS } from './cli-output.data';
import { CLI_PRIVACY_WORDS } from './privacy.data';
import { CLI_REVIEW_WORDS } from './cli-review.data';

/** What the command line says beside findings. Places in braces are filled in by `cliText`. */
const CLI_WORDS = {
  ...CLI_DIFF_WORDS,

  ...CLI_REVIEW_WORDS,

  ...CLI_GIT_WORDS,

  ...CLI_PRIVACY_WORDS,

  ...CLI_OUTPUT_WORDS,

  // The words for counts, singular and plural.
  geen: 'geen {naam}',
  bestand: 'bestand',
  bestanden: 'bestanden',
  klantreis: 'klantreis',
  klantreizen: 'klantreizen',

  nagekekenNiets: 'Er was niets om na te kijken.',
  nagekekenGeen: 'Wij konden niets nakijken. {aantal} niet nagekeken.',
  nagekekenDeels: '{bestanden} nagekeken: daarin vonden wij geen gegevens van mensen. {aantal} niet nagekeken.',
  nagekekenGoed: '{bestanden} nagekeken: wij vonden geen fouten, waarschuwingen of tips.',
  nagekeken: '{bestanden} nagekeken: {fouten}, {waarschuwingen} en {tips}.',
  stdin: 'invoer',

  bezigLezen: 'Bezig met lezen: {klaar} van {totaal}',
  bezigNakijken: 'Bezig met nakijken: {klaar} van {totaal}',
  bezigTekenen: 'Bezig met tekenen: {klaar} van {totaal}',
  bezigOpmaken: 'Bezig met opmaken: {klaar} van {totaal}',

  // Mistakes in the command itself.
  opdrachtOnbekend: 'De opdracht `{naam}` kennen wij niet.',
  opdrachtMist: 'Zeg wat wij moeten doen, bijvoorbeeld `klantreis check`.',
  optieOnbekend: 'De optie `{naam}` kennen wij hier niet.',
  optieMistWaarde: 'Achter `{naam}` mist nog iets. Schrijf het zo: `{naam} {vorm}`.',
  optieZonderWaarde: 'Achter `{naam}` hoort niets. Haal `{waarde}` weg.',
  optieKeuze: '`{waarde}` kan niet achter `{naam}`. Kies uit: {keuzes}.',
  breedteGetal: '`{waarde}` is geen breedte. Schrijf een aantal pixels, zoals `--width {voorbeeld}`.',
  breedteVast:
    'De tekening `{id}` is zo breed als wat erin staat. Haal `--width` weg, of kies een andere tekening: {keuzes}.',
  dagVorm: '`{waarde}` is geen dag. Schrijf een datum, zoals `--day {voorbeeld}`.',
  dagOnnodig: 'De tekening `{id}` zegt niet wat te laat is. Haal `--day` weg, of kies een andere tekening: {keuzes}.',
  bedoelde: 'Bedoelde u `{meant}`?',
  bestandMist: 'Zeg welk bestand u bedoelt, bijvoorbeeld `klantreis {opdracht} dennis.klantreis`.',
  eenBestand: '`klantreis {opdracht}` werkt met één bestand. Haal `{waarde}` weg.',
  meerHulp: 'Meer uitleg: `klantreis {opdracht} --help`',
  meerHulpAlgemeen: 'Meer uitleg: `klantreis --help`',

  // Files.
  nietGevonden: 'Het bestand of de map `{pad}` bestaat niet. Kijk of de naam goed is getypt.',
  patroonLeeg: 'Geen enkele klantreis past bij `{pad}`.',
  geenBestanden: 'In `{pad}` staan geen bestanden waarvan de naam eindigt op `.klantreis`.',
  isMap: '`{pad}` is een map. Noem een bestand in die map.',
  isMapTekening:
    '`{pad}` is een map, en deze tekening gaat over één klantreis. Noem een bestand in die map, of teken alle klantreizen samen met `--picture atlas`.',
  reisBijAlle:
    'De tekening `{id}` gaat over alle klantreizen. Haal `--journey` weg, of kies een tekening van één klantreis: {keuzes}.',
  geenTekst:
    'Het bestand `{pad}` is geen klantreis. Wilt u weten of er gegevens van mensen in staan? Gebruik `klantreis privacy`.',
  alleenKlantreis: 'Het bestand `{pad}` eindigt niet op `.klantreis`. Daarom laten wij de opmaak zoals hij is.',
  nietGelezen: '{pad}: {zin}',
  geenKlantreis: 'In `{pad}` staat nog geen klantreis. Daarom tekenen wij alleen hoe u begint.',
  meerKlantreizen:
    'In `{pad}` staan {aantal} klantreizen. Dit is de eerste. Kies een andere met `--journey`: {keuzes}. Het nummer mag ook: `--journey 2`.',

  serveAdres:
    'Open dit adres in uw browser: {adres}\nSlaat u het bestand op, dan verandert de tekening mee. Stoppen doet u met Ctrl+C.',
  serveOpen: 'Wij konden uw browser niet openen. Kopieer het adres, en plak het in uw browser.',
  serveGestopt: 'Gestopt.',
  serveInvoer: '`klantreis serve` volgt een bestand, en kan niet met een streepje (-). Noem het bestand.',
  poortGetal: '`{waarde}` is geen poort. Schrijf een nummer van 1 tot en met 65535, zoals `--port {voorbeeld}`.',
  poortBezet:
    'Een ander programma gebruikt poort {poort} al. Kies een andere, of laat `--port` weg: dan kiezen wij er een.',
  poortMagNiet:
    'Poort {poort} mag u op deze computer niet gebruiken. Kies een hogere, of laat `--port` weg: dan kiezen wij er een.',
  adresMist: 'Deze computer kent het adres `::1` niet. Laat `--ipv6` weg.',

  lspStdio:
    'Deze opdracht is voor editors, en die starten hem meestal zelf. Zet er `--stdio` achter: `klantreis lsp --stdio`.',
  lspPad:
    'Achter `klantreis lsp` hoort geen bestand. Haal `{waarde}` weg: uw editor zegt zelf welke bestanden open zijn.',
  lspMist: 'De taalserver staat niet op zijn plek: `{pad}`. Installeer klantreis opnieuw.',

  uitvoerMislukt: 'Wij konden het resultaat niet kwijt. De computer zegt: {oorzaak}.',

  opgemaakt: '{bestanden} opgemaakt.',
  alOpgemaakt: 'De opmaak was al goed.',
  opmaakNodig: 'Bij {bestanden} kan de opmaak beter. Dat doet u met `klantreis format`.',
  opmaakNodigStdin: 'De opmaak van deze tekst kan beter.',

  lijstMist: 'Zeg welke lijst u wilt, bijvoorbeeld `klantreis list oplossingen`. Kies uit: {keuzes}.',
  lijstOnbekend: 'De lijst `{naam}` kennen wij niet. Kies uit: {keuzes}.',
  lijstZonderOptie: 'Bij de lijst `{lijst}` kan `{optie}` niet. Dat kan wel bij: {keuzes}.',
  lijstAgenda: 'Een agenda maken wij van oplossingen. Schrijf het zo: `klantreis list oplossingen --format ics`.',
  lijstGeschreven: 'De lijst staat in {pad}',

  galerijKlaar: '{klantreizen} getekend. Open dit bestand in uw browser: {pad}',
  galerijLeeg: 'In deze bestanden staat nog geen klantreis, dus wij hebben niets te tekenen.',

  papierAlleenPdf: 'Papier kiest u bij een PDF of een webpagina. Zet er `--format pdf` bij, of `-o kaart.pdf`.',
  schaalAlleenPng: 'Hoe groot kiest u bij een PNG. Zet er `--format png` bij, of `-o kaart.png`.',
  schaalGetal:
    '`{waarde}` is geen schaal. Schrijf hoeveel keer zo groot als op het scherm, zoals `--scale {voorbeeld}` of `--scale 1.5`.',
  eigenFout:
    'Er ging iets mis in klantreis zelf. Dat ligt niet aan uw tekst. Wilt u dit aan de makers melden? Zet eerst de omgevingsvariabele `KLANTREIS_DEBUG` op `1`: dan ziet u ook de technische details. Stuur die mee.',
} as const;

export type CliWord = keyof typeof CLI_WORDS;

export function cliText(word: CliWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(CLI_WORDS[word], args);
}

/** `1 bestand`, `2 bestanden`, `geen bestanden`. */
export function countText(count: number, one: CliWord, many: CliWord): string {
  if (count === 0) return cliText('geen', { naam: cliText(many) });
  return `${count} ${cliText(count === 1 ? one : many)}`;
}

/** Words that people may type for a command, to suggest the right one. */
export const COMMAND_SYNONYMS: Readonly<Record<string, string>> = {
  controleer: 'check',
  controleren: 'check',
  nakijken: 'check',
  lint: 'check',
  validate: 'check',
  teken: 'draw',
  tekenen: 'draw',
  svg: 'draw',
  pdf: 'draw',
  live: 'serve',
  watch: 'serve',
  browser: 'serve',
  presenteer: 'serve',
  presenteren: 'serve',
  png: 'draw',
  json: 'model',
  opmaken: 'format',
  opmaak: 'format',
  fmt: 'format',
  galerij: 'gallery',
  overzicht: 'gallery',
  lijst: 'list',
  lijsten: 'list',
  knelpunten: 'list',
  oplossingen: 'list',
  agenda: 'list',
  csv: 'list',
  verschil: 'diff',
  vergelijk: 'diff',
  vergelijken: 'diff',
  compare: 'diff',
  server: 'lsp',
  taalserver: 'lsp',
  persoonsgegevens: 'privacy',
  avg: 'privacy',
};
