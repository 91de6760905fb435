import { BRONNEN, type Case, one } from './case';

const STAP = [
  'stap: Ann krijgt een brief',
  'contact brief',
  'gevoel neutraal',
  'stap: Ann gaat naar de balie',
  'gevoel positief',
];
const KNELPUNTEN = ['knelpunt: De wachtrij is lang', 'oplossing: Meer mensen aan de telefoon', 'stand idee'];
const ANN = ['^persona ann: Ann'];
const LOST = [
  'stap weg: De gemeente vraagt om documenten',
  'contact e-mail',
  'wacht 2 weken',
  'gevoel negatief: waarom nu pas',
  'volgens a',
  'knelpunt laat: Het komt laat',
  'volgens a, b',
  'citaat: Had dat gezegd',
  'notitie: navragen',
];

function two(voor: string, ...lines: readonly string[]): string {
  return [
    `klantreis r: Reis`,
    ` voor ${voor}`,
    ' fase f: Start',
    '  stap bellen: Bellen met de gemeente',
    ...lines,
    'persona ann: Ann',
    'persona bo: Bo',
    'bron a: A',
    ' soort interview',
  ].join('\n');
}

/** What is something else than it was, is somebody else's, or went along with something. */
export const REPLACED: readonly Case[] = [
  one(
    'another thing under the same short name',
    ['stap aangifte: Omar doet aangifte van zijn verhuizing', 'contact formulier'],
    ['stap aangifte: De bank keurt de hypotheek goed', 'contact formulier'],
    'VS095 Onder de naam `aangifte` staat nu iets anders: eerst *Omar doet aangifte van zijn verhuizing*, nu *De bank keurt de hypotheek goed*',
  ),
  one(
    'the same thing in other words under the same short name',
    ['stap aangifte: Omar doet aangifte van zijn verhuizing'],
    ['stap aangifte: Omar geeft zijn nieuwe adres aan bij de aangifte'],
    'VS014 Stap *Omar doet aangifte van zijn verhuizing* heet nu *Omar geeft zijn nieuwe adres aan bij de aangifte*',
  ),
  one(
    'a persona with another name',
    ['^persona ann: Ann', '^  doel: Alles in een keer regelen'],
    ['^persona ann: Fatima', '^  doel: Alles in een keer regelen'],
    'VS014 Persona *Ann* heet nu *Fatima*',
  ),
  one(
    'another persona under the same short name',
    ['^persona ann: Ann', '^  doel: Alles in een keer regelen', '^  doelgroep: Wie verhuist'],
    ['^persona ann: Fatima', '^  doel: Een uitkering krijgen', '^  doelgroep: Mensen zonder werk'],
    'VS095 Onder de naam `ann` staat nu iets anders: eerst *Ann*, nu *Fatima*',
    'VS031 Persona *Fatima*: weg is het doel: *Alles in een keer regelen*',
    'VS030 Persona *Fatima*: nieuw is het doel: *Een uitkering krijgen*',
    'VS035 Persona *Fatima*: de doelgroep is nu *Mensen zonder werk*',
  ),
  one(
    'a stap without a short name of which nobody knows whether it is the same',
    [...STAP, ...ANN],
    [...STAP, ...ANN].map((row) => row.replace('Ann krijgt een brief', 'De gemeente stuurt Ann een besluit per post')),
    'VS096 Stap is vervangen: eerst *Ann krijgt een brief*, nu *De gemeente stuurt Ann een besluit per post*',
  ),
  one(
    'a stap without a short name that is surely the same',
    STAP,
    STAP.map((row) => row.replace('Ann krijgt een brief', 'De brief komt')),
    'VS014 Stap *Ann krijgt een brief* heet nu *De brief komt*',
  ),
  one(
    'a knelpunt in the place of another, with the oplossing that it has now',
    KNELPUNTEN,
    KNELPUNTEN.map((row) => row.replace('De wachtrij is lang', 'Mensen hangen op')),
    'VS096 Knelpunt is vervangen: eerst *De wachtrij is lang*, nu *Mensen hangen op*',
  ),
  one(
    'a knelpunt in the place of another, with what went along',
    [...KNELPUNTEN.slice(0, 1), 'volgens a', ...BRONNEN],
    ['knelpunt: Mensen hangen op', ...BRONNEN],
    'VS096 Knelpunt is vervangen: eerst *De wachtrij is lang* met bewijs uit A, nu *Mensen hangen op*',
  ),
  one(
    'a knelpunt with a short name in the place of another',
    ['knelpunt traag: De wachtrij is lang'],
    ['knelpunt ophangen: Mensen hangen op'],
    'VS004 Knelpunt *De wachtrij is lang* is weggehaald. Het was nog niet opgelost',
    'VS001 Knelpunt *Mensen hangen op* is nieuw',
  ),
  one(
    'a stap that is gone with all that was said there',
    [...LOST, ...BRONNEN],
    BRONNEN,
    'VS004 Stap *De gemeente vraagt om documenten* is weggehaald. Daarmee is ook weg: 1 knelpunt, 1 contact, 1 citaat, 1 notitie, een wachttijd van 2 weken en 2 keer bewijs uit A en B. Het knelpunt was nog niet opgelost',
  ),
  one(
    'an oplossing that stays without its knelpunt',
    ['knelpunt laat: Het komt laat', 'oplossing eerder: Wij vragen het eerder'],
    ['oplossing eerder: Wij vragen het eerder'],
    'VS004 Knelpunt *Het komt laat* is weggehaald. Het was nog niet opgelost',
    'VS098 Oplossing *Wij vragen het eerder* staat er nog, maar het knelpunt waar zij voor was, is weg: *Het komt laat*',
  ),
  {
    what: 'an order of personas that makes what has no name somebody else’s',
    base: two(
      'ann, bo',
      '   gevoel negatief',
      '    volgens a',
      '   denkt: Wat nu?',
      '   gevoel positief van bo',
      '   knelpunt k: Traag',
    ),
    head: two(
      'bo, ann',
      '   gevoel negatief',
      '    volgens a',
      '   denkt: Wat nu?',
      '   gevoel positief van bo',
      '   knelpunt k: Traag',
    ),
    changes: [
      'VS097 Klantreis *Reis* is nu voor Bo en Ann, en was voor Ann en Bo. Wat daar zonder naam staat, is nu van Bo: 1 gevoel, 1 andere zin en 1 knelpunt. Het bewijs daarvoor (A) stond eerst bij Ann',
    ],
  },
  {
    what: 'an order of personas that changes nothing',
    base: two('ann, bo', '   gevoel positief van bo'),
    head: two('bo, ann', '   gevoel positief van bo'),
    changes: ['VS099 Klantreis *Reis* is nu voor Bo en Ann, en was voor Ann en Bo: alleen de volgorde is anders'],
  },
  {
    what: 'another persona',
    base: two('ann', '   gevoel negatief'),
    head: two('bo', '   gevoel negatief'),
    changes: [
      'VS097 Klantreis *Reis* is nu voor Bo, en was voor Ann. Wat daar zonder naam staat, is nu van Bo: 1 gevoel',
    ],
  },
];
