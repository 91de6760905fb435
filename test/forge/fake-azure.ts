import { SHA } from './fake-github';
import type { Answer, Seen } from './server';

const AT = '2026-11-22T13:33:48.217Z';
const BUILD_SERVICE = 'D6245F20-2AF8-44F4-9451-8107CB2767DB';
export const SOMEBODY = '3b5f0c34-4aec-4bf4-8708-1d36f0dbc468';

interface Comment {
  readonly id: number;
  content: string;
  readonly author: string;
  isDeleted: boolean;
}

interface Thread {
  readonly id: number;
  status: string | undefined;
  readonly comments: Comment[];
}

/** The part of the REST API of Azure DevOps that we use, with answers in the form that learn.microsoft.com gives for it. */
export class FakeAzure {
  readonly threads: Thread[] = [];
  mayWrite = true;
  head = SHA;
  private nextId = 140;
  /** Does the token work at all? Who is not known gets the page to sign in. */
  known = true;

  readonly handle = ({ method, path, query, body }: Seen): Answer | undefined => {
    if (!this.known) return { status: 203, json: '<html>Sign In</html>', headers: { 'content-type': 'text/html' } };
    if (path === '/gemeente/_apis/connectionData')
      return { json: { authenticatedUser: { id: BUILD_SERVICE, providerDisplayName: 'Klantreizen Build Service' } } };
    if (path === '/gemeente/Dienst verlening/_apis/git/repositories/3411ebc1/pullRequests/7')
      return { json: { pullRequestId: 7, status: 'active', lastMergeSourceCommit: { commitId: this.head } } };
    const [found, thread, comment] =
      /^\/gemeente\/Dienst verlening\/_apis\/git\/repositories\/3411ebc1\/pullRequests\/7\/threads(?:\/(\d+)(?:\/comments\/(\d+))?)?$/.exec(
        path,
      ) ?? [];
    if (found === undefined || query.get('api-version') !== '6.0') return undefined;
    if (method === 'GET') return { json: { value: this.threads.map(asThread), count: this.threads.length } };
    if (!this.mayWrite)
      return { status: 403, json: { $id: '1', message: 'TF401027: You need the Git permission', errorCode: 0 } };
    if (thread === undefined) {
      const [first] = body.comments as [{ readonly content: string }];
      return { json: asThread(this.add(first.content, String(body.status))) };
    }
    const own = this.threads.find(({ id }) => String(id) === thread);
    if (!own) return undefined;
    const one = own.comments.find(({ id }) => String(id) === comment);
    if (method === 'DELETE') {
      one!.isDeleted = true;
      return { json: '' };
    }
    if (one?.isDeleted) return { status: 404, json: { message: 'TF401251: The comment was not found' } };
    if (comment === undefined) own.status = String(body.status);
    else one!.content = String(body.content);
    return { json: asThread(own) };
  };

  add(content: string, status: string | undefined, author = BUILD_SERVICE, isDeleted = false): Thread {
    const thread = { id: this.nextId++, status, comments: [{ id: 1, content, author, isDeleted }] };
    this.threads.push(thread);
    return thread;
  }
}

function asThread({ id, status, comments }: Thread) {
  return {
    pullRequestThreadContext: null,
    id,
    publishedDate: AT,
    lastUpdatedDate: AT,
    comments: comments.map((comment) => ({
      id: comment.id,
      parentCommentId: 0,
      // Azure DevOps knows the same identity in two spellings.
      author: { displayName: 'Klantreizen Build Service', id: comment.author.toLowerCase() },
      ...(comment.isDeleted ? { isDeleted: true } : { content: comment.content }),
      publishedDate: AT,
      commentType: 'text',
    })),
    ...(status === undefined ? {} : { status }),
    threadContext: null,
    properties: {},
    isDeleted: false,
  };
}
