import * as v from 'valibot';
import { type Api, ApiError, ask, askAll } from './api';
import { type Comments, isMarked } from './one-comment';

const USER = v.object({ login: v.string(), type: v.string() });
const COMMENT = v.object({ id: v.number(), body: v.nullish(v.string(), ''), user: v.nullable(USER) });
const PULL = v.object({
  head: v.object({ sha: v.string(), repo: v.nullable(v.object({ full_name: v.string() })) }),
});

/** The commit that a pull request offers, and the repository that it comes from: none where that was taken away. */
export interface PullHead {
  readonly sha: string;
  readonly repository: string | undefined;
}

/** The API of GitHub, of github.com or of a server of one's own. */
export function githubApi(url: string, token: string): Api {
  return { url, token, headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' } };
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
      const login = await ownLogin(api);
      // The token of a workflow does not tell its name. It writes as a bot, and no author of a pull request can do that.
      const isOwn = (user: v.InferOutput<typeof USER> | null) =>
        login === undefined ? user?.type === 'Bot' : user?.login === login;
      return marked.filter(({ user }) => isOwn(user)).map(({ id, body }) => ({ id: String(id), body }));
    },
    create: async (body) => void (await ask(api, v.unknown(), list, { method: 'POST', body: { body } })),
    update: async ({ id }, body) => {
      const path = `repos/${repository}/issues/comments/${id}`;
      await ask(api, v.unknown(), path, { method: 'PATCH', body: { body } });
    },
  };
}

/** The name of whoever has the token; undefined for the token of a workflow or an app, which is nobody. */
async function ownLogin(api: Api): Promise<string | undefined> {
  try {
    return (await ask(api, USER, 'user')).login;
  } catch (error) {
    if (error instanceof ApiError && ['forbidden', 'missing'].includes(error.trouble)) return undefined;
    throw error;
  }
}
