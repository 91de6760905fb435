import { readdirSync, readFileSync } from 'node:fs';
import type { Klantreis } from '../../../src/model/klantreis';
import { Scope } from '../../../src/model/scope/scope';
import { parse } from '../../../src/parser/parse';

/** The examples as one scope, as a workspace would read them. */
export function exampleScope(): Scope {
  const folder = new URL('../../../examples/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.klantreis'));
  return new Scope(names.map((path) => ({ path, model: parse(readFileSync(new URL(path, folder), 'utf8')).model })));
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
    `klantreis reis: ${text(30)}`,
    '  voor noor',
    `  klantvraag: ${text(40)}`,
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
  }
  return lines.join('\n');
}

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
