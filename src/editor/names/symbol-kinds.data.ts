import type { NameKind } from '../../model/lines/kinds.data';
import { SymbolKind } from 'vscode-languageserver-types';

/** What has a name, with the kind whose icon suits it: a knelpunt is a flash, an oplossing a spanner. */
export const SYMBOL_KINDS: Readonly<Record<NameKind, SymbolKind>> = {
  persona: SymbolKind.Class,
  organisatie: SymbolKind.Interface,
  systeem: SymbolKind.Struct,
  product: SymbolKind.Object,
  kanaal: SymbolKind.Enum,
  bron: SymbolKind.File,
  maat: SymbolKind.Number,
  klantreis: SymbolKind.Module,
  fase: SymbolKind.Namespace,
  stap: SymbolKind.Function,
  knelpunt: SymbolKind.Event,
  oplossing: SymbolKind.Property,
  succes: SymbolKind.Constant,
  ankerpunt: SymbolKind.Key,
};
