import type { Answered, ReadAs } from '../../support/mistakes';

/** Mistakes in lines with an amount, a condition, a number of people or a text behind what could do without. */

const WAIT = '      wacht 5 werkdagen\n        volgens dagboeken\n';
const SOURCE = '      gevoel positief: hij heeft er zin in\n        volgens dagboeken';
const MET = '      contact brief met balieteam vanuit organisatie';

function below(old: string, row: string): string {
  return `${old}${row}\n        volgens dagboeken\n`;
}

const MORE_READ_AS: readonly ReadAs[] = [
  ['Kosten: € 36,50 per jaar: leges', 'kosten 36,50 euro per jaar: leges'],
  ['kosten €36 p/m Van bram: huur', 'kosten 36 euro per maand van bram: huur'],
  ['kosten 36,- euro: leges', 'kosten 36 euro: leges'],
].map(([typed, as]) => ({ old: WAIT, typed: below(WAIT, `      ${typed!}`), as: below(WAIT, `      ${as!}`) }));

const READ: readonly (readonly [old: string, typed: string, as: string])[] = [
  [WAIT, 'herhaalt: Iedere week', 'herhaalt elke week'],
  [WAIT, 'Alleen Als: hij alleen woont', 'alleen als: hij alleen woont'],
  [WAIT, 'regie: balieteam', 'regie balieteam'],
  ['  status concept\n', 'aanleiding: Levensgebeurtenis: een baan', 'aanleiding levensgebeurtenis: een baan'],
];

export const LINES_MORE_READ_AS: readonly ReadAs[] = [
  ...MORE_READ_AS,
  ...READ.map(([old, typed, as]) => {
    const indent = /^ */.exec(old)![0];
    return { old, typed: `${old}${indent}${typed}\n`, as: `${old}${indent}${as}\n` };
  }),
  {
    old: '  status concept',
    typed: '  status vastgesteld\n  vastgesteld: op 1 september 2026 door het college',
    as: '  status vastgesteld\n  vastgesteld 2026-09-01 door: het college',
  },
  { old: SOURCE, typed: `${SOURCE} (4 van de 12)`, as: `${SOURCE} 4 van 12` },
  { old: SOURCE, typed: `${SOURCE}, 4/12.`, as: `${SOURCE} 4 van 12` },
  { old: 'wacht 5 werkdagen', typed: 'wacht: onbekend, tot er plek is', as: 'wacht onbekend: tot er plek is' },
  { old: 'wacht 5 werkdagen', typed: 'Wacht: 2-4 weken: op plek', as: 'wacht 2 tot 4 weken: op plek' },
  { old: '  aantal 12', typed: '  aantal: twaalf: verhuizers', as: '  aantal 12: verhuizers' },
  { old: MET, typed: '      contact brief Mislukt met balieteam', as: '      contact brief met balieteam mislukt' },
  { old: MET, typed: '      contact brief vanuit organisatie met balieteam', as: MET },
  {
    old: MET,
    typed: '      contact brief vanuit de organisatie met het balieteam mislukt: zoek',
    as: `${MET} mislukt: zoek`,
  },
  { old: 'wacht 5 werkdagen', typed: 'wacht een week of zes', as: 'wacht ongeveer 6 weken' },
  { old: MET, typed: `${MET}: mislukt: zoek`, as: `${MET} mislukt: zoek` },
  {
    old: '        ernst hoog',
    typed: '        factor: Lokale kennis en regels\n        ernst hoog',
    as: '        factor lokale-kennis, regels\n        ernst hoog',
  },
];

/** A line below the wait of the last stap but one. */
function extra(
  typed: string,
  code: string,
  says: string,
  fixes: readonly string[] = [],
  left: Answered['left'] = [],
): Answered {
  const placed = (row: string) => `${WAIT}      ${row}\n`;
  return { old: WAIT, typed: placed(typed), row: 2, code, says, fixes: fixes.map(placed), left };
}

