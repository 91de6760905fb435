import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Klantreis } from '../../../src/model/klantreis';
import { Scope } from '../../../src/model/scope/scope';
import { parse } from '../../../src/parser/parse';

/** The examples as one scope, as a workspace would read them. */
export function exampleScope(): Scope {
  const folder = join(import.meta.dirname, '../../../examples');
  const names = readdirSync(folder).filter((name) => name.endsWith('.klantreis'));
  return new Scope(names.map((path) => ({ path, model: parse(readFileSync(join(folder, path), 'utf8')).model })));
}

/** The first klantreis of a text that stands alone. */
export function journeyOf(text: string): { klantreis: Klantreis; scope: Scope } {
  const scope = new Scope([{ path: 'reis.klantreis', model: parse(text).model }]);
  return { klantreis: scope.klantreizen[0]!, scope };
}

const WORDS = [
  'aanvraag',
  'de',
  'gehandicaptenparkeerkaartaanvraagformulier',
  'wij',
  'https://www.voorbeeld.nl/een/heel/lang/adres/zonder/einde?met=vragen',
  'arbeidsongeschiktheidsverzekeringsmaatschappij',
  'é́́',
  '👩‍👩‍👧‍👦',
  'مرحبا',
  'x',
  'burgemeester',
  '',
];
const VALUES = ['zeer-negatief', 'negatief', 'neutraal', 'positief', 'zeer-positief'];

/** A journey of so many stappen with long, odd and missing texts, always the same for the same number. */
export function longJourney(stappen: number): string {
  let seed = stappen + 1;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const text = (length: number) => Array.from({ length: random(length) }, () => WORDS[random(WORDS.length)]).join(' ');
  const lines = [
    'organisatie wij: Team Burgerzaken en alles wat daarbij hoort',
    '  soort eigen',
    'bron praat: Gesprekken',
    '  soort interview',
    'persona noor: Noor',
    'persona karin: Karin',
    'maat cijfer: Rapportcijfer',
    `klantreis reis: ${text(30)}`,
    '  voor noor',
    `  klantvraag: ${text(40)}`,
    `  aanleiding wens: ${text(20)}`,
    `  belofte: ${text(20)}`,
    `  spanning zuinigheid: ${text(20)}`,
  ];
  for (let i = 0; i < stappen; i++) {
    if (i % 7 === 0) lines.push(`  fase f${i}: ${text(9)}`);
    lines.push(`    stap s${i}: ${text(12)}`);
    for (let j = random(4); j > 0; j--)
      lines.push(`      contact ${random(2) ? 'balie' : 'e-mail'} met ${random(2) ? 'wij' : 'onbekend'}`);
    if (random(3)) lines.push(`      citaat: ${text(20)}`, `      verwacht: ${text(15)}`, '        uitkomst niet');
    if (random(3)) lines.push(`      gevoel ${VALUES[random(5)]}: ${text(14)}`, '        volgens praat');
    if (random(2)) lines.push(`      gevoel ${VALUES[random(5)]} van karin: ${text(14)}`);
    if (random(2)) lines.push(`      gewenst gevoel ${VALUES[random(5)]}: ${text(14)}`);
    if (random(3) === 0)
      lines.push(`      gewenst contact ${random(2) ? 'balie' : 'e-mail'} met wij vanuit organisatie`);
    for (let j = random(3); j > 0; j--)
      lines.push(`      ${random(2) ? 'gewenst ' : ''}${['doet', 'denkt', 'verwacht'][random(3)]}: ${text(14)}`);
    if (random(4) === 0) lines.push('      gewenst zonder verwacht', '      gewenst wacht ongeveer 2 tot 3 werkdagen');
    if (random(2))
      lines.push('      wacht ongeveer 12 tot 16 werkdagen', '      afhaken 12,5%', '      waarheidsmoment');
    for (let j = random(3); j > 0; j--) {
      lines.push(`      knelpunt k${i}-${j}: ${text(20)}`, `        ernst ${['laag', 'midden', 'hoog'][random(3)]}`);
      lines.push(
        `      oplossing o${i}-${j}: ${text(20)}`,
        `        eigenaar: ${text(6)}`,
        '        stand afgewezen',
        '        gereed 2027-09-01',
      );
    }
    if (random(3) === 0) lines.push(`      succes: ${text(12)}`, `      kans: ${text(12)}`);
    if (i % 3 === 0) for (const line of newerLines(text)) lines.push(`      ${line}`);
  }
  return lines.join('\n');
}

