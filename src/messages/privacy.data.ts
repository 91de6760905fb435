/** What `klantreis privacy` says beside the findings. Places in braces are filled in by `cliText`. */
export const CLI_PRIVACY_WORDS = {
  privacyLeeg: 'In `{pad}` staan geen klantreizen en geen bestanden met gegevens.',
  privacyPatroonLeeg: 'Geen enkel bestand past bij `{pad}`.',
  privacyMeer: '… en nog {aantal} keer in {pad}',
  privacyOngelezen: 'Deze bestanden hebben wij niet nagekeken, want wij kunnen ze niet lezen. Kijk ze zelf na:',
  privacyWatNu: 'Wat kunt u nu doen?',
  privacyWeg: 'Haal weg wat naar een mens leidt, of schrijf het algemener. Deel of publiceer de bestanden pas daarna.',
  privacyMag:
    'Mag iets toch blijven staan? Zet er dan een regel onder, bijvoorbeeld `negeer KR202: reden`. Bij een bestand met gegevens zet u die onder de regel `link` die ernaar verwijst.',
  privacyGeschiedenis:
    'Let op: git bewaart alles wat ooit is vastgelegd (gecommit). Wat u nu weghaalt, blijft in de geschiedenis staan en is daar voor iedereen met toegang te lezen.',
  privacyHulp:
    'Stond het al in git? Maak de map dan niet openbaar en vraag hulp aan uw privacy-adviseur of functionaris gegevensbescherming (FG), en aan wie git bij u beheert. Misschien is het een datalek. Dan moet dat snel gemeld worden.',
  privacyCommit:
    'Deze bestanden staan klaar om vast te leggen. Verbeter ze, doe weer `git add`, en leg ze dan pas vast.',
} as const;

/**
 * The text of a `pre-commit` hook of git that looks at what is about to be committed.
 * @param command how the program is started, quoted for a shell (`klantreis`, `npx --no-install klantreis`)
 */
export function privacyHook(command: string): string {
  return `#!/bin/sh
# klantreis: kijkt voor elke commit of er gegevens van mensen in staan.
# Toch vastleggen? Dat kan met: git commit --no-verify
exec ${command} privacy --staged
`;
}
