import * as v from 'valibot';
import { type Api, ask, remove } from './api';
import { type Comments, isMarked } from './one-comment';
import { Patience } from './patience';

/** The oldest version that does all we ask, so that Azure DevOps Server 2020 knows it too. */
const VERSION = 'api-version=6.0';

const COMMENT = v.object({
  id: v.number(),
  content: v.nullish(v.string(), ''),
  isDeleted: v.nullish(v.boolean(), false),
  author: v.object({ id: v.string() }),
});
const THREADS = v.object({
  value: v.array(
    v.object({
      id: v.number(),
      isDeleted: v.nullish(v.boolean(), false),
      status: v.nullish(v.string()),
      comments: v.nullish(v.array(COMMENT), []),
    }),
  ),
});
const PULL = v.object({ lastMergeSourceCommit: v.object({ commitId: v.string() }) });
const IDENTITY = v.object({ authenticatedUser: v.object({ id: v.string() }) });

/** An open thread asks for an answer (and may hold up the merge where a policy says so); a closed one does not. */
type Status = 'active' | 'closed';

/** Where a pull request is in Azure DevOps. */
export interface AzurePlace {
  readonly project: string;
  readonly repository: string;
  readonly pull: number;
}

/** The API of a collection in Azure DevOps, of dev.azure.com or of a server of one's own. */
export function azureApi(url: string, token: string): Api {
  return { url, token, headers: {}, patience: new Patience() };
}

/** The commit that a pull request offers at this moment. @throws ApiError */
export async function azureHead(api: Api, place: AzurePlace): Promise<string> {
  return (await ask(api, PULL, `${pathOf(place)}?${VERSION}`)).lastMergeSourceCommit.commitId;
}

function pathOf({ project, repository, pull }: AzurePlace): string {
  const [inProject, inRepository] = [encodeURIComponent(project), encodeURIComponent(repository)];
  return `${inProject}/_apis/git/repositories/${inRepository}/pullRequests/${pull}`;
}

/**
 * The comments of a pull request, which are threads here: ours is the first comment of its own thread. The thread is open
 * while there is something to look at. Whoever closes it keeps it closed until the comment says something else.
 */
export function azureComments(api: Api, place: AzurePlace, open: boolean): Comments {
  const list = `${pathOf(place)}/threads`;
  const status: Status = open ? 'active' : 'closed';
  const statuses = new Map<string, string | null | undefined>();
  return {
    own: async (marker) => {
      const { value } = await ask(api, THREADS, `${list}?${VERSION}`);
      const marked = value.flatMap((thread) => {
        const [first] = thread.comments;
        const gone = thread.isDeleted || first === undefined || first.isDeleted;
        return gone || !isMarked(first.content, marker) ? [] : [{ thread, first }];
      });
      if (marked.length === 0) return [];
      const { authenticatedUser } = await ask(api, IDENTITY, '_apis/connectionData');
      const own = marked.filter(({ first }) => first.author.id.toLowerCase() === authenticatedUser.id.toLowerCase());
      const oldest = own.sort((one, other) => one.thread.id - other.thread.id);
      return oldest.map(({ thread, first }) => {
        const id = `${thread.id}/comments/${first.id}`;
        statuses.set(id, thread.status);
        return { id, body: first.content };
      });
    },
    create: async (content) => {
      const body = { comments: [{ parentCommentId: 0, content, commentType: 'text' }], status };
      await ask(api, v.unknown(), `${list}?${VERSION}`, { method: 'POST', body });
    },
    update: async ({ id }, content) => {
      await ask(api, v.unknown(), `${list}/${id}?${VERSION}`, { method: 'PATCH', body: { content } });
      if (statuses.get(id) === status) return;
      const [thread] = id.split('/');
      await ask(api, v.unknown(), `${list}/${thread}?${VERSION}`, { method: 'PATCH', body: { status } });
    },
    remove: ({ id }) => remove(api, `${list}/${id}?${VERSION}`),
  };
}
