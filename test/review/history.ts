import { AFVAL, KWIJTSCHELDING, PARKEREN, PERSONAS } from './journey';
import { type Said, Story } from './story';

export const REIS = 'reizen/kwijtschelding.klantreis';
const PARKEER = 'reizen/parkeren.klantreis';

/** A repository in which three people worked on a journey, and what they saw on the way. */
export interface History {
  readonly story: Story;
  readonly install: Said;
  /** The branch `korter` into main, where the file has other line ends now. */
  readonly merge: Said;
  /** The branch `eerlijk` onto main: both changed the same feeling. */
  readonly rebase: Said;
  readonly conflict: string;
}

/**
 * ```text
 * begin ── opmaak ── rename ── binary, deleted ── merge ──────────── main
 *   ├───── korter: shorter, split and moved, gewenst ─┘ └─ eerlijk (rebased, after a conflict)
 *   └───── eerlijk: worse, another name, a persona gone
 * ```
 * @param klantreis runs the program as it is shipped, which is the one that git will start
 */
export function makeHistory(klantreis: (cwd: string, ...args: readonly string[]) => Said): History {
  const story = new Story();
  begin(story);
  shorter(story);
  honest(story);
  meanwhile(story);
  const install = klantreis(story.folder, 'git', 'install');
  const merge = story.tries('merge', '--no-ff', '--no-edit', 'korter');
  story.git('checkout', '--quiet', 'eerlijk');
  const rebase = story.tries('rebase', 'main');
  const conflict = story.read(REIS);
  // Noor takes her own version, which is the second one in a rebase.
  story.write(REIS, conflict.replace(/^<{7}[^]*?^={7}\r?\n([^]*?)^>{7}.*\r?\n/m, '$1'));
  story.git('add', '--all');
  story.git('rebase', '--continue');
  return { story, install, merge, rebase, conflict };
}

function begin(story: Story): void {
  story.git('init', '--quiet', '--initial-branch=main');
  story.write('klantreis.json', '{}\n');
  story.write('personas.klantreis', PERSONAS);
  story.write(REIS, KWIJTSCHELDING);
  story.write(PARKEER, PARKEREN);
  story.write('reizen/afval.klantreis', AFVAL);
  story.commit('Begin: Fatima kan haar belasting niet betalen');
  story.git('tag', 'begin');
}

/** Sam makes the wait shorter, splits one stap, moves another, and writes down what he wishes. */
function shorter(story: Story): void {
  story.as('Sam').git('checkout', '--quiet', '-b', 'korter', 'begin');
  story.edit(REIS, 'wacht 8 weken', 'wacht 4 weken\n        volgens proef');
  story.edit(REIS, 'gevoel zeer-negatief: zij hoort niets', 'gevoel negatief: zij hoort weinig');
  story.edit(
    REIS,
    '        ernst hoog\n        volgens gesprekken\n\n  fase besluit',
    `        ernst hoog
        volgens gesprekken
      oplossing stilzetten: Wij sturen geen aanmaning zolang de aanvraag loopt
        stand klaar
        eigenaar: Team Belastingen

  fase besluit`,
  );
  story.write(
    'personas.klantreis',
    `${PERSONAS}\nbron proef: Proef met twaalf aanvragen\n  soort klantdata\n  aantal 12\n  datum 2027-01\n`,
  );
  story.commit('Korter wachten, en geen aanmaning tussendoor');

  const zoeken = `    stap zoeken: Fatima zoekt of het minder kan
      contact website met gemeente
      denkt: Ik vul wel weer iets verkeerd in
      gevoel neutraal: zij vindt een rekenhulp

`;
  story.edit(REIS, zoeken, '');
  story.edit(
    REIS,
    '  fase aanvraag: Ik vraag kwijtschelding aan\n',
    `  fase aanvraag: Ik vraag kwijtschelding aan\n${zoeken}`,
  );
  story.edit(
    REIS,
    '      vraagt: Afschriften van de bank, van drie maanden\n',
    `    stap bijlagen: Fatima zoekt haar bijlagen bij elkaar
      vraagt: Afschriften van de bank, van drie maanden
`,
  );
  story.commit('Bijlagen zoeken is een stap op zich; eerst zoeken, dan aanvragen');

  story.edit(
    REIS,
    '      gevoel negatief van ronald',
    `      gewenst wacht 1 week
      gewenst gevoel positief: zij weet het voor het eind van de maand
        door vooringevuld
      gevoel negatief van ronald`,
  );
  story.commit('Wat wij willen: binnen een week');
}

/** Noor heard that it is worse, gives the last stap another name, and takes away a persona that is still in use. */
function honest(story: Story): void {
  story.as('Noor').git('checkout', '--quiet', '-b', 'eerlijk', 'begin');
  story.edit(REIS, 'zij hoort niets en de aanmaning komt wel', 'zij doet de post niet meer open');
  story.commit('Wat Fatima echt zei over wachten');

  story.edit(REIS, 'stap besluit: Fatima krijgt het besluit', 'stap uitslag: Fatima krijgt de uitslag');
  story.edit(
    REIS,
    '      gevoel neutraal: zij vindt een rekenhulp\n',
    `      gevoel negatief: de rekenhulp gaat over een ander jaar
        volgens gesprekken
      knelpunt rekenhulp: De rekenhulp op de website is van vorig jaar
        ernst midden
        volgens gesprekken
`,
  );
  story.edit(
    'personas.klantreis',
    'persona ronald: Ronald\n  soort medewerker\n  doel: Aanvragen op tijd afhandelen\n\n',
    '',
  );
  story.edit(PARKEER, 'gevoel positief: het is in vijf minuten klaar', 'gevoel neutraal: het lukt pas de tweede keer');
  story.commit('De rekenhulp klopt niet; Ronald doet niet meer mee');
}

/** On main others only change how it looks, what files are called, and what does not belong there. */
function meanwhile(story: Story): void {
  story.as('Anouk').git('checkout', '--quiet', 'main');
  const text = story.read(REIS);
  story.write(REIS, `# Nagelezen door Anouk.\n${text.replaceAll('    stap', '     stap')}`.replaceAll('\n', '\r\n'));
  story.commit('Opgeslagen op Windows');
  story.git('tag', 'opmaak');
  story.git('mv', PARKEER, 'reizen/parkeervergunning.klantreis');
  story.commit('Een duidelijker naam voor het bestand');
  story.write(
    'reizen/folder.klantreis',
    Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256),
  );
  story.git('rm', '--quiet', 'reizen/afval.klantreis');
  story.commit('De folder van toen erbij; de afvalpas is klaar');
}
