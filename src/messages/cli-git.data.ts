/** What `klantreis git` says. Places in braces are filled in by `cliText`. */
export const CLI_GIT_WORDS = {
  gitOpdrachtMist:
    'Zeg wat wij moeten doen: `klantreis git install`, `klantreis git uninstall` of `klantreis git status`.',
  gitOpdrachtOnbekend: 'De opdracht `klantreis git {naam}` kennen wij niet.',
  gitHaakAlleenBij: '`--hook` hoort alleen bij `klantreis git install`. Haal het weg.',
  gitTeVeel: 'Achter `klantreis git {opdracht}` hoort niets. Haal `{waarde}` weg.',
  gitTextconvBestand: '`klantreis git textconv` werkt met één bestand. Noem er één.',
  gitMergeBestanden:
    'Achter `klantreis git merge` horen drie bestanden: het gezamenlijke begin, uw versie en de andere.',
  gitGeenMap:
    'Deze map staat niet in git, dus er is niets in te stellen. Ga naar een map die wel in git staat, of maak er een met `git init`.',
  gitNietIngesteld:
    'Git wilde de instelling `{naam}` niet veranderen. Kijk of het bestand `config` in de map `.git` op slot is.',
  gitEigen:
    'U hebt zelf al iets ingesteld bij `{naam}`: `{waarde}`. Dat laten wij staan. Haal het eerst weg met `git config --local --unset-all {naam}`, of laat alles zoals het is.',
  gitGezet:
    'Klaar. In deze map toont git uw klantreizen voortaan in gewone taal, zoals bij `git log -p` en `git diff`. En git voegt veranderingen van twee mensen samen op betekenis.',
  gitStondAl: 'Alles stond al goed. Er is niets veranderd.',
  gitBijgewerkt: 'Klaar. De instellingen van klantreis in git zijn bijgewerkt.',
  gitPatch:
    'Maakt u van een verschil een patch? Geef dan `git diff --no-textconv`: wat in gewone taal staat, kan git niet terugzetten.',
  gitTerugdraaien: 'Dit geldt alleen voor deze map op deze computer. Terugdraaien: `klantreis git uninstall`.',
  gitTijdelijk:
    'Let op: klantreis staat nu op een tijdelijke plek ({pad}). Verdwijnt die, dan werkt git weer zoals eerst. Installeer klantreis en geef deze opdracht nog eens.',
  gitTijdelijkHaak: 'En dan houdt git elke commit tegen, want niemand kijkt die meer na. Git zegt dan wat u kunt doen.',
  gitHaakGezet:
    'Voor elke commit kijkt klantreis nu ook of er gegevens van mensen in staan. Is dat zo, dan gaat de commit niet door en ziet u waarom. Dit staat in `{pad}`, en in `pre-merge-commit` daarnaast voor als git zelf een samenvoeging vastlegt.',
  gitHaakVastleggen:
    'Let op: die bestanden staan tussen de bestanden van uw map. Leg ze niet vast in git, want er staat in waar klantreis op deze computer staat.',
  gitHaakAnders:
    'Er staat al iets in `{pad}` dat niet van ons is. Dat laten wij staan, en wij hebben niets veranderd. Zet er zelf deze regel in, onder de eerste regel: {regel}',
  gitHaakGedeeld:
    'Uw git zoekt in één map wat er voor een commit moet gebeuren, voor al uw projecten (`core.hooksPath`). Daar zetten wij niets in, en wij hebben niets veranderd. Wilt u de controle overal? Maak dan `{pad}`, met `#!/bin/sh` op de eerste regel en daaronder: {regel}',
  gitWeg: 'Klaar. Git werkt in deze map weer zoals voor `klantreis git install`.',
  gitWasWeg: 'Hier was niets van klantreis ingesteld. Er is niets veranderd.',
  gitStatusAan: 'In deze map werkt git met klantreis: verschillen in gewone taal en samenvoegen op betekenis.',
  gitStatusUit: 'In deze map werkt git nog zonder klantreis. Zet het aan met `klantreis git install`.',
  gitStatusDeels:
    'In deze map zijn de instellingen van klantreis niet compleet of verouderd. Herstel ze met `klantreis git install`.',
  gitStatusHaak: 'Voor elke commit kijkt klantreis of er gegevens van mensen in staan (`{pad}`).',
  gitStatusHaakOud:
    'De controle voor elke commit (`{pad}`) werkt niet meer goed. Herstel haar met `klantreis git install --hook`.',
  gitStatusHaakUit:
    'Voor een commit kijkt klantreis niet of er gegevens van mensen in staan. Zet dat aan met `klantreis git install --hook`.',
  gitStatusHaakAnders: 'Wat er voor een commit gebeurt, hebt u zelf ingesteld (`{pad}`).',
  gitStatusEigen: 'U hebt zelf iets ingesteld bij `{naam}`: `{waarde}`.',
  gitKeuze: '{pad}: op één plek veranderden twee mensen hetzelfde, op regel {regels}. Kies daar een versie.',
  gitKeuzes:
    '{pad}: op {aantal} plekken veranderden twee mensen hetzelfde, op de regels {regels}. Kies daar steeds een versie.',
  gitNaamMist:
    '{pad}: samengevoegd, maar op regel {regel} staat `{naam}`, en dat staat niet meer in dit bestand. De een gebruikt het, de ander haalde het weg of gaf het een andere naam. Kijk met `klantreis check` of het nog ergens staat.',
  gitNaamDubbel:
    '{pad}: samengevoegd, maar `{naam}` op regel {regel} is nu de naam van twee dingen. Ieder gaf die naam aan iets anders. Geef er één een andere naam, ook waar die wordt gebruikt.',
  gitKaleSamenvoeging:
    '{pad}: dit kunnen wij niet als klantreis lezen. Daarom voegt git het zelf samen, regel voor regel.',
  gitDriverNaam: 'klantreizen samenvoegen op betekenis',
} as const;
