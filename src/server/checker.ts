import type { Connection } from 'vscode-languageserver';
import { type CheckedFile, checkFile } from '../analysis/check';
import { diagnosticOf } from '../editor/diagnostics';
import type { Finding } from '../model/finding';
import { JOURNEY_CHANGED, type JourneyChanged } from '../protocol/picture';
import type { CurrentFile, LiveScope, LiveWorkspace } from '../workspace/live-workspace';
import type { OpenDocuments } from './open-documents';
import { nextTurn, WhenQuiet } from './turns';

/** How long it is quiet before other files are looked at again, in ms. */
const PAUSE = 250;
/** How long closed files may keep a message waiting, in ms. */
const SLICE = 15;

/**
 * Publishes what there is to say about files. A file that changed is checked at once; the other open files of its scope once
 * the typing pauses; the closed ones when something was saved. So a key never costs more for more files.
 */
export class Checker {
  private readonly changed = new Set<string>();
  private readonly whenQuiet = new WhenQuiet(() => this.checkChanged());
  /** Scopes of which files changed, with those files where they were checked already. */
  private readonly affected = new Map<LiveScope, Set<string>>();
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** Closed files with messages, by the folder of their scope. */
  private readonly shown = new Map<string, ReadonlySet<string>>();
  private readonly rounds = new Map<string, number>();

  constructor(
    private readonly connection: Connection,
    private readonly live: LiveWorkspace,
    private readonly documents: OpenDocuments,
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
    if (current === undefined || this.documents.get(location)?.version !== version) return undefined;
    this.publish(uri, findingsOf(current.file, current.scope), version);
    void this.connection.sendNotification(JOURNEY_CHANGED, { uri, version } satisfies JourneyChanged);
    return current;
  }

  private affects(scope: LiveScope, ...checked: readonly string[]): void {
    this.affected.set(scope, new Set([...(this.affected.get(scope) ?? []), ...checked]));
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.checkAffected(), PAUSE);
  }

  private async checkAffected(): Promise<void> {
    const scopes = [...this.affected];
    this.affected.clear();
    for (const location of this.live.openFiles) {
      // The only file that changed has been checked after the change.
      const isAffected = ([scope, checked]: (typeof scopes)[number]) =>
        scope.has(location) && !(checked.size === 1 && checked.has(location));
      if (scopes.some(isAffected)) await this.checkOpen(location);
    }
  }

  /** Checks all files of a scope, the closed ones too, bit by bit. */
  async checkScope(scope: LiveScope): Promise<void> {
    const { folder } = scope;
    const round = (this.rounds.get(folder) ?? 0) + 1;
    this.rounds.set(folder, round);
    this.affects(scope);
    const found = new Map<string, Finding[]>();
    for (const { path, finding } of scope.troubles) found.set(path, [...(found.get(path) ?? []), finding]);
    let started = performance.now();
    for (const file of scope.files) {
      if (this.live.isOpen(file.location)) continue;
      const findings = findingsOf(file, scope);
      if (findings.length > 0) found.set(file.location, findings);
      if (performance.now() - started < SLICE) continue;
      await nextTurn();
      // A newer look at the same scope is under way.
      if (this.rounds.get(folder) !== round) return;
      started = performance.now();
    }
    for (const location of this.shown.get(folder) ?? []) if (!found.has(location)) this.clear(location);
    for (const [location, findings] of found) if (!this.live.isOpen(location)) this.publish(location, findings);
    this.shown.set(folder, new Set(found.keys()));
  }

  /** Takes the messages of a closed file away. */
  clear(location: string): void {
    if (!this.live.isOpen(location)) this.publish(location, []);
  }

  private publish(uri: string, findings: readonly Finding[], version?: number): void {
    const diagnostics = findings.map(diagnosticOf);
    void this.connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  }
}

function findingsOf(file: CheckedFile, { scope, settings }: LiveScope): Finding[] {
  return checkFile(file, scope, settings);
}
