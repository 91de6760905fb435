import { ALGEMEEN, BIJSTAND, HULP, VERHUIZEN } from './kinds-base';
import { Story } from './story';

const [BASIS, BIJ, HULPREIS, WEG] = [
  'algemeen.klantreis',
  'reizen/bijstand.klantreis',
  'reizen/hulp.klantreis',
  'reizen/verhuizen.klantreis',
];

/** The kinds of pull requests, by the branch that has one: what somebody does to the files of `main`. */
export const KINDS = {
  'persona-hernoemd': (story) => {
    for (const path of [BASIS, BIJ]) story.write(path, story.read(path).replaceAll('Omar', 'Karim'));
  },
  'bron-weg': (story) => {
    story.edit(BASIS, block('bron gesprekken'), '');
  },
  'fase-gesplitst': (story) => {
    story.edit(BIJ, '    stap gesprek: Omar', '  fase wachten: Wachten op het besluit\n    stap gesprek: Omar');
    story.edit(BIJ, '  fase aanvraag: De aanvraag', '  fase aanvraag: Het formulier');
  },
  leestekens: (story) => {
    for (const path of [BIJ, HULPREIS]) {
      story.write(path, story.read(path).replace(/^( +(?:denkt|doet|notitie|regel|gevoel)\b.*: .*)$/gm, '$1.'));
    }
  },
  gekopieerd: (story) => {
    const copy = HULP.replace(
      'klantreis hulp: Ik kan mijn huis niet meer schoonhouden',
      'klantreis vervoer: Ik kom nergens meer',
    )
      .replace('Ria woont in een schoon huis', 'Ria komt waar zij wil')
      .replace('      kosten 21 euro: per maand\n', '      kosten 5 euro: per rit\n');
    story.write('reizen/vervoer.klantreis', copy);
  },
  'privacy-uit': (story) => {
    const off = { regels: { KR201: 'uit', KR202: 'uit', KR203: 'uit', KR204: 'uit', KR210: 'uit' } };
    story.write('klantreis.json', `${JSON.stringify(off, undefined, 2)}\n`);
    story.edit(BIJ, 'stand bezig', 'stand klaar');
  },
  negeer: (story) => {
    story.edit(
      BIJ,
      '        invloed eigen\n        volgens gesprekken\n\n  fase besluit',
      '        invloed eigen\n        negeer KR401: hier gaan wij niet over\n        volgens gesprekken\n\n  fase besluit',
    );
  },
  'meting-kleiner': (story) => {
    story.edit(
      BIJ,
      '      meting ces 3,2\n        n 120\n        periode 2026-02\n',
      '      meting ces 4,6\n        n 8\n        periode 2026-09\n',
    );
  },
  bsn: (story) => {
    story.write('data/aanvragen.csv', 'naam;bsn;datum\nA. de Boer;111222333;2026-03-02\n');
    story.edit(
      BASIS,
      'bron enquete: Enquête na de aanvraag\n',
      'bron enquete: Enquête na de aanvraag\n  link: data/aanvragen.csv\n',
    );
  },
  onleesbaar: (story) => {
    story.write(
      HULPREIS,
      Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256),
    );
    story.edit(BIJ, 'wacht 6 weken', 'wacht 4 weken');
  },
  conflict: (story) => {
    story.edit(
      BIJ,
      '      wacht 6 weken\n',
      '<<<<<<< HEAD\n      wacht 6 weken\n=======\n      wacht 4 weken\n>>>>>>> korter\n',
    );
  },
  vastgesteld: (story) => {
    story.edit(HULPREIS, 'status review', 'status vastgesteld\n  vastgesteld 2026-11-10 door College van B en W');
  },
  'gevoel-zonder-bewijs': (story) => {
    story.edit(BIJ, 'gevoel zeer-negatief van omar: de huur', 'gevoel neutraal van omar: de huur');
  },
  'gevoel-met-bewijs': (story) => {
    story.write(
      BASIS,
      `${story.read(BASIS)}\nbron nabellen: Nabellen na de aanvraag\n  soort interview\n  aantal 11\n  datum 2026-10\n`,
    );
    story.edit(
      BIJ,
      '      gevoel zeer-negatief van omar: de huur is al een keer niet betaald\n        volgens gesprekken\n',
      '      gevoel negatief van omar: hij weet nu wel wanneer het besluit komt\n        volgens gesprekken, nabellen\n',
    );
  },
  'regel-moet': (story) => {
    story.edit(BIJ, 'mag zijn inlichtingen ook mondeling geven', 'moet zijn inlichtingen ook mondeling geven');
    story.edit(HULPREIS, 'wanneer binnen 6 weken na melding', 'wanneer binnen 8 weken na melding');
    story.edit(HULPREIS, 'binnen zes weken wat', 'binnen acht weken wat');
  },
  wens: (story) => {
    story.edit(
      BIJ,
      '      denkt van omar: Zijn ze mij vergeten\n',
      '      gewenst wacht 1 week\n      gewenst gevoel neutraal van omar: hij hoort elke week hoe het ervoor staat\n      denkt van omar: Zijn ze mij vergeten\n',
    );
  },
  'persona-verwisseld': (story) => {
    story.edit(HULPREIS, '  voor ria\n', '  voor omar\n');
  },
  'voor-volgorde': (story) => {
    story.write(BIJ, story.read(BIJ).replace('  voor omar, yvonne\n', '  voor yvonne, omar\n'));
  },
  'stap-weg': (story) => {
    story.edit(BIJ, block('    stap aanvragen', BIJSTAND), '');
  },
  'bestand-hernoemd': (story) => {
    story.git('mv', WEG, 'reizen/adres-doorgeven.klantreis');
    story.edit('reizen/adres-doorgeven.klantreis', 'het is in vijf minuten klaar', 'zij is zo weer buiten');
  },
  'oplossing-klaar': (story) => {
    story.edit(BIJ, 'stand bezig', 'stand klaar');
  },
  'klantreis-weg': (story) => {
    story.git('rm', '--quiet', WEG);
  },
  'bron-aanname': (story) => {
    story.edit(BASIS, '  soort interview\n  aantal 9\n', '  soort aanname\n');
  },
  'knelpunt-weg': (story) => {
    story.edit(
      BIJ,
      '      knelpunt stilte: Omar hoort zes weken niets\n        ernst hoog\n        invloed eigen\n        volgens gesprekken\n',
      '',
    );
  },
  'citaat-anders': (story) => {
    story.edit(BIJ, 'Ik belde vier keer en kreeg vier antwoorden', 'Ik belde twee keer en kreeg twee antwoorden');
  },
  'meer-gevraagd': (story) => {
    story.edit(
      HULPREIS,
      '      vraagt: Een geldig identiteitsbewijs\n',
      '      vraagt: Een geldig identiteitsbewijs\n      vraagt: Een verklaring van de huisarts\n',
    );
  },
  'bericht-vooraf': (story) => {
    story.edit(
      BIJ,
      '      wacht 6 weken\n',
      '      contact telefoon met gemeente vanuit organisatie\n      wacht 6 weken\n',
    );
    story.edit(BIJ, '        gereed 2030-04-01\n', '        gereed 2026-01-05\n');
    story.edit(
      BIJ,
      '      succes luisteren: Yvonne neemt de tijd\n',
      '      knelpunt haast: Yvonne heeft er te weinig tijd voor\n        ernst midden\n        invloed eigen\n      succes luisteren: Yvonne neemt de tijd\n',
    );
  },
  'geld-en-belofte': (story) => {
    story.edit(HULPREIS, 'kosten 21 euro: per maand', 'kosten 2100 euro: per maand');
    story.edit(HULPREIS, 'wacht 3 weken', 'wacht 5 weken');
    story.edit(HULPREIS, '      belofte: U betaalt 21 euro per maand\n', '');
  },
  'bijzondere-gegevens': (story) => {
    story.edit(
      BIJ,
      'vraagt: Afschriften van de bank, van drie maanden',
      'vraagt: Afschriften van de bank, medische gegevens en het BSN',
    );
  },
  'knelpunt-nog-gebruikt': (story) => {
    story.write(BIJ, story.read(BIJ).replace(/ {6}knelpunt dubbel: .*\n.*\n.*\n.*\n/, ''));
    story.edit(BIJ, '        gereed 2030-06-01\n', '        gereed 2030-06-01\n        lost op dubbel\n');
  },
  'plan-te-laat': (story) => {
    story.edit(BIJ, '        gereed 2030-06-01\n', '        gereed 2026-06-01\n');
  },
  'vaststelling-onleesbaar': (story) => {
    story.edit(HULPREIS, 'status review', 'status vastgesteld\n    datum 2026-11-20');
  },
  'regel-uit': (story) => {
    story.write('klantreis.json', '{ "regels": { "KR502": "uit", "KR401": "tip" } }\n');
  },
  akkoord: (story) => {
    story.edit(BIJ, 'wacht 6 weken', 'wacht 8 weken');
  },
} as const satisfies Readonly<Record<string, (story: Story) => void>>;

export type Kind = keyof typeof KINDS;

/** @returns the repository, with a branch for each kind of pull request */
export function makeKinds(): Story {
  const story = new Story();
  story.git('init', '--quiet', '--initial-branch=main');
  story.write('klantreis.json', '{}\n');
  story.write(BASIS, ALGEMEEN);
  story.write(BIJ, BIJSTAND);
  story.write(HULPREIS, HULP);
  story.write(WEG, VERHUIZEN);
  story.commit('Wat wij weten van drie klantreizen');
  for (const [kind, change] of Object.entries(KINDS)) {
    story.git('checkout', '--quiet', '-b', kind, 'main');
    change(story);
    story.commit(`Voorstel: ${kind}`);
  }
  return story;
}

/** A thing of a text with everything under it, and the empty line behind it. */
function block(start: string, text = ALGEMEEN): string {
  const from = text.indexOf(start);
  return text.slice(from, text.indexOf('\n\n', from) + 2);
}
