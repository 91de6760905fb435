/** What `klantreis diff` says beside the changes themselves. Places in braces are filled in by `cliText`. */
export const CLI_DIFF_WORDS = {
  // The two sides, as a reader knows them.
  werkmap: 'uw bestanden van nu',
  laatsteVersie: 'de laatst vastgelegde versie',
  gezamenlijk: 'het punt waar {head} van {base} aftakte',
  aangeleverd: 'wat u aanlevert',

  // The report.
  verschilKop: 'Wat verandert er van {base} naar {head}?',
  verschilNieuw: '{naam} (nieuwe klantreis)',
  verschilWeg: '{naam} (deze klantreis is weg)',
  verschilEerst: 'eerst',
  verschilNu: 'nu   ',
  regel: 'regel {regel}',
  wasRegel: 'stond op regel {regel}',
  padRegel: '{pad}, {regel}',
  akkoordMet: 'akkoord: {reden}',
  akkoordMetHier: 'akkoord, in dit voorstel zelf gegeven: {reden}',
  verschilSom: '{aantal} wijzigingen: {delen}.',
  verschilEen: '{aantal} wijziging: {delen}.',
  verschilAkkoord: '{aantal} keer vooraf akkoord',
  verschilNotities: 'Goed om te weten:',
  verschilGrens:
    'Met deze wijzigingen moet eerst iemand akkoord gaan. Gaat u akkoord? Zet dan in `{pad}` een regel met het kenmerk en de reden. Elke wijziging heeft haar eigen kenmerk:',
  verschilKenmerk: '  {kenmerk}  {zin}',
  verschilGeschreven: 'Het verschil staat in {pad}',

  // What could not be compared.
  akkoordOver:
    'In `{pad}` staat op regel {regel} het kenmerk `{kenmerk}`. Dat past bij geen wijziging in deze vergelijking. Is de wijziging al samengevoegd? Dan kunt u die regel weghalen.',

  // Mistakes in what was asked.
  kantOnbekend:
    '`{naam}` kennen wij niet. Er is geen bestand of map met die naam, en git kent geen branch, tag of commit die zo heet.',
  kantGeenVersie:
    'Git kent geen branch, tag of commit met de naam `{naam}`. Bedoelt u het bestand of de map? Schrijf dan `klantreis diff {naam}`.',
  kantGeenBestand: '`{naam}` staat niet in {kant}. Kijk of de naam goed is getypt.',
  kantOndiep:
    'Van deze map is maar een deel van de geschiedenis opgehaald, en daar zit `{naam}` niet in. Haal de rest op met `{opdracht}`. In GitHub Actions zet u `fetch-depth: 0` bij `actions/checkout`.',
  kantNietOpgehaald:
    'Git kent `{naam}` hier niet. Staat die branch wel op de server? Haal hem dan op met `{opdracht}` en vergelijk met `{meant}`. In GitHub Actions zet u `fetch-depth: 0` bij `actions/checkout`.',
  geenSplitsing:
    '`{base}` en `{head}` hebben in git geen gezamenlijk begin. Vergelijk ze rechtstreeks: `klantreis diff {base}..{head}`.',
  geenSplitsingOndiep:
    'Wij kunnen niet zien waar `{head}` van `{base}` aftakte, want van deze map is maar een deel van de geschiedenis opgehaald. Haal de rest op met `git fetch --unshallow`. In GitHub Actions zet u `fetch-depth: 0` bij `actions/checkout`.',
  kantVolgorde: 'Zet de versie vooraan: `klantreis diff {naam} {pad}`.',
  kantTeVeel:
    'Wij vergelijken twee kanten, en `{waarde}` is er een te veel. Wilt u weten wat er in meer bestanden is veranderd? Zet er een versie voor, bijvoorbeeld `klantreis diff HEAD {pad} …`.',
  kantPad: '`{waarde}` kan hier niet. Achter een versie horen alleen bestanden en mappen.',
  kantInvoer:
    'Een streepje (-) kunnen wij alleen met één bestand vergelijken, bijvoorbeeld `klantreis diff dennis.klantreis -` of `klantreis diff HEAD:dennis.klantreis -`.',
  kantSoorten:
    'Vergelijk een bestand met een bestand, of een map met een map. `{bestand}` is een bestand en `{map}` is een map.',
  kantReisMap: '`{naam}` is een map. Een klantreis kiest u in een bestand, bijvoorbeeld `dennis.klantreis#dennis`.',
  gewenstBestand: 'Achter `--gewenst` hoort één bestand, bijvoorbeeld `klantreis diff --gewenst dennis.klantreis`.',
  meerGewijzigd:
    'Er zijn {aantal} klantreizen veranderd. Wij tekenen de eerste. Kies een andere met `--journey`: {keuzes}.',

  // Git.
  gitMist: 'Wij konden git niet starten. Installeer git (https://git-scm.com).',
  geenRepository: 'Deze map staat niet in git. Ga naar een map die wel in git staat.',
  vergelijkGeenGit:
    'Wij konden git niet starten. Installeer git (https://git-scm.com), of vergelijk twee bestanden of mappen.',
  vergelijkGeenNaam:
    'Er is geen bestand of map met deze naam: {namen}. Deze map staat niet in git, dus er is ook geen eerdere versie die zo heet.',
  vergelijkGeenRepository:
    'Deze map staat niet in git, dus er zijn geen eerdere versies. U kunt wel twee bestanden of mappen vergelijken: `klantreis diff oud.klantreis nieuw.klantreis`.',
  gitNietOpgehaald:
    'In deze map staat maar een deel van git (een gedeeltelijke kloon), en wat wij nodig hebben ontbreekt. Wij halen zelf niets op. Doe dat met `git fetch --refetch --no-filter`.',
  nietVertrouwd:
    'Git leest deze map niet, omdat zij van een andere gebruiker van deze computer is. Vertrouwt u wat erin staat? Geef dan deze opdracht en probeer het nog eens: `git config --global --add safe.directory "{pad}"`',
  geenCommits:
    'In deze map is met git nog niets vastgelegd, dus er is geen eerdere versie. Leg eerst iets vast, met `git add .` en `git commit`.',
  geenWerkmap:
    'Deze map van git heeft geen bestanden op de schijf. Noem daarom twee versies, bijvoorbeeld `klantreis diff main..nieuw`.',
  gitMislukt: 'Git kon deze map niet lezen. Geef de opdracht `git fsck`: die zegt wat er stuk is.',

  // Approvals.
  akkoordVorm:
    '`{pad}`, regel {regel}: achter het kenmerk `{kenmerk}` staat geen reden. Schrijf erachter waarom u akkoord gaat: `{kenmerk} besproken op 3 maart`.',
  akkoordKenmerk:
    '`{pad}`, regel {regel}: `{kenmerk}` is geen kenmerk van een verandering. Neem het over uit `klantreis diff --format json`. Een opmerking begint met `#`.',
} as const;
