import { type Case, one } from './case';

/** The lowest point of what somebody feels. */
export const HARTSLAG: readonly Case[] = [
  one(
    'a lowest point that nobody tells of any more, which makes nothing better',
    ['gevoel zeer-negatief', 'stap bellen: Bellen', 'gevoel negatief'],
    ['stap bellen: Bellen', 'gevoel negatief'],
    'VS031 Stap *Dennis wacht*: weg is het gevoel: zeer-negatief',
  ),
  one(
    'a lowest point that is less low',
    ['gevoel zeer-negatief', 'stap bellen: Bellen', 'gevoel negatief'],
    ['gevoel positief', 'stap bellen: Bellen', 'gevoel negatief'],
    'VS052 Klantreis *Ik zoek hulp*: het laagste punt van Dennis gaat van zeer negatief (bij *Dennis wacht*) naar negatief (bij *Bellen*) (anders ingeschat)',
    'VS049 Stap *Dennis wacht*: het gevoel gaat van zeer negatief naar positief (anders ingeschat)',
  ),
  one(
    'a lowest point that a new stap makes lower',
    ['gevoel negatief'],
    ['gevoel negatief', 'stap bellen: Bellen', 'gevoel zeer-negatief van dennis'],
    'VS051 Klantreis *Ik zoek hulp*: het laagste punt van Dennis gaat van negatief (bij *Dennis wacht*) naar zeer negatief (bij *Bellen*) (slechter)',
    'VS001 Stap *Bellen* is nieuw',
  ),
  one(
    'a lowest point in what is only wished, or an alternative',
    ['gevoel negatief', 'stap bellen: Bellen', 'gevoel neutraal'],
    [
      'gevoel negatief',
      'gewenst gevoel zeer-negatief',
      'stap bellen: Bellen',
      'gevoel neutraal',
      'gewenst stap app: App',
      'gevoel zeer-negatief',
      'stap brief: Brief',
      'of bellen',
      'gevoel zeer-negatief',
    ],
    'VS030 Stap *Dennis wacht*: nieuw is het gewenste gevoel: zeer-negatief',
    'VS001 Stap *App* is nieuw in de gewenste reis',
    'VS001 Stap *Brief* is nieuw',
  ),
];
