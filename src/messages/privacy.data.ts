/** What `klantreis privacy` says beside the findings. Places in braces are filled in by `cliText`. */
export const CLI_PRIVACY_WORDS = {
  privacyNiets: '{bestanden} nagekeken: wij vonden geen gegevens van mensen.',
  privacyLeeg: 'In `{pad}` staan geen klantreizen en geen bestanden met gegevens.',
  privacyPatroonLeeg: 'Geen enkel bestand past bij `{pad}`.',
  privacyGeenRepository:
    'Deze map staat niet in git, dus er staat niets klaar voor een commit. Wilt u de bestanden zelf nakijken? Haal `--staged` weg.',
  privacyMeer: '… en nog {aantal} keer in {pad}',
  privacyOngelezen:
    'Deze bestanden hebben wij niet of niet helemaal nagekeken, want wij kunnen ze niet lezen. Kijk ze zelf na:',
  privacyWatNu: 'Wat kunt u nu doen?',
  privacyWeg: 'Haal weg wat naar een mens leidt, of schrijf het algemener. Deel of publiceer de bestanden pas daarna.',
  privacyMag:
    'Mag iets toch blijven staan? Zet er dan een regel onder, bijvoorbeeld `negeer KR202: reden`. Bij een bestand met gegevens zet u die onder de regel `link` die ernaar verwijst.',
  privacyGeschiedenis:
    'Let op: git bewaart alles wat ooit is vastgelegd (gecommit). Wat u nu weghaalt, blijft in de geschiedenis staan en is daar voor iedereen met toegang te lezen.',
  privacyHulp:
    'Stond het al in git? Maak de map dan niet openbaar en vraag hulp aan uw privacy-adviseur of functionaris gegevensbescherming (FG), en aan wie git bij u beheert. Misschien is het een datalek. Dan moet dat snel gemeld worden.',
  privacyStaat:
    'Let op: op {aantal} plekken staat iets dat naar een echt mens kan leiden, en dat staat hier nu voluit in. Met `{opdracht}` ziet u waar.',
  privacyStaatEen:
    'Let op: op één plek staat iets dat naar een echt mens kan leiden, en dat staat hier nu voluit in. Met `{opdracht}` ziet u waar.',
  privacyGestopt:
    'Wat wij niet kunnen lezen, kan alles zijn. Daarom gaat de commit niet door. Sla die bestanden op als UTF-8 en doe weer `git add`. Hebt u ze zelf nagekeken? Leg dan vast met `git commit --no-verify`.',
  privacyCommit:
    'Deze bestanden staan klaar om vast te leggen. Verbeter ze, doe weer `git add`, en leg ze dan pas vast.',
} as const;

/**
 * The text of a hook of git (`pre-commit`, `pre-merge-commit`) that looks at what is about to be committed. Where the program is gone it stops the commit: that
 * nobody looks any more must not go unnoticed. It then says how to go on.
 * @param start the line of the shell that starts the program, and does nothing where that is gone
 */
export function privacyHook(start: string): string {
  return `#!/bin/sh
# klantreis git install --hook: kijkt voor elke commit of er gegevens van mensen in staan.
# Toch vastleggen? Dat kan met: git commit --no-verify
${start}
cat >&2 <<EINDE
Wij konden niet nakijken of er gegevens van mensen in deze commit staan: klantreis staat niet meer
waar het stond. Daarom is er niets vastgelegd. Dit kunt u doen:
- Installeer klantreis opnieuw, en geef in deze map de opdracht: klantreis git install --hook
- Nu toch vastleggen? Dat kan met: git commit --no-verify
- Wilt u deze controle niet meer? Haal dan dit bestand weg: $0
EINDE
exit 1
`;
}