/** Of each of the lines that a card, a lane or the head tells beside those, one. */
function newerLines(text: (length: number) => string): string[] {
  return [
    `contact telefoon met wij vanuit organisatie ongewild mislukt: ${text(9)}`,
    `alleen als: ${text(9)}`,
    'herhaalt elke 6 maanden',
    `kosten 123456789 euro per jaar van karin: ${text(9)}`,
    `belofte: ${text(9)}`,
    `uitzondering: ${text(9)}`,
    'regie wij',
    `duurt 10 minuten: ${text(9)}`,
    `vraagt: ${text(9)}`,
    `regel: ${text(9)}`,
    `doet van karin: ${text(9)}`,
    '  volgens praat 4 van 6',
    `voorkant wij: ${text(9)}`,
    `achterkant wij: ${text(9)}`,
    `gewenst achterkant: ${text(9)}`,
    'meting cijfer 6,8',
    '  n 38',
    `knelpunt: ${text(9)}`,
    `  oorzaak: ${text(9)}`,
    `  invloed geen: ${text(9)}`,
    '  factor lokale-kennis, communicatie, vertrouwen',
    `  spanning gelijkheid: ${text(9)}`,
    `oplossing: ${text(9)}`,
    '  soort communicatie',
    '  inspanning middel',
    '  effect middel',
    `  baten 100000 euro: ${text(9)}`,
    `succes: ${text(9)}`,
    `  waardoor: ${text(9)}`,
  ];
}

