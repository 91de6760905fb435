import { type Case, one } from './case';

const LATER = ['^bron later: Later', '^  soort enquete', '^  datum 2027-03', '^  aantal 40'];
const EARLIER = ['^bron eerder: Eerder', '^  soort interview', '^  datum 2026-05', '^  aantal 7'];
const CES = ['^maat ces: Moeite', '^  schaal 1-7', '^  laag is goed'];

/** When better is better: only on evidence that was not there before, or where a plan came further. */
export const JUDGED: readonly Case[] = [
  one(
    'a feeling that rests on a later bron',
    ['gevoel negatief', 'volgens eerder', ...EARLIER, ...LATER],
    ['gevoel positief', 'volgens eerder, later', ...EARLIER, ...LATER],
    'VS033 Stap *Dennis wacht*: het gevoel gaat van negatief naar positief (beter), nieuw bewijs: Later (aantal 40)',
  ),
  one(
    'a feeling that rests on an earlier bron now',
    ['gevoel negatief', 'volgens later', ...EARLIER, ...LATER],
    ['gevoel positief', 'volgens eerder', ...EARLIER, ...LATER],
    'VS049 Stap *Dennis wacht*: het gevoel gaat van negatief naar positief (anders ingeschat), nieuw bewijs: Eerder (aantal 7); bewijs is weg: Later (aantal 40)',
  ),
  one(
    'a worse feeling that rests on a later bron',
    ['gevoel positief', 'volgens eerder', ...EARLIER, ...LATER],
    ['gevoel negatief', 'volgens later', ...EARLIER, ...LATER],
    'VS034 Stap *Dennis wacht*: het gevoel gaat van positief naar negatief (slechter), nieuw bewijs: Later (aantal 40); bewijs is weg: Eerder (aantal 7)',
  ),
  one(
    'less ernst, of a knelpunt with a later bron',
    ['knelpunt traag: Het duurt lang', ' ernst hoog', ' volgens eerder', ...EARLIER, ...LATER],
    ['knelpunt traag: Het duurt lang', ' ernst laag', ' volgens eerder, later', ...EARLIER, ...LATER],
    'VS033 Knelpunt *Het duurt lang*: de ernst gaat van hoog naar laag (beter)',
    'VS037 Knelpunt *Het duurt lang*: nieuw bewijs: Later (aantal 40)',
  ),
  one(
    'the lowest point, where a later bron carries it',
    ['gevoel zeer-negatief', 'volgens eerder', 'stap bellen: Bellen', ' gevoel negatief', ...EARLIER, ...LATER],
    ['gevoel positief', 'volgens later', 'stap bellen: Bellen', ' gevoel negatief', ...EARLIER, ...LATER],
    'VS050 Klantreis *Ik zoek hulp*: het laagste punt van Dennis gaat van zeer negatief (bij *Dennis wacht*) naar negatief (bij *Bellen*) (beter)',
    'VS033 Stap *Dennis wacht*: het gevoel gaat van zeer negatief naar positief (beter), nieuw bewijs: Later (aantal 40); bewijs is weg: Eerder (aantal 7)',
  ),
  one(
    'the lowest point, where a later bron makes it worse',
    ['gevoel positief', 'volgens eerder', 'stap bellen: Bellen', ' gevoel negatief', ...EARLIER, ...LATER],
    ['gevoel zeer-negatief', 'volgens later', 'stap bellen: Bellen', ' gevoel negatief', ...EARLIER, ...LATER],
    'VS051 Klantreis *Ik zoek hulp*: het laagste punt van Dennis gaat van negatief (bij *Bellen*) naar zeer negatief (bij *Dennis wacht*) (slechter)',
    'VS034 Stap *Dennis wacht*: het gevoel gaat van positief naar zeer negatief (slechter), nieuw bewijs: Later (aantal 40); bewijs is weg: Eerder (aantal 7)',
  ),
  one(
    'a meting that was corrected',
    ['meting ces 4,3', ' n 38', ' volgens eerder', ...CES, ...EARLIER],
    ['meting ces 2,1', ' n 38', ' volgens eerder', ...CES, ...EARLIER],
    'VS049 Stap *Dennis wacht*: de meting van Moeite gaat van 4,3 naar 2,1 (anders gemeten)',
  ),
  one(
    'a meting among fewer people, however new',
    ['meting ces 4,3', ' n 38', ' volgens eerder', ...CES, ...EARLIER, ...LATER],
    ['meting ces 2,1', ' n 3', ' volgens later', ...CES, ...EARLIER, ...LATER],
    'VS049 Stap *Dennis wacht*: de meting van Moeite gaat van 4,3 naar 2,1 (anders gemeten), nieuw bewijs: Later (aantal 40); bewijs is weg: Eerder (aantal 7)',
    'VS032 Stap *Dennis wacht*: het aantal (n) bij de meting van Moeite gaat van 38 naar 3',
  ),
  one(
    'a newer and worse meting beside the one that was there',
    ['meting ces 4,3', ' periode 2026-K1', ...CES],
    ['meting ces 4,3', ' periode 2026-K1', 'meting ces 4,9', ' periode 2026-K3', ...CES],
    'VS034 Stap *Dennis wacht*: de nieuwe meting van Moeite gaat van 4,3 naar 4,9 (slechter)',
  ),
  one(
    'a newer and better meting, which nothing new carries',
    ['meting ces 4,3', ' periode 2026-K1', ...CES],
    ['meting ces 4,3', ' periode 2026-K1', 'meting ces 3,1', ' periode 2026-K3', ...CES],
    'VS049 Stap *Dennis wacht*: de nieuwe meting van Moeite gaat van 4,3 naar 3,1 (anders gemeten)',
  ),
  one(
    'a bron that is an assumption now, with what rests on it',
    ['gevoel negatief', 'volgens eerder', 'denkt: Wat nu?', 'volgens eerder', ...EARLIER],
    [
      'gevoel negatief',
      'volgens eerder',
      'denkt: Wat nu?',
      'volgens eerder',
      ...EARLIER.map((row) => row.replace('interview', 'aanname')),
    ],
    'VS055 Bron *Eerder*: de soort gaat van interview naar aanname. 2 uitspraken gebruiken deze bron, in *Ik zoek hulp*',
  ),
  one(
    'a bron of fewer people, and of an earlier time, that nothing rests on',
    EARLIER,
    EARLIER.map((row) => row.replace('7', '3').replace('2026-05', '2025-05')),
    'VS055 Bron *Eerder*: de datum gaat van mei 2026 naar mei 2025',
    'VS055 Bron *Eerder*: het aantal gaat van 7 naar 3',
  ),
  one(
    'a maat of which the other end is good now, as one',
    ['^maat moeite: Moeite', '^  laag is goed'],
    ['^maat moeite: Moeite', '^  hoog is goed'],
    'VS032 Maat *Moeite*: de richting was *laag is goed* en is nu *hoog is goed*',
  ),
  one(
    'what a bron is called, which is what a reader knows of what rests on it',
    [...LATER, 'doet: belt', '  volgens later'],
    [
      ...LATER.map((line) => line.replace(': Later', ': Telefoontjes van boze mensen')),
      'doet: belt',
      '  volgens later',
    ],
    'VS014 Bron *Later* heet nu *Telefoontjes van boze mensen*. 1 uitspraak gebruikt deze bron, in *Ik zoek hulp*',
  ),
  one(
    'a bron of more people and of a later time',
    EARLIER,
    EARLIER.map((row) => row.replace('7', '9').replace('2026-05', '2026-09')),
    'VS032 Bron *Eerder*: de datum gaat van mei 2026 naar september 2026',
    'VS032 Bron *Eerder*: het aantal gaat van 7 naar 9',
  ),
  one(
    'texts with nothing but other signs and letters',
    ['doet: Belt de gemeente', 'denkt: Waneer komt het'],
    ['doet: belt de gemeente.', 'denkt: Wanneer komt het'],
    'VS065 In 2 teksten zijn alleen leestekens, hoofdletters of een enkele letter anders',
    'VS035 Stap *Dennis wacht*: de handeling is nu *belt de gemeente.*',
    'VS035 Stap *Dennis wacht*: de gedachte is nu *Wanneer komt het*',
  ),
  one(
    'notes with another number, and with a `niet`',
    ['wacht 3 weken: tot 1 mei', 'gevoel negatief: dat mag'],
    ['wacht 3 weken: tot 8 mei', 'gevoel negatief: dat mag niet'],
    'VS066 In 2 teksten is een getal, of een woord als `niet` of `moet`, anders',
    'VS035 Stap *Dennis wacht*: de toelichting bij de wachttijd is nu *tot 8 mei*',
    'VS035 Stap *Dennis wacht*: de toelichting bij het gevoel is nu *dat mag niet*',
  ),
  one(
    'what a new stap asks, and how long it takes',
    [],
    ['stap kopie: Een kopie', ' vraagt: Een kopie van het paspoort', ' wacht 3 dagen', ' denkt: Waarom?'],
    'VS001 Stap *Een kopie* is nieuw',
    'VS030 Stap *Een kopie*: nieuw is wat wij vragen: *Een kopie van het paspoort*',
    'VS030 Stap *Een kopie*: nieuw is de wachttijd: 3 dagen',
  ),
  one(
    'all that a new fase asks, as one',
    [],
    [
      '@fase later: Later',
      '@  stap kopie: Een kopie',
      '@    vraagt: Een paspoort',
      '@    vraagt: Een foto',
      '@    regel: Wet BRP',
      '@    kosten 10 euro: leges',
    ],
    'VS001 Fase *Later* is nieuw met 1 stap',
    'VS069 4 keer staat er iets nieuws over wat wij vragen, termijnen, kosten of wetten bij klantreis *Ik zoek hulp*',
    'VS030 Stap *Een kopie*: nieuw is wat wij vragen: *Een paspoort*',
    'VS030 Stap *Een kopie*: nieuw is wat wij vragen: *Een foto*',
    'VS030 Stap *Een kopie*: nieuw is de wet of regel: *Wet BRP*',
    'VS030 Stap *Een kopie*: nieuw is het bedrag van de kosten: 10 euro, *leges*',
    'VS020 Stap *Dennis wacht* staat nu in fase *Later*',
  ),
];
