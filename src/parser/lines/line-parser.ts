import type { IParserErrorMessageProvider, TokenType } from 'chevrotain';
import { createParser, type LangiumCoreServices, LangiumParser } from 'langium';

/** Langium's parser, made fit for a file in which any number of lines is wrong. */
export function createLineParser(services: LangiumCoreServices): LangiumParser {
  const parser = createParser(services.Grammar, new LineParser(services), services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

class LineParser extends LangiumParser {
  constructor(services: LangiumCoreServices) {
    super(services);
    recoverInLoop(this.wrapper as unknown as Recovering);
    // Before every token Langium searches all lines so far for the place of the hidden tokens in front of it, which takes the
    // square of the number of lines. No token of this language is hidden: comments are skipped like spaces.
    this['nodeBuilder'].addHiddenNodes = () => undefined;
  }
}

type Repeat = (this: Recovering, ...args: unknown[]) => void;

/** The part of Chevrotain's parser that goes on with a repetition after an error in it. */
interface Recovering {
  /** 0 in the repetition of the lines of a file, more inside a line. */
  readonly RULE_STACK_IDX: number;
  tryInRepetitionRecovery(repeat: Repeat, args: unknown[], isNext: () => boolean, after: TokenType): void;
  findReSyncTokenType(): TokenType;
}

/**
 * Chevrotain goes on with the lines after a wrong one by calling itself: some 1,500 wrong lines are more than the stack
 * holds, and the parser is of no use after that. For each of them it also looks for the end of the file, to learn that after
 * the lines comes the end of the file. This does the same in a loop and without looking.
 */
function recoverInLoop(parser: Recovering): void {
  const { tryInRepetitionRecovery, findReSyncTokenType } = parser;
  let endOfFile: TokenType | undefined;
  let looping = false;
  let again = false;
  parser.findReSyncTokenType = function () {
    return this.RULE_STACK_IDX === 0 && endOfFile ? endOfFile : findReSyncTokenType.call(this);
  };
  parser.tryInRepetitionRecovery = function (repeat, args, isNext, after) {
    if (this.RULE_STACK_IDX > 0) {
      tryInRepetitionRecovery.call(this, repeat, args, isNext, after);
      return;
    }
    endOfFile = after;
    tryInRepetitionRecovery.call(this, () => (again = true), args, isNext, after);
    if (looping) return;
    looping = true;
    try {
      while (again) {
        again = false;
        repeat.apply(this, args);
      }
    } finally {
      looping = again = false;
    }
  };
}

/** Chevrotain's own messages are in English and slow to make; ours are in src/messages. */
export const NO_MESSAGES: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: () => '',
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: () => '',
  buildEarlyExitMessage: () => '',
};
