import { describe, expect, it } from 'vitest';
import { piecesOf, plainForm, snippetForm } from '../../src/util/places';

const TEXT = 'persona <Noor>: <Noor>\n  doel: <$5 }\\>';

describe('places to type over', () => {
  it('stand as their words where nobody types', () => {
    expect(plainForm(piecesOf(TEXT))).toBe('persona Noor: Noor\n  doel: $5 }\\');
  });

  it('are numbered one by one', () => {
    expect(snippetForm(piecesOf(TEXT))).toBe('persona ${1:Noor}: ${2:Noor}\n  doel: ${3:\\$5 \\}\\\\}');
  });

  it('are one where they have the same words', () => {
    expect(snippetForm(piecesOf(TEXT), { join: true })).toBe('persona ${1:Noor}: ${1:Noor}\n  doel: ${2:\\$5 \\}\\\\}');
  });
});
