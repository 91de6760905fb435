import { EmbeddedActionsParser, createToken, type ILookaheadStrategy, type Rule } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { OneWordAhead } from '../../src/parser/lines/lookahead';
import { coreServices } from '../../src/parser/lines/services';

type Checked = Parameters<ILookaheadStrategy['validate']>[0];

/** What Chevrotain keeps of a grammar. */
interface Built {
  readonly gastProductionsCache: Readonly<Record<string, Rule>>;
  readonly tokensMap: Readonly<Record<string, Checked['tokenTypes'][number]>>;
}

/** The places where one word does not tell which way a line goes on, as Chevrotain finds them. */
function ambiguities({ gastProductionsCache, tokensMap }: Built): string[] {
  const rules = Object.values(gastProductionsCache);
  const found = new OneWordAhead().validate({ rules, tokenTypes: Object.values(tokensMap), grammarName: 'Test' });
  return found.map(({ message }) => message);
}

describe('one word ahead', () => {
  it('tells everywhere in the grammar which way a line goes on', () => {
    const { wrapper } = coreServices().parser.LangiumParser as unknown as { readonly wrapper: Built };
    expect(Object.keys(wrapper.gastProductionsCache).length).toBeGreaterThan(20);
    expect(ambiguities(wrapper)).toEqual([]);
  });

  it('does not where two ways begin alike', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => createToken({ name, pattern: name })) as [
      TokenOf,
      TokenOf,
      TokenOf,
    ];
    class Planted extends EmbeddedActionsParser {
      readonly line = this.RULE('line', () => {
        this.OR([
          { ALT: () => void (this.CONSUME(a), this.CONSUME(b)) },
          { ALT: () => void (this.CONSUME1(a), this.CONSUME(c)) },
        ]);
      });
      constructor() {
        super([a, b, c], { skipValidations: true });
        this.performSelfAnalysis();
      }
    }
    expect(ambiguities(new Planted() as unknown as Built)).toEqual([expect.stringContaining('Ambiguous')]);
  });
});

type TokenOf = ReturnType<typeof createToken>;
