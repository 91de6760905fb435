import type { Connection, Diagnostic } from 'vscode-languageserver';
import { linkedDiagnostics } from '../editor/diagnostics';
import type { Finding } from '../model/finding';
import { checkEach, type CheckChoice, checkOne, type FileInScope, troublesByPath } from '../usecases/check';
import { localDay } from '../util/dates';
import { JOURNEY_CHANGED, type JourneyChanged } from '../protocol/picture';
import type { CurrentFile, LiveScope, LiveWorkspace } from '../workspace/live-workspace';
import { isInside } from '../workspace/uri-files';
import type { OpenDocuments } from './open-documents';
import { nextTurn, WhenQuiet } from './event-loop';

/** How long it is quiet before other files are looked at again, in ms. */
const PAUSE = 250;
/** How long closed files may keep a message waiting, in ms. */
const SLICE = 15;

/** What an editor shows about a file. */
interface Shown {
  /** As the editor spells it. */
  readonly uri: string;
  /** The folder of the scope in which it was found. */
  readonly folder: string;
  /** Absent for a closed file. */
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Publishes what there is to say about files. A file that changed is checked at once; the other open files of its scope once
 * the typing pauses; the closed ones when something was saved. So a key never costs more for more files.
 *
 * An editor keeps what it was told until it is told otherwise, so the checker remembers which files have messages.
 */
export class Checker {
  private readonly changed = new Set<string>();
  private readonly whenQuiet = new WhenQuiet(() => this.checkChanged());
  /** Scopes in which something changed, with what: an open file that was checked since, or anything else. */
  private readonly affected = new Map<LiveScope, Set<string | undefined>>();
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** The files with messages, by their location. */
  private readonly shown = new Map<string, Shown>();
  /** The look at a scope that is under way, by its folder. */
  private readonly looks = new Map<string, symbol>();

  /**
   * @param folders the folders that are open
   * @param ruleScheme under which the editor opens what there is to know about a message
   */
  constructor(
    private readonly connection: Connection,
    private readonly live: LiveWorkspace,
    private readonly documents: OpenDocuments,
    private readonly folders: () => readonly string[],
    private readonly ruleScheme?: string,
  ) {}

  /** An open file has another text. */
  async check(location: string): Promise<void> {
    this.changed.add(location);
    await this.whenQuiet.call();
  }

  private async checkChanged(): Promise<void> {
    const locations = [...this.changed];
    this.changed.clear();
    for (const location of locations) {
      const current = await this.checkOpen(location);
      if (current) this.affects(current.scope, location);
    }
  }

  private async checkOpen(location: string): Promise<CurrentFile | undefined> {
    const document = this.documents.get(location);
    if (document === undefined) return undefined;
    const { uri, version } = document;
    const current = await this.live.current(location);
    // Changed or closed while it was read: the next round is on its way.
    if (current === undefined || !this.documents.isNow(location, document, version)) return undefined;
    const { scope } = current;
    this.publish(location, scope, checkOne(current, today()), version);
    void this.connection.sendNotification(JOURNEY_CHANGED, { uri, version } satisfies JourneyChanged);
    return current;
  }

  private affects(scope: LiveScope, checked?: string): void {
    const causes = this.affected.get(scope) ?? new Set();
    this.affected.set(scope, causes.add(checked));
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.checkAffected(), PAUSE);
  }

  private async checkAffected(): Promise<void> {
    const scopes = [...this.affected];
    this.affected.clear();
    for (const location of this.live.openFiles) {
      // Where only the file itself changed, it was checked after that.
      const isAffected = ([scope, causes]: (typeof scopes)[number]) =>
        scope.has(location) && !(causes.size === 1 && causes.has(location));
      if (!scopes.some(isAffected)) continue;
      await nextTurn();
      await this.checkOpen(location);
    }
  }

  /** Checks all files of a scope, the closed ones too, bit by bit. */
  async checkScope(scope: LiveScope): Promise<void> {
    const { folder, files } = scope;
    const look = Symbol(folder);
    this.looks.set(folder, look);
    this.affects(scope);
    // A file outside the folders that are open is nobody's concern once it is closed.
    const isOurs = (location: string) => this.folders().some((one) => isInside(location, one));
    const isWatched = files.some(({ location }) => this.live.isOpen(location) || isOurs(location));
    const found: Map<string, readonly Finding[]> = isWatched ? troublesByPath(scope) : new Map();
    let started = performance.now();
    for (const { asked, findings } of checkEach(this.closedFiles(scope, isOurs), today())) {
      if (findings.length > 0) found.set(asked.file.location, findings);
      if (performance.now() - started < SLICE) continue;
      await nextTurn();
      // A newer look at the same scope is under way, or the scope no longer counts.
      if (this.looks.get(folder) !== look) return;
      started = performance.now();
    }
    this.looks.delete(folder);
    for (const [location, shown] of this.shown) {
      if ((shown.folder === folder || scope.has(location)) && !found.has(location)) this.clear(location);
    }
    for (const [location, findings] of found) {
      if (!this.live.isOpen(location)) this.publish(location, scope, findings);
    }
  }

  /** Each as it is when it is its turn: a file may be read again, or opened, while the others are checked. */
  private *closedFiles(scope: LiveScope, isOurs: (location: string) => boolean): Generator<FileInScope> {
    for (const { location } of scope.files) {
      const file = scope.get(location);
      if (file && !this.live.isOpen(location) && isOurs(location)) yield { file, scope };
    }
  }

  /** Breaks off every look at a scope: which scopes there are is found out anew. */
  breakOff(): void {
    this.looks.clear();
  }

  /** Takes the messages of a closed file away. */
  clear(location: string): void {
    const shown = this.shown.get(location);
    if (shown === undefined || this.live.isOpen(location)) return;
    this.shown.delete(location);
    void this.connection.sendDiagnostics({ uri: shown.uri, diagnostics: [] });
  }

  /** Takes the messages of closed files away that are in none of these scopes. */
  clearOutside(scopes: ReadonlySet<string>): void {
    for (const [location, { folder }] of this.shown) if (!scopes.has(folder)) this.clear(location);
  }

  private publish(location: string, { folder }: LiveScope, findings: readonly Finding[], version?: number): void {
    const uri = this.documents.uriOf(location);
    const diagnostics = linkedDiagnostics(findings, this.ruleScheme);
    const before = this.shown.get(location);
    // Said again, the same would close the list of repairs that the user has open.
    const isSame = before !== undefined && before.version === version && before.uri === uri;
    if (isSame && JSON.stringify(before.diagnostics) === JSON.stringify(diagnostics)) return;
    if (findings.length > 0) this.shown.set(location, { uri, folder, version, diagnostics });
    else this.shown.delete(location);
    void this.connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  }
}

function today(): CheckChoice {
  return { today: localDay(new Date()) };
}
