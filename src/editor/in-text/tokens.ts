import type { SemanticTokens } from 'vscode-languageserver-types';
import { isLocal, type NameKind } from '../../model/lines/kinds.data';
import type { Bestand, Klantreis } from '../../model/klantreis';
import { declarationsIn, declarationsInside } from '../../model/scope/declarations';
import type { Scope } from '../../model/scope/scope';
import { klantreisMeant, type Use, usesOf } from '../../model/scope/uses';
import { remembered } from '../../util/remembered';
import { comparePlaces, type Range } from '../../util/source';
import type { OpenFile } from '../open-file';
import { TOKEN_OF, TOKEN_TYPES } from './tokens.data';

interface Token {
  readonly kind: NameKind;
  readonly range: Range;
  readonly declares: boolean;
}

/**
 * The colours of names by what they are the name of, where they are declared and where they are used. Only of names that something has: one
 * that nobody declared keeps the colour of any name. Words of lines, values and texts have theirs from the TextMate grammar.
 *
 * @param rows those that are asked for; all where undefined
 */
export function tokensOf({ model, scope }: OpenFile, rows?: Range): SemanticTokens {
  const tokens = namesIn(model, scope).filter(
    ({ range: { start } }) => !rows || (rows.start.line <= start.line && start.line <= rows.end.line),
  );
  const data: number[] = [];
  let [row, column] = [0, 0];
  for (const { kind, range, declares } of tokens) {
    const { line, character } = range.start;
    if (line !== row) column = 0;
    data.push(line - row, character - column, range.end.character - character);
    data.push(TOKEN_TYPES.indexOf(TOKEN_OF[kind]), declares ? 1 : 0);
    [row, column] = [line, character];
  }
  return { data };
}

function namesIn(model: Bestand, scope: Scope): Token[] {
  const declared = declarationsIn(model).map(({ kind, idRange }) => ({ kind, range: idRange, declares: true }));
  const used = usesOf(model)
    .filter((use) => isDeclared(use, scope))
    .map(({ kind, ref }) => ({ kind, range: ref.range, declares: false }));
  const all = [...declared, ...used].sort((a, b) => comparePlaces(a.range.start, b.range.start));
  // An id that is read in two ways has one colour.
  return all.filter(({ range }, at) => at === 0 || comparePlaces(all[at - 1]!.range.end, range.start) <= 0);
}

function isDeclared(use: Use, scope: Scope): boolean {
  const { kind, ref } = use;
  if (!isLocal(kind)) return scope.declarations(kind, ref.id).length > 0;
  const klantreis = klantreisMeant(use, scope);
  return klantreis !== undefined && localNames(klantreis).has(`${kind} ${ref.id}`);
}

const localNames = remembered(
  (klantreis: Klantreis): ReadonlySet<string> =>
    new Set(declarationsInside(klantreis).map(({ kind, id }) => `${kind} ${id}`)),
);
