import { masked } from './masked';
import { findingOf } from './sensitive';
import { SPECIAL_FACTS } from './special-facts.data';
import { rowsOf } from './text-rows';
import type { Found, Rule, TextFile } from '../rule/rule';
import type { Klantreis, Persona, TextLine } from '../../model/klantreis';
import { journeysByPersona } from '../../model/meaning/persona-uses';
import { toldText } from '../../model/meaning/told-text';
import { type WordList, wordList } from '../../model/word-list';
import { normalised } from '../../util/normalised';
import { remembered } from '../../util/remembered';

/** What a word is that a workspace has added. */
const ADDED = { soort: 'gevoelige zaken', needs: [] } as const;

/**
 * A persona has a fact of a special category (health, faith, origin, sexual orientation, criminal law: AVG, articles 9 and 10) that none of
 * its klantreizen has a need of. A persona is made up, but made of people: such a fact may lead to one of them, and it paints a group.
 *
 * Left alone is a fact that a klantreis speaks of in any way (an illness in a journey about help at home), one of the doelgroep itself, and
 * the line `beperking`, which is there for what service has to reckon with. Who travels nowhere yet may need it still (KR205). What was
 * found is never repeated.
 */
export const kr204: Rule = {
  code: 'KR204',
  message: {
    severity: 'warning',
    text: 'Hier staat iets over {soort}: `{masker}`. Geen enkele klantreis van {persona} gaat daarover. Haal het weg, of laat zien waarom het telt, bijvoorbeeld in een `knelpunt`.',
    uitleg:
      'Gezondheid, geloof, afkomst, geaardheid en een strafblad zijn bijzondere gegevens. In een persona wijzen ze soms naar iemand die u sprak, en ze maken van een groep een plaatje. Zet ze er alleen bij als ze voor de reis nodig zijn. Gaat het om wat iemand niet kan? Gebruik dan `beperking`.',
  },
  herkomst: 'AVG, artikel 9 en 10: bijzondere persoonsgegevens',
  woorden: SPECIAL_FACTS.flatMap(({ words }) => words),
  heldBackBy: { naam: ['voor', 'van'], naamloos: ['voor', 'van'] },
  *file(file, scope, words) {
    for (const persona of file.model.personas) {
      const found = factsIn(persona, file, words);
      if (found.length === 0 || persona.id === undefined) continue;
      const journeys = scope.table(journeysByPersona).get(persona.id);
      if (journeys.length === 0) continue;
      for (const fact of found) if (!isNeeded(fact, persona, journeys)) yield toFound(fact, persona);
    }
  },
};

/** Who has none of it: `geen strafblad`. */
const NONE = /(?:geen|zonder) (?:een )?$/iu;

interface Fact {
  readonly soort: string;
  /** In small letters. */
  readonly word: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly masker: string;
}

/** The lines of a persona that tell of somebody's life and hold such a fact. */
const linesWithFact = remembered((words: WordList) =>
  remembered(({ situatie, doel, behoefte, zorg, drijfveer, citaten }: Persona): readonly TextLine[] =>
    [situatie, doel, behoefte, zorg, drijfveer, citaten]
      .flat()
      .filter(({ tekst }) => words.findIn(tekst) !== undefined),
  ),
);

/** What those lines hold: of each row the first. */
function factsIn(persona: Persona, file: TextFile, words: WordList): Fact[] {
  return linesWithFact(words)(persona).flatMap(({ range }) => {
    const rows = rowsOf(file).slice(range.start.line, range.end.line + 1);
    return rows.flatMap((row, index) => factIn(row, range.start.line + index, words));
  });
}

function factIn(row: string, line: number, words: WordList): Fact[] {
  const { text, at } = normalised(row);
  const word = words.findIn(text);
  const start = word === undefined ? -1 : text.toLowerCase().indexOf(word);
  if (word === undefined || start < 0 || NONE.test(text.slice(0, start))) return [];
  const end = start + word.length;
  const { soort } = kindOf(word);
  return [{ soort, word, line, start: at(start), end: at(end), masker: masked(text.slice(start, end), 1) }];
}

function kindOf(word: string): { readonly soort: string; readonly needs: readonly string[] } {
  return SPECIAL_FACTS.find(({ words }) => words.some((one) => word.startsWith(one.replace('*', '')))) ?? ADDED;
}

/** Does a klantreis speak of it, or is it what the doelgroep has in common? */
function isNeeded({ word }: Fact, { doelgroep }: Persona, journeys: readonly Klantreis[]): boolean {
  const needs = wordList({ code: kr204.code, woorden: kindOf(word).needs }, undefined);
  const isIn = (text: string) => text.includes(word) || needs.findIn(text) !== undefined;
  return isIn(doelgroep?.tekst.toLowerCase() ?? '') || journeys.some((klantreis) => isIn(toldText(klantreis)));
}

function toFound({ soort, line, start, end, masker }: Fact, { titel }: Persona): Found {
  const found = findingOf(line, { code: 'KR204', soort, start, end, masker });
  return { ...found, args: { ...found.args, persona: titel } };
}
