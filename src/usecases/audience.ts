import { type Personal, personalIn, specialIn } from '../checks/privacy/personal';
import { type PersonalValue, signsOf, ValueMask } from '../checks/privacy/value-mask';
import { Suppressions } from '../checks/suppressions';
import { LEFT_OUT, type LeftOut } from '../messages/picture-note.data';
import type { Klantreis } from '../model/klantreis';
import { isScopeKind } from '../model/lines/kinds.data';
import { type Audience, isFor } from '../model/lines/line-kind';
import { lineKind } from '../model/lines/line-kinds';
import { Scope } from '../model/scope/scope';
import { hostOf, type Line } from '../parser/lines/line';
import { rowsOf } from '../util/rows';
import { coversLines, type Range } from '../util/source';
import { type LoadedFile, type LoadedScope, toLoaded } from '../workspace/workspace';
import type { FileInScope } from './check';
import { textWithout } from './hidden-text';

type About = Pick<FileInScope, 'file' | 'scope'>;

/** A file as an audience may see it. */
export interface MadeFor {
  readonly about: About;
  /** The same klantreis in it. */
  readonly klantreis: Klantreis | undefined;
  readonly leftOut: LeftOut;
}

type Of = 'klantreis' | 'bestand' | 'klantreizen';

/** Something that was left out, at its row of a file of the scope. */
interface Left {
  readonly file: number;
  readonly row: number;
  /** Of the line; undefined for something of a person. */
  readonly word: string | undefined;
}

/**
 * A file with its scope, as an audience may see it. What it may not see is taken out of the texts, which are then read again: so nothing that
 * is made of the model, whichever picture and in whatever form, can have it. Rows stay where they are.
 *
 * Lines are left out by the table of lines. For `publiek` also what the rules about people find goes, wherever it stands, whatever
 * the settings say of those rules; what somebody gave a `negeer` with its reason stays, but never a BSN.
 * @param of what is told of: what was left out is counted there
 */
export function madeFor(audience: Audience, about: About, klantreis: Klantreis | undefined, of: Of): MadeFor {
  const nothing = { lines: new Map<string, number>(), personal: 0 };
  if (audience === 'team') return { about, klantreis, leftOut: nothing };
  const left: Left[] = [];
  const isPublic = audience === 'publiek';
  const accepted = isPublic ? acceptedIn(about.scope) : new Set<string>();
  const found = isPublic ? personalOf(about.scope, accepted) : [];
  const bare = withFiles(about.scope, (file, at) => withoutLines(file, at, about.scope, audience, left));
  const scope = isPublic ? withoutPeople(bare, found, accepted, left) : bare;
  const file = scope.files[about.scope.files.indexOf(about.file)] ?? about.file;
  const place = klantreis ? about.file.model.klantreizen.indexOf(klantreis) : -1;
  return {
    about: { file, scope },
    klantreis: file.model.klantreizen[place],
    leftOut: countedIn(left, placesOf(about, klantreis, of)),
  };
}

function withFiles(scope: LoadedScope, change: (file: LoadedFile, at: number) => LoadedFile): LoadedScope {
  const files = scope.files.map((file, at) => (file.readable ? change(file, at) : file));
  return { ...scope, files, scope: new Scope(files) };
}

function reread({ path, location }: LoadedFile, text: string): LoadedFile {
  return toLoaded(path, location, { text }, true);
}

