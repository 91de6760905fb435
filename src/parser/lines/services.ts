import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { KlantreisGeneratedSharedModule, KlantreisTaalGeneratedModule } from '../generated/module';
import { LineLexer } from './line-lexer';
import { createLineParser, NO_MESSAGES } from './line-parser';
import { OneWordAhead } from './lookahead';

/** What the language changes in Langium's defaults. */
const KlantreisModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    Lexer: ({ Grammar }) => new LineLexer(Grammar),
    ParserConfig: () => ({ lookaheadStrategy: new OneWordAhead() }),
    LangiumParser: createLineParser,
    ParserErrorMessageProvider: () => NO_MESSAGES,
  },
};

let core: LangiumCoreServices | undefined;

/** Langium's services without a workspace or a connection, made on first use: they take tens of milliseconds. */
export function coreServices(): LangiumCoreServices {
  if (core === undefined) {
    const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), KlantreisGeneratedSharedModule);
    core = inject(createDefaultCoreModule({ shared }), KlantreisTaalGeneratedModule, KlantreisModule);
    shared.ServiceRegistry.register(core);
  }
  return core;
}
