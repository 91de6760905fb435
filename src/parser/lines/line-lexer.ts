import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import { AstUtils, GrammarAST, GrammarUtils, type Lexer, type LexerResult } from 'langium';
import { formOfLine, LINE_WORDS, oneOfWords, WORD_END } from '../../model/lines/line-kinds';
import { own } from '../../util/own';
import { splitWords } from '../../util/spaces';

/** Words that join the parts of a line, and so cannot be ids. All but `en`, which the canonical row makes a comma, are keywords. */
export const CONNECTING_WORDS = [
  'met',
  'van',
  'vanuit',
  'voor',
  'na',
  'op',
  'tot',
  'naar',
  'binnen',
  'zonder',
  'en',
] as const;

const CONNECTING: ReadonlySet<string> = new Set(CONNECTING_WORDS);

/** What the names of the terminals for the first words of lines begin with; the form of the line comes behind it. */
const LINE_WORD = 'L_';
const DESIRED = 'gewenst';
const WITHOUT = 'zonder';

const LINE_START = sticky(`(?:${oneOfWords(LINE_WORDS)})${WORD_END}`);
/** What may stand before a line of the gewenste klantreis, and behind that. */
const PREFIX = sticky(`(?:${DESIRED}|${WITHOUT})${WORD_END}`);
const ROW_END = /\r\n|\n|\r/g;

/** A terminal of the grammar, and how it is spelled. */
interface Terminal {
  readonly type: TokenType;
  readonly regex: RegExp;
}

/**
 * Makes statement words the first tokens of their line, and words like any other elsewhere. Which words those are, and of which form
 * their lines, is what the table of lines says. A line that starts with anything else becomes one `ONBEKEND` token, and a stray
 * character elsewhere an `OVERIG` token that no rule takes: the lexer itself never fails. Spaces and comments give no token.
 *
 * Langium's own lexer tries patterns one by one, and at each start sorts them by the characters that each may begin with. This one asks
 * first whether it is at the start of a line, which leaves little to try and nothing to sort.
 */
export class LineLexer implements Lexer {
  /** The tokens by name. The parser gives each its number. */
  readonly definition: TokenTypeDictionary;
  private readonly terminals: Readonly<Record<(typeof TERMINALS)[number], Terminal>>;
  private readonly joining: ReadonlyMap<string, TokenType>;
  /** Of the words that can be ids as well (`mislukt`, `per`): the first tokens of the lines on which they have their meaning. */
  private readonly meantOn: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly lineWords: ReadonlyMap<string, TokenType>;

  constructor(grammar: GrammarAST.Grammar) {
    const rules = grammar.rules.filter(GrammarAST.isTerminalRule);
    const { keywords, meantOn } = wordsOf(grammar);
    const names = [...keywords, ...rules.map(({ name }) => name)];
    this.definition = Object.fromEntries(names.map((name) => [name, { name }]));
    const typeOf = (name: string): TokenType => {
      const type = own(this.definition, name);
      if (type === undefined) throw new Error(`The grammar has no terminal ${name}.`);
      return type;
    };
    const terminals = TERMINALS.map((name) => {
      const type = typeOf(name);
      const { source } = GrammarUtils.terminalRegex(rules.find((rule) => rule.name === name)!);
      return [name, { type, regex: sticky(source) }];
    });
    this.terminals = Object.fromEntries(terminals) as typeof this.terminals;
    this.joining = new Map([...keywords].filter((word) => word !== DESIRED).map((word) => [word, typeOf(word)]));
    this.meantOn = meantOn;
    this.lineWords = new Map(LINE_WORDS.map((word) => [word, typeOf(LINE_WORD + formOfLine(word).toUpperCase())]));
  }

  tokenize(text: string): LexerResult {
    const { WS, OPMERKING, EOL, TEKST } = this.terminals;
    const tokens: IToken[] = [];
    let line = 1;
    let rowStart = 0;
    let before: TokenType = EOL.type;
    let first: TokenType = EOL.type;
    for (let at = 0; at < text.length;) {
      // `gewenst` stands in front of a statement and does not count.
      const isStart = before === EOL.type || before.name === DESIRED;
      const passed = endOf(WS, text, at) ?? (isStart ? endOf(OPMERKING, text, at) : undefined);
      if (passed !== undefined) {
        at = passed;
        continue;
      }
      const { type, end } = isStart ? this.atStart(text, at, before) : this.inside(text, at, { before, first });
      const token = tokenOf(type, text.slice(at, end), { at, line, column: at - rowStart + 1 });
      if (type === EOL.type) {
        line++;
        rowStart = end;
      } else if (type === TEKST.type) {
        for (const { index, 0: rowEnd } of token.image.matchAll(ROW_END)) {
          line++;
          rowStart = at + index + rowEnd.length;
        }
        token.endLine = line;
        token.endColumn = end - rowStart;
      }
      tokens.push(token);
      if (isStart) first = type;
      before = type;
      at = end;
    }
    return { tokens, errors: [], hidden: [] };
  }

