import { Scope } from '../model/scope';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { Line } from '../parser/line';
import { type ParsedFile, parse } from '../parser/parse';
import type { FileSystem } from './file-system';
import { findFiles, type Trouble } from './find-files';
import { OpenTexts } from './open-texts';
import { checkText, readText } from './read-text';
import { type LoadedFile, type LoadedScope, toLoaded, Workspace } from './workspace';

/** An open file as its text is now. */
export interface CurrentFile {
  readonly file: LoadedFile;
  /** The statements of the text. */
  readonly lines: readonly Line[];
  readonly scope: LiveScope;
}

/**
 * The scopes that an editor looks at, kept up to date. The text of an open file counts instead of the file on disk, and is
 * read when somebody asks: of thirty keys in a row only the last text is. A change of one file costs as much as that file.
 */
export class LiveWorkspace {
  private readonly texts: OpenTexts;
  private workspace: Workspace;
  /** By the folder of the scope. */
  private scopes = new Map<string, Promise<LiveScope>>();
  /** Everything that was read, by its location, so that loading a scope again parses only what is new. */
  private readonly known = new Map<string, LoadedFile>();
  /** Open files whose text changed since it was read. */
  private readonly changed = new Set<string>();
  /** What was read of the open files, which makes reading them again fast. */
  private readonly read = new Map<string, { readonly file: LoadedFile; readonly parsed: ParsedFile | undefined }>();

  /** @param isFile does this location lead to a file? What does not (a text without a name yet) is a scope by itself. */
  constructor(
    files: FileSystem,
    private readonly isFile: (location: string) => boolean,
  ) {
    this.texts = new OpenTexts(files);
    this.workspace = new Workspace(this.texts);
  }

  /** The editor opened a file or changed its text. */
  setText(location: string, text: string): void {
    this.texts.set(location, text);
    this.changed.add(location);
  }

  isOpen(location: string): boolean {
    return this.texts.get(location) !== undefined;
  }

  get openFiles(): readonly string[] {
    return this.texts.paths;
  }

  /** The editor closed a file: what is on disk counts again. Returns the scope that it is in, where that is loaded. */
  async close(location: string): Promise<LiveScope | undefined> {
    this.texts.delete(location);
    this.changed.delete(location);
    this.read.delete(location);
    if (this.isFile(location)) return this.reread(location);
    this.scopes.delete(location);
    return undefined;
  }

  /** A file on disk changed. Returns the scope that it is in, where that is loaded. */
  async reread(location: string): Promise<LiveScope | undefined> {
    const scope = await this.loadedScope(location);
    if (this.isOpen(location) || scope === undefined) return scope;
    if ((await this.texts.kind(location)) === 'file' && scope.has(location)) {
      const file = toLoaded(this.texts.label(location), location, await readText(this.texts, location));
      this.known.set(location, file);
      scope.put(file);
    } else {
      this.forgetScopes();
    }
    return scope;
  }

  /** Files came or went, or the settings of a scope changed: which scopes there are is found out anew. */
  forgetScopes(): void {
    this.workspace = new Workspace(this.texts);
    this.scopes = new Map();
  }

  /** An open file as its text is now, after every other open file has been read too; undefined for one that is not open. */
  async current(location: string): Promise<CurrentFile | undefined> {
    if (!this.isOpen(location)) return undefined;
    for (const path of new Set([...this.changed, location])) await this.readText(path);
    // It was closed while a scope was loading.
    if (!this.isOpen(location)) return undefined;
    const scope = await this.scopeOf(location);
    const file = scope.get(location);
    return file && { file, lines: this.read.get(location)?.parsed?.lines ?? [], scope };
  }

  /** The scopes that were loaded until now. */
  async loadedScopes(): Promise<readonly LiveScope[]> {
    return Promise.all(this.scopes.values());
  }

