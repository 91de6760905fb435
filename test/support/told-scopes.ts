import fc from 'fast-check';

/**
 * Scopes of one or two files in which everything that has a meaning runs through each other: who feels what, on what evidence, what is
 * solved, who is in view, what is wanted. Every title is another, so that a reader of a picture knows which thing is meant.
 */

const pick = (...rows: readonly string[]) => fc.constantFrom(...rows);
const some = (rows: fc.Arbitrary<readonly string[]>, maxLength: number) =>
  fc.array(rows, { maxLength }).map((all) => all.flat());
const maybe = (rows: fc.Arbitrary<readonly string[]>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<readonly string[]>([]) }, rows);
const row = (one: fc.Arbitrary<string>) => one.map((text): readonly string[] => [text]);
const list = (one: fc.Arbitrary<string>) => fc.array(one, { minLength: 1, maxLength: 2 }).map((all) => all.join(', '));

const who = pick('noor', 'sam', 'karin', 'weg');

const persona = fc
  .tuple(pick('noor', 'sam', 'karin'), pick('', '', '', 'soort medewerker', 'soort inwoner', 'soort baas', 'soort'))
  .map(([id, soort]) => [`persona ${id}: Persona #`, soort]);

const bron = fc
  .tuple(
    pick('b1', 'b2', 'b3'),
    some(
      row(
        pick(
          ...['interview', 'aanname', 'medewerker', 'aanname, medewerker', 'interview, aanname', 'gerucht', ''].map(
            (one) => `soort ${one}`.trim(),
          ),
        ),
      ),
      2,
    ),
  )
  .map(([id, soorten]) => [`bron ${id}: Bron #`, ...soorten]);

const organisatie = fc
  .tuple(pick('wij', 'zij'), pick('soort eigen', 'soort eigen', 'soort keten', ''))
  .map(([id, soort]) => [`organisatie ${id}: Organisatie #`, soort]);

const counted = fc.tuple(pick('b1', 'b2', 'b3', 'weg'), pick('', '', ' 4 van 6')).map((parts) => parts.join(''));
const volgens = list(counted).map((names) => [`volgens ${names}`]);
const door = list(pick('o1', 'o2')).map((names) => [`door ${names}`]);

const gevoel = fc
  .tuple(
    pick('zeer-negatief', 'negatief', 'neutraal', 'positief', 'blij'),
    fc.oneof(
      fc.constant(''),
      who.map((id) => ` van ${id}`),
    ),
    pick('', '', ': omdat #'),
  )
  .map(([waarde, van, omdat]) => [`gevoel ${waarde}${van}${omdat}`]);
const contact = fc
  .tuple(pick('', ' met wij', ' met zij', ' met weg'), pick('', '', ' ongewild', ' mislukt: weg', ' mislukt ongewild'))
  .map(([met, how]) => [`contact telefoon${met}${how}`]);
const inhoud = fc.oneof(
  gevoel,
  gevoel,
  contact,
  row(pick('doet: iets', 'doet van sam: iets', 'wacht 3 weken', 'wacht lang', 'wacht onbekend: tot het kan')),
);

/** A line with what it rests on, and of a wish what makes it possible. */
const said = fc.tuple(inhoud, some(volgens, 2)).map((parts) => parts.flat());
const wish = fc
  .tuple(inhoud, maybe(door), maybe(volgens))
  .map(([[first = ''], by, on]) => [`gewenst ${first}`, ...by, ...on]);
const zonder = row(pick('gewenst zonder gevoel', 'gewenst zonder contact'));

const knelpunt = fc
  .tuple(pick(' k1', ' k2', ''), maybe(who.map((id) => [`van ${id}`])), maybe(volgens))
  .map(([id, ...parts]) => [`knelpunt${id}: Knelpunt #`, ...parts.flat()]);
const detail = row(
  fc.oneof(
    list(pick('k1', 'k2', 'een.k1', 'twee.k1', 'weg')).map((names) => `lost op ${names}`),
    pick('stand klaar', 'stand klaar', 'stand idee', 'stand afgewezen', 'stand fout', 'gewenst stand klaar'),
    pick('gereed 2026-01-01', 'gereed 2030-01-01', 'gereed ooit', 'gewenst gereed 2026-01-01'),
  ),
);
const oplossing = fc
  .tuple(pick(' o1', ' o2', ''), some(detail, 3))
  .map(([id, details]) => [`oplossing${id}: Oplossing #`, ...details]);
const found = fc.oneof(knelpunt, oplossing);

const voor = list(who).map((names) => [`voor ${names}`]);
const stap = fc
  .tuple(
    pick('', '', '', 'gewenst '),
    pick('', ' s1', ' s2'),
    maybe(voor),
    some(said, 4),
    some(fc.oneof(wish, zonder), 2),
    maybe(fc.tuple(fc.constant(['vervalt: weg']), maybe(door)).map((parts) => parts.flat())),
    maybe(
      row(pick('alleen als: het moet', 'alleen als', 'alleen als dat: x', 'belofte: snel', 'kosten 3 euro: leges')),
    ),
    some(fc.oneof(row(pick('of s1', 'of s2')), found), 3),
  )
  .map(([prefix, id, ...parts]) => [`${prefix}stap${id}: Stap #`, ...parts.flat()]);
const fase = fc
  .tuple(pick('', '', '', 'gewenst '), some(gevoel, 2), some(found, 1), some(stap, 4))
  .map(([prefix, ...parts]) => [`${prefix}fase: Fase #`, ...parts.flat()]);

const klantreis = (...ids: readonly string[]) =>
  fc
    .tuple(
      pick(...ids),
      maybe(row(pick('toestand gewenst', 'toestand huidig', 'toestand papier', 'status archief'))),
      maybe(voor),
      some(found, 2),
      some(fc.oneof(fase, stap), 3),
    )
    .map(([id, ...parts]) => [`klantreis ${id}: Klantreis #`, ...parts.flat()]);

const names = some(fc.oneof(persona, bron, bron, organisatie), 6);

/** The text of the first file, and of another one in its scope, which may be empty. */
export const toldScopes: fc.Arbitrary<readonly [text: string, other: string]> = fc
  .tuple(
    fc.tuple(names, fc.oneof(klantreis('een'), some(klantreis('een', 'twee'), 2))).map((parts) => parts.flat()),
    maybe(fc.tuple(names, klantreis('een', 'twee')).map((parts) => parts.flat())),
  )
  .map(([first, second]) => [toText(first, 0), toText(second, 500)]);

/** Each `#` becomes the number of its row, from a number of its own file. */
function toText(rows: readonly string[], from: number): string {
  return rows
    .filter((one) => one !== '')
    .map((one, at) => one.replace('#', String(from + at)))
    .join('\n');
}
