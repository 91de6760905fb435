/** The options that choose a picture. */
const WHICH_PICTURE = `  --journey <naam>      welke klantreis, als er meer in het bestand staan: de naam of het
                        nummer, dus --journey 2 is de tweede
  --picture <tekening>  welke tekening; als u niets kiest de eerste:
{tekeningen}
  --width <pixels>      hoeveel ruimte er is, bij een tekening die meer breedtes heeft:
{breedtes}
                        wij nemen de grootste die past; als u niets kiest de grootste`;

/**
 * The help of the command line, overall (`klantreis`) and by command. `{vormen}` and `{uitvoer}` are where the options for outputs come, as
 * the register of outputs has them.
 */
export const CLI_HELP = {
  klantreis: `Klantreizen van gemeenten als tekst: nakijken, tekenen en opmaken.

Gebruik: klantreis <opdracht> [paden] [opties]

Opdrachten:
  check     kijkt klantreizen na en zegt wat er beter kan
  draw      tekent een klantreis met de hartslag, als SVG, PDF, PNG of webpagina
  serve     laat de tekening in uw browser zien, terwijl u in het bestand schrijft
  model     geeft de inhoud van een bestand als JSON
  format    maakt de opmaak van bestanden netjes
  gallery   tekent alle klantreizen op één webpagina
  list      zet knelpunten, oplossingen of vragen van alle klantreizen bij elkaar
  review    kijkt een pull request na en maakt er een rapport van
  comment   zet de opmerking van zo'n rapport bij de pull request
  diff      zegt wat er in betekenis is veranderd, sinds een eerdere versie
  privacy   zoekt gegevens van mensen, voordat u iets deelt
  git       laat git uw klantreizen tonen en samenvoegen op betekenis
  lsp       helpt bij het typen in een editor

Opties:
  -h, --help      toont uitleg, ook per opdracht: klantreis check --help
  -v, --version   toont de versie

Een pad is een bestand, een map of een patroon zoals "reizen/**/*.klantreis".
Een streepje (-) leest wat u via een ander programma aanlevert.
`,
  check: `Kijkt klantreizen na: de taal en de regels van de methode.

Gebruik: klantreis check [paden] [opties]

  paden                 bestanden, mappen, patronen of - (anders: de map waar u staat)

Opties:
{vormen}
  --fail-on <niveau>    vanaf welk niveau het nakijken mislukt:
                        error: bij fouten (standaard); warning: ook bij waarschuwingen;
                        info: ook bij tips
  --scorecard           zegt van elke klantreis ook hoe die naar de klant kijkt
{uitvoer}
  --force               schrijft ook over een bestand heen dat klantreis niet zelf maakte
  -h, --help            toont deze uitleg

Bestanden die bij elkaar horen, lezen wij mee: de map met klantreis.json en haar
submappen, of zonder klantreis.json alleen de map van het bestand. Wij melden alleen
iets over de paden die u noemt. Snelkoppelingen naar mappen volgen wij niet.

De opdracht eindigt met 0 als alles goed is, met 1 als er iets te melden is vanaf het
gekozen niveau, en met 2 als wij het niet konden nakijken, ook al is het één bestand.
`,
  draw: `Tekent een klantreis met de hartslag, als SVG, PDF, PNG of webpagina.

Gebruik: klantreis draw <bestand> [opties]
         klantreis draw [<bestand of map>...] --picture atlas [opties]

Opties:
${WHICH_PICTURE}
  --day <dag>           van welke dag de tekening is, als zij zegt wat te laat is; als u
                        niets kiest vandaag
  --theme <thema>       light: licht (standaard); dark: donker; contrast: veel contrast;
                        print: om af te drukken. Een webpagina neemt zonder thema de
                        kleuren van het apparaat
  --audience <lezers>   voor wie de tekening is. publiek: zonder achterkant, citaten,
                        notities, vragen en persoonsgegevens; bestuur: zonder wat alleen
                        het werk zelf aangaat; team: alles. Onder de tekening staat voor
                        wie zij is, en wat er niet in staat
  --without <rijen>     welke rijen de tekening niet heeft, zoals contact,voorkant; onder
                        de tekening staat dat
  --paper <papier>      bij een PDF, en bij het afdrukken van een webpagina: a4, a3, a1 of
                        a0, op zo veel bladen als nodig, of poster, op één blad zo groot
                        als de tekening; anders kiezen wij wat past
  --scale <schaal>      bij een PNG: hoeveel keer zo groot als op een scherm, zoals 3;
                        anders 2, of minder als de afbeelding dan te groot wordt
{vormen}
{uitvoer}
  --force               schrijft ook over een bestand heen dat klantreis niet zelf maakte
  -h, --help            toont deze uitleg

Staan er fouten in de tekst? Dan tekenen wij wat er wel is. Staat er nog geen klantreis
in? Dan tekenen wij hoe u begint. De atlas tekent alle klantreizen van de bestanden en
mappen die u noemt, en anders die van de map waarin u staat. Wat naar mensen kan leiden,
staat daar niet in.

De opdracht eindigt met 0, ook als er fouten in de tekst staan, en met 2 als wij het
bestand niet konden lezen (het is er niet, het is geen tekst of het is te groot), de
gevraagde klantreis er niet in staat of wij de tekening niet konden schrijven.
`,
  serve: `Laat de tekening in uw browser zien. Slaat u het bestand op, dan verandert zij mee.

Gebruik: klantreis serve <bestand> [opties]

Opties:
  --open                opent de tekening meteen in uw browser
${WHICH_PICTURE}
  --theme <thema>       light: licht; dark: donker; contrast: veel contrast; print: om af
                        te drukken. Zonder thema zijn het de kleuren van het apparaat
  --audience <lezers>   voor wie de tekening is: publiek, bestuur of team. Wat wij dan
                        weglaten, staat bij klantreis draw --help; voor publiek en
                        bestuur staat er ook niet bij wat er beter kan
  --port <nummer>       de poort, als uw computer er een wil die vaststaat; anders kiest
                        de computer er een die vrij is
  --ipv6                gebruikt het adres ::1 van deze computer in plaats van 127.0.0.1
  -h, --help            toont deze uitleg

Wij zeggen u het adres. Alleen op deze computer, en alleen met het hele adres, is de
tekening te zien; bij de volgende keer is het adres anders. De opdracht loopt door tot u
stopt met Ctrl+C.

Kunnen wij het bestand even niet lezen? Dan blijft de laatste tekening staan, met de
reden erbij.

De opdracht eindigt met 0 als u stopt, en met 2 als wij het bestand in het begin niet
konden lezen, de gevraagde klantreis er niet in staat of de poort bezet is.
`,
  model: `Geeft de inhoud van een bestand als JSON, met de meldingen erbij.

Gebruik: klantreis model <bestand> [opties]

Opties:
{vormen}
{uitvoer}
  --force               schrijft ook over een bestand heen dat klantreis niet zelf maakte
  -h, --help            toont deze uitleg

Staan er fouten in de tekst? Dan geven wij wat er wel is.

De opdracht eindigt met 0, ook als er fouten in de tekst staan, en met 2 als wij het
bestand niet konden lezen: het is er niet, het is geen tekst of het is te groot.
`,
  format: `Maakt de opmaak van bestanden netjes: inspringen, spaties en lege regels.
De inhoud, de opmerkingen en de volgorde blijven zoals ze zijn.

Gebruik: klantreis format [paden] [opties]

  paden                 bestanden, mappen, patronen of - (anders: de map waar u staat)

Opties:
  --check               verandert niets, maar noemt de bestanden waarvan de opmaak beter
                        kan; eindigt dan met 1
  -h, --help            toont deze uitleg
`,
  gallery: `Kijkt klantreizen na, tekent ze allemaal en zet ze op één webpagina.

Gebruik: klantreis gallery [paden] [opties]

  paden                 bestanden, mappen of patronen (anders: de map waar u staat)

Opties:
  -o, --output <map>    waar de pagina en de tekeningen komen (standaard: out)
  --force               schrijft ook over een bestand heen dat klantreis niet zelf maakte
  -h, --help            toont deze uitleg

Staan er fouten in de tekst? Dan tekenen wij wat er wel is.

De opdracht eindigt met 0, ook als er fouten in de tekst staan, en met 2 als wij iets niet
konden lezen, tekenen of schrijven.
`,
  list: `Zet iets van alle klantreizen bij elkaar, zodat u erop kunt sturen.

Gebruik: klantreis list <lijst> [paden] [opties]

  klantreis list knelpunten     het ergste eerst; wat in meer reizen lijkt, bij elkaar
  klantreis list oplossingen    wat te laat is eerst, daarna op datum
  klantreis list successen      waardoor het lukt
  klantreis list vragen         per rol die het antwoord moet geven
  klantreis list bronnen        waar u het van weet, hoe oud dat is en wat erop rust
  klantreis list metingen       de cijfers, per maat
  klantreis list vergelijk      klantreizen of persona's naast elkaar, stap voor stap

  paden                 bestanden, mappen, patronen of - (anders: de map waar u staat)

Opties:
  --owner <naam>        alleen wat van deze eigenaar is; een deel van de naam is genoeg
  --overdue             alleen oplossingen die te laat zijn
  --stand <stand>       alleen oplossingen met deze stand: idee, gepland, bezig, klaar of
                        afgewezen
  --archief             ook klantreizen met status archief
{vormen}
{uitvoer}
  --force               schrijft ook over een bestand heen dat klantreis niet zelf maakte
  -h, --help            toont deze uitleg

Een agenda (--format ics) maken wij van oplossingen: wat er klaar moet zijn, en wanneer u
een klantreis weer nakijkt. Heeft een oplossing geen eigenaar, dan verzinnen wij er geen;
met --owner vindt u haar onder de eigenaar van de stap. Wat naar een echt persoon kan
leiden, staat in geen lijst.

De opdracht eindigt met 0, ook als de lijst leeg is, en met 2 als wij iets niet konden
lezen of schrijven.
`,
  diff: `Zegt wat er in betekenis is veranderd tussen twee versies.
Opmaak, opmerkingen en de volgorde van regels tellen niet mee.

Gebruik: klantreis diff [eerst] [nu] [paden] [opties]

  klantreis diff                         uw bestanden van nu, tegenover de laatste commit
  klantreis diff dennis.klantreis        hetzelfde, van één bestand of map
  klantreis diff main                    uw bestanden van nu, tegenover de branch main
  klantreis diff main..nieuw [paden]     de branch nieuw tegenover main (of: main nieuw)
  klantreis diff main...nieuw            wat er in nieuw is gedaan sinds de aftakking
  klantreis diff oud.klantreis nieuw.klantreis      twee bestanden (of twee mappen)
  klantreis diff main:dennis.klantreis -            een versie tegenover wat u aanlevert
  klantreis diff a.klantreis#huidig b.klantreis#2   twee klantreizen, op naam of nummer
  klantreis diff --gewenst dennis.klantreis         de huidige tegenover de gewenste reis

Opties:
{vormen}
  --fail-on <niveau>    bij welke wijzigingen de opdracht met 1 eindigt:
                        breuk: iets is weg dat nog gebruikt wordt; let-op: ook bij let op
  --journey <naam>      één klantreis: de naam of het nummer
  --gewenst             vergelijkt de huidige klantreis met de gewenste, in één bestand
  --approvals <pad>     wijzigingen waar iemand al akkoord mee is: op elke regel een
                        kenmerk en de reden (standaard: klantreis-akkoord.txt)
  --picture <tekening>  welke tekening; als u niets kiest de eerste:
{tekeningen}
  --width <pixels>      hoeveel ruimte er is, bij een tekening die meer breedtes heeft:
{breedtes}
                        wij nemen de grootste die past; als u niets kiest de grootste
  --theme <thema>       van de tekening. light: licht (standaard); dark: donker;
                        contrast: veel contrast; print: om af te drukken
{uitvoer}
  --force               schrijft ook over een bestand heen dat klantreis niet zelf maakte
  -h, --help            toont deze uitleg

Een bestand of map gaat voor een branch met dezelfde naam. Bedoelt u toch de branch?
Schrijf dan main.. (tegenover de laatste commit) of heads/main (tegenover uw bestanden).

De opdracht eindigt met 0, met 1 als --fail-on dat vraagt, en met 2 als wij niet konden
vergelijken, ook al is het één bestand.
`,
  review: `Kijkt een pull request na: wat verandert er in de klantreizen, en wat klopt er niet?

Gebruik: klantreis review [paden] [opties]

  paden                 bestanden of mappen (anders: alles)

Opties:
  --base <versie>       waarmee wij vergelijken, bijvoorbeeld main; in een pipeline weten
                        wij dat meestal zelf
  --head <versie>       wat wij nakijken (anders: uw bestanden van nu)
  --forge <naam>        waar de pull request staat: github: GitHub; gitlab: GitLab;
                        azure: Azure DevOps; in een pipeline weten wij dat zelf
  -o, --output <map>    waar het rapport komt (standaard: klantreis-verslag)
  --force               schrijft ook over een bestand heen dat klantreis niet zelf maakte
  --fail-on <niveau>    vanaf welk niveau een wijziging de controle laat mislukken:
                        breuk: bij een breuk; let-op: ook bij let op
  --approvals <pad>     de lijst met wijzigingen waar iemand al akkoord mee is
                        (standaard: klantreis-akkoord.txt)
  --comment             houdt één opmerking bij de pull request bij; alleen met deze optie
                        praten wij met een server: die waar de pull request staat
  -h, --help            toont deze uitleg

In de map komen rapport.html, een tekening van elke gewijzigde klantreis, opmerking.md,
verslag.json, en de meldingen voor andere programma's.

De opdracht eindigt met 0 als alles goed is, met 1 bij fouten in de klantreizen die bij de
wijziging horen of een wijziging vanaf het gekozen niveau, en met 2 als wij het niet
konden nakijken. Lukt alleen de opmerking niet, dan zeggen wij dat, en verandert de
uitkomst niet.
`,
  comment: `Zet de opmerking van een verslag bij de pull request, of werkt haar bij.

Gebruik: klantreis comment --from <verslag.json> [opties]

Opties:
  --from <pad>          het verslag dat klantreis review heeft gemaakt
  --forge <naam>        waar de pull request staat: github: GitHub; gitlab: GitLab;
                        azure: Azure DevOps; in een pipeline weten wij dat zelf
  --pr <nummer>         welke pull request (anders: wat de pipeline of het verslag zegt)
  -h, --help            toont deze uitleg

Deze opdracht is voor een tweede workflow, die wel mag wat een pull request uit een fork
niet mag. Het verslag vertrouwen wij niet: wij maken de opmerking opnieuw. Op GitHub gaan
wij eerst na of de pull request over dezelfde commit gaat.

De opdracht eindigt met 0 als de opmerking klopt, en anders met 2.
`,
  privacy: `Zoekt gegevens van mensen in klantreizen en in de bestanden met gegevens ernaast.
Doe dit voordat u een map deelt of openbaar maakt.

Gebruik: klantreis privacy [paden] [opties]

  paden                 bestanden, mappen of patronen (anders: de map waar u staat)

Opties:
  --staged              kijkt alleen naar wat klaarstaat voor de volgende commit in git
{vormen}
  -h, --help            toont deze uitleg

Wij zoeken in klantreizen, ook in de opmerkingen, in bestanden waarvan de naam eindigt op
.csv, .tsv, .txt, .json of .md, en in bestanden waar een klantreis naar verwijst. Met
--staged alleen in wat klaarstaat. Word, Excel en pdf kunnen wij niet lezen: die noemen
wij, dan kijkt u zelf. Wat wij vinden, laten wij nooit helemaal zien. Git bewaart alles
wat ooit is vastgelegd: wat u nu weghaalt, blijft in de geschiedenis staan.

De opdracht eindigt met 0 als er niets is gevonden (tips tellen niet), met 1 als er iets
weg moet, en met 2 als wij niet konden kijken, ook al is het in één bestand.
`,
  git: `Laat git uw klantreizen tonen en samenvoegen op betekenis, in de map waar u staat.

Gebruik: klantreis git install [--hook] | uninstall | status

  install               zet het aan: git log -p en git diff tonen klantreizen in gewone
                        taal, en git voegt veranderingen van twee mensen samen op
                        betekenis
  uninstall             zet het weer uit; alles is dan zoals het was
  status                zegt of het aanstaat

Opties:
  --hook                bij install: kijkt ook voor elke commit of er gegevens van mensen
                        in staan, en houdt de commit dan tegen
  -h, --help            toont deze uitleg

Dit geldt voor één map met git, op deze computer. Er verandert niets aan uw bestanden en
niets voor uw collega's. Alleen waar twee mensen hetzelfde veranderden, vraagt git u te
kiezen. Git zelf gebruikt ook klantreis git merge en klantreis git textconv.

De opdracht eindigt met 0 als het gelukt is, met 2 als het niet kon. Bij status is 1:
het staat niet aan, of niet helemaal.
`,
  lsp: `Helpt bij het typen in een editor: kijkt na, vult aan en verbetert (de taalserver).

Gebruik: klantreis lsp --stdio

Opties:
  --stdio               praat met de editor via de standaardinvoer en -uitvoer
  -h, --help            toont deze uitleg

Deze opdracht is voor editors die het Language Server Protocol kennen, zoals Neovim en
Emacs. Uw editor start hem zelf. Werkt u met VS Code? Dan hebt u genoeg aan de extensie.
`,
} as const;

/** How the value of an option is written, for a message about a missing one. */
export const OPTION_FORMS: Readonly<Record<string, string>> = {
  format: 'json',
  'fail-on': 'warning',
  journey: 'dennis',
  theme: 'dark',
  picture: 'kaart',
  audience: 'publiek',
  without: 'contact,voorkant',
  paper: 'a4',
  width: '560',
  day: '2030-01-31',
  scale: '2',
  port: '4173',
  output: 'kaart.svg',
  owner: 'inkomen',
  stand: 'klaar',
  base: 'main',
  head: 'HEAD',
  forge: 'github',
  from: 'verslag.json',
  pr: '12',
  approvals: 'klantreis-akkoord.txt',
};
