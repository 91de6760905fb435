import { checkFile } from '../checks/check';
import type { CompareOptions, SourceLine } from '../diff/changes/diff';
import { projectText } from '../diff/project/project';
import type { Source } from '../diff/tree/statement';
import { compareText } from '../messages/compare-editor.data';
import { enumerate, messageText } from '../messages/messages';
import type { FileFinding } from '../model/finding';
import { Scope } from '../model/scope/scope';
import type { CompareBase, SummaryParams } from '../protocol/compare';
import { localDay } from '../util/dates';
import { remembered } from '../util/remembered';
import type { CurrentFile } from '../workspace/live-workspace';
import { checkText } from '../workspace/read-text';
import { type LoadedFile, type LoadedScope, toLoaded } from '../workspace/workspace';
import { relatedFiles } from './compare-related';
import { journeysOf } from './pictures';

/** One side of a comparison: a file, in the scope that gives its names their meaning. */
export interface Side {
  readonly file: LoadedFile;
  readonly scope: Scope;
  readonly sources: readonly Source[];
}

/** Two sides as they are compared and told of. */
export interface Sides {
  readonly base: Side;
  readonly head: Side;
  readonly labels: { readonly base: string; readonly head: string };
  readonly options: CompareOptions;
  readonly notes: readonly string[];
}

/** Why nothing can be compared, in a sentence for the user. */
export class NoComparison extends Error {}

/** The last text that a file was compared with: while somebody types, that stays the same and need not be read again. */
export class BaseTexts {
  private last: { readonly typed: string; readonly file: LoadedFile } | undefined;

  read({ path, location }: LoadedFile, typed: string): LoadedFile {
    const { last } = this;
    if (last && last.typed === typed && last.file.location === location && last.file.path === path) return last.file;
    const file = toLoaded(path, location, checkText(typed), true);
    this.last = { typed, file };
    return file;
  }
}

/**
 * The two sides that a request names.
 * @param other the file of the other klantreis, where that is what the text is compared with
 * @throws NoComparison
 */
export function sidesOf(
  current: CurrentFile,
  { base, journey }: SummaryParams,
  other: CurrentFile | undefined,
  texts: BaseTexts,
): Sides {
  readable(current.file, compareText('kantNu'));
  if (base.kind === 'text') return textSides(current, base, texts);
  if (base.kind === 'huidig') return gewenstSides(current);
  return journeySides(current, journey, other ?? current, base.journey);
}

/**
 * The file as it was, in the scope as it is: of the other files the versions of now count on both sides, since an editor asks about one
 * text. What changed in a persona of another file so is no change here.
 */
function textSides(
  current: CurrentFile,
  { label, text, note }: Extract<CompareBase, { kind: 'text' }>,
  texts: BaseTexts,
): Sides {
  const { file, scope } = current;
  const old = texts.read(file, text);
  readable(old, label);
  const labels = { base: label, head: compareText('kantNu') };
  const { base, head } = inScope(scope, file, old, sourceOf(old), file, liveSource(current));
  const findings = { base: findingsIn(base, scope), head: findingsIn(head, scope) };
  return {
    base,
    head,
    labels,
    options: { findings, today: localDay(new Date()) },
    notes: [...(note === undefined ? [] : [note]), ...unread(old, labels.base), ...unread(file, labels.head)],
  };
}

/** The huidige klantreizen of a file, and what is wanted of them. */
function gewenstSides(current: CurrentFile): Sides {
  const { file, scope } = current;
  const labels = { base: compareText('kantHuidig'), head: compareText('kantGewenst') };
  const source = liveSource(current);
  const [old, now] = (['huidig', 'gewenst'] as const).map((which) =>
    toLoaded(file.path, file.location, { text: projectText(source, which) }, true),
  ) as [LoadedFile, LoadedFile];
  const isSame = old.text === now.text;
  return {
    ...inScope(scope, file, old, sourceOf(old), now, sourceOf(now)),
    labels,
    options: { gewenst: true },
    notes: [...(isSame ? [compareText('gewenstLeeg')] : []), ...unread(file, compareText('kantNu'))],
  };
}

