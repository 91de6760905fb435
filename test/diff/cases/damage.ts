import { type Case, one, STAPPEN } from './case';

const TWO = [STAPPEN[0]!, 'doet: Belt', 'gevoel negatief', 'knelpunt k: Traag', STAPPEN[1]!, 'doet: Schrijft'];

function damaged(row: string, ...becomes: readonly string[]): readonly string[] {
  return TWO.flatMap((one) => (one === row ? becomes : [one]));
}

/** What one of the two texts says in lines that nobody can read. */
export const DAMAGE: readonly Case[] = [
  one(
    'a stap that cannot be read any more: what stands under it did not go away, nor to the stap above',
    TWO,
    damaged(STAPPEN[1]!, 'tsap twee: Dan schrijven'),
    'VS092 2 regels kunnen niet meer worden gelezen',
  ),
  one(
    'a stap with a knelpunt that cannot be read any more, with another name for what stands under it',
    TWO,
    damaged(STAPPEN[0]!, '??').map((row) => row.replace('Traag', 'Te traag')),
    'VS092 Een regel kan niet meer worden gelezen',
    'VS014 Knelpunt *Traag* heet nu *Te traag*',
  ),
  one(
    'a stap that can be read again',
    damaged(STAPPEN[0]!, 'tsap een: Eerst bellen'),
    TWO,
    'VS093 3 regels zijn weer te lezen',
  ),
  one('the same lines that cannot be read', damaged(STAPPEN[0]!, '??'), ['', ...damaged(STAPPEN[0]!, '??')]),
  one(
    'a new line that cannot be read',
    TWO,
    damaged('doet: Belt', 'doet: Belt', 'emootsie blij'),
    'VS092 Een regel kan niet worden gelezen',
  ),
  one('a line that could not be read and is gone', damaged('doet: Belt', 'doet: Belt', '???'), TWO),
  one(
    'a line of which half cannot be read',
    [...TWO, 'contact telefoon'],
    [...TWO, 'contact telefoon met met'],
    'VS092 Een regel kan niet meer worden gelezen',
  ),
  one(
    'a value that nobody knows: nothing is solved, and nothing is not',
    [...TWO, 'knelpunt l: Lang', 'oplossing: Sneller', 'stand klaar'],
    [...TWO, 'knelpunt l: Lang', 'oplossing: Sneller', 'stand klaarr'],
    'VS092 Een regel kan niet meer worden gelezen',
  ),
  one(
    'two versions beside each other',
    TWO,
    damaged('doet: Belt', '<<<<<<< HEAD', 'doet: Belt nu', '=======', 'doet: Belt straks', '>>>>>>> noor'),
    'VS094 Hier staan nog twee versies naast elkaar. Kies er een',
  ),
  one(
    'two versions of which one is empty, in the place of a stap',
    TWO,
    [...TWO.slice(0, 4), '<<<<<<< HEAD', '=======', 'stap nieuw: Nieuw', '>>>>>>> noor'],
    'VS094 Hier staan nog twee versies naast elkaar. Kies er een',
  ),
  one(
    'two versions of which the end is lost',
    TWO,
    damaged('doet: Belt', '<<<<<<< HEAD', 'doet: Belt nu', '=======', 'doet: Belt straks', ''),
    'VS094 Hier staan nog twee versies naast elkaar. Kies er een',
  ),
  one(
    'two versions of which somebody chose one',
    damaged('doet: Belt', '<<<<<<< HEAD', 'doet: Belt nu', '=======', 'doet: Belt straks', '>>>>>>> noor'),
    damaged('doet: Belt', 'doet: Belt nu'),
    'VS093 Een regel is weer te lezen',
  ),
  one('what looks like nothing that stood there', TWO, ['<html>'], 'VS092 Een regel kan niet meer worden gelezen'),
  one('what looked like nothing', ['<html>'], TWO, 'VS093 Een regel is weer te lezen'),
  one(
    'a line that cannot be read beside others that are gone',
    TWO,
    [...TWO.slice(0, 3), 'tsap twee: Dan schrijven', 'doet: Schrijft'],
    'VS092 2 regels kunnen niet meer worden gelezen',
    'VS004 Knelpunt *Traag* is weggehaald. Het was nog niet opgelost',
  ),
];
