import type { Finding } from '../../model/finding';
import { replacement } from '../../text/edit/edit';
import type { Persona } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { housesIn } from './houses';
import { masked, overlap, Spans } from './masked';
import { fullNamesIn, namesIn } from './person-names';
import { FIRST_NAMES } from './person-names.data';
import { PERSONA_DETAILS } from './persona-details';
import type { Rule } from '../rule/rule';
import { findingOf } from './sensitive';
import { rowsOf } from './text-rows';

/**
 * A persona is made up (Overheid360). A surname, a day of birth, a street, an employer or a photo makes a person of it, and some of
 * these together tell who: the game "Wie is het?" of Gebruiker Centraal. Looks at the rows under the persona, so at comments too.
 */
export const kr203: Rule = {
  code: 'KR203',
  *file(file, scope) {
    const rows = rowsOf(file);
    for (const persona of file.model.personas) {
      yield* surnamesOf(persona, rows);
      for (let line = persona.range.start.line; line <= persona.body.end.line; line++) {
        yield* detailsIn(rows[line] ?? '', line, scope);
      }
    }
  },
};

function* surnamesOf({ range, titel, id }: Persona, rows: readonly string[]): Iterable<Finding> {
  if (titel === id) return;
  const { line } = range.start;
  const row = rows[line] ?? '';
  const from = row.indexOf(titel, row.indexOf(':') + 1);
  if (from < 0) return;
  const full = fullNamesIn(titel, true);
  for (const { start, end, masker } of namesIn(titel)) {
    const isFull = full.some(({ start: other, text }) =>
      overlap({ start, end }, { start: other, end: other + text.length }),
    );
    // `Meneer Dennis` has no surname.
    const last = titel.slice(start, end).split(' ').at(-1)!;
    if (isFull || FIRST_NAMES.has(last)) continue;
    const place = { start: { line, character: from + start }, end: { line, character: from + end } };
    yield { code: 'KR203', range: place, args: { soort: 'achternaam', masker } };
  }
  for (const { start, text, surname } of full) {
    const end = from + start + text.length;
    const place = { start: { line, character: end - surname.length }, end: { line, character: end } };
    const whole = { start: { line, character: from + start }, end: place.end };
    const first = text.slice(0, text.length - surname.length).trimEnd();
    yield {
      code: 'KR203',
      range: place,
      args: { soort: 'achternaam', masker: masked(surname, 1) },
      fixes: [{ ...replacement(whole, first), byHand: true }],
    };
  }
}

function* detailsIn(row: string, line: number, scope: Scope): Iterable<Finding> {
  // A street with the number of a house is an address, which KR202 tells.
  const houses = new Spans(housesIn(row));
  for (const { soort, form, isPublic } of PERSONA_DETAILS) {
    for (const { 0: text, index: start } of row.matchAll(form)) {
      if (isPublic?.(text, scope) === true || houses.at({ start, end: start + text.length })) continue;
      yield findingOf(line, { code: 'KR203', soort, start, end: start + text.length, masker: masked(text, 2) });
    }
  }
}
