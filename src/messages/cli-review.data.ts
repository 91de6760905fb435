/** What `klantreis review` and `klantreis comment` say beside the changes. Places in braces are filled in by `cliText`. */
export const CLI_REVIEW_WORDS = {
  reviewPad: 'Het rapport staat in {pad}',

  // The sides.
  dezePullRequest: 'deze pull request',
  dezeMergeRequest: 'deze merge request',
  reviewGeenBasis:
    'Wij weten niet waarmee wij moeten vergelijken. Zeg het erbij, bijvoorbeeld `klantreis review --base main`.',
  reviewBasisMist:
    'De branch waar dit naartoe gaat (`{naam}`) is hier niet opgehaald, dus wij kunnen niet vergelijken. {raad} Op uw eigen computer helpt `git fetch origin`.',
  reviewGeenSplitsing:
    'Wij kunnen niet zien waar deze wijziging van `{naam}` aftakte. Meestal is er dan te weinig van de geschiedenis opgehaald. {raad} Op uw eigen computer helpt `git fetch --unshallow`.',
  reviewHeadMist: '`{naam}` kent git hier niet. Haal achter `--head` weg wat niet klopt, of haal die commit eerst op.',
  diepGithub: 'Zet in de workflow `fetch-depth: 0` bij `actions/checkout`.',
  diepGitlab: 'Zet in `.gitlab-ci.yml` de variabele `GIT_DEPTH` op `0`.',
  diepAzure: 'Zet in de pipeline `fetchDepth: 0` bij `checkout: self`.',

  // The comment.
  pullRequest: 'pull request',
  mergeRequest: 'merge request',
  forgeMist: 'Zeg erbij waar de pull request staat: `--forge github`, `--forge gitlab` of `--forge azure`.',
  padTeveel: 'Achter `klantreis comment` hoort geen pad. Haal `{waarde}` weg.',
  vanMist: 'Zeg erbij waar het verslag staat: `klantreis comment --from verslag.json`.',
  prNummer: '`{waarde}` is geen nummer van een pull request. Schrijf bijvoorbeeld `--pr 12`.',
  opmerkingGemaakt: 'De opmerking staat bij de {verzoek}.',
  opmerkingBijgewerkt: 'De opmerking bij de {verzoek} is bijgewerkt.',
  opmerkingGelijk: 'De opmerking bij de {verzoek} klopte nog. Er is niets veranderd.',
  opmerkingOnnodig: 'Er is niets te melden. Daarom schrijven wij geen opmerking bij de {verzoek}.',
  opmerkingMislukt: 'De opmerking is niet geschreven. {zin}',
  opmerkingFork:
    'Deze pull request komt uit een fork en mag daarom zelf geen opmerking schrijven. De opmerking volgt via de tweede workflow, als uw beheerder die heeft aangezet.',
  opmerkingForkGitlab:
    'Deze merge request komt uit een fork en mag daarom zelf geen opmerking schrijven. Het rapport staat bij de bestanden van deze pipeline.',
  opmerkingForkAzure:
    'Deze pull request komt uit een fork en mag daarom zelf geen opmerking schrijven. Het rapport staat bij de bestanden van deze run.',
  tokenGithub:
    'Er is geen token. Zet bij de stap `env:` met `GITHUB_TOKEN: ${{ github.token }}`, en bij de workflow `permissions:` met `pull-requests: write`.',
  tokenGitlab:
    'Er is geen token. Maak een project access token met het recht `api` en zet het bij de CI/CD-variabelen als `KLANTREIS_TOKEN`. Met het token van de job zelf (`CI_JOB_TOKEN`) kan het niet: dat mag geen opmerkingen schrijven.',
  tokenAzure: 'Er is geen token. Zet bij de stap `env:` met `SYSTEM_ACCESSTOKEN: $(System.AccessToken)`.',
  rechtGithub: 'Het token mag dit niet. Zet bij de workflow `permissions:` met `pull-requests: write`.',
  rechtGitlab:
    'Het token in `KLANTREIS_TOKEN` mag dit niet. Het heeft het recht `api` nodig, en een rol die opmerkingen mag schrijven (Reporter of hoger).',
  rechtAzure:
    'Het token mag dit niet. Geef in de instellingen van de repository aan de Build Service het recht `Contribute to pull requests`.',
  plaatsMist: 'De omgevingsvariabele `{naam}` ontbreekt of klopt niet. Draait deze opdracht wel in een pipeline?',
  nummerMist: 'Wij weten niet bij welke {verzoek} de opmerking hoort. Draait de pipeline wel voor een {verzoek}?',
  commitMist:
    'GitHub zegt niet bij welke commit deze workflow hoort. Daarom kunnen wij niet nagaan of de pull request klopt.',
  andereCommit:
    'De pull request gaat niet (meer) over de commit waar dit verslag over gaat. Misschien is er intussen een nieuwere versie: die krijgt haar eigen verslag.',
  apiToken: '{host} kent het token niet, of het is verlopen ({detail}). Vraag uw beheerder om een nieuw token.',
  apiMist: '{host} kan de {verzoek} niet vinden, of het token mag haar niet zien ({detail}).',
  apiLimiet: '{host} kreeg te veel vragen in korte tijd ({detail}). Probeer het later nog eens.',
  apiLimietLang:
    '{host} kreeg te veel vragen in korte tijd ({detail}) en vraagt ons {tijd} te wachten. Zo lang wachten wij niet. Start deze controle daarna opnieuw.',
  eenMinuut: '1 minuut',
  minuten: '{aantal} minuten',
  apiServer: '{host} heeft zelf een storing ({detail}). Probeer het later nog eens.',
  apiGeweigerd: '{host} nam de opmerking niet aan ({detail}).',
  apiElders: '{host} verwijst naar een andere computer ({detail}). Daar sturen wij het token niet heen.',
  apiTraag: '{host} antwoordt niet binnen {detail}. Probeer het later nog eens.',
  apiOnbereikbaar: 'Wij kunnen {host} niet bereiken ({detail}). Is er een netwerkverbinding?',
  apiOnleesbaar: '{host} geeft een antwoord dat wij niet begrijpen ({detail}). Klopt het adres?',
  verslagMist: 'Het verslag `{pad}` is er niet, of wij kunnen het niet lezen.',
  verslagGroot: 'Het verslag `{pad}` is te groot. Daarom maken wij er geen opmerking van.',
  verslagFout:
    'Het bestand `{pad}` is geen verslag dat `klantreis review` heeft gemaakt. Daarom maken wij er geen opmerking van.',
} as const;
