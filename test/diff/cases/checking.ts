import { type Draft } from '../../../src/diff/changes/change';
import { compareApprovals, compareData } from '../../../src/diff/changes/compare-brought';
import { type CheckedBy, compareSettings } from '../../../src/diff/changes/compare-settings';
import type { RuleSetting } from '../../../src/model/settings';
import { readSettings } from '../../../src/workspace/settings-file';

interface Case {
  readonly what: string;
  readonly drafts: readonly Draft[];
  readonly changes: readonly string[];
}

function by(regels: Readonly<Record<string, RuleSetting>>): CheckedBy {
  const { settings, places } = readSettings(JSON.stringify({ regels }));
  return { settings, file: { path: 'klantreis.json', places } };
}

function withWords(erbij: readonly string[], weg: readonly string[] = []): CheckedBy {
  const { settings, places } = readSettings(JSON.stringify({ woorden: { KR104: { erbij, weg } } }));
  return { settings, file: { path: 'klantreis.json', places } };
}

const PRIVACY = { KR201: 'uit', KR202: 'uit', KR203: 'uit', KR204: 'uit', KR210: 'uit' } as const;

const unseen = (what: string) =>
  `Na het samenvoegen zoekt niemand meer naar ${what}; in dit voorstel hebben wij nog één keer gezocht`;

/** What decides about the checking. */
export const CHECKING: readonly Case[] = [
  {
    what: 'no rule about people counts any more',
    drafts: compareSettings({ base: by({}), head: by(PRIVACY) }),
    changes: [
      `VS080 De regels over persoonsgegevens staan uit (KR201, KR202, KR203, KR204 en KR210). ${unseen('gegevens van echte mensen')}`,
    ],
  },
  {
    what: 'one of them does not, and another rule',
    drafts: compareSettings({ base: by({}), head: by({ KR210: 'uit', KR301: 'uit' }) }),
    changes: [
      `VS080 Een regel over persoonsgegevens staat uit (KR210). ${unseen('namen van mensen')}`,
      "VS081 Een regel kijkt niet meer mee (KR301): wat die zou vinden, ziet niemand meer. Zo'n melding is: *Hier zakt de hartslag*",
    ],
  },
  {
    what: 'rules are lighter and heavier',
    drafts: compareSettings({
      base: by({ KR201: 'fout', KR301: 'uit', KR401: 'tip' }),
      head: by({ KR201: 'tip', KR301: 'tip', KR401: 'fout' }),
    }),
    changes: [
      "VS082 Regels tellen minder zwaar: KR201 van fout naar tip. Zo'n melding is: *Hier staat een …*",
      'VS083 Regels tellen zwaarder of kijken weer mee: KR301 van uit naar tip en KR401 van tip naar fout. Zulke meldingen zijn: *Hier zakt de hartslag* en *Dit knelpunt heeft nog geen oplossing of kans*',
    ],
  },
  {
    what: 'settings that say what counts without them',
    drafts: compareSettings({ base: by({}), head: by({ KR201: 'fout', KR203: 'waarschuwing' }) }),
    changes: [],
  },
  {
    what: 'a rule looks for other words',
    drafts: compareSettings({ base: withWords(['loket']), head: withWords(['Balie', 'team*'], ['aanvraag']) }),
    changes: [
      'VS078 Regels letten niet meer op woorden waar zij eerst op letten: KR104 (=aanvraag, loket)',
      'VS079 Regels letten op meer woorden: KR104 (balie, team*)',
    ],
  },
  {
    what: 'the words of a rule are written otherwise, or are in its list already',
    drafts: compareSettings({ base: by({}), head: withWords(['KCC', ' *Intake*'], []) }),
    changes: [],
  },
  {
    what: 'there are settings now, and there are none any more',
    drafts: [...compareSettings({ head: by({}) }), ...compareSettings({ base: by({ KR301: 'uit' }) })],
    changes: [
      'VS085 Er is een bestand met instellingen bijgekomen: `klantreis.json`',
      'VS084 Het bestand met instellingen `klantreis.json` is weg: elke regel telt weer gewoon, en elke map staat op zichzelf',
      "VS083 Regels tellen zwaarder of kijken weer mee: KR301 van uit naar waarschuwing. Zo'n melding is: *Hier zakt de hartslag*",
    ],
  },
  {
    what: 'somebody agrees now, agrees for another reason and does not agree any more',
    drafts: compareApprovals({
      file: 'akkoord.txt',
      base: new Map([
        ['a-1', { reason: 'Zo is het', line: 1 }],
        ['b-1', { reason: 'Met het team besproken', line: 2 }],
        ['c-1', { reason: 'Het blijft', line: 3 }],
      ]),
      head: new Map([
        ['b-1', { reason: 'Het mag toch', line: 1 }],
        ['c-1', { reason: 'Het blijft', line: 2 }],
        ['d-1', { reason: 'Ronald is met pensioen', line: 3 }],
      ]),
    }),
    changes: [
      'VS086 In dit voorstel zelf is akkoord gegeven met b-1: *Het mag toch*',
      'VS086 In dit voorstel zelf is akkoord gegeven met d-1: *Ronald is met pensioen*',
      'VS087 Het akkoord met a-1 is weg: *Zo is het*',
    ],
  },
  {
    what: 'there are files with data, of which some cannot be read',
    drafts: compareData([
      { file: 'data/klachten.csv', isNew: true, isRead: true },
      { file: 'data/klachten.xlsx', isNew: true, isRead: false },
      { file: 'data/metingen.csv', isNew: false, isRead: true },
    ]),
    changes: [
      'VS088 Nieuw bestand met gegevens: `data/klachten.csv`. Kijk of er niets in staat over echte mensen',
      'VS088 Nieuw bestand met gegevens: `data/klachten.xlsx`. Wij kunnen het niet lezen: kijk zelf of er niets in staat over echte mensen',
      'VS089 Er staat iets anders in het bestand met gegevens `data/metingen.csv`. Kijk of er niets in staat over echte mensen',
    ],
  },
];
