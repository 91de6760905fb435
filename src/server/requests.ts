import {
  type CancellationToken,
  CodeActionKind,
  CodeActionTriggerKind,
  CompletionTriggerKind,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
  type TextEdit,
} from 'vscode-languageserver';
import { completionsAt } from '../editor/completion/completion';
import { cheatSheet } from '../editor/cheat-sheet';
import { rulePage } from '../editor/diagnostics';
import { definitionAt } from '../editor/names/definition';
import { selectionsAt } from '../editor/layout/selection';
import { foldingOf } from '../editor/layout/folding';
import { formattingOf, rangeFormattingOf } from '../editor/layout/formatting';
import { documentLinksOf } from '../editor/names/document-links';
import { linkedRangesAt } from '../editor/names/linked-editing';
import { highlightsAt } from '../editor/names/highlight';
import { hoverAt } from '../editor/hover/hover';
import { Indentation } from '../editor/layout/indentation';
import { onTypeOf } from '../editor/layout/on-type';
import { moveOf } from '../editor/moving/move';
import type { OpenFile } from '../editor/open-file';
import { fixAllOf, quickFixesAt } from '../editor/fixes/quick-fixes';
import { refactoringsAt } from '../editor/refactor/refactorings';
import { referencesAt } from '../editor/names/references';
import { prepareRenameAt, Refusal, renameAt } from '../editor/names/rename';
import { symbolsOf } from '../editor/names/symbols';
import { workspaceSymbols } from '../editor/names/workspace-symbols';
import { editorText } from '../messages/editor.data';
import { type BlockAnswer, type BlockParams, JOURNEY_BLOCK } from '../protocol/block';
import { JOURNEY_CHEAT_SHEET, type SheetPart } from '../protocol/cheat-sheet';
import {
  type CompareParams,
  JOURNEY_COMPARE,
  JOURNEY_LIST,
  JOURNEY_SUMMARY,
  type ListParams,
  type SummaryParams,
} from '../protocol/compare';
import { type IndentParams, JOURNEY_INDENT, type RowIndent } from '../protocol/indent';
import { type EditableParams, type EditParams, JOURNEY_EDIT, JOURNEY_EDITABLE } from '../protocol/edit';
import { JOURNEY_LISTS, type ListsAnswer, type ListsParams } from '../protocol/lists';
import { JOURNEY_MOVE, type MoveParams } from '../protocol/move';
import { JOURNEY_NAMES, type NewNamesAnswer, type NewNamesParams } from '../protocol/new-klantreis';
import { JOURNEY_OUTPUT, JOURNEY_OUTPUTS, type OutputParams, type OutputsParams } from '../protocol/output';
import { JOURNEY_PASTE, type PasteAnswer, type PasteParams } from '../protocol/paste';
import { JOURNEY_PICTURE, type PictureParams } from '../protocol/picture';
import { JOURNEY_RULE_PAGE, type RulePage, type RulePageParams } from '../protocol/rule-page';
import { JOURNEY_STANDING, type StandingParams } from '../protocol/standing';
import type { ScopeFile } from '../model/scope/scope';
import type { CurrentFile, LiveScope, LiveWorkspace } from '../workspace/live-workspace';
import type { LoadedFile } from '../workspace/workspace';
import { drawBlock } from '../usecases/block';
import { checkOne } from '../usecases/check';
import { localDay } from '../util/dates';
import { newNames } from '../usecases/new-names';
import { pasteText } from '../usecases/paste';
import { canonicalUri, locationOf } from '../workspace/uri-files';
import { answerCompare, answerList, answerSummary, BaseTexts, type CompareDesk } from './compare';
import { UseCaseRefusal } from '../usecases/refusal';
import { NotLoaded } from './on-demand';
import type { OpenDocuments } from './open-documents';
import { answerEdit, answerEditable } from './picture-edits';
import { answerOutput, answerOutputs, type ReadBeside } from './outputs';
import { answerPicture } from './pictures';
import { nextMessages, nextTurn } from './event-loop';
import { answerLists, type ListsDesk, type ListsNews } from './lists';
import { answerStanding } from './standing';
import { answerTextHelp, type HelpAbilities } from './text-help';