export const LINES_MORE_ANSWERED: readonly Answered[] = [
  {
    old: '      wacht 5 werkdagen\n        volgens dagboeken',
    typed: '      wacht: tot de brief komt',
    code: 'KT055',
    says: 'Weet niemand hoelang? Schrijf dan `wacht onbekend: tot de brief komt`.',
    fixes: ['      wacht onbekend: tot de brief komt'],
  },
  extra('wacht: geen idee', 'KT055', '`wacht onbekend`', ['wacht onbekend'], [['KT009']]),
  extra('kosten: leges', 'KT080', 'Achter `kosten` hoort een bedrag', [
    'kosten 0 euro: leges',
    'notitie: kosten: leges',
  ]),
  extra('kosten: leges, 36 euro', 'KT080', '`kosten 36 euro: …`', ['kosten 36 euro: leges']),
  extra('kosten ongeveer € 36: leges', 'KT080', 'hoort een bedrag', ['kosten 36 euro: leges (ongeveer)']),
  extra('kosten 30 tot 40 euro: leges', 'KT080', 'hoort een bedrag', [
    'kosten 30 euro: leges (30 tot 40 euro)',
    'kosten 40 euro: leges (30 tot 40 euro)',
  ]),
  extra('Kosten zijn hoog', 'KT080', 'hoort een bedrag', ['Kosten 0 euro: zijn hoog', 'notitie: kosten zijn hoog']),
  extra('kosten 3 uur: wachten', 'KT080', 'hoort een bedrag'),
  extra('kosten 36 euro per: leges', 'KT081', '`kosten 36 euro per maand: leges`', ['kosten 36 euro per maand: leges']),
  extra('kosten 55 euro', 'KT008', 'Waarvoor is dit? Schrijf het achter een dubbele punt: `kosten 55 euro: …`.'),
  extra('kosten: 55 euro', 'KT008', 'Waarvoor is dit? Schrijf het achter een dubbele punt: `kosten 55 euro: …`.'),
  extra('Kosten 55,50:', 'KT008', '`kosten 55,50 euro: …`'),
  extra('kosten € 5 per maand van bram', 'KT008', '`kosten 5 euro per maand van bram: …`'),
  extra('kosten 55 eu', 'KT002', '`kosten 55 euro: …`', ['kosten 55 euro: '], [['KT008']]),
  extra('kosten 55,50 e: leges', 'KT002', '`kosten 55,50 euro: leges`', ['kosten 55,50 euro: leges']),
  extra('kosten 55 euro p', 'KT081', '`kosten 55 euro per maand`', ['kosten 55 euro per maand'], [['KT008']]),
  extra('kosten 36 euro leges', 'KT038', '`kosten 36 euro: leges`', ['kosten 36 euro: leges']),
  extra('kosten 36 euro bram: leges', 'KT053', 'van bram', ['kosten 36 euro van bram: leges']),
  extra('kosten 5 euro per keer per jaar: x', 'KT038', 'per keer: x (per jaar)', [
    'kosten 5 euro per keer: x (per jaar)',
  ]),
  extra('leges 36 euro: paspoort', 'KT001', 'Bedoelde u `kosten`?', ['kosten 36 euro: paspoort']),
  extra('herhaalt twee keer per jaar', 'KT055', '`herhaalt elke 6 maanden`', ['herhaalt elke 6 maanden']),
  extra('herhaalt steeds', 'KT055', 'Achter `herhaalt` hoort een tijd', ['notitie: herhaalt steeds']),
  extra('herhaalt elke dinsdag', 'KT010', 'Bedoelde u `week`?', ['herhaalt elke week']),
  extra('voorwaarde: hij woont alleen', 'KT001', 'Bedoelde u `alleen als`?', ['alleen als: hij woont alleen']),
  extra('alleen indien: hij alleen woont', 'KT001', 'Bedoelde u `alleen als`?', ['alleen als: hij alleen woont']),
  extra('alleen als hij alleen woont', 'KT038', '`alleen als: hij alleen woont`', ['alleen als: hij alleen woont']),
  extra('toezegging: binnen een week', 'KT001', 'Bedoelde u `belofte`?', ['belofte: binnen een week']),
  extra('belofte maakt schuld', 'KT038', '`belofte: maakt schuld`', ['belofte: maakt schuld']),
  extra('coördinatie balieteam', 'KT001', 'Bedoelde u `regie`?', ['regie balieteam']),
  extra('Regie op eigen leven', 'KT002', 'Wij begrijpen `op` hier niet', ['notitie: regie op eigen leven']),
  extra(
    "contact brief met collega's",
    'KT002',
    "Een naam heeft geen `'`. Schrijf `collegas`.",
    ['contact brief met collegas'],
    [['KT017']],
  ),
  extra(
    'doet van oma’s: bellen',
    'KT002',
    'Een naam heeft geen `’`. Schrijf `omas`.',
    ['doet van omas: bellen'],
    [['KT017']],
  ),
  extra('termijn: een week', 'KT001', 'Bedoelde u `wacht` of `belofte`?'),
  extra('doet bram: belt', 'KT053', '`doet van bram: belt`', ['doet van bram: belt', 'doet: bram: belt']),
  extra('contact brief niet gelezen', 'KT002', 'mislukt: niet gelezen', ['contact brief mislukt: niet gelezen']),
  extra('contact brief mislukt hij was weg', 'KT002', 'mislukt: hij was weg', ['contact brief mislukt: hij was weg']),
  extra('kosten €95,- boete', 'KT038', '`kosten 95 euro: boete`', ['kosten 95 euro: boete']),
  extra('kosten €40 per half jaar pas', 'KT038', 'per halfjaar: pas', ['kosten 40 euro per halfjaar: pas']),
  extra('kosten -20 euro: boete', 'KT013', 'Bedoelde u `20`?', ['kosten 20 euro: boete']),
  extra('regie balieteam: houdt overzicht', 'KT056', 'Achter `regie balieteam` kan hier niets meer staan'),
  extra('wacht niemand weet hoe lang', 'KT055', '`wacht onbekend`', ['wacht onbekend'], [['KT009']]),
  extra('contact mislukt: telefoon', 'KT002', '`contact telefoon mislukt`', ['contact telefoon mislukt']),
  extra('contact mislukt: niemand nam op', 'KT089', '`contact telefoon mislukt`'),
  extra('contact mislukt', 'KT089', '`contact telefoon mislukt`'),
  extra('contact mislukt met balieteam', 'KT089', '`contact telefoon mislukt`'),
  extra('contact Ongewild', 'KT089', '`contact telefoon ongewild`'),
  extra('contact geen', 'KT088', 'Is er geen kanaal, of weet u het nog niet? Laat het dan weg.'),
  extra('contact geen contact', 'KT088', 'Wij lezen `geen`'),
  extra('contact geen: hij belt niet', 'KT088', 'Wij lezen `geen`'),
  extra('contact geen telefoon', 'KT088', 'Wij lezen `geen`'),
  extra('contact n.v.t.', 'KT088', 'Wij lezen `n.v.t.`'),
  extra('contact brief met niemand', 'KT088', 'Is er geen organisatie'),
  extra('regie onbekend', 'KT088', 'Is er geen organisatie'),
  extra(
    'contact brief vanuit gemeente',
    'KT010',
    'Bedoelde u `organisatie`?',
    ['contact brief vanuit organisatie'],
    [['KR609']],
  ),
  extra(
    'contact brief vanuit de gemeente mislukt: x',
    'KT010',
    'Kies uit: klant of organisatie. Bedoelde u `organisatie`?',
    ['contact brief vanuit organisatie mislukt: x'],
  ),
  extra('contact e-mail vanuit gemeente met balieteam', 'KT010', 'Bedoelde u `organisatie`?', [
    'contact e-mail met balieteam vanuit organisatie',
  ]),
  extra('contact brief vanuit burger', 'KT010', 'Bedoelde u `klant`?', ['contact brief vanuit klant'], [['KR609']]),
  extra('contact brief vanuit bram', 'KT010', 'Bedoelde u `klant`?', ['contact brief vanuit klant'], [['KR609']]),
  extra('contact e-mail vanuit balieteam', 'KT010', 'Bedoelde u `met balieteam vanuit organisatie`?', [
    'contact e-mail met balieteam vanuit organisatie',
  ]),
  extra('contact e-mail vanuit het balieteam mislukt: x', 'KT010', 'Bedoelde u `met balieteam vanuit organisatie`?', [
    'contact e-mail met balieteam vanuit organisatie mislukt: x',
  ]),
  extra('contact brief vanuit de gemeente: hij belt', 'KT010', 'Bedoelde u `organisatie`?'),
  extra('contact e-mail vanuit het postbedrijf met balieteam', 'KT010', 'Kies uit: klant of organisatie.'),
  extra('contact e-mail vanuit klant: hij belt', 'KT056', '`contact e-mail vanuit klant`'),
  extra('contact e-mail met balieteam vanuit postbedrijf', 'KT010', 'Kies uit: klant of organisatie.'),
  extra('contact brief ongewenst', 'KT002', '`contact brief ongewild`', ['contact brief ongewild'], [['KR609']]),
  {
    old: '        soort communicatie\n',
    typed: '        lost verspreid niet op: te duur\n        soort communicatie\n',
    code: 'KT001',
    says: 'Bedoelde u `lost niet op`?',
    fixes: ['        lost niet op verspreid: te duur\n        soort communicatie\n'],
  },
  {
    old: '        ernst hoog',
    typed: '        factor communicatie: de brief is moeilijk\n        ernst hoog',
    code: 'KT052',
    says: '`oorzaak: de brief is moeilijk`',
    fixes: ['        factor communicatie\n        oorzaak: de brief is moeilijk\n        ernst hoog'],
  },
  {
    old: '        ernst hoog',
    typed: '        factor communicatie\n        factor ICT\n        ernst hoog',
    row: 1,
    code: 'KT009',
    says: '`factor` staat er al',
  },
  {
    old: '        soort communicatie\n',
    typed: '        soort communicatie\n        baten 12.000 euro per jaar\n',
    row: 1,
    code: 'KT008',
    says: 'Waar komt dit door? Schrijf het achter een dubbele punt: `baten 12000 euro per jaar: …`.',
  },
  {
    old: '        soort communicatie',
    typed: '        soort co',
    code: 'KT010',
    says: 'Bedoelde u `communicatie`?',
    fixes: ['        soort communicatie'],
  },
  {
    old: 'gevoel neutraal: het gaat snel',
    typed: 'gevoel p: het gaat snel',
    code: 'KT010',
    says: 'Bedoelde u `positief`?',
    fixes: ['gevoel positief: het gaat snel'],
  },
  {
    old: SOURCE,
    typed: `${SOURCE}: 4 van de 12 zeiden dit`,
    row: 1,
    code: 'KT056',
    says: '`volgens dagboeken 4 van 12`',
    fixes: [`${SOURCE} 4 van 12`],
  },
  {
    old: '  aantal 12',
    typed: '  aantal: 8 mensen met schulden en 4 mantelzorgers',
    code: 'KT052',
    says: '`aantal 4: mantelzorgers`',
    fixes: ['  aantal 8: mensen met schulden\n  aantal 4: mantelzorgers'],
  },
  {
    old: '  status concept\n',
    typed: '  status concept\n  spanning tussen gelijkheid en maatwerk\n',
    row: 1,
    code: 'KT038',
    says: '`spanning gelijkheid: tussen gelijkheid en maatwerk`',
    fixes: ['  status concept\n  spanning gelijkheid: tussen gelijkheid en maatwerk\n'],
  },
  {
    old: '  status concept\n',
    typed: '  status concept\n  aanleiding verplichting hij moet betalen\n',
    row: 1,
    code: 'KT038',
    says: '`aanleiding verplichting: hij moet betalen`',
    fixes: ['  status concept\n  aanleiding verplichting: hij moet betalen\n'],
  },
  {
    old: SOURCE,
    typed: `${SOURCE} 12 van 4`,
    row: 1,
    code: 'KT082',
    says: 'Bedoelde u `4 van 12`?',
    fixes: [`${SOURCE} 4 van 12`],
  },
  {
    old: SOURCE,
    typed: `${SOURCE} 4 van 20`,
    row: 1,
    code: 'KT083',
    says: 'Hier staat `van 20`, maar bij de bron `dagboeken` staat `aantal 12`.',
  },
  {
    old: SOURCE,
    typed: SOURCE.replace('volgens', 'volgens 4 van de 12'),
    row: 1,
    code: 'KT002',
    says: '`volgens dagboeken 4 van 12`',
    fixes: [`${SOURCE} 4 van 12`],
  },
  {
    old: '        ernst hoog',
    typed: '        factor lange wachttijd\n        ernst hoog',
    code: 'KT010',
    says: 'Bedoelde u `levertijd`?',
    fixes: ['        factor levertijd\n        ernst hoog'],
  },
  {
    old: '  status concept\n',
    typed: '  status concept\n  vastgesteld 2026-09-01\n',
    row: 1,
    code: 'KT085',
    says: 'Zet erbij: `status vastgesteld`',
  },
  {
    old: '  status concept\n',
    typed: '  status vastgesteld\n  vastgesteld door het college op 1-9-2026\n',
    row: 1,
    code: 'KT002',
    says: '`vastgesteld 2026-09-01 door: het college`',
    fixes: ['  status vastgesteld\n  vastgesteld 2026-09-01 door: het college\n'],
  },
  {
    old: '  status concept\n',
    typed: '  status vastgesteld op 1 september 2026\n',
    row: 0,
    code: 'KT052',
    says: '`status vastgesteld` en `vastgesteld 2026-09-01`',
    fixes: ['  status vastgesteld\n  vastgesteld 2026-09-01\n'],
  },
  {
    old: '  status concept\n',
    typed: '  status vastgesteld 2026-09-01 door het college\n',
    row: 0,
    code: 'KT052',
    says: '`status vastgesteld` en `vastgesteld 2026-09-01 door: het college`',
    fixes: ['  status vastgesteld\n  vastgesteld 2026-09-01 door: het college\n'],
  },
  {
    old: '        gereed 2031-09-01\n',
    typed: '        datum 1 maart 2031\n',
    code: 'KT004',
    says: 'Bij een oplossing heet de datum `gereed`. Schrijf `gereed 2031-03-01`.',
    fixes: ['        gereed 1 maart 2031\n'],
  },
  {
    old: '        gereed 2031-09-01\n',
    typed: '        Datum: 2031-09\n',
    code: 'KT004',
    says: 'Bij een oplossing heet de datum `gereed`. Schrijf `gereed 2031-09`.',
    fixes: ['        gereed: 2031-09\n'],
  },
  {
    old: '        stand gepland\n',
    typed: '        status klaar\n',
    code: 'KT004',
    says: 'Hoe ver een oplossing is, heet `stand`. Schrijf `stand klaar`.',
    fixes: ['        stand klaar\n'],
  },
  {
    old: '        stand gepland\n',
    typed: '        Status: in uitvoering\n',
    code: 'KT004',
    says: 'Hoe ver een oplossing is, heet `stand`. Schrijf `stand bezig`.',
    fixes: ['        stand bezig\n'],
  },
  {
    old: '  status concept\n',
    typed: '  status vastgesteld\n    datum 2026-09-01\n',
    row: 1,
    code: 'KT004',
    says: 'Schrijf `vastgesteld 2026-09-01`, met erachter `door:` en wie dat deed',
    fixes: ['  status vastgesteld\n    vastgesteld 2026-09-01\n'],
  },
  {
    old: '  status concept\n',
    typed: '  status vastgesteld\n  vastgesteld 2026-09-01, het college\n',
    row: 1,
    code: 'KT053',
    says: '`vastgesteld 2026-09-01 door: het college`',
    fixes: ['  status vastgesteld\n  vastgesteld 2026-09-01 door: het college\n'],
  },
  {
    old: '  fase uitzoeken: Ik zoek uit wat moet\n',
    typed: '  fase uitzoeken: Ik zoek uit wat moet\n    gevoel neutraal: het gaat\n      volgens dagboeken\n',
    row: 1,
    code: 'KT084',
    says: 'Dit gevoel tekenen wij alleen bij stappen waar Bram geen eigen gevoel heeft.',
  },
];
