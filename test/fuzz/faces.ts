import { pictureChanges } from '../../src/usecases/compare/draw-changes';
import type {
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  Position,
  Range,
  SelectionRange,
} from 'vscode-languageserver-types';
import { checkFile } from '../../src/checks/check';
import { kaartSvg, verschilSvg } from '../pictures/drawn';
import { compareSources } from '../../src/diff/changes/diff';
import { inWords } from '../../src/diff/words/text-in-words';
import { makeReview } from '../../src/diff/review/make-review';
import { projectText } from '../../src/diff/project/project';
import { completionsAt } from '../../src/editor/completion/completion';
import { hintsOf } from '../../src/editor/in-text/hints';
import { lensesOf } from '../../src/editor/in-text/lenses';
import { tokensOf } from '../../src/editor/in-text/tokens';
import { selectionsAt } from '../../src/editor/layout/selection';
import { documentLinksOf } from '../../src/editor/names/document-links';
import { linkedRangesAt } from '../../src/editor/names/linked-editing';
import { refactoringsAt } from '../../src/editor/refactor/refactorings';
import { definitionAt } from '../../src/editor/names/definition';
import { diagnosticOf } from '../../src/editor/diagnostics';
import { foldingOf } from '../../src/editor/layout/folding';
import { formattingOf } from '../../src/editor/layout/formatting';
import { highlightsAt } from '../../src/editor/names/highlight';
import { hoverAt } from '../../src/editor/hover/hover';
import { fixAllOf, quickFixesAt } from '../../src/editor/fixes/quick-fixes';
import { referencesAt } from '../../src/editor/names/references';
import { Refusal, renameAt } from '../../src/editor/names/rename';
import { symbolsOf } from '../../src/editor/names/symbols';
import { annotationsOfProblems, annotationsOfReview } from '../../src/outputs/forges/annotations';
import { sarif } from '../../src/outputs/forges/sarif';
import { azureCommands } from '../../src/outputs/forges/azure';
import { githubCommands } from '../../src/outputs/forges/github';
import { gitlabReport } from '../../src/outputs/forges/gitlab';
import { modelJson } from '../../src/outputs/json/model-json';
import { toProblem } from '../../src/outputs/problems/problem';
import { readReview } from '../../src/outputs/review/review-read';
import { reviewJson } from '../../src/outputs/json/review-json';
import { reviewMarkdown } from '../../src/outputs/markdown/review-markdown';
import type { Finding } from '../../src/model/finding';
import { Scope } from '../../src/model/scope/scope';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parse } from '../../src/parser/parse';
import { applyEdit, type MarkedFile, uriOf } from '../editor/cursor';

/** All that the program does with a text, for whoever wants to see that it does it whatever the text is. */

const NAME = 'reis.klantreis';
const LABELS = { base: 'main', head: 'deze versie' };

/** A text that is open in the editor, alone in its scope; unlike `openFile` it takes every sign as text. */
export function opened(text: string): MarkedFile {
  const read = { ...parse(text), path: NAME, cursors: [], ranges: [] };
  return { ...read, uri: uriOf(read), scope: new Scope([read]), uriOf, textOf: () => text };
}

export function findingsOf(file: MarkedFile): Finding[] {
  return checkFile(file, file.scope, DEFAULT_SETTINGS);
}

/** What a forge or a terminal reads line by line, of a text and of its difference from another. */
export interface LineOutputs {
  readonly github: string;
  readonly azure: string;
  readonly textconv: string;
}

/** Checks, draws, lays out, exports and projects a text. */
export function exportAll(file: MarkedFile): LineOutputs {
  const source = { ...file, name: NAME };
  const problems = findingsOf(file).map((finding) => toProblem(NAME, finding, file.text));
  const annotations = annotationsOfProblems(problems);
  for (const klantreis of file.model.klantreizen) kaartSvg(klantreis, file.scope, 'light');
  modelJson(file.model, problems);
  sarif(annotations, '0');
  gitlabReport(annotations);
  for (const which of ['huidig', 'gewenst'] as const) parse(projectText(source, which));
  return {
    github: githubCommands(annotations),
    azure: azureCommands(annotations),
    textconv: inWords(source),
  };
}