interface Asked {
  readonly textDocument: TextDocumentIdentifier;
}

/** What an editor can do with an answer. */
export interface EditorAbilities extends HelpAbilities {
  readonly snippets: boolean;
  /** Can it put the cursor in what a quick fix inserts? */
  readonly snippetEdits: boolean;
  /** Can it make a file? */
  readonly creates: boolean;
  /** Its command that shows suggestions. */
  readonly suggest: string | undefined;
}

/** What the lists over all klantreizen are made of. */
export interface Seen {
  readonly news: ListsNews;
  /** Was only looked at the folders of open files? */
  readonly onlyOpen: boolean;
  readonly scopes: () => Promise<readonly LiveScope[]>;
}

/** Answers what an editor asks about an open file: each request is one function of `editor` or `usecases`. */
export function answerRequests(
  connection: Connection,
  live: LiveWorkspace,
  documents: OpenDocuments,
  { pictures, comparison, lists }: Pick<CompareDesk, 'pictures' | 'comparison'> & Pick<ListsDesk, 'lists'>,
  {
    snippets,
    snippetEdits,
    creates,
    suggest,
    seen,
    readBeside,
    ...help
  }: EditorAbilities & { readonly seen: Seen; readonly readBeside: ReadBeside },
): void {
  const desk = new Desk(connection, live, documents);
  const about =
    <P extends Asked, T>(answer: (file: OpenFile, params: P, current: CurrentFile) => T) =>
    (params: P, token: CancellationToken) =>
      desk.answer(params.textDocument.uri, token, (file, current) => answer(file, params, current));

  connection.onCompletion(
    about((file, { position, context }) => {
      const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
      // VS Code then asks again after each letter, and hears when nothing is left to complete.
      return { isIncomplete: true, items: completionsAt(file, position, { snippets, asked, suggest }) };
    }),
  );
  connection.onHover(about((file, { position }) => hoverAt(file, position)));
  connection.onDefinition(about((file, { position }) => definitionAt(file, position)));
  connection.onReferences(
    about((file, { position, context }) => referencesAt(file, position, context.includeDeclaration)),
  );
  connection.onDocumentHighlight(about((file, { position }) => highlightsAt(file, position)));
  connection.onDocumentSymbol(about((file) => symbolsOf(file)));
  connection.onFoldingRanges(about((file) => foldingOf(file)));
  connection.onSelectionRanges(about((file, { positions }) => selectionsAt(file, positions)));
  connection.languages.onLinkedEditingRange(about((file, { position }) => linkedRangesAt(file, position)));
  connection.onDocumentLinks(about((file) => documentLinksOf(file)));
  connection.onPrepareRename(about((file, { position }) => prepareRenameAt(file, position)));
  connection.onRenameRequest(about((file, { position, newName }) => renameAt(file, position, newName)));
  connection.onDocumentFormatting(about((file) => formattingOf(file)));
  connection.onDocumentRangeFormatting(about((file, { range }) => rangeFormattingOf(file, range)));
  connection.onDocumentOnTypeFormatting(about((file, { position }) => onTypeOf(file, position)));
  connection.onCodeAction(
    about((file, { range, context }, current) => {
      const today = localDay(new Date());
      const findings = checkOne(current, { today });
      const asks = (kind: string) => context.only?.some((only) => isOf(kind, only)) ?? true;
      const asksAny = (kind: string) => asks(kind) || context.only?.some((only) => isOf(only, kind)) === true;
      const all = asks(CodeActionKind.SourceFixAll) ? fixAllOf(file, findings) : undefined;
      const fixes = asks(CodeActionKind.QuickFix)
        ? quickFixesAt(file, findings, range, { today, snippets: snippetEdits })
        : [];
      // Only for who asks: each costs a reading, and a lamp beside every line says nothing.
      const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic && asksAny(CodeActionKind.Refactor);
      const refactorings = isAsked ? refactoringsAt(file, range, { snippets: snippetEdits, creates }) : [];
      const wanted = refactorings.filter(({ kind }) => asks(kind!));
      return [...fixes, ...wanted, ...(all ? [all] : [])];
    }),
  );
  answerTextHelp(connection, about, help);
  connection.onWorkspaceSymbol(async ({ query }) => {
    const files = (await live.loadedScopes()).flatMap((scope) => scope.files);
    return workspaceSymbols(files, query, desk.uriOf);
  });
  connection.onRequest(JOURNEY_INDENT, ({ uri, rows }: IndentParams, token: CancellationToken) =>
    desk.answer(uri, token, (file) => new Indentation(file).correct(rows).map(rowIndent)),
  );
  connection.onRequest(JOURNEY_MOVE, ({ uri, rows, direction }: MoveParams, token: CancellationToken) =>
    desk.answer(uri, token, (file) => moveOf(file, rows, direction) ?? null),
  );
  connection.onRequest(JOURNEY_EDIT, (params: EditParams, token: CancellationToken) =>
    desk.answer(params.uri, token, (file, _, version) => answerEdit(file, params, version)),
  );
  connection.onRequest(JOURNEY_EDITABLE, (params: EditableParams, token: CancellationToken) =>
    desk.answer(params.uri, token, (file, _, version) => answerEditable(file, params, version)),
  );
  connection.onRequest(JOURNEY_PICTURE, (params: PictureParams, token: CancellationToken) =>
    desk.answer(params.uri, token, (_, current, version) => answerPicture(current, params, version, pictures)),
  );
  connection.onRequest(JOURNEY_STANDING, (params: StandingParams, token: CancellationToken) =>
    desk.answer(params.uri, token, (_, current) => answerStanding(current, params, localDay(new Date()))),
  );
  connection.onRequest(JOURNEY_OUTPUTS, (params: OutputsParams, token: CancellationToken) =>
    desk.answer(params.uri, token, (_, current) => answerOutputs(current, params)),
  );
  connection.onRequest(JOURNEY_OUTPUT, (params: OutputParams, token: CancellationToken) =>
    desk.answer(params.uri, token, (_, current) => answerOutput(current, params, { load: pictures, readBeside })),
  );

  connection.onRequest(JOURNEY_BLOCK, ({ folder, text, picture, theme }: BlockParams) =>
    desk.told(async (): Promise<BlockAnswer> => {
      const beside = folder === undefined ? undefined : await live.scopeAt(locationOf(folder));
      return drawBlock(text, beside, { picture, theme }, pictures);
    }),
  );
  connection.onRequest(JOURNEY_NAMES, async ({ folder, title, brought }: NewNamesParams): Promise<NewNamesAnswer> =>
    newNames(folder === undefined ? undefined : (await live.scopeAt(locationOf(folder))).scope, title, brought),
  );

  connection.onRequest(JOURNEY_RULE_PAGE, ({ code }: RulePageParams): RulePage | null => rulePage(code) ?? null);
  connection.onRequest(JOURNEY_CHEAT_SHEET, (): readonly SheetPart[] => cheatSheet());
  connection.onRequest(JOURNEY_PASTE, ({ text }: PasteParams): PasteAnswer | null => pasteText(text) ?? null);

  const texts = new BaseTexts();
  const comparing =
    <P extends SummaryParams, T>(answer: (current: CurrentFile, params: P, compareDesk: CompareDesk) => Promise<T>) =>
    async (params: P, token: CancellationToken) => {
      const { base, uri } = params;
      const other = base.kind === 'journey' ? await live.current(canonicalUri(base.uri)) : undefined;
      if (base.kind === 'journey' && !other) return null;
      return desk.answer(uri, token, (_, current, __, pause) =>
        answer(current, params, {
          texts,
          pictures,
          comparison,
          other,
          today: localDay(new Date()),
          uriOf: desk.uriOf,
          pause,
        }),
      );
    };
  connection.onRequest(JOURNEY_COMPARE, comparing<CompareParams, unknown>(answerCompare));
  connection.onRequest(JOURNEY_SUMMARY, comparing<SummaryParams, unknown>(answerSummary));
  connection.onRequest(JOURNEY_LIST, ({ uri }: ListParams, token: CancellationToken) =>
    desk.answer(uri, token, (_, current) => answerList(current, desk.uriOf)),
  );
  connection.onRequest(JOURNEY_LISTS, (params: ListsParams, token: CancellationToken) =>
    desk.answerAll(seen, token, (scopes, pause): Promise<ListsAnswer> => {
      const { onlyOpen } = seen;
      return answerLists(scopes, params, { lists, onlyOpen, today: localDay(new Date()), uriOf: desk.uriOf, pause });
    }),
  );
}