  private atStart(text: string, at: number, before: TokenType): Found {
    const { EOL, ONBEKEND } = this.terminals;
    const word = wordAt(LINE_START, text, at);
    const lineWord = word === undefined ? undefined : this.lineWords.get(splitWords(word).join(' '));
    if (lineWord) return { type: lineWord, end: at + word!.length };
    const prefix = wordAt(PREFIX, text, at);
    // `gewenst zonder …` is the one line that a connecting word starts.
    if (prefix === DESIRED || (prefix === WITHOUT && before.name === DESIRED))
      return { type: this.definition[prefix]!, end: at + prefix.length };
    return this.first([EOL, ONBEKEND], text, at);
  }

  /** @param row the token before this one, and the first of the line */
  private inside(text: string, at: number, row: { readonly before: TokenType; readonly first: TokenType }): Found {
    const sign = this.joining.get(text[at]!);
    if (sign) return { type: sign, end: at + 1 };
    const { EOL, TEKST, ID, CIJFERS, OVERIG } = this.terminals;
    // Each begins with signs of its own, so the usual ones come first.
    const found = this.first([ID, TEKST, EOL, CIJFERS, OVERIG], text, at);
    return found.type === ID.type ? { ...found, type: this.joinsAs(text.slice(at, found.end), row) ?? ID.type } : found;
  }

  /** The token of a word that joins the parts of a line, or has a meaning of its own on this one; not where an id must follow. */
  private joinsAs(
    word: string,
    { before, first }: { readonly before: TokenType; readonly first: TokenType },
  ): TokenType | undefined {
    const type = this.joining.get(word);
    if (type === undefined || CONNECTING.has(word)) return type;
    const isId = before.name === 'L_CONTACT' || CONNECTING.has(before.name);
    return !isId && this.meantOn.get(word)?.has(first.name) ? type : undefined;
  }

  /** The first that matches; there is always one. */
  private first(terminals: readonly Terminal[], text: string, at: number): Found {
    for (const terminal of terminals) {
      const end = endOf(terminal, text, at);
      if (end !== undefined) return { type: terminal.type, end };
    }
    throw new Error(`No token of the grammar begins with ${JSON.stringify(text[at])}.`);
  }
}

/** The words in the rules of the grammar, and of each the tokens of the first words of the lines that have it. */
function wordsOf({ rules }: GrammarAST.Grammar) {
  const keywords = new Set<string>();
  const meantOn = new Map<string, Set<string>>();
  for (const rule of rules.filter(GrammarAST.isParserRule)) {
    let first: string | undefined;
    const words: string[] = [];
    for (const part of AstUtils.streamAllContents(rule)) {
      if (GrammarAST.isKeyword(part)) words.push(part.value);
      else if (first === undefined && GrammarAST.isRuleCall(part) && part.rule.$refText.startsWith(LINE_WORD))
        first = part.rule.$refText;
    }
    for (const word of words) {
      keywords.add(word);
      if (first !== undefined) meantOn.set(word, (meantOn.get(word) ?? new Set()).add(first));
    }
  }
  return { keywords, meantOn };
}

const TERMINALS = ['WS', 'OPMERKING', 'EOL', 'ONBEKEND', 'TEKST', 'ID', 'CIJFERS', 'OVERIG'] as const;

interface Found {
  readonly type: TokenType;
  /** The offset behind it. */
  readonly end: number;
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'uy');
}

function endOf({ regex }: Terminal, text: string, at: number): number | undefined {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : undefined;
}

function wordAt(regex: RegExp, text: string, at: number): string | undefined {
  regex.lastIndex = at;
  return regex.exec(text)?.[0];
}

/** A token of one row; lines and columns count from 1, and the last column belongs to it. */
function tokenOf(
  tokenType: TokenType,
  image: string,
  { at, line, column }: { at: number; line: number; column: number },
) {
  const last = image.length - 1;
  return {
    image,
    startOffset: at,
    endOffset: at + last,
    startLine: line,
    endLine: line,
    startColumn: column,
    endColumn: column + last,
    tokenTypeIdx: tokenType.tokenTypeIdx!,
    tokenType,
  };
}