/** Compares two texts and tells the difference in every form. */
export function compareAll(base: string, head: string): LineOutputs {
  const [old, now] = [opened(base), opened(head)];
  const comparison = compareSources([{ ...old, name: NAME }], [{ ...now, name: NAME }], { today: '2026-11-26' });
  const review = makeReview([comparison], LABELS);
  for (const [at, { base: was, head: is }] of comparison.journeys.entries()) {
    const model = (file: MarkedFile, line: number | undefined) => {
      const klantreis = file.model.klantreizen.find(({ range }) => range.start.line === line);
      return klantreis && { klantreis, scope: file.scope, file: NAME };
    };
    const pair = {
      base: model(old, was?.place.range.start.line),
      head: model(now, is?.place.range.start.line),
      same: comparison.counterparts,
      changes: pictureChanges(comparison, at),
    };
    verschilSvg(pair, { labels: LABELS, theme: 'light' });
  }
  for (const forge of ['github', 'gitlab', 'azure', 'plain'] as const)
    reviewMarkdown(review, { forge, marker: 'klantreis' });
  const annotations = annotationsOfReview(readReview(reviewJson(review)));
  return { github: githubCommands(annotations), azure: azureCommands(annotations), textconv: '' };
}

/** Everything in the editor that has a place, with what it is. */
export function placesIn(file: MarkedFile, findings: readonly Finding[]): [what: string, range: Range][] {
  const places: [string, Range][] = findings.map((finding) => [
    'diagnostic',
    (diagnosticOf(finding) as Diagnostic).range,
  ]);
  const outline = (symbols: readonly DocumentSymbol[]): void => {
    for (const { range, selectionRange, children } of symbols) {
      places.push(['symbol', range], ['selection', selectionRange]);
      outline(children ?? []);
    }
  };
  outline(symbolsOf(file));
  for (const { startLine, endLine } of foldingOf(file))
    places.push(['fold', { start: { line: startLine, character: 0 }, end: { line: endLine, character: 0 } }]);
  for (const { range } of formattingOf(file)) places.push(['layout', range]);
  for (const { range } of documentLinksOf(file)) places.push(['link', range]);
  for (const { range } of lensesOf(file, 'toon')) places.push(['lens', range]);
  for (const { position } of hintsOf(file, EVERYWHERE, true)) places.push(['hint', { start: position, end: position }]);
  tokensOf(file);
  return places;
}

/** They are of the whole row. */
function refactoringsOf(file: MarkedFile, position: Position): CodeAction[] {
  return refactoringsAt(file, { start: position, end: position }, { snippets: false, creates: false });
}

/** What the editor asks at a position; returns the places in the answers. */
export function askAt(file: MarkedFile, position: Position): [what: string, range: Range][] {
  const places: [string, Range][] = [];
  const hover = hoverAt(file, position);
  if (hover?.range) places.push(['hover', hover.range]);
  for (const { targetRange, targetSelectionRange } of definitionAt(file, position))
    places.push(['definition', targetRange], ['definition', targetSelectionRange]);
  for (const { range } of highlightsAt(file, position)) places.push(['highlight', range]);
  for (const { range } of referencesAt(file, position, true)) places.push(['reference', range]);
  for (const range of linkedRangesAt(file, position)?.ranges ?? []) places.push(['linked', range]);
  for (let at: SelectionRange | undefined = selectionsAt(file, [position])[0]; at; at = at.parent)
    places.push(['grown selection', at.range]);
  const refactorings = position.character === 0 ? refactoringsOf(file, position) : [];
  for (const { edit } of refactorings)
    for (const { range } of edit!.changes![file.uri] ?? []) places.push(['refactoring', range]);
  for (const { textEdit } of completionsAt(file, position))
    places.push(['completion', (textEdit as { range: Range }).range]);
  try {
    for (const edits of Object.values(renameAt(file, position, 'nieuwe-naam').changes!))
      for (const { range } of edits) places.push(['rename', range]);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return places;
}

const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: Number.MAX_SAFE_INTEGER, character: 0 } };

/** The text after every quick fix alone, and after all at once, with its title. */
export function fixesOf(file: MarkedFile, findings: readonly Finding[]): { title: string; after: string }[] {
  const all = fixAllOf(file, findings);
  return [...quickFixesAt(file, findings, EVERYWHERE, { today: '2026-11-26' }), ...(all ? [all] : [])].map(
    ({ title, edit }) => ({
      title,
      after: applyEdit([file], edit!)[NAME]!,
    }),
  );
}
