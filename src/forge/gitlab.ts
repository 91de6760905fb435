import * as v from 'valibot';
import { type Api, ask, askAll, remove } from './api';
import { type Comments, isMarked } from './one-comment';
import { Patience } from './patience';

const USER = v.object({ id: v.number() });
const MERGE_REQUEST = v.object({ sha: v.string() });
const NOTE = v.object({ id: v.number(), body: v.string(), system: v.boolean(), author: USER });

/** The API of GitLab, of gitlab.com or of a server of one's own. Every kind of token may come as a bearer's. */
export function gitlabApi(url: string, token: string): Api {
  return { url, token, headers: {}, patience: new Patience() };
}

/** The commit that a merge request offers at this moment. @throws ApiError */
export async function gitlabHead(api: Api, project: string, mergeRequest: number): Promise<string> {
  return (await ask(api, MERGE_REQUEST, pathOf(project, mergeRequest))).sha;
}

function pathOf(project: string, mergeRequest: number): string {
  return `projects/${encodeURIComponent(project)}/merge_requests/${mergeRequest}`;
}

/** The notes of a merge request. A note that is a remark of GitLab itself is none of ours. */
export function gitlabComments(api: Api, project: string, mergeRequest: number): Comments {
  const list = `${pathOf(project, mergeRequest)}/notes`;
  return {
    own: async (marker) => {
      const notes = await askAll(api, NOTE, list);
      const marked = notes.filter(({ system, body }) => !system && isMarked(body, marker));
      if (marked.length === 0) return [];
      const { id } = await ask(api, USER, 'user');
      const own = marked.filter(({ author }) => author.id === id).sort((one, other) => one.id - other.id);
      return own.map((note) => ({ id: String(note.id), body: note.body }));
    },
    create: async (body) => void (await ask(api, v.unknown(), list, { method: 'POST', body: { body } })),
    update: async ({ id }, body) =>
      void (await ask(api, v.unknown(), `${list}/${id}`, { method: 'PUT', body: { body } })),
    remove: ({ id }) => remove(api, `${list}/${id}`),
  };
}
