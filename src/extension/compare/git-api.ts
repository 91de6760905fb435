import { type Event, extensions, type Uri } from 'vscode';

/** The part that is used here of what VS Code's own git extension gives to others (its `git.d.ts`). We never run git ourselves. */
export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<unknown>;
  readonly onDidOpenRepository: Event<GitRepository>;
  readonly repositories: readonly GitRepository[];
  getRepository(uri: Uri): GitRepository | null;
  /** A read-only document with a file as it was. */
  toGitUri(uri: Uri, ref: string): Uri;
}

export interface GitRepository {
  readonly rootUri: Uri;
  /** The box for the message of a commit. */
  readonly inputBox: { value: string };
  readonly state: {
    readonly HEAD: { readonly name?: string; readonly commit?: string } | undefined;
    readonly indexChanges: readonly GitChange[];
    readonly workingTreeChanges: readonly GitChange[];
    /** Where the user wants those apart; else they are among the changes of the working tree. */
    readonly untrackedChanges?: readonly GitChange[];
    readonly onDidChange: Event<void>;
  };
  show(ref: string, path: string): Promise<string>;
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly GitCommit[]>;
  getRefs(query: object): Promise<readonly GitRef[]>;
  getCommit(ref: string): Promise<GitCommit>;
  diffWith(ref: string): Promise<readonly GitChange[]>;
}

export interface GitChange {
  readonly uri: Uri;
  readonly originalUri: Uri;
  readonly renameUri: Uri | undefined;
}

export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly authorDate?: Date;
  readonly authorName?: string;
}

export interface GitRef {
  readonly type: number;
  readonly name?: string;
  readonly commit?: string;
}

/** Kinds of `GitRef`. */
export const REMOTE_BRANCH = 1;
export const TAG = 2;

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** How long git may take to find the repositories of the folders that are open, in ms. */
const PATIENCE = 10_000;

/** The git of VS Code, once it knows the repositories; undefined where there is none, such as in a browser. */
export async function findGit(): Promise<GitApi | undefined> {
  try {
    const git = await extensions.getExtension<GitExtension>('vscode.git')?.activate();
    if (!git?.enabled) return undefined;
    const api = git.getAPI(1);
    if (api.state !== 'initialized') await within(PATIENCE, api.onDidChangeState);
    return api;
  } catch {
    // Git is not installed, or is turned off while we look.
    return undefined;
  }
}

function within(milliseconds: number, event: Event<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    const listener = event(done);
  });
}

/** What changed in a repository and was not committed yet; what stands ready to be committed first. */
export function changesIn({ state }: GitRepository): readonly GitChange[] {
  return [...state.indexChanges, ...state.workingTreeChanges, ...(state.untrackedChanges ?? [])];
}
