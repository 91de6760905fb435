import type { Scope, ScopeFile } from '../../model/scope/scope';
import type { Rule } from '../rule/rule';
import { rowsOf, sensitiveOf } from './text-rows';

/**
 * Who does something is told by a role: names of colleagues and residents leave, and a repository may be made public (AVG; Woo).
 * A title with a surname or a full name, in any row. The made-up name of a persona of the scope is no name of a person; on the
 * line of the persona itself KR203 looks.
 */
export const kr210: Rule = {
  code: 'KR210',
  *file(file, scope) {
    const own = new Set(file.model.personas.map(({ range }) => range.start.line));
    const rows = rowsOf(file);
    for (const finding of sensitiveOf(file, 'KR210')) {
      const { start, end } = finding.range;
      if (own.has(start.line)) continue;
      if (!isPersona(rows[start.line]!.slice(start.character, end.character), scope)) yield finding;
    }
  },
};

const NAME_WORD = /\p{Lu}[\p{L}'’-]+/gu;
/** No part of a name, though it has a capital at the start of a sentence. */
const TITLE_WORD = /^(?:Mevrouw|Mevr|Mw|Meneer|Mijnheer|De|Dhr|Juffrouw|Drs|Ir|Prof)$/u;

function isPersona(name: string, scope: Scope): boolean {
  const words = [...name.matchAll(NAME_WORD)].map(([word]) => word).filter((word) => !TITLE_WORD.test(word));
  const known = scope.table(personaWords);
  return words.every((word) => known.has(word));
}

/** The words of the names that personas have. */
function* personaWords({ model }: ScopeFile) {
  for (const { titel } of model.personas) {
    for (const [word] of titel.matchAll(NAME_WORD)) yield [word, true] as const;
  }
}