/** Is a kind of code action the other one, or a part of it? */
function isOf(kind: string, other: string): boolean {
  return kind === other || kind.startsWith(`${other}.`);
}

function rowIndent({ range, newText }: TextEdit): RowIndent {
  return { row: range.start.line, length: range.end.character, indent: newText };
}

/** What the scope has of a file that is not open is its text on the disk. */
function textOf(file: ScopeFile): string | undefined {
  const { text, readable } = file as LoadedFile;
  return readable ? text : undefined;
}

class Desk {
  constructor(
    private readonly connection: Connection,
    private readonly live: LiveWorkspace,
    private readonly documents: OpenDocuments,
  ) {}

  /** Where a file of a live scope is. */
  readonly uriOf = (file: ScopeFile | { readonly location: string }): string =>
    this.documents.uriOf((file as LoadedFile).location);

  /** Null for a file that is not open. A request that was cancelled, or that a change made stale, is not answered. */
  async answer<T>(
    uri: string,
    token: CancellationToken,
    make: (file: OpenFile, current: CurrentFile, version: number, pause: () => Promise<void>) => T | Promise<T>,
  ): Promise<T | null | ResponseError<void>> {
    const location = canonicalUri(uri);
    // The positions in the request are of the text as it is now, before anything else comes in.
    const document = this.documents.get(location);
    const version = document?.version;
    // A cancellation that came in right behind the request is heard in the next turn.
    await nextTurn();
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, '');
    const current = await this.live.current(location);
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, '');
    if (document === undefined || version === undefined) return null;
    if (!this.documents.isNow(location, document, version)) {
      return new ResponseError(LSPErrorCodes.ContentModified, '');
    }
    if (current === undefined) return null;
    const { file, lines, scope } = current;
    /** For an answer that takes long: what came in meanwhile goes first, and may make the answer useless. */
    const pause = async () => {
      await nextMessages();
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, '');
      if (!this.documents.isNow(location, document, version))
        throw new ResponseError(LSPErrorCodes.ContentModified, '');
    };
    return this.told(() =>
      make({ ...file, uri, lines, scope: scope.scope, uriOf: this.uriOf, textOf }, current, version, pause),
    );
  }

  /** About all files that there are. An answer that a change overtook is not given: the editor hears of the change, and asks again. */
  async answerAll<T>(
    { news, scopes }: Seen,
    token: CancellationToken,
    make: (scopes: readonly LiveScope[], pause: () => Promise<void>) => Promise<T>,
  ): Promise<T | ResponseError<void>> {
    news.listen();
    return this.told(async () => {
      const all = await scopes();
      const { changes } = news;
      return make(all, async () => {
        await nextMessages();
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, '');
        if (news.changes !== changes) throw new ResponseError(LSPErrorCodes.ContentModified, '');
      });
    });
  }

  /** What is made, or in a sentence why it could not be. */
  async told<T>(make: () => T | Promise<T>): Promise<T | ResponseError<void>> {
    try {
      return await make();
    } catch (error) {
      if (error instanceof ResponseError) return error;
      if (error instanceof Refusal || error instanceof NotLoaded)
        return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
      if (error instanceof UseCaseRefusal)
        return new ResponseError(LSPErrorCodes.RequestFailed, error.textFor('editor'));
      this.connection.console.error(error instanceof Error ? `${error.stack}` : String(error));
      return new ResponseError(ErrorCodes.InternalError, editorText('mislukt'));
    }
  }
}