  /** The scopes with files in or under a folder, one by one as they are loaded. */
  async *scopesUnder(folder: string): AsyncIterable<LiveScope> {
    const { paths } = await findFiles(this.texts, folder, { subfolders: true, oneScope: false });
    const seen = new Set<LiveScope>();
    for (const parent of new Set(paths.map((path) => this.texts.parent(path) ?? folder))) {
      const scope = await this.scopeIn(parent);
      if (!seen.has(scope)) yield scope;
      seen.add(scope);
    }
  }

  /** Reads the text of an open file into its scope. */
  private async readText(location: string): Promise<void> {
    const scope = await this.scopeOf(location);
    this.changed.delete(location);
    const text = this.texts.get(location);
    const file = scope.get(location);
    // It may be closed by now.
    if (text === undefined || (file?.text === text && this.read.get(location)?.file === file)) return;
    scope.put(this.parse(location, text));
  }

  private parse(location: string, text: string): LoadedFile {
    const path = this.texts.label(location);
    const content = checkText(text);
    const parsed = 'text' in content ? parse(text, this.read.get(location)?.parsed) : undefined;
    const file = parsed
      ? { text, model: parsed.model, problems: parsed.problems, path, location, readable: true }
      : { ...toLoaded(path, location, content), text };
    this.read.set(location, { file, parsed });
    this.known.set(location, file);
    return file;
  }

  private async loadedScope(location: string): Promise<LiveScope | undefined> {
    const folder = this.texts.parent(location);
    if (folder === undefined) return undefined;
    return this.scopes.get(await this.workspace.scopeFolder(folder));
  }

  private async scopeOf(location: string): Promise<LiveScope> {
    const folder = this.isFile(location) ? this.texts.parent(location) : undefined;
    if (folder === undefined) return this.alone(location);
    const scope = await this.scopeIn(folder);
    if (scope.has(location)) return scope;
    // A new file, or one in a folder that a search passes over.
    this.scopes.delete(scope.folder);
    return this.scopeIn(folder);
  }

  private alone(location: string): Promise<LiveScope> {
    const known = this.scopes.get(location);
    if (known) return known;
    const file = this.parse(location, this.texts.get(location) ?? '');
    const scope = new LiveScope({
      folder: location,
      files: [file],
      scope: new Scope([file]),
      settings: DEFAULT_SETTINGS,
      troubles: [],
    });
    this.scopes.set(location, Promise.resolve(scope));
    return Promise.resolve(scope);
  }

  private async scopeIn(folder: string): Promise<LiveScope> {
    const root = await this.workspace.scopeFolder(folder);
    const known = this.scopes.get(root) ?? this.load(root);
    this.scopes.set(root, known);
    return known;
  }

  private async load(root: string): Promise<LiveScope> {
    const named: string[] = [];
    for (const path of this.texts.paths) {
      const folder = this.isFile(path) ? this.texts.parent(path) : undefined;
      if (folder !== undefined && (await this.workspace.scopeFolder(folder)) === root) named.push(path);
    }
    const loaded = await this.workspace.loadScope(root, { named, known: this.known });
    for (const file of loaded.files) this.known.set(file.location, file);
    return new LiveScope(loaded);
  }
}

/** A scope of which files are replaced. */
export class LiveScope implements LoadedScope {
  readonly folder: string;
  readonly scope: Scope;
  readonly settings: Settings;
  readonly troubles: readonly Trouble[];
  private readonly byLocation: Map<string, LoadedFile>;

  constructor({ folder, scope, settings, troubles, files }: LoadedScope) {
    this.folder = folder;
    this.scope = scope;
    this.settings = settings;
    this.troubles = troubles;
    this.byLocation = new Map(files.map((file) => [file.location, file]));
  }

  get files(): readonly LoadedFile[] {
    return [...this.byLocation.values()];
  }

  has(location: string): boolean {
    return this.byLocation.has(location);
  }

  get(location: string): LoadedFile | undefined {
    return this.byLocation.get(location);
  }

  put(file: LoadedFile): void {
    this.byLocation.set(file.location, file);
    this.scope.replace(file);
  }
}