/** Without the lines that are not for an audience, without comments, and without what nobody can read: that may be any of them. */
function withoutLines(file: LoadedFile, at: number, scope: LoadedScope, audience: Audience, left: Left[]): LoadedFile {
  const rows = rowsOf(file.text).map((row) => (/^\s*#/.test(row) ? '' : row));
  const special = audience === 'publiek' ? specialRows(file, scope) : new Set<number>();
  const { lines = [] } = file.lines ? file : reread(file, file.text);
  for (const line of lines) {
    const isSpecial = rowsIn(line.range).some((row) => special.has(row));
    const isHidden = !isSpecial && !isShown(line, audience);
    if (line.place !== 'attached') blank(rows, line);
    else if (isSpecial || isHidden) {
      left.push({ file: at, row: line.range.start.line, word: isSpecial ? undefined : (line.zonder ?? line.keyword) });
      blankAll(rows, line);
    }
  }
  return reread(file, rows.join('\n'));
}

function isShown({ kind, zonder, parent }: Line, audience: Audience): boolean {
  const host = parent && hostOf(parent);
  const taken = zonder === undefined ? undefined : lineKind(zonder);
  return [kind, taken].every((one) => one === undefined || isFor(one, host, audience));
}

/** The rows with what a persona has of a special category without need, where nobody said that it may stay. */
function specialRows(file: LoadedFile, { scope, settings }: LoadedScope): ReadonlySet<number> {
  const suppressions = new Suppressions(file.model);
  const found = specialIn(file, scope, settings).filter((finding) => !suppressions.takes(finding));
  return new Set(found.map(({ range }) => range.start.line));
}

function blankAll(rows: string[], line: Line): void {
  blank(rows, line);
  for (const child of line.children) blankAll(rows, child);
}

function blank(rows: string[], { range }: Line): void {
  for (const row of rowsIn(range)) rows[row] = '';
}

function rowsIn({ start, end }: Range): number[] {
  return Array.from({ length: end.line - start.line + 1 }, (_, nth) => start.line + nth);
}

/** How often is looked again: what was taken out may show something else. */
const MOST_ROUNDS = 4;

function withoutPeople(
  bare: LoadedScope,
  first: readonly Found[],
  accepted: ReadonlySet<string>,
  left: Left[],
): LoadedScope {
  let scope = bare;
  let found = first;
  for (let round = 0; round < MOST_ROUNDS && found.length > 0; round++) {
    const values = new ValueMask(found.flatMap(hiddenWhole), accepted);
    scope = withFiles(scope, (file, at) => {
      const note = (row: number) => void left.push({ file: at, row, word: undefined });
      const text = textWithout(file.text, () => file.lines ?? [], values, { instead: LEFT_OUT, found: note });
      return text === file.text ? file : reread(file, text);
    });
    found = personalOf(scope, accepted);
  }
  return scope;
}

/** No sign of it may be shown, however it is written elsewhere: of a phone number also what stands before it here. */
function hiddenWhole({ text, written }: Found): PersonalValue[] {
  return [text, written].map((value) => ({ text: value, masker: '*'.repeat(value.length) }));
}

/** Something of a person, and the same as it is written where it was found. */
interface Found extends Personal {
  readonly written: string;
}

function personalOf({ files, scope }: LoadedScope, accepted: ReadonlySet<string>): Found[] {
  return files.flatMap((file) => {
    const rows = rowsOf(file.text);
    return personalIn(file, scope)
      .filter(({ text }) => !accepted.has(signsOf(text)))
      .map((one): Found => {
        const { start, end } = one.finding.range;
        return { ...one, written: rows[start.line]!.slice(start.character, end.character) };
      });
  });
}

/** What somebody said of, with a reason, that it may stay. */
function acceptedIn({ files, scope }: LoadedScope): ReadonlySet<string> {
  return new Set(
    files.flatMap((file) => {
      const suppressions = new Suppressions(file.model);
      return personalIn(file, scope)
        .filter(({ finding }) => finding.code !== 'KR201' && suppressions.takes(finding))
        .map(({ text }) => signsOf(text));
    }),
  );
}

/** A part of a file of the scope; without a range all of it. */
interface Part {
  readonly file: number;
  readonly range?: Range;
}

function countedIn(left: readonly Left[], parts: readonly Part[]): LeftOut {
  const isIn = ({ file, row }: Left, part: Part) => {
    const place = { line: row, character: 0 };
    return part.file === file && (!part.range || coversLines(part.range, { start: place, end: place }));
  };
  const here = left.filter((one) => parts.some((part) => isIn(one, part)));
  const lines = new Map<string, number>();
  for (const { word } of here) if (word !== undefined) lines.set(word, (lines.get(word) ?? 0) + 1);
  return { lines, personal: here.filter(({ word }) => word === undefined).length };
}

/** A klantreis with whom and what it names, a file, or all files. */
function placesOf({ file, scope: { files, scope } }: About, klantreis: Klantreis | undefined, of: Of): Part[] {
  const own = { file: files.indexOf(file) };
  if (of === 'klantreizen') return files.map((_, at) => ({ file: at }));
  if (of === 'bestand' || !klantreis) return [own];
  const named = klantreis.namen.flatMap(({ soort, ref }): Part[] => {
    const declared = isScopeKind(soort) && soort !== 'klantreis' ? scope.declarations(soort, ref.id)[0] : undefined;
    if (!declared) return [];
    return [{ file: files.findIndex(({ path }) => path === declared.file.path), range: declared.element.body }];
  });
  return [{ ...own, range: klantreis.body }, ...named];
}
