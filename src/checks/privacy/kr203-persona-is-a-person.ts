import { housesIn } from './houses';
import { masked, overlap, Spans } from './masked';
import { fullNamesIn, namesIn } from './person-names';
import { FIRST_NAMES } from './person-names.data';
import { PERSONA_DETAILS } from './persona-details';
import { findingOf } from './sensitive';
import { rowsOf } from './text-rows';
import type { Asked } from '../repair/asked';
import { byHand, fix } from '../repair/fix-parts';
import type { Found, Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Persona } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { normalised } from '../../util/normalised';
import { replacement, replaceToType } from '../../text/edit/edit';

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  voornaam: 'Voornaam',
} as const;

/**
 * A persona is made up (Overheid360). A surname, a day of birth, a street, an employer or a photo makes a person of it, and some of
 * these together tell who: the game "Wie is het?" of Gebruiker Centraal. Looks at the rows under the persona, so at comments too.
 */
export const kr203: Rule = {
  code: 'KR203',
  message: {
    severity: 'warning',
    text: 'Hier staat een {soort}: `{masker}`. Daaraan is iemand te herkennen. Houd het algemeen, zoals een voornaam, een leeftijdsgroep of een soort werk.',
    veel: 'In `{bestand}` staan kolommen of gegevens waaraan iemand te herkennen is: {aantal} keer (regel {regels}). Haal ze daar weg.',
    uitleg:
      'Een persona is verzonnen. Met een achternaam, geboortedatum, straat, werkgever of foto wordt het een echt mens, en een paar van zulke dingen samen zeggen al wie het is.',
  },
  herkomst: "Telengy: persona's zijn fictieve personages; Privacy Company over wat samen iemand aanwijst",
  *file(file, scope) {
    const rows = rowsOf(file);
    for (const persona of file.model.personas) {
      yield* surnamesOf(persona, rows);
      for (let line = persona.range.start.line; line <= persona.body.end.line; line++) {
        yield* detailsIn(rows[line] ?? '', line, scope);
      }
    }
  },
  fixes: firstName,
};

function* surnamesOf({ range, titel, id }: Persona, rows: readonly string[]): Iterable<Found> {
  if (titel === id) return;
  const { line } = range.start;
  const row = rows[line] ?? '';
  const from = row.indexOf(titel, row.indexOf(':') + 1);
  if (from < 0) return;
  const { text: name, at } = normalised(titel);
  const full = fullNamesIn(name, true);
  for (const { start, end, masker } of namesIn(name)) {
    const isFull = full.some(({ start: other, text }) =>
      overlap({ start, end }, { start: other, end: other + text.length }),
    );
    // `Meneer Dennis` has no surname.
    const last = name.slice(start, end).split(' ').at(-1)!;
    if (isFull || FIRST_NAMES.has(last)) continue;
    const place = { start: { line, character: from + at(start) }, end: { line, character: from + at(end) } };
    yield { range: place, args: { soort: 'achternaam', masker } };
  }
  for (const { start, text, surname } of full) {
    const end = start + text.length;
    const [begin, middle, last] = [start, end - surname.length, end].map((index) => from + at(index)) as [
      number,
      number,
      number,
    ];
    const place = { start: { line, character: middle }, end: { line, character: last } };
    const whole = { start: { line, character: begin }, end: place.end };
    const first = text.slice(0, text.length - surname.length).trimEnd();
    yield {
      range: place,
      args: { soort: 'achternaam', masker: masked(surname, 1) },
      fixes: [{ ...replacement(whole, first), byHand: true }],
    };
  }
}

function* detailsIn(row: string, line: number, scope: Scope): Iterable<Found> {
  // A street with the number of a house is an address, which KR202 tells.
  const { text: read, at } = normalised(row);
  const houses = new Spans(housesIn(read));
  for (const { soort, form, isPublic } of PERSONA_DETAILS) {
    for (const { 0: text, index: start } of read.matchAll(form)) {
      const end = start + text.length;
      if (isPublic?.(text, scope) === true || houses.at({ start, end })) continue;
      yield findingOf(line, { code: 'KR203', soort, start: at(start), end: at(end), masker: masked(text, 2) });
    }
  }
}

/** A persona that is called by a surname alone gets a first name to type over. */
function firstName({ finding }: Asked): Fix[] {
  if (finding.fixes !== undefined) return [];
  const nieuw = TYPED.voornaam;
  return [byHand(fix('FIX07', { nieuw }, replaceToType(finding.range, nieuw)))];
}
