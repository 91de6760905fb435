import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type StateStack } from 'vscode-textmate';
import { openFile } from './editor/cursor';
import { EXAMPLES } from './support/examples';
import { formOf } from '../src/model/lines/line-form';
import { tokensOf as namesOf } from '../src/editor/in-text/tokens';
import { FOLLOWERS, LINE_KINDS } from '../src/model/lines/line-kinds';

let grammar: IGrammar;

beforeAll(async () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => {
      const path = 'syntaxes/klantreis.tmLanguage.json';
      return textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
    },
  });
  grammar = (await registry.loadGrammar('source.klantreis'))!;
});

/** The coloured parts of each line as `text → innermost scope`, without the language's own name at the end. */
function tokens(text: string): string[][] {
  let state: StateStack = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens
      .filter((token) => token.scopes.length > 1)
      .map((token) => {
        const scope = token.scopes[token.scopes.length - 1]!.replace(/\.klantreis$/, '');
        return `${line.slice(token.startIndex, token.endIndex)} → ${scope}`;
      });
  });
}

const tokensOf = (line: string) => tokens(line)[0]!;
const TEXT = ': → punctuation.separator.text';

describe('colours of a line', () => {
  it('gives an element its keyword, id and title', () => {
    expect(tokensOf('klantreis kind-krijgen: Wij krijgen een kind')).toEqual([
      'klantreis → keyword.control.element',
      'kind-krijgen → entity.name.section',
      TEXT,
      ' Wij krijgen een kind → markup.bold.title',
    ]);
  });

  it('gives what is read in capitals and behind a bullet its colours', () => {
    expect(tokensOf('  • Stap x: Bellen').map((token) => token.split(' → ')[1])).toEqual(
      tokensOf('  stap x: Bellen').map((token) => token.split(' → ')[1]),
    );
    expect(tokensOf('1. GEVOEL Zeer-Positief: fijn').slice(0, 2)).toEqual([
      'GEVOEL → variable.language.detail',
      'Zeer-Positief → constant.language',
    ]);
  });

  it('keeps Dutch words in a text uncoloured, whatever keywords they are', () => {
    expect(tokensOf('  citaat: "Is dit van mij, voor nu, of stap ik terug naar de balie?" 3 x')).toEqual([
      'citaat → variable.language.detail',
      TEXT,
      ' "Is dit van mij, voor nu, of stap ik terug naar de balie?" 3 x → meta.text',
    ]);
  });

  it('lets an id be named like a keyword or a value', () => {
    expect(tokensOf('    stap vraag: Dennis vraagt hulp')).toContain('vraag → entity.name.section');
    expect(tokensOf('bron interview: Gesprekken')).toContain('interview → entity.name.section');
    expect(tokensOf('knelpunt hoog')).toEqual(['knelpunt → keyword.control.element', 'hoog → entity.name.section']);
  });

  it('colours connecting words and references before the colon only', () => {
    expect(tokensOf('      gevoel zeer-negatief van karin: van haar mag het, met haar chef')).toEqual([
      'gevoel → variable.language.detail',
      'zeer-negatief → constant.language',
      'van → keyword.operator.word',
      'karin → variable.other.reference',
      TEXT,
      ' van haar mag het, met haar chef → meta.text',
    ]);
  });

  it('knows channels, organisations and who began', () => {
    expect(tokensOf('  contact e-mail met klant vanuit organisatie')).toEqual([
      'contact → variable.language.detail',
      'e-mail → support.constant.kanaal',
      'met → keyword.operator.word',
      'klant → variable.other.reference',
      'vanuit → keyword.operator.word',
      'organisatie → constant.language',
    ]);
  });

  it('marks what is gewenst, and what it takes away', () => {
    expect(tokensOf('  gewenst wacht 2 tot 4 weken')).toEqual([
      'gewenst → storage.modifier.gewenst',
      'wacht → variable.language.detail',
      '2 → constant.numeric',
      'tot → keyword.operator.word',
      '4 → constant.numeric',
      'weken → keyword.other.unit',
    ]);
    expect(tokensOf('  gewenst zonder wacht')).toEqual([
      'gewenst → storage.modifier.gewenst',
      'zonder → keyword.operator.word',
      'wacht → variable.language.detail',
    ]);
  });

  it.each([
    ['datum 2026-09-15', '2026-09-15'],
    ['meting ces 4,3', '4,3'],
    ['afhaken 10%', '10%'],
    ['periode 2026-K2', '2026-K2'],
    ['schaal 1 tot 5', '5'],
  ])('reads the number in `%s`', (line, number) => {
    expect(tokensOf(line)).toContain(`${number} → constant.numeric`);
  });

  it('reads keywords of two words, with any space between', () => {
    expect(tokensOf('lost  op melden.traag, wachten')).toEqual([
      'lost  op → variable.language.detail',
      'melden → variable.other.reference',
      '. → punctuation.separator',
      'traag → variable.other.reference',
      ', → punctuation.separator',
      'wachten → variable.other.reference',
    ]);
    expect(tokensOf('terug naar begin')[0]).toBe('terug naar → variable.language.detail');
  });

  it('continues a text on a line that starts with a colon', () => {
    const [, second] = tokens('notitie: eerste deel\n  : en verder van hier');
    expect(second).toEqual([TEXT, ' en verder van hier → meta.text']);
  });

  it('sees a comment only at the start of a line', () => {
    expect(tokensOf('  # van stap tot stap')).toEqual([
      '   → comment.line.number-sign',
      '# → punctuation.definition.comment',
      ' van stap tot stap → comment.line.number-sign',
    ]);
    expect(tokensOf('notitie: zie # 3')).toEqual(['notitie → variable.language.detail', TEXT, ' zie # 3 → meta.text']);
  });

  it.each(['stappen verder', 'stap-2: x', 'emotie blij', 'de stap naar huis'])('leaves `%s` alone', (line) => {
    expect(tokensOf(line)).toEqual([]);
  });

  it.each([...LINE_KINDS.keys(), ...FOLLOWERS])('colours the keyword of `%s`', (keyword) => {
    const line = formOf(keyword)!.replace(/[[\]<>]/g, '');
    const [first] = tokensOf(line);
    expect(first).toMatch(new RegExp(`^${keyword} → (keyword\\.control\\.element|variable\\.language\\.detail)$`));
  });
});

