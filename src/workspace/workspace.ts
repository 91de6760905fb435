import type { Finding } from '../model/finding';
import { EMPTY_FILE } from '../model/klantreis';
import { Scope, type ScopeFile } from '../model/scope/scope';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { Line } from '../parser/lines/line';
import { parse } from '../parser/parse';
import type { FileSystem } from './file-system';
import { findFiles, startsScope, type Trouble } from './find-files';
import { type ReadText, readText } from './read-text';
import type { Range } from '../util/source';
import { readSettings, SETTINGS_NAME, settingsIsFolder } from './settings-file';

/** A file of a scope with what its parser made of it. An unreadable file is there too, empty and with its one problem. */
export interface LoadedFile extends ScopeFile {
  readonly text: string;
  readonly problems: readonly Finding[];
  /** `path` names the file to the user; this is where it is. */
  readonly location: string;
  readonly readable: boolean;
  /** Only where they were asked for (`keepLines`), and of a file that is open in an editor. */
  readonly lines?: readonly Line[];
}

export interface LoadedScope {
  /** The folder that holds the scope. */
  readonly folder: string;
  readonly files: readonly LoadedFile[];
  readonly scope: Scope;
  readonly settings: Settings;
  /** The klantreis.json with the settings, as the user knows it, and where in it each rule is set; absent without one. */
  readonly settingsFile?: { readonly path: string; readonly places: ReadonlyMap<string, Range> };
  /** What is wrong with klantreis.json, and folders that could not be read. */
  readonly troubles: readonly Trouble[];
}

/** The place of a scope: with settings it holds all subfolders, without them the folder alone. */
interface Root {
  readonly folder: string;
  readonly settings: string | undefined;
  /** The settings are no file, by mistake. */
  readonly isFolder: boolean;
}

export interface LoadOptions {
  /** Files that belong to the scope wherever they are, such as one in a folder that a search passes over. */
  readonly named?: readonly string[];
  /** A text that is no file, such as standard input. It comes first, so that its names count. */
  readonly extra?: { readonly label: string; readonly content: ReadText };
  /** Files as they were read before, by their location: one with the same text need not be parsed again. */
  readonly known?: ReadonlyMap<string, LoadedFile>;
  /** Keep the lines of the files, for a comparison. They hold much more than the model. */
  readonly keepLines?: boolean;
  /** Called after every file that is read. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The klantreizen on a file system, by the scopes in which they see each other. Remembers where scopes begin, not their files. */
export class Workspace {
  private readonly roots = new Map<string, Promise<Root>>();

  constructor(readonly files: FileSystem) {}

  /** The folder whose scope holds the files of this folder. */
  async scopeFolder(folder: string): Promise<string> {
    return (await this.rootOf(folder)).folder;
  }

  /** Reads the scope that holds the files of this folder. Never fails: what cannot be read is a trouble or a problem. */
  async loadScope(folder: string, options: LoadOptions = {}): Promise<LoadedScope> {
    const root = await this.rootOf(folder);
    const deep = root.settings !== undefined;
    const found = await findFiles(this.files, root.folder, { subfolders: deep, oneScope: deep });
    const { troubles, ...settings } = await this.readSettings(root);
    const files = await this.readFiles(await this.withNamed(found.paths, options.named ?? []), options);
    return {
      folder: root.folder,
      files,
      scope: new Scope(files),
      ...settings,
      troubles: [...troubles, ...found.troubles],
    };
  }

  private rootOf(folder: string): Promise<Root> {
    const known = this.roots.get(folder) ?? this.findRoot(folder);
    this.roots.set(folder, known);
    return known;
  }

  private async findRoot(folder: string): Promise<Root> {
    for (let above: string | undefined = folder; above !== undefined; above = this.files.parent(above)) {
      const settings = this.files.child(above, SETTINGS_NAME);
      const kind = await this.files.kind(settings);
      if (startsScope(kind)) return { folder: above, settings, isFolder: kind === 'folder' };
    }
    return { folder, settings: undefined, isFolder: false };
  }

  private async readSettings(root: Root): Promise<Pick<LoadedScope, 'settings' | 'settingsFile' | 'troubles'>> {
    if (root.settings === undefined) return { settings: DEFAULT_SETTINGS, troubles: [] };
    const path = root.settings;
    const none = { settings: DEFAULT_SETTINGS, settingsFile: { path: this.files.label(path), places: new Map() } };
    if (root.isFolder) return { ...none, troubles: [{ path, finding: settingsIsFolder() }] };
    const content = await readText(this.files, path);
    if ('problem' in content) return { ...none, troubles: [{ path, finding: content.problem }] };
    const { settings, problems, places } = readSettings(content.text);
    return {
      settings,
      settingsFile: { ...none.settingsFile, places },
      troubles: problems.map((finding) => ({ path, finding })),
    };
  }

  /** The found files and the named ones, each once, whatever path leads to it. A named file keeps the path it was named by. */
  private async withNamed(found: readonly string[], named: readonly string[]): Promise<string[]> {
    const byIdentity = new Map<string, string>();
    for (const path of [...found, ...named]) byIdentity.set(await this.files.identity(path), path);
    return [...byIdentity.values()];
  }

  private async readFiles(paths: readonly string[], options: LoadOptions): Promise<LoadedFile[]> {
    const { extra, known, keepLines, onProgress } = options;
    const loaded = extra ? [toLoaded(extra.label, extra.label, extra.content, keepLines)] : [];
    for (const [index, path] of paths.entries()) {
      const content = await readText(this.files, path);
      const label = this.files.label(path);
      const before = known?.get(path);
      const same = before?.readable && before.path === label && 'text' in content && content.text === before.text;
      loaded.push(same ? before : toLoaded(label, path, content, keepLines));
      onProgress?.(index + 1, paths.length);
    }
    return loaded;
  }
}

/** A file as its text was found. Never fails: what cannot be read is an empty file with a problem. */
export function toLoaded(path: string, location: string, content: ReadText, keepLines = false): LoadedFile {
  if ('text' in content) {
    // The lines are seldom kept: they hold Langium's whole tree, and a scope may have a thousand files.
    const { text, model, problems, lines } = parse(content.text);
    return { text, model, problems, path, location, readable: true, ...(keepLines && { lines }) };
  }
  return { text: '', model: EMPTY_FILE, problems: [content.problem], path, location, readable: false };
}
