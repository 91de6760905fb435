import { journeysText, listText } from '../../messages/lists.data';
import { decimal } from '../../model/time';
import { cellText, contactText, dayText, groundText, partText, sourceText, waitText } from './columns';
import { spoken } from '../../util/text';
import type { ListEvidence, ListKind, ListPlace, ListRow, SolvedKnelpunt } from './list';

/** What is told of one row to people, in lines; each line is of parts that a reader takes one by one. */
export type Facts = readonly (readonly string[])[];

/** By kind. What a row does not say has no part, unless that it lacks is what counts. */
export const FACTS: { readonly [K in ListKind]: (row: ListRow<K>) => Facts } = {
  knelpunten: (row) => [
    place(row),
    [
      ...worded(row.ernst, (ernst) => listText('ernstWoord', { ernst })),
      ...worded(row.invloed, (invloed) => listText('invloedWoord', { invloed })),
      ...worded(row.persona, (persona) => listText('van', { persona })),
      ...row.factor.map((factor) => listText('factor', { factor: spoken(factor) })),
      ...partOwner(row),
    ],
    evidence(row.evidence),
    [
      ...joined(row.solutions, (oplossingen) => listText('oplossing', { oplossingen })),
      ...(row.opportunities.length === 0 ? [] : [listText('kans', { kansen: row.opportunities.join('; ') })]),
      ...(row.open && row.solutions.length === 0 ? [listText('geenOplossing')] : []),
      ...(row.solved ? [listText('opgelost')] : []),
    ],
  ],
  oplossingen: (row) => [
    place(row),
    [
      ...(row.owner === undefined
        ? [listText('geenEigenaar'), ...partOwner(row)]
        : [listText('eigenaar', { naam: row.owner })]),
      row.stand === undefined ? listText('geenStand') : listText('stand', { stand: row.stand }),
      ...worded(row.gereed, (gereed) => listText(row.overdue ? 'gereedLaat' : 'gereed', { datum: dayText(gereed) })),
      ...worded(row.inspanning, (omvang) => listText('inspanning', { omvang })),
      ...worded(row.effect, (omvang) => listText('effect', { omvang })),
      ...(row.quickWin ? [listText('snelTeDoen')] : []),
    ],
    row.solves.length === 0 ? [] : [listText('lostOp', { knelpunten: row.solves.map(solvedText).join('; ') })],
  ],
  successen: (row) => [
    place(row),
    row.waardoor.length === 0 ? [] : [listText('waardoor', { tekst: row.waardoor.join('; ') })],
    [...row.factor.map((factor) => listText('factor', { factor: spoken(factor) })), ...partOwner(row)],
    evidence(row.evidence),
  ],
  vragen: (row) => [place(row), partOwner(row)],
  bronnen: (row) => [
    [
      ...(row.soort.length === 0 ? [] : [listText('soort', { soort: row.soort.join(', ') })]),
      row.n === undefined ? listText('zonderN') : listText('n', { n: row.n }),
      row.date === undefined ? listText('zonderDatumBron') : listText('datum', { datum: dayText(row.date) }),
      ...ageText(row.ageMonths),
      ...worded(row.collectedBy, (who) => listText(who === 'zelf' ? 'door_zelf' : 'door_extern')),
    ],
    row.groups.map(({ aantal, wie }) => `${aantal}: ${wie}`),
    [claimsText(row)],
  ],
  metingen: (row) => [
    [
      ...(row.scale ? [listText('schaal', { van: decimal(row.scale.van), tot: decimal(row.scale.tot) })] : []),
      ...worded(row.direction, (direction) => direction),
      row.n === undefined ? listText('zonderN') : listText('n', { n: row.n }),
      ...worded(row.period, (periode) => listText('periode', { periode })),
    ],
    place(row),
    evidence(row.evidence),
  ],
  vergelijk: (row) => {
    if (!row.present) return [];
    if (row.about === 'klantreis') return [[row.title || listText('zonderTitel'), ...state(row)]];
    if (row.about === 'knelpunt') {
      return [
        [row.title || listText('zonderTitel')],
        place(row),
        [
          row.ernst === undefined ? listText('geenErnst').toLowerCase() : listText('ernstWoord', { ernst: row.ernst }),
          listText(row.solved ? 'opgelost' : 'nietOpgelost'),
        ],
        evidence(row.evidence),
      ];
    }
    return [
      place(row),
      [feelingText(row), ...row.waits.map((wait) => listText('wacht', { duur: waitText(wait) }))],
      evidence(row.evidence),
      row.contacts.length === 0 ? [] : [listText('contact', { contacten: row.contacts.map(contactText).join('; ') })],
    ];
  },
};

