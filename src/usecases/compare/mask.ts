import { type Personal, personalIn, personalOf, personalWords, specialIn } from '../../checks/privacy/personal';
import { findingsInData } from '../../checks/privacy/data-file';
import { signsOf, ValueMask } from '../../checks/privacy/value-mask';
import { settingOf } from '../../checks/check';
import { Suppressions } from '../../checks/suppressions';
import type { Change } from '../../diff/changes/change';
import { inWords } from '../../diff/words/text-in-words';
import type { Args, FileFinding, Finding } from '../../model/finding';
import { Scope } from '../../model/scope/scope';
import { append } from '../../util/lists';
import { rowsOf, rowStarts } from '../../util/rows';
import { type LoadedFile, type LoadedScope, toLoaded } from '../../workspace/workspace';
import { otherOf } from './checking';
import { hiddenText } from '../hidden-text';
import { linesOf, sourceOf } from './make-sides';
import type { ComparedScopes, JourneyChoice, Sides } from './sides';

/** The texts in which values are looked for. */
type Found = Pick<Sides, 'pairs' | 'data'>;

/**
 * Hides what leads to real people in everything that a comparison makes: each value that is found in any file of either side, wherever it
 * stands. The texts are hidden before they are compared, so that changes, words, pictures and data are hidden by what they are
 * made of; findings are made of the texts as they are, and their words go through `text`.
 */
export class Mask {
  private readonly files = new Map<LoadedFile, LoadedFile>();
  private readonly texts = new Map<string, string>();
  private readonly scopes = new Map<LoadedScope, LoadedScope>();

  private constructor(
    private readonly values: ValueMask,
    private readonly isPublic: ReadonlySet<string>,
  ) {}

  static of(sides: Found): Mask {
    const isPublic = acceptedIn(sides);
    return new Mask(new ValueMask(foundIn(sides), isPublic), isPublic);
  }

  /** The mask of texts that are told of as they are: what they say of themselves that everybody may see, stays. */
  static ofScopes(scopes: readonly LoadedScope[]): Mask {
    return Mask.of({ pairs: [{ base: scopes, head: [] }] });
  }

  /** The mask of one text that has nothing beside it. */
  static ofFile(file: LoadedFile): Mask {
    const scope = new Scope([file]);
    const found = personalIn(file, scope);
    const accepted = new Suppressions(file.model);
    const isPublic = publicOf(found.filter(({ finding }) => accepted.takes(finding)));
    return new Mask(new ValueMask(found, isPublic), isPublic);
  }

  /** A sentence, the name of a file or a branch: also what is found in it alone. */
  text(text: string): string {
    const known = this.texts.get(text) ?? this.hiddenWords(text);
    this.texts.set(text, known);
    return known;
  }

  private hiddenWords(text: string): string {
    const own = personalWords(text);
    const hidden = this.values.hide(text);
    return own.length === 0 ? hidden : new ValueMask(own, this.isPublic).hide(hidden);
  }

  /** A name as it was typed by who asks for the thing that has it. */
  name(name: string): string {
    return this.values.hide(name, () => 'alike');
  }

  finding({ code, args, meant, ...rest }: Finding): Finding {
    return { code, args: this.args(args), ...(meant !== undefined && { meant: this.text(meant) }), ...rest };
  }

  fileFinding({ file, finding }: FileFinding): FileFinding {
    return { file: this.text(file), finding: this.finding(finding) };
  }

