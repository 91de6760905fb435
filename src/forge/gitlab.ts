import * as v from 'valibot';
import { type Api, ask, askAll } from './api';
import { type Comments, isMarked } from './one-comment';

const USER = v.object({ id: v.number() });
const NOTE = v.object({ id: v.number(), body: v.string(), system: v.boolean(), author: USER });

/** The API of GitLab, of gitlab.com or of a server of one's own. Every kind of token may come as a bearer's. */
export function gitlabApi(url: string, token: string): Api {
  return { url, token, headers: {} };
}

/** The notes of a merge request. A note that is a remark of GitLab itself is none of ours. */
export function gitlabComments(api: Api, project: string, mergeRequest: number): Comments {
  const list = `projects/${encodeURIComponent(project)}/merge_requests/${mergeRequest}/notes`;
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
  };
}