/**
 * What a row is called. The maat of a meting stands above it, so it is called by its value; what is put side by side stands above that, so
 * those are called by whose it is.
 */
export function titleText(kind: ListKind, row: ListRow<ListKind>): string {
  if (kind === 'vergelijk') return besideText(row as ListRow<'vergelijk'>);
  if (kind !== 'metingen') return row.title || listText('zonderTitel');
  const { value, unit } = row as ListRow<'metingen'>;
  if (value === undefined) return listText('zonderWaarde');
  return unit === undefined ? decimal(value) : `${decimal(value)} ${unit}`;
}

function besideText({ persona, present, part }: ListRow<'vergelijk'>): string {
  const wie = persona || listText('zonderPersona');
  if (present) return wie;
  return listText(part.kind === 'stap' ? 'stapVanAnderen' : 'geenStap', { wie });
}

function worded<T>(value: T | undefined, words: (value: T) => string): readonly string[] {
  return value === undefined ? [] : [words(value)];
}

/** The klantreis, the part of it, and whether it is a wish. */
function place(row: ListPlace): readonly string[] {
  return [row.journey || listText('zonderTitel'), partText(row), ...state(row)];
}

function state(row: ListPlace): readonly string[] {
  return row.state === 'huidig' ? [] : [listText(row.state)];
}

function feelingText({ feeling }: ListRow<'vergelijk'>): string {
  if (feeling === undefined) return listText('geenGevoel');
  const { word, reason: reden } = feeling;
  const woord = spoken(word);
  return reden === undefined ? listText('gevoel', { woord }) : listText('gevoelOmdat', { woord, reden });
}

/** Who the part is of: a reader who has somebody to ask, and no owner. */
function partOwner({ partOwner: owner }: ListPlace): readonly string[] {
  return owner === undefined ? [] : [listText(`eigenaarVan_${owner.of}`, { naam: owner.name })];
}

function evidence(one: ListEvidence | undefined): readonly string[] {
  if (one === undefined) return [];
  const grond = groundText(one.ground);
  if (one.volgens.length === 0) return [grond];
  // Of several bronnen the firmest counts, and not each of them is that.
  const word = one.volgens.length === 1 ? 'bewijs' : 'bewijsVanMeer';
  return [listText(word, { grond, bronnen: one.volgens.map(sourceText).join('; ') })];
}

function joined(solutions: ListRow<'knelpunten'>['solutions'], words: (titles: string) => string): readonly string[] {
  if (solutions.length === 0) return [];
  return [words(solutions.map(({ title, stand }) => withStand(title, stand)).join('; '))];
}

function withStand(title: string, stand: string | undefined): string {
  const titel = title || listText('zonderTitel');
  return stand === undefined ? titel : `${titel} (${stand})`;
}

function solvedText({ title, journey, ernst, invloed }: SolvedKnelpunt): string {
  const notes = [
    ...worded(ernst, (one) => listText('ernstWoord', { ernst: one })),
    ...worded(invloed, (one) => listText('invloedWoord', { invloed: one })),
    ...worded(journey, (one) => listText('inKlantreis', { klantreis: one })),
  ];
  const titel = title || listText('zonderTitel');
  return notes.length === 0 ? titel : `${titel} (${notes.join(', ')})`;
}

/** In years where it is that old. What is younger than a month is new. */
function ageText(months: number | undefined): readonly string[] {
  if (months === undefined || months === 0) return [];
  if (months >= 24) return [listText('oudJaren', { aantal: Math.floor(months / 12) })];
  return [listText(months === 1 ? 'oudMaanden1' : 'oudMaanden', { aantal: months })];
}

function claimsText({ claims, journeys }: ListRow<'bronnen'>): string {
  if (claims === 0) return listText('rustNiets');
  return listText(claims === 1 ? 'rust1' : 'rust', {
    aantal: cellText(claims),
    klantreizen: journeysText(journeys),
  });
}
