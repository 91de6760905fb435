import type { PullRequest } from './environment';
import type { Env, Forge } from './forge';

/** The page of a forge on which a line of a file is shown. `path` is from the top folder, with slashes; lines count from 1. */
export type LinePage = (path: string, line: number) => string | undefined;

/** Where the files of both sides of a pull request are shown; a side is undefined where the forge does not tell. */
export interface FilePages {
  readonly base: LinePage | undefined;
  readonly head: LinePage | undefined;
}

/**
 * The pages of the files of a pull request, as far as the environment names the repository and the commit.
 * @param base the commit that the pull request is compared with; left out where nobody we trust tells it
 */
export function filePages(forge: Forge, env: Env, { head }: PullRequest, base: string | undefined): FilePages {
  if (forge === 'github') {
    const server = env.GITHUB_SERVER_URL;
    // Of a fork the files stand in the repository of the fork.
    return {
      base: blob(joined(server, env.GITHUB_REPOSITORY), '/blob/', base),
      head: blob(joined(server, head?.repository), '/blob/', head?.sha),
    };
  }
  if (forge === 'gitlab') {
    const [own, source] = [env.CI_MERGE_REQUEST_PROJECT_URL, env.CI_MERGE_REQUEST_SOURCE_PROJECT_URL];
    return { base: blob(own, '/-/blob/', base), head: blob(source, '/-/blob/', head?.sha) };
  }
  // Pipelines of Azure DevOps also run for repositories that stand elsewhere.
  if (env.BUILD_REPOSITORY_PROVIDER !== 'TfsGit') return { base: undefined, head: undefined };
  const repository = joined(env.SYSTEM_COLLECTIONURI, env.SYSTEM_TEAMPROJECT, '_git', env.BUILD_REPOSITORY_NAME);
  return { base: azurePage(repository, base), head: azurePage(repository, head?.sha) };
}

function blob(repository: string | undefined, between: string, commit: string | undefined): LinePage | undefined {
  if (!isWeb(repository) || !isCommit(commit)) return undefined;
  return (path, line) => {
    const names = escaped(path);
    return names && `${repository}${between}${commit}/${names}#L${line}`;
  };
}

/** Azure DevOps marks the part from one place up to another: to mark a line, up to the start of the next. */
function azurePage(repository: string | undefined, commit: string | undefined): LinePage | undefined {
  if (!isWeb(repository) || !isCommit(commit)) return undefined;
  return (path, line) => {
    const names = escaped(path);
    const place = `line=${line}&lineEnd=${line + 1}&lineStartColumn=1&lineEndColumn=1&lineStyle=plain&_a=contents`;
    return names && `${repository}?path=/${names}&version=GC${commit}&${place}`;
  };
}

/** The first as it is, the names behind it escaped; undefined where one is missing. */
function joined(server: string | undefined, ...names: readonly (string | undefined)[]): string | undefined {
  if (!server) return undefined;
  const parts = names.map((name) => (name ? escaped(name) : undefined));
  return parts.includes(undefined) ? undefined : [server.replace(/\/+$/, ''), ...parts].join('/');
}

/** A path for an address; undefined for one that leads elsewhere, or of which the signs are not the real ones. */
function escaped(path: string): string | undefined {
  const names = path.split('/');
  if (/\p{Cs}|\uFFFD/u.test(path)) return undefined;
  if (names.some((name) => name === '' || name === '.' || name === '..')) return undefined;
  return names.map((name) => encodeURIComponent(name).replace(/[!'()*~]/g, hex)).join('/');
}

/** Signs that mean something in Markdown, and that an address may have as they are. */
function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

function isWeb(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address);
}

function isCommit(commit: string | undefined): commit is string {
  return commit !== undefined && /^[0-9a-f]{40,64}$/.test(commit);
}