/** Every line that a text may have, in one klantreis. */
export const EVERY_LINE = `organisatie loket: Team Burgerzaken
  soort eigen
organisatie kraam: Kraamzorg Thuis
systeem zaken: Het zaaksysteem
product pas: Paspoort
maat cijfer: Rapportcijfer
  schaal 1 tot 10
  hoog is goed
  vraag: Wat vindt u van ons?
maat tijd: Wachttijd
  eenheid: hele minuten
bron praat: Gesprekken met inwoners
  soort interview
  aantal 6: mensen met dementie
  aantal 6: mantelzorgers
  datum 2026-09
persona noor: Noor
  doelgroep: Mensen die net verhuisd zijn
persona karin: Karin
klantreis verhuizen: Wij verhuizen
  voor noor
  aanleiding levensgebeurtenis: Noor krijgt de sleutel
  klantvraag: Wat moet ik regelen?
  resultaat: Noor staat ingeschreven
  status vastgesteld
  vastgesteld 2027-03-01 door: het college
  herzien 2028-03-01
  eigenaar: Het programma
  belofte: U hoort binnen twee weken van ons
  regie loket
  gemaakt met: zes inwoners en twee medewerkers
  spanning gelijkheid: niet iedereen heeft internet
  ankerpunt sleutel: Noor krijgt de sleutel
  meting cijfer 6,8
    n 38
    periode 2026-K2
  fase vooraf: Voor de verhuizing
    eigenaar: Team Publiekszaken
    wanneer 2 weken voor sleutel
    gevoel positief: zij heeft er zin in
    stap brief: Noor krijgt een brief
      contact brief met loket vanuit organisatie ongewild mislukt: het oude adres
      knelpunt traag: Het antwoord komt laat
        ernst hoog
        invloed deels: de drukker beslist mee
        oorzaak: De brief is moeilijk
        factor lokale-kennis, communicatie
        spanning zuinigheid: een tweede brief kost geld
        volgens praat 1 van 6
      oplossing bericht: Wij sturen een tussenbericht
        soort communicatie
        inspanning klein
        effect groot
        kosten 3000 euro: bouwen van het bericht
        baten 12000 euro per jaar: minder telefoontjes
        lost niet op weg, elders.dicht: dit vraagt een nieuw systeem
        eigenaar: Team Publiekszaken
        stand gepland
        gereed 2027-03-01
      knelpunt weg: De brief komt nooit aan
        invloed geen
  fase erna: Na de verhuizing
    stap bellen: Noor belt het loket
      duurt 10 minuten: met de wachtmuziek mee
      wacht onbekend: tot het besluit
      afhaken 10%: vooral jongeren
      waarheidsmoment
      regelt pas
      vraagt: het nieuwe adres
      gewenst vraagt: alleen het nummer
      regel: Wet basisregistratie personen
      herhaalt elke 6 maanden
      kosten 36 euro per jaar van karin: leges
      belofte: Wij nemen snel op
      uitzondering: Wie geen DigiD heeft, komt langs
      regie kraam
      eigenaar: Klantcontactcentrum
      denkt van karin: Alweer dezelfde vraag
      citaat van karin: Ik kan het niet zien
        volgens praat 2 van 6
      gevoel neutraal: gaat wel
        volgens praat 4 van 6
      voorkant loket: Noor hoort waar zij staat
      achterkant loket met zaken: De medewerker zoekt het op
      gewenst achterkant: Dit gaat vanzelf
        door bericht
      meting tijd 12
      succes vriendelijk: De medewerker denkt mee
        waardoor: De medewerker had tijd
        factor vertrouwen
        volgens praat 5 van 6
    stap bezwaar: Noor maakt bezwaar
      alleen als: het bezwaar te laat is
      gevoel negatief: veel gedoe
    stap horen: Noor komt naar de hoorzitting
      alleen als: het bezwaar te laat is
      vervalt: dit gaat straks vanzelf
    stap klaar: Noor krijgt haar paspoort
      gevoel positief: klaar
klantreis elders: Ergens anders
  stap a: A
    knelpunt dicht: Gesloten
`;

const HEAD = `organisatie wij: Team Burgerzaken
  soort eigen
klantreis reis: Reis
  ankerpunt geboorte
`;

/** A stap with these lines. */
export function wishesOf(lines: readonly string[]): string {
  return `${HEAD}  stap a: Sam doet aangifte\n${lines.map((line) => `      ${line}\n`).join('')}`;
}

const NOW = [
  ['wanneer', 'wanneer op geboorte', 'gewenst wanneer 3 dagen na geboorte'],
  ['duurt', 'duurt 30 minuten', 'gewenst duurt 5 minuten'],
  ['wacht', 'wacht 2 weken', 'gewenst wacht 1 dag'],
  ['contact', 'contact balie met wij', 'gewenst contact formulier met wij'],
  ['doet', 'doet: Gaat naar de balie', 'gewenst doet: Vult het thuis in'],
  ['denkt', 'denkt: Moet dat persoonlijk?', 'gewenst denkt: Dat was zo gedaan'],
  ['verwacht', 'verwacht: Even langsgaan\n        uitkomst niet', 'gewenst verwacht: Thuis klaar'],
] as const;

const CITAAT = 'citaat: Weer een middag vrij';

/** A stap of which every kind of line has a wish. */
export const EVERY_WISH = wishesOf([...NOW.flatMap(([, now, then]) => [now, then]), CITAAT]);

/** A stap of which every kind of line is wished away. */
export const WITHOUT_ALL = wishesOf([...NOW.flatMap(([kind, now]) => [now, `gewenst zonder ${kind}`]), CITAAT]);
