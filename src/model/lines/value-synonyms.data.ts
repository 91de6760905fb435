import { nearest } from '../../util/nearest';
import { own } from '../../util/own';

/** Words, signs and numbers that people write for a value, by line. Keys are lower case; `*` is every line. */
const VALUE_SYNONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '*': {
    midden: 'middel',
    middel: 'midden',
    gemiddeld: 'midden',
    matig: 'midden',
  },
  gevoel: {
    blij: 'positief',
    tevreden: 'positief',
    opgelucht: 'positief',
    trots: 'positief',
    goed: 'positief',
    fijn: 'positief',
    enthousiast: 'zeer-positief',
    boos: 'negatief',
    verdrietig: 'negatief',
    onzeker: 'negatief',
    gefrustreerd: 'negatief',
    bang: 'negatief',
    slecht: 'negatief',
    woedend: 'zeer-negatief',
    wanhopig: 'zeer-negatief',
    ok: 'neutraal',
    oké: 'neutraal',
    '🙂': 'positief',
    '😊': 'positief',
    '😀': 'positief',
    '😃': 'zeer-positief',
    '😍': 'zeer-positief',
    '😐': 'neutraal',
    '🙁': 'negatief',
    '😕': 'negatief',
    '☹': 'negatief',
    '😞': 'negatief',
    '😠': 'zeer-negatief',
    '😡': 'zeer-negatief',
    ':)': 'positief',
    ':(': 'negatief',
    '+': 'positief',
    '++': 'zeer-positief',
    '-': 'negatief',
    '--': 'zeer-negatief',
    '+1': 'positief',
    '+2': 'zeer-positief',
    '-1': 'negatief',
    '-2': 'zeer-negatief',
    '0': 'neutraal',
  },
  factor: {
    kennis: 'lokale-kennis',
    gebiedskennis: 'lokale-kennis',
    bejegening: 'omgang',
    houding: 'omgang',
    toon: 'omgang',
    empathie: 'omgang',
    contact: 'omgang',
    wantrouwen: 'vertrouwen',
    bevoegdheid: 'mandaat',
    bevoegdheden: 'mandaat',
    ruimte: 'mandaat',
    beslisruimte: 'mandaat',
    doorlooptijd: 'levertijd',
    wachttijd: 'levertijd',
    snelheid: 'levertijd',
    tijd: 'levertijd',
    'lange wachttijd': 'levertijd',
    cultuur: 'gedrag',
    informatie: 'communicatie',
    voorlichting: 'communicatie',
    taal: 'communicatie',
    uitleg: 'communicatie',
    regel: 'regels',
    regelgeving: 'regels',
    wet: 'regels',
    wetten: 'regels',
    wetgeving: 'regels',
    beleid: 'regels',
    procedures: 'regels',
    ict: 'systeem',
    it: 'systeem',
    systemen: 'systeem',
    software: 'systeem',
    techniek: 'systeem',
    website: 'systeem',
  },
  aanleiding: {
    gebeurtenis: 'levensgebeurtenis',
    'life-event': 'levensgebeurtenis',
    verlangen: 'wens',
    behoefte: 'wens',
    overlast: 'last',
    probleem: 'last',
    klacht: 'last',
    idee: 'initiatief',
    plan: 'initiatief',
    plicht: 'verplichting',
    verplicht: 'verplichting',
    wet: 'verplichting',
  },
  herhaalt: {
    ...Object.fromEntries(
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend'.split(' ').map((day) => [day, 'week']),
    ),
    ochtend: 'dag',
    middag: 'dag',
    avond: 'dag',
    nacht: 'dag',
    voorjaar: 'jaar',
    zomer: 'jaar',
    najaar: 'jaar',
    winter: 'jaar',
  },
  ernst: { erg: 'hoog', ernstig: 'hoog', groot: 'hoog', klein: 'laag', 'niet erg': 'laag' },
  invloed: { ja: 'eigen', zelf: 'eigen', wij: 'eigen', gedeeltelijk: 'deels', nee: 'geen', niet: 'geen' },
  inspanning: { weinig: 'klein', veel: 'groot', laag: 'klein', hoog: 'groot' },
  effect: { weinig: 'klein', veel: 'groot', laag: 'klein', hoog: 'groot' },
  digitaal: { ja: 'hoog', nee: 'laag', goed: 'hoog', slecht: 'laag', weinig: 'laag' },
  stand: {
    gereed: 'klaar',
    afgerond: 'klaar',
    gedaan: 'klaar',
    'in uitvoering': 'bezig',
    loopt: 'bezig',
    'mee bezig': 'bezig',
    'in voorbereiding': 'gepland',
    voorstel: 'idee',
    vervallen: 'afgewezen',
    nee: 'afgewezen',
  },
  status: {
    definitief: 'vastgesteld',
    klaar: 'vastgesteld',
    'in review': 'review',
    'ter review': 'review',
    'ter vaststelling': 'review',
    kladversie: 'concept',
    klad: 'concept',
    gearchiveerd: 'archief',
  },
  toestand: { nu: 'huidig', huidige: 'huidig', straks: 'gewenst', gewenste: 'gewenst' },
  uitkomst: { ja: 'waargemaakt', nee: 'niet', 'niet waargemaakt': 'niet', meer: 'overtroffen' },
  vanuit: {
    gemeente: 'organisatie',
    overheid: 'organisatie',
    ons: 'organisatie',
    onszelf: 'organisatie',
    wij: 'organisatie',
    inwoner: 'klant',
    burger: 'klant',
    bewoner: 'klant',
    persona: 'klant',
  },
  soort: {
    burger: 'inwoner',
    bewoner: 'inwoner',
    klant: 'inwoner',
    mantelzorger: 'helper',
    ambtenaar: 'medewerker',
    bedrijf: 'ondernemer',
    wij: 'eigen',
    onszelf: 'eigen',
    vragenlijst: 'enquete',
    survey: 'enquete',
    gesprek: 'interview',
    gesprekken: 'interview',
    workshop: 'werksessie',
    cijfers: 'klantdata',
    vermoeden: 'aanname',
    mening: 'medewerker',
    ketenpartner: 'keten',
  },
};

