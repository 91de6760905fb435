import { type Answer, page, type Seen } from './server';

export const SHA = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
const AT = '2026-11-22T13:33:48Z';

interface User {
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export const BOT: User = { login: 'github-actions[bot]', type: 'Bot' };

/** The part of GitHub's REST API that we use, with answers in the form that docs.github.com gives for it. */
export class FakeGithub {
  private nextId = 2000;
  readonly comments: { readonly id: number; body: string; readonly user: User }[] = [];
  head = { sha: SHA, repository: 'gemeente/klantreizen' };
  /** Whose token it is; a workflow's token is nobody's. */
  user: User | undefined;
  /** Does the other API say which bot a token is of? */
  tellsViewer = true;
  /** The bot that a token without a person is of. */
  bot = BOT;
  /** May the token write? That of a pull request from a fork may not. */
  mayWrite = true;
  /** May it change comments of others? */
  mayChange = (author: User) => author.login === (this.user ?? this.bot).login;

  readonly handle = ({ method, path, query, body }: Seen): Answer | undefined => {
    const [, pulls, issues, one] =
      /^\/repos\/gemeente\/klantreizen\/(?:(pulls\/7)|(issues\/7\/comments)|issues\/comments\/(\d+))$/.exec(path) ?? [];
    if (path === '/user') return this.user ? { json: asUser(this.user) } : FORBIDDEN;
    if (path === '/graphql' && method === 'POST' && body.query === '{viewer{login}}')
      return this.tellsViewer ? { json: { data: { viewer: { login: (this.user ?? this.bot).login } } } } : undefined;
    if (pulls) return { json: this.pull() };
    if (issues && method === 'GET') return { json: page(this.comments, query).map(asComment) };
    if (!this.mayWrite) return FORBIDDEN;
    if (issues) return { status: 201, json: asComment(this.add(String(body.body))) };
    const found = this.comments.find(({ id }) => String(id) === one);
    if (!found) return undefined;
    if (!this.mayChange(found.user)) return FORBIDDEN;
    if (method === 'DELETE') {
      this.comments.splice(this.comments.indexOf(found), 1);
      return { status: 204, json: '' };
    }
    found.body = String(body.body);
    return { json: asComment(found) };
  };

  add(body: string, user: User = this.user ?? this.bot) {
    const comment = { id: this.nextId++, body, user };
    this.comments.push(comment);
    return comment;
  }

  private pull() {
    const [owner] = this.head.repository.split('/');
    return {
      url: 'https://api.github.com/repos/gemeente/klantreizen/pulls/7',
      id: 1,
      number: 7,
      state: 'open',
      title: 'De melding duidelijker',
      user: asUser({ login: owner!, type: 'User' }),
      head: {
        label: `${owner}:melding`,
        ref: 'melding',
        sha: this.head.sha,
        repo: { id: 2, full_name: this.head.repository },
      },
      base: { label: 'gemeente:main', ref: 'main', sha: SHA, repo: { id: 1, full_name: 'gemeente/klantreizen' } },
      created_at: AT,
    };
  }
}

const FORBIDDEN: Answer = {
  status: 403,
  json: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
    status: '403',
  },
};

function asUser({ login, type }: User) {
  return { login, id: 41898282, node_id: 'MDM6Qm90NDE4OTgyODI=', type, site_admin: false };
}

function asComment({ id, body, user }: { readonly id: number; readonly body: string; readonly user: User }) {
  return {
    id,
    node_id: 'MDEyOklzc3VlQ29tbWVudDE=',
    url: `https://api.github.com/repos/gemeente/klantreizen/issues/comments/${id}`,
    html_url: `https://github.com/gemeente/klantreizen/issues/7#issuecomment-${id}`,
    // GitHub gives back the line ends of the browser, whatever was sent.
    body: body.replaceAll('\n', '\r\n'),
    user: asUser(user),
    created_at: AT,
    updated_at: AT,
    issue_url: 'https://api.github.com/repos/gemeente/klantreizen/issues/7',
    author_association: 'CONTRIBUTOR',
    performed_via_github_app: null,
  };
}
