import { Scope } from '../model/scope/scope';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { Line } from '../parser/lines/line';
import { type ParsedFile, parse } from '../parser/parse';
import type { FileSystem } from './file-system';
import { findFiles, type Trouble } from './find-files';
import { OpenTexts } from './open-texts';
import { checkText, readText } from './read-text';
import { SETTINGS_NAME } from './settings-file';
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
 *
 * Texts change while scopes are loaded. So whoever has waited for a scope asks whether it still counts, and then brings the
 * open files in it up to date without waiting again: what is answered is always of one moment.
 */
export class LiveWorkspace {
  private readonly texts: OpenTexts;
  private workspace: Workspace;
  /** By the folder of the scope; a text that is a scope by itself by its location. */
  private scopes = new Map<string, Promise<LiveScope>>();
  /** Everything that was read, by its location, so that loading a scope again parses only what is new. */
  private readonly known = new Map<string, LoadedFile>();
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
  }

  isOpen(location: string): boolean {
    return this.texts.has(location);
  }

  get openFiles(): readonly string[] {
    return this.texts.paths;
  }

  /** The editor closed a file: what is on disk counts again. Returns the scope that it is in now, where that was loaded. */
  async close(location: string): Promise<LiveScope | undefined> {
    this.texts.delete(location);
    this.read.delete(location);
    this.known.delete(location);
    this.scopes.delete(location);
    return this.reread(location);
  }

  /** A file changed on disk, came or went. Returns the scope that it is in now, where that was loaded. */
  async reread(location: string): Promise<LiveScope | undefined> {
    const folder = this.folderOf(location);
    if (folder === undefined || this.isOpen(location)) return undefined;
    const root = await this.workspace.scopeFolder(folder);
    if (!this.scopes.has(root)) return undefined;
    const scope = await this.scopeIn(folder);
    const found = scope.has(location) && (await this.texts.kind(location)) === 'file';
    const content = found ? await readText(this.texts, location) : undefined;
    // Opened meanwhile: its text is read when somebody asks.
    if (this.isOpen(location)) return scope;
    if (content === undefined) {
      this.known.delete(location);
      this.scopes.delete(root);
    } else {
      const file = toLoaded(this.texts.label(location), location, content);
      this.known.set(location, file);
      scope.put(file);
    }
    return this.scopeIn(folder);
  }

  /** Files came or went, or the settings of a scope changed: which scopes there are is found out anew. */
  forgetScopes(): void {
    this.workspace = new Workspace(this.texts);
    this.scopes = new Map();
  }

  /** What was read of files that are in no scope any more is not kept for ever. */
  async forgetUnused(): Promise<void> {
    const scopes = await this.loadedScopes();
    const used = new Set(scopes.flatMap(({ files }) => files.map(({ location }) => location)));
    for (const location of this.known.keys()) if (!used.has(location)) this.known.delete(location);
  }

  /** An open file in its scope, as all open files are now; undefined for one that is not open. */
  async current(location: string): Promise<CurrentFile | undefined> {
    if (!this.isOpen(location)) return undefined;
    const scope = await this.scopeOf(location);
    // It may be closed by now.
    if (scope === undefined || !this.isOpen(location)) return undefined;
    this.readOpen(scope);
    const file = scope.get(location);
    return file && { file, lines: file.lines ?? [], scope };
  }

  /** The scope that holds the files of a folder, as all open files are now. */
  async scopeAt(folder: string): Promise<LiveScope> {
    // One that is open and not on the disk yet is in its scope from when that is asked for it.
    for (const location of this.openFiles) await this.scopeOf(location);
    // Named as the folder of its files is.
    const scope = await this.scopeIn(this.texts.parent(this.texts.child(folder, SETTINGS_NAME)) ?? folder);
    this.readOpen(scope);
    return scope;
  }

  /** The scopes that were loaded until now, as all open files are now. */
  async loadedScopes(): Promise<readonly LiveScope[]> {
    const scopes = await Promise.all(this.scopes.values());
    for (const scope of scopes) this.readOpen(scope);
    return scopes;
  }

  /** The scopes with open files, then those with files in or under the folders, one by one as they are loaded. */
  async *scopesUnder(folders: readonly string[]): AsyncIterable<LiveScope> {
    const parents = new Set(this.openFiles.flatMap((location) => this.folderOf(location) ?? []));
    const seen = new Set<LiveScope>();
    for (const parent of parents) yield* this.unseen(parent, seen);
    for (const folder of folders) {
      const { paths } = await findFiles(this.texts, folder, { subfolders: true, oneScope: false });
      for (const parent of new Set(paths.map((path) => this.texts.parent(path) ?? folder))) {
        yield* this.unseen(parent, seen);
      }
    }
  }

  private async *unseen(folder: string, seen: Set<LiveScope>): AsyncIterable<LiveScope> {
    const scope = await this.scopeIn(folder);
    if (seen.has(scope)) return;
    seen.add(scope);
    this.readOpen(scope);
    yield scope;
  }

  private folderOf(location: string): string | undefined {
    return this.isFile(location) ? this.texts.parent(location) : undefined;
  }

  /** Reads the open files of a scope whose text changed. */
  private readOpen(scope: LiveScope): void {
    for (const location of this.texts.paths) {
      const file = scope.get(location);
      const isRead = file?.text === this.texts.get(location) && this.read.get(location)?.file === file;
      if (file && !isRead) scope.put(this.parse(location));
    }
  }

  private parse(location: string): LoadedFile {
    const text = this.texts.get(location)!;
    const path = this.texts.label(location);
    const content = checkText(text);
    const parsed = 'text' in content ? parse(text, this.read.get(location)?.parsed) : undefined;
    const file = parsed
      ? { text, model: parsed.model, problems: parsed.problems, path, location, readable: true, lines: parsed.lines }
      : { ...toLoaded(path, location, content), text };
    this.read.set(location, { file, parsed });
    this.known.set(location, file);
    return file;
  }

  private async scopeOf(location: string): Promise<LiveScope | undefined> {
    const folder = this.folderOf(location);
    const isAlone = folder === undefined || this.scopes.has(location);
    const scope = isAlone ? undefined : await this.scopeIn(folder, location);
    if (scope?.has(location)) return scope;
    return this.isOpen(location) ? this.alone(location) : undefined;
  }

  /** What is no file, and a second path to a file that is open already, is a scope by itself. */
  private alone(location: string): Promise<LiveScope> {
    const known = this.scopes.get(location);
    if (known) return known;
    const file = this.parse(location);
    const scope = new LiveScope({
      folder: location,
      files: [file],
      scope: new Scope([file]),
      settings: DEFAULT_SETTINGS,
      troubles: [],
    });
    const alone = Promise.resolve(scope);
    this.scopes.set(location, alone);
    return alone;
  }

  /** The scope of a folder, loaded again where it does not hold a file that must be in it. */
  private async scopeIn(folder: string, wanted?: string): Promise<LiveScope> {
    for (let isNew = false; ;) {
      const { scopes, workspace } = this;
      const root = await workspace.scopeFolder(folder);
      const loading = scopes.get(root) ?? this.load(root, workspace);
      scopes.set(root, loading);
      // What failed is not kept: the next one who asks may have more luck.
      const scope = await loading.catch((error: unknown) => {
        if (scopes.get(root) === loading) scopes.delete(root);
        throw error;
      });
      // Forgotten while it was loaded: another one counts now.
      if (scopes !== this.scopes || scopes.get(root) !== loading) continue;
      if (wanted === undefined || scope.has(wanted) || isNew) return scope;
      // A new file, or one in a folder that a search passes over.
      scopes.delete(root);
      isNew = true;
    }
  }

  private async load(root: string, workspace: Workspace): Promise<LiveScope> {
    const named: string[] = [];
    for (const path of this.texts.paths) {
      const folder = this.folderOf(path);
      if (folder !== undefined && (await workspace.scopeFolder(folder)) === root) named.push(path);
    }
    const loaded = await workspace.loadScope(root, { named, known: this.known });
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