/** What is most probably meant with a word that is none of the values of a line. */
export function valueMeant(line: string, typed: string, allowed: readonly string[]): string | undefined {
  const word = typed.toLowerCase().normalize('NFC').replaceAll('\uFE0F', '');
  const meant = own(own(VALUE_SYNONYMS, line) ?? {}, word) ?? own(VALUE_SYNONYMS['*']!, word);
  return meant !== undefined && allowed.includes(meant) ? meant : undefined;
}

/** The value of a line that a word which is none stands for: one that it says in other words, begins, or is nearly spelled as. */
export function valueFor(line: string, typed: string, allowed: readonly string[]): string | undefined {
  return valueMeant(line, typed, allowed) ?? valueBegun(typed, allowed) ?? nearest(typed, allowed);
}

/** The only value that begins with what was typed: half a word is no other word. */
function valueBegun(typed: string, allowed: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  const [only, ...others] = word === '' ? [] : allowed.filter((value) => value.startsWith(word));
  return others.length === 0 ? only : undefined;
}

/** Words that turn round or weigh what is said: `niet hoog`, `meer dan midden`. */
const TURNING = /(?<![\p{L}\p{N}])(?:niet|geen|nooit|dan)(?![\p{L}\p{N}])/iu;

/** The only value that stands as a word in what was typed: `heel hoog`. */
export function valueNamed(typed: string, allowed: readonly string[]): string | undefined {
  if (TURNING.test(typed)) return undefined;
  const words = new Set(typed.toLowerCase().split(/[^\p{L}\p{N}-]+/u));
  const [only, ...others] = allowed.filter((value) => words.has(value));
  return others.length === 0 ? only : undefined;
}
