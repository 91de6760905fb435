import { SHA } from './fake-github';
import { type Answer, page, type Seen } from './server';

const AT = '2026-11-22T13:33:48.000Z';

export interface Author {
  readonly id: number;
  readonly username: string;
}

const OWNER: Author = { id: 9, username: 'project_42_bot_0123456789abcdef' };

/** The part of GitLab's REST API that we use, with answers in the form that docs.gitlab.com gives for it. */
export class FakeGitlab {
  readonly notes: { readonly id: number; body: string; readonly author: Author; readonly system: boolean }[] = [];
  mayWrite = true;
  head = SHA;
  private nextId = 300;

  readonly handle = ({ method, path, query, body }: Seen): Answer | undefined => {
    if (path === '/api/v4/user') return { json: { ...asAuthor(OWNER), email: 'bot@gemeente.example', bot: true } };
    if (path === '/api/v4/projects/42/merge_requests/7')
      return { json: { id: 1, iid: 7, project_id: 42, state: 'opened', sha: this.head } };
    const [found, id] = /^\/api\/v4\/projects\/42\/merge_requests\/7\/notes(?:\/(\d+))?$/.exec(path) ?? [];
    if (found === undefined) return undefined;
    // GitLab gives the newest first.
    if (method === 'GET') return { json: page([...this.notes].reverse(), query).map(asNote) };
    if (!this.mayWrite) return { status: 403, json: { message: '403 Forbidden' } };
    if (id === undefined) return { status: 201, json: asNote(this.add(String(body.body))) };
    const note = this.notes.find((one) => String(one.id) === id);
    if (!note) return { status: 404, json: { message: '404 Note Not Found' } };
    if (note.author.id !== OWNER.id) return { status: 403, json: { message: '403 Forbidden' } };
    if (method === 'DELETE') {
      this.notes.splice(this.notes.indexOf(note), 1);
      return { status: 204, json: '' };
    }
    note.body = String(body.body);
    return { json: asNote(note) };
  };

  add(body: string, author: Author = OWNER, system = false) {
    const note = { id: this.nextId++, body, author, system };
    this.notes.push(note);
    return note;
  }
}

function asAuthor({ id, username }: Author) {
  return {
    id,
    username,
    name: username,
    state: 'active',
    avatar_url: null,
    web_url: `https://gitlab.example/${username}`,
  };
}

function asNote({ id, body, author, system }: FakeGitlab['notes'][number]) {
  return {
    id,
    type: null,
    body,
    attachment: null,
    author: asAuthor(author),
    created_at: AT,
    updated_at: AT,
    system,
    noteable_id: 1,
    noteable_type: 'MergeRequest',
    project_id: 42,
    resolvable: false,
    confidential: false,
    internal: false,
    noteable_iid: 7,
  };
}
