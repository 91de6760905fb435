import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageConfiguration } from '../scripts/generate/language-configuration';
import { fillMarkers } from '../scripts/generate/markdown';
import { generatedFiles } from '../scripts/generate/outputs';
import type { Project } from '../scripts/generate/project';
import { generatedFiles as ruleList } from '../scripts/generate/rule-list';
import { generatedFiles as ruleMessages } from '../scripts/generate/rule-messages';
import { FOLLOWERS, LINE_KINDS } from '../src/model/lines/line-kinds';

const read = (path: string) => readFileSync(path, 'utf8');
const project: Project = { read, list: (folder) => readdirSync(folder) };
const manual = read('docs/taal.md');

describe('generated files', () => {
  it.each([...ruleList(project), ...ruleMessages(), ...generatedFiles(project)])(
    '%s is what `npm run generate` makes',
    (path, text) => {
      expect(read(path)).toBe(text);
    },
  );

  it('refuses a page without a place for a part, and a place without a part', () => {
    const page = '<!-- begin: een -->\noud\n<!-- einde: een -->';
    expect(fillMarkers(page, new Map([['een', 'nieuw']]))).toBe('<!-- begin: een -->\n\nnieuw\n\n<!-- einde: een -->');
    expect(() => fillMarkers(page, new Map())).toThrow(/'een'/);
    expect(() => fillMarkers('', new Map([['twee', 'x']]))).toThrow(/twee/);
  });

  it('shows every line of the language in the manual', () => {
    for (const keyword of [...LINE_KINDS.keys(), ...FOLLOWERS])
      expect(manual).toMatch(new RegExp(`\`${keyword}[\` :]`));
  });
});

describe('language configuration', () => {
  interface Pattern {
    readonly pattern: string;
    readonly flags: string;
  }
  interface Configuration {
    readonly wordPattern: Pattern;
    readonly indentationRules: Record<
      'increaseIndentPattern' | 'decreaseIndentPattern' | 'unIndentedLinePattern',
      Pattern
    >;
    readonly onEnterRules: readonly { readonly beforeText: Pattern; readonly action: { readonly indent: string } }[];
    readonly autoClosingPairs: readonly unknown[];
  }
  const configuration = languageConfiguration() as Configuration;
  const regex = ({ pattern, flags }: Pattern) => new RegExp(pattern, flags);
  const onEnter = (line: string) =>
    configuration.onEnterRules.find(({ beforeText }) => regex(beforeText).test(line))?.action.indent;

  it('indents under an element, and moves nothing to the left', () => {
    expect(onEnter('klantreis dennis: Mijn bedrijf is failliet')).toBe('indent');
    expect(onEnter('  gewenst stap kaart')).toBe('indent');
    expect(onEnter('    Stap a: Jan belt')).toBe('indent');
    expect(onEnter('      volgens gesprekken')).toBeUndefined();
    expect(onEnter('        : en de tekst loopt door')).toBeUndefined();
    expect(onEnter('      doet: Hij belt over zijn stap')).toBeUndefined();
    expect(onEnter('      stappen: x')).toBeUndefined();
  });

  it('moves no line while it is typed', () => {
    const decrease = regex(configuration.indentationRules.decreaseIndentPattern);
    expect(['', '  bron', '  klantreis x: y', '  stap x'].filter((line) => decrease.test(line))).toEqual([]);
  });

  it('takes an id as one word, accents and hyphens included', () => {
    const word = new RegExp(regex(configuration.wordPattern).source, 'gu');
    expect('contact e-mail met café_2, cafe\u0301.'.match(word)).toEqual([
      'contact',
      'e-mail',
      'met',
      'café_2',
      'cafe\u0301',
    ]);
  });

  it('closes no quotes', () => {
    expect(configuration.autoClosingPairs).toEqual([]);
  });
});
