import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KANALEN, VALUES } from '../src/model/vocabulary.data';
import { parse } from '../src/parser/parse';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const snippets = Object.entries(JSON.parse(readFileSync('language/snippets.json', 'utf8')) as Record<string, Snippet>);

/** The text that a snippet leaves behind when its user only presses Tab. */
function filledIn({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '');
}

/** Snippets for lines inside a klantreis need one around them. */
function inJourney(text: string): string {
  const indented = text.replace(/^(?=.)/gm, '      ');
  return /^(stap|knelpunt|oplossing)/.test(text) ? `klantreis k: K\n  knelpunt a: A\n  fase f: F\n${indented}` : text;
}

describe('snippets', () => {
  it.each(snippets)('%s is right as it is', (_, snippet) => {
    expect(parse(inJourney(filledIn(snippet))).problems).toEqual([]);
  });

  it.each(snippets)('%s offers the choices of the language, all of them', (_, snippet) => {
    const lists = [...Object.values(VALUES), KANALEN].map((list) => list.join());
    const choices = [...snippet.body.join('\n').matchAll(/\|([^|]*)\|/g)].map((match) => match[1]);
    expect(choices.filter((list) => !lists.includes(list!))).toEqual([]);
  });
});
