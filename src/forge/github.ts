import * as v from 'valibot';
import { type Api, ApiError, ask, askAll, remove } from './api';
import { type Comments, isMarked } from './one-comment';
import { Patience } from './patience';

const USER = v.object({ login: v.string() });
const VIEWER = v.object({ data: v.object({ viewer: USER }) });
const COMMENT = v.object({ id: v.number(), body: v.nullish(v.string(), ''), user: v.nullable(USER) });
const PULL = v.object({
  head: v.object({ sha: v.string(), repo: v.nullable(v.object({ full_name: v.string() })) }),
});

/** Who writes with the token of a workflow, unless GitHub says otherwise. */
const WORKFLOW = 'github-actions[bot]';

/** The commit that a pull request offers, and the repository that it comes from: none where that was taken away. */
export interface PullHead {
  readonly sha: string;
  readonly repository: string | undefined;
}

/** The API of GitHub, of github.com or of a server of one's own. */
export function githubApi(url: string, token: string): Api {
  return {
    url,
    token,
    headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
    patience: new Patience(),
  };
}

/** What the pull request is about at this moment. @throws ApiError */
export async function githubHead(api: Api, repository: string, pull: number): Promise<PullHead> {
  const { head } = await ask(api, PULL, `repos/${repository}/pulls/${pull}`);
  return { sha: head.sha, repository: head.repo?.full_name };
}

/** The comments of a pull request, which GitHub keeps as those of an issue. */
export function githubComments(api: Api, repository: string, pull: number): Comments {
  const list = `repos/${repository}/issues/${pull}/comments`;
  return {
    own: async (marker) => {
      const marked = (await askAll(api, COMMENT, list)).filter(({ body }) => isMarked(body, marker));
      if (marked.length === 0) return [];
      const login = (await loginOfPerson(api)) ?? (await loginOfApp(api)) ?? WORKFLOW;
      const own = marked.filter(({ user }) => user?.login === login).sort((one, other) => one.id - other.id);
      return own.map(({ id, body }) => ({ id: String(id), body }));
    },
    create: async (body) => void (await ask(api, v.unknown(), list, { method: 'POST', body: { body } })),
    update: async ({ id }, body) => {
      const path = `repos/${repository}/issues/comments/${id}`;
      await ask(api, v.unknown(), path, { method: 'PATCH', body: { body } });
    },
    remove: ({ id }) => remove(api, `repos/${repository}/issues/comments/${id}`),
  };
}

/** The name of the person whose token it is; undefined for the token of a workflow or an app, which may not ask. */
function loginOfPerson(api: Api): Promise<string | undefined> {
  return unlessRefused(async () => (await ask(api, USER, 'user')).login);
}

/** The name of the bot that such a token writes as. Only the other API of GitHub tells it; undefined where that does not either. */
function loginOfApp(api: Api): Promise<string | undefined> {
  const other = { ...api, url: api.url.replace(/\/v3\/*$/, '') };
  const call = { method: 'POST', body: { query: '{viewer{login}}' } } as const;
  return unlessRefused(async () => (await ask(other, VIEWER, 'graphql', call)).data.viewer.login);
}

async function unlessRefused(action: () => Promise<string>): Promise<string | undefined> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ApiError && ['forbidden', 'missing', 'unreadable'].includes(error.trouble)) return undefined;
    throw error;
  }
}