describe('colours of the examples', () => {
  it.each(['dennis', 'kind-krijgen', 'straatfeest', 'verhuizen', 'personas', 'organisaties', 'bronnen'])(
    'leaves no line of %s without colour',
    (name) => {
      const lines = readFileSync(`examples/${name}.klantreis`, 'utf8').split(/\r?\n/);
      const all = tokens(lines.join('\n'));
      expect(lines.filter((line, i) => line.trim() !== '' && all[i]!.length === 0)).toEqual([]);
    },
  );
});

describe('the colours of names that the server knows', () => {
  /** Where the grammar has the colour of a name in a row. */
  const namesIn = (text: string) => {
    let state: StateStack = textmate.INITIAL;
    return text.split('\n').map((row) => {
      const { tokens: found, ruleStack } = grammar.tokenizeLine(row, state);
      state = ruleStack;
      return found.filter(({ scopes }) =>
        /entity\.name|variable\.other\.reference|support\.constant/.test(scopes.at(-1)!),
      );
    });
  };

  it.each(EXAMPLES.map(({ name, text }) => [name, text] as const))(
    'lie on what the grammar has as a name too: %s',
    (_, text) => {
      const names = namesIn(text);
      const { data } = namesOf(openFile(text));
      let [row, column] = [0, 0];
      for (let at = 0; at < data.length; at += 5) {
        const [down, right, length] = data.slice(at, at + 3) as [number, number, number];
        [row, column] = [row + down, down === 0 ? column + right : right];
        const on = names[row]!.filter(
          ({ startIndex, endIndex }) => startIndex <= column && column + length <= endIndex,
        );
        expect(on.length, `${text.split('\n')[row]!} at ${column}`).toBe(1);
      }
      expect(data.length).toBeGreaterThan(0);
    },
  );
});