  args<T extends Args>(args: T): T {
    const hide = (value: Args[string]) =>
      typeof value === 'string'
        ? this.text(value)
        : typeof value === 'number'
          ? value
          : value.map((one) => this.text(one));
    return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, hide(value)])) as T;
  }

  change<T extends Change>(change: T): T {
    const place = (at: Change['base']) => at && { ...at, file: this.text(at.file) };
    return { ...change, args: this.args(change.args), base: place(change.base), head: place(change.head) };
  }

  /** A file with the values hidden in its text and its name. One without any stays the same object. */
  file(file: LoadedFile): LoadedFile {
    const known = this.files.get(file) ?? this.hiddenFile(file);
    this.files.set(file, known);
    return known;
  }

  scope(scope: LoadedScope): LoadedScope {
    const known = this.scopes.get(scope) ?? this.hiddenScope(scope);
    this.scopes.set(scope, known);
    return known;
  }

  pair({ base, head, sources }: ComparedScopes): ComparedScopes {
    const hidden = { base: base.map((one) => this.scope(one)), head: head.map((one) => this.scope(one)) };
    if (!sources) return hidden;
    const files = [...head, ...base].flatMap((one) => one.files);
    const side = (list: typeof sources.base) =>
      list.map((source) => {
        const file = files.find(({ path, text }) => path === source.name && text === source.text);
        return file ? sourceOf(this.file(file)) : source;
      });
    return { ...hidden, sources: { base: side(sources.base), head: side(sources.head) } };
  }

  journey(journey: JourneyChoice | undefined): JourneyChoice | undefined {
    const line = (at: JourneyChoice['base']) => at && { ...at, file: this.text(at.file) };
    return journey && { ...journey, base: line(journey.base), head: line(journey.head) };
  }

  private hiddenFile(file: LoadedFile): LoadedFile {
    const path = this.text(file.path);
    const text = hiddenText(file.text, () => linesOf(file), this.values);
    if (text !== file.text) return toLoaded(path, file.location, { text }, true);
    return path === file.path ? file : { ...file, path };
  }

  private hiddenScope(scope: LoadedScope): LoadedScope {
    const files = scope.files.map((file) => this.withoutSpecial(this.file(file), scope));
    if (files.every((file, at) => file === scope.files[at])) return scope;
    for (const [at, file] of files.entries()) this.files.set(scope.files[at]!, file);
    return { ...scope, files, scope: new Scope(files) };
  }

  /**
   * What a persona has of a special category without need is hidden where it stands: elsewhere the same word is nobody's. Of each row one is
   * found at a time.
   */
  private withoutSpecial(file: LoadedFile, { scope, settings }: LoadedScope): LoadedFile {
    if (!file.readable) return file;
    let hidden = file;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const found = specialsIn(hidden, scope, settings).filter(({ text }) => !this.isPublic.has(signsOf(text)));
      if (found.length === 0) break;
      const starts = rowStarts(hidden.text);
      let { text } = hidden;
      for (const { finding, masker } of found) {
        const { start, end } = finding.range;
        text =
          text.slice(0, starts[start.line]! + start.character) + masker + text.slice(starts[end.line]! + end.character);
      }
      hidden = toLoaded(hidden.path, hidden.location, { text }, true);
    }
    return hidden;
  }
}

/** So many facts of one row are hidden. */
const MOST_ROUNDS = 8;

/** What a persona has of a special category without need, as something of a person. */
function specialsIn(file: LoadedFile, scope: Scope, settings: LoadedScope['settings']): Personal[] {
  const rows = rowsOf(file.text);
  return specialIn(file, scope, settings).flatMap((finding) => personalOf(finding, rows));
}

/** The files that are compared: of a scope that an editor shows a few, else all. */
function* comparedFiles({ pairs }: Found, side: 'base' | 'head') {
  for (const pair of pairs) {
    const names = pair.sources && new Set(pair.sources[side].map(({ name }) => name));
    for (const scope of pair[side]) {
      for (const file of scope.files)
        if (file.readable && (!names || names.has(file.path))) yield { file, scope, pair };
    }
  }
}

/** The base first, so that what is hidden there looks the same whatever the head says. */
function* foundIn(sides: Found) {
  const seen = new Set<LoadedFile>();
  for (const side of ['base', 'head'] as const) {
    for (const { file, scope } of comparedFiles(sides, side)) {
      if (!seen.has(file)) yield* personalIn(file, scope.scope);
      seen.add(file);
    }
  }
  for (const { name, text } of sides.data ?? []) {
    const rows = rowsOf(text);
    for (const finding of findingsInData(text, name)) yield* personalOf(finding, rows);
  }
}

/** What the base says that everybody may see, by a `negeer` or in its settings. A BSN is never public. */
function acceptedIn(sides: Found): ReadonlySet<string> {
  const accepted: Personal[] = [];
  for (const { file, scope } of comparedFiles(sides, 'base')) {
    const suppressions = new Suppressions(file.model);
    const isOff = (finding: Finding) => settingOf(finding.code, scope.settings) === 'uit';
    for (const one of [...personalIn(file, scope.scope), ...specialsIn(file, scope.scope, scope.settings)])
      if (suppressions.takes(one.finding) || isOff(one.finding)) accepted.push(one);
  }
  for (const { file, scope, pair } of comparedFiles(sides, 'head')) {
    const settings = otherOf(scope, pair.base)?.settings;
    const isOff = ({ finding }: Personal) => settings !== undefined && settingOf(finding.code, settings) === 'uit';
    append(accepted, personalIn(file, scope.scope).filter(isOff));
    append(accepted, specialsIn(file, scope.scope, scope.settings).filter(isOff));
  }
  return publicOf(accepted);
}

function publicOf(accepted: readonly Personal[]): ReadonlySet<string> {
  return new Set(accepted.filter(({ finding }) => finding.code !== 'KR201').map(({ text }) => signsOf(text)));
}

/**
 * A text as lines that each say by themselves what they are about, to be compared line by line, with what leads to real people hidden.
 * Never fails.
 */
export function textInWords(text: string): string {
  const file = toLoaded('', '', { text }, true);
  const hidden = Mask.ofFile(file).file(file);
  try {
    return inWords(sourceOf(hidden));
  } catch {
    // A reader of a history is better off with the text than with nothing.
    return hidden.text;
  }
}