function inScope(
  scope: LoadedScope,
  file: LoadedFile,
  old: LoadedFile,
  oldSource: Source,
  now: LoadedFile,
  nowSource: Source,
): { readonly base: Side; readonly head: Side } {
  const others = relatedFiles(scope, [file], [oldSource], [nowSource]).map(sourceOf);
  const side = (one: LoadedFile, source: Source): Side => ({
    file: one,
    scope: one === file ? scope.scope : new Scope(scope.files.map((other) => (other === file ? one : other))),
    sources: [source, ...others],
  });
  return { base: side(old, oldSource), head: side(now, nowSource) };
}

/** Two klantreizen, whatever they are called and wherever they stand. Between these no finding is new or gone. */
function journeySides(
  now: CurrentFile,
  nowKey: string | undefined,
  old: CurrentFile,
  oldKey: string | undefined,
): Sides {
  readable(old.file, old.file.path);
  const [base, head] = [journeyIn(old.file, oldKey), journeyIn(now.file, nowKey)];
  const [oldSource, nowSource] = [liveSource(old), liveSource(now)];
  const isOne = old.scope === now.scope;
  const both = old.file === now.file ? [nowSource] : [oldSource, nowSource];
  const side = ({ file, scope }: CurrentFile, own: readonly Source[]): Side => ({
    file,
    scope: scope.scope,
    sources: [...own, ...relatedFiles(scope, isOne ? [old.file, now.file] : [file], own, own).map(sourceOf)],
  });
  const notes = old.file === now.file ? [] : unread(old.file, old.file.path);
  return {
    base: side(old, isOne ? both : [oldSource]),
    head: side(now, isOne ? both : [nowSource]),
    labels: { base: base.label, head: head.label === base.label ? `${head.label} (${now.file.path})` : head.label },
    options: { pair: { base: base.at, head: head.at } },
    notes: [...notes, ...unread(now.file, compareText('kantNu'))],
  };
}

/** @throws NoComparison where the file has no such klantreis */
function journeyIn(file: LoadedFile, asked: string | undefined): { readonly at: SourceLine; readonly label: string } {
  const { klantreizen } = file.model;
  const place = asked === undefined ? 0 : journeysOf(klantreizen).findIndex(({ key }) => key === asked);
  const klantreis = klantreizen[place];
  const why = asked === undefined ? 'geenKlantreis' : 'reisWeg';
  if (!klantreis) throw new NoComparison(compareText(why, { naam: file.path }));
  return {
    at: { file: file.path, line: klantreis.range.start.line },
    label: klantreis.titel || compareText('zonderTitel'),
  };
}

/** @throws NoComparison */
function readable({ readable: isReadable, problems }: LoadedFile, kant: string): void {
  const [problem] = problems;
  if (isReadable || !problem) return;
  throw new NoComparison(compareText('nietGelezen', { kant, zin: messageText(problem.code, problem.args) }));
}

/** What to tell of lines that nobody can read: they are on neither side. */
function unread({ model }: LoadedFile, kant: string): string[] {
  const rows = model.onleesbaar.map(({ range }) => String(range.start.line + 1));
  if (rows.length === 0) return [];
  const regels = compareText(rows.length === 1 ? 'regel' : 'regels', { regels: enumerate(rows, 'en') });
  return [compareText('onleesbaar', { kant, regels })];
}

function findingsIn({ file, scope }: Side, { settings }: LoadedScope): FileFinding[] {
  return checkFile(file, scope, settings).map((finding) => ({ file: file.path, finding }));
}

function liveSource({ file, lines }: CurrentFile): Source {
  return { name: file.path, text: file.text, lines };
}

/** Of a file that was read without its lines these are read once more, and then remembered as long as it stays. */
const sourceOf = remembered(({ path, location, text, lines }: LoadedFile): Source => {
  return { name: path, text, lines: lines ?? toLoaded(path, location, { text }, true).lines ?? [] };
});
