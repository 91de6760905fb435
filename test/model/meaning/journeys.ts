import fc from 'fast-check';

/** Klantreizen in which what is so now and what is wanted, and who solves what, run through each other in every way. */

const pick = (...rows: readonly string[]) => fc.constantFrom(...rows);
const some = (row: fc.Arbitrary<readonly string[]>, maxLength: number) =>
  fc.array(row, { maxLength }).map((rows) => rows.flat());

const persona = pick('noor', 'sam', 'undefined');
const waarde = pick('negatief', 'positief', 'blij');
const gevoel = fc
  .tuple(waarde, pick('', ' van noor', ' van sam', ' van undefined'))
  .map(([one, van]) => `gevoel ${one}${van}`);

/** Lines that may differ between the two, and some that say nothing. */
const inhoud = fc.oneof(
  { weight: 3, arbitrary: gevoel },
  pick(
    ...['wacht 3 weken', 'wacht', 'wacht 3 blokjes', 'wacht 1 jaar en 2 maanden', 'duurt 10 minuten', 'duurt veel'],
    ...[
      'wanneer op start',
      'wanneer',
      'wanneer ooit',
      'wanneer 2027-03-01',
      'contact brief',
      'contact',
      'contact balie',
    ],
    ...['doet: a', 'doet', 'denkt: b', 'verwacht: c', 'vraagt: d', 'voorkant: e', 'achterkant: f'],
    ...[
      'doet van noor: g',
      'doet van sam: h',
      'denkt van sam',
      'verwacht van undefined: i',
      'contact brief mislukt: j',
    ],
    ...['wacht onbekend', 'wacht onbekend: k', 'duurt 3 weken: l', 'contact balie ongewild'],
  ),
);

const knelpuntNaam = pick('k1', 'k2', 'k3', 'een.k1', 'een.k2', 'twee.k1', 'drie.k1', 'weg');
const names = (one: fc.Arbitrary<string>) => fc.array(one, { minLength: 1, maxLength: 3 }).map((all) => all.join(', '));
const door = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  names(pick('o1', 'o2', 'o3')).map((all) => [`door ${all}`]),
);

const wish = fc.oneof(
  fc.tuple(inhoud, door).map(([row, by]) => [`gewenst ${row}`, ...by]),
  pick('wacht', 'gevoel', 'doet', 'wanneer', 'citaat').map((kind) => [`gewenst zonder ${kind}`]),
);

const knelpunt = fc
  .tuple(pick(' k1', ' k2', ' k3', ''), pick('Traag', 'Duur'))
  .map(([id, title]) => [`knelpunt${id}: ${title}`]);
const lostOp = fc.oneof(names(knelpuntNaam), pick('')).map((all) => `lost op ${all}`.trim());
const stand = pick('idee', 'gepland', 'klaar', 'klaar', 'klaar', 'afgewezen', 'fout').map((one) => `stand ${one}`);
const oplossing = fc
  .tuple(
    pick(' o1', ' o2', ' o3', ''),
    fc.array(
      fc.oneof(
        lostOp,
        lostOp.map((row) => `${row.replace('lost op', 'lost niet op')}: dat, k1 en k2 blijft`),
        stand,
        lostOp.map((row) => `gewenst ${row}`),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([id, details]) => [`oplossing${id}: Beter`, ...details]);

const found = fc.oneof(knelpunt, oplossing);
const voor = fc.tuple(pick('', '', '', 'gewenst '), persona).map(([prefix, who]) => [`${prefix}voor ${who}`]);
const vervalt = fc.oneof(
  { weight: 2, arbitrary: door.map((by) => ['vervalt: weg', ...by]) },
  fc.constant(['gewenst vervalt: weg']),
);

const stap = fc
  .tuple(
    pick('', '', 'gewenst '),
    pick('', ' s1', ' s2'),
    some(fc.oneof({ weight: 1, arbitrary: voor }, { weight: 6, arbitrary: inhoud.map((row) => [row]) }), 4),
    some(wish, 3),
    fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, vervalt),
    some(
      fc.oneof(
        pick('of s1', 'terug naar s2', 'kans: Iets', 'alleen als: Iets').map((row) => [row]),
        found,
      ),
      4,
    ),
  )
  .map(([prefix, id, ...parts]) => [`${prefix}stap${id}: Stap`, ...parts.flat()]);

const fase = fc
  .tuple(
    pick('', '', '', 'gewenst '),
    some(
      fc.oneof(
        found,
        pick('wanneer op start', 'gewenst wanneer', 'gewenst gevoel negatief').map((row) => [row]),
        gevoel.map((row) => [row]),
      ),
      2,
    ),
    some(stap, 3),
  )
  .map(([prefix, ...parts]) => [`${prefix}fase: Fase`, ...parts.flat()]);

const toestand = fc.oneof(
  { weight: 6, arbitrary: fc.constant([]) },
  pick('toestand gewenst', 'toestand huidig', 'toestand papier', 'gewenst toestand gewenst').map((row) => [row]),
);

const klantreis = (...ids: readonly string[]) =>
  fc
    .tuple(pick(...ids), some(toestand, 2), some(voor, 2), some(found, 3), some(fc.oneof(fase, stap), 3))
    .map(([id, ...parts]) => [`klantreis ${id}: Reis`, ...parts.flat()]);

/** A file with some klantreizen. */
export const journeys = fc.array(klantreis('een', 'een', 'twee'), { minLength: 1, maxLength: 2 }).map(text);

/** A file of the same scope, with klantreizen that solve something in those. */
export const otherJourneys = fc.array(klantreis('twee', 'drie'), { maxLength: 1 }).map(text);

function text(parts: readonly (readonly string[])[]): string {
  return parts.flat().join('\n');
}
