import * as v from 'valibot';
import { isLimit, type Patience, pauseOf, tellsLimit } from './patience';

/** Why a call gave no answer, as far as it matters for what somebody can do about it. */
export type ApiTrouble =
  /** The token is not (or no longer) accepted. */
  | 'token'
  /** The token is known and may not do this. */
  | 'forbidden'
  /** It is not there, or this token may not see it. */
  | 'missing'
  /** Too many calls in a short time. */
  | 'limit'
  /** The forge has a problem of its own. */
  | 'server'
  /** The forge does not take what was sent. */
  | 'refused'
  /** The answer leads to another machine, which must not get the token. */
  | 'elsewhere'
  /** No answer in time. */
  | 'slow'
  /** No connection. */
  | 'unreachable'
  /** The answer is not what this forge answers. */
  | 'unreadable';

export class ApiError extends Error {
  constructor(
    readonly trouble: ApiTrouble,
    /** The machine that was asked. */
    readonly host: string,
    /** The status of the answer, or the computer's code (`ECONNREFUSED`): of use to an administrator. */
    readonly detail: string,
    /** How long the forge asks us to stay away, in milliseconds; 0 where it does not. */
    readonly pause = 0,
  ) {
    super(`${trouble} ${host} ${detail}`);
  }
}

/** Where a forge listens, and the token that goes there and nowhere else. */
export interface Api {
  /** Paths of calls are added to it. */
  readonly url: string;
  readonly token: string;
  /** What this forge wants to hear with every call. */
  readonly headers: Readonly<Record<string, string>>;
  /** What is left of the time to wait for it, over all calls. */
  readonly patience: Patience;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Call {
  readonly method?: Method;
  readonly body?: unknown;
}

/** How long an answer may take. */
const PATIENCE = 30_000;
/** How often the same is asked, whatever the forge has time for. */
const MOST_TRIES = 3;
const REDIRECTS = 3;
/** What an answer may hold: a hundred comments of the greatest length, with room to spare. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Asks a forge one thing and reads its answer, which is checked: an answer of another form is no answer. Where the forge has
 * trouble of its own or no time, it is asked again, after the pause that it wants and as long as our patience lasts.
 * @throws ApiError
 */
export async function ask<S extends v.GenericSchema>(
  api: Api,
  schema: S,
  path: string,
  call: Call = {},
): Promise<v.InferOutput<S>> {
  const url = new URL(`${api.url.replace(/\/+$/, '')}/${path}`);
  for (let tries = 1; ; tries++) {
    const answer = await send(api, url, call);
    const trouble = await troubleOf(answer, url);
    if (trouble === undefined) return await readAnswer(answer, url, schema);
    const again = mayAskAgain(trouble, answer.status, call.method);
    const pause = pauseOf(answer, trouble === 'limit');
    if (again && tries < MOST_TRIES && (await api.patience.wait(pause))) continue;
    throw new ApiError(trouble, url.host, String(answer.status), trouble === 'limit' ? pause : 0);
  }
}

async function readAnswer<S extends v.GenericSchema>(answer: Response, url: URL, schema: S): Promise<v.InferOutput<S>> {
  const read = v.safeParse(schema, await readJson(answer, url));
  if (!read.success) throw new ApiError('unreadable', url.host, String(answer.status));
  return read.output;
}

/** Takes something away. @throws ApiError */
export async function remove(api: Api, path: string): Promise<void> {
  await ask(api, v.unknown(), path, { method: 'DELETE' });
}

/** Sends a call, after redirects on the same machine: a renamed repository is found, and the token stays where it belongs. */
async function send({ token, headers }: Api, url: URL, { method = 'GET', body }: Call): Promise<Response> {
  let at = url;
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const answer = await attempt(at, () =>
      fetch(at, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE),
        headers: {
          accept: 'application/json',
          'user-agent': 'klantreis',
          ...headers,
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || location === null) return answer;
    await answer.body?.cancel();
    const next = URL.canParse(location, at) ? new URL(location, at) : undefined;
    // A 301 of a POST would have to become a GET: only the newer codes say that the call stays what it is.
    const same = method === 'GET' || answer.status === 307 || answer.status === 308;
    if (next?.origin !== at.origin || !same) throw new ApiError('elsewhere', at.host, String(answer.status));
    at = next;
  }
  throw new ApiError('elsewhere', at.host, 'redirect');
}

/** Is it of any use to ask again? */
function mayAskAgain(trouble: ApiTrouble | undefined, status: number, method: Method = 'GET'): boolean {
  if (trouble === 'limit') return true;
  // The forge may have made what a POST asks for and stumbled after that: asked again, it would make a second one.
  return trouble === 'server' && (method !== 'POST' || status === 503);
}

/** What is wrong with an answer. One that is wrong is read, as far as that matters, and closed. */
async function troubleOf(answer: Response, url: URL): Promise<ApiTrouble | undefined> {
  const { status } = answer;
  const text = status === 403 && !isLimit(answer) ? await attempt(url, () => readText(answer, url)) : '';
  const trouble = isLimit(answer) || tellsLimit(text) ? 'limit' : troubleOfStatus(status);
  if (trouble !== undefined && !answer.bodyUsed) await answer.body?.cancel();
  return trouble;
}

function troubleOfStatus(status: number): ApiTrouble | undefined {
  // Azure DevOps shows whom it does not know its page to sign in, with 203.
  if (status === 401 || status === 203) return 'token';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  if (status >= 500) return 'server';
  return status >= 300 ? 'refused' : undefined;
}

async function readJson(answer: Response, url: URL): Promise<unknown> {
  const text = await attempt(url, () => readText(answer, url));
  // Of what was taken away there is nothing to say.
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError('unreadable', url.host, String(answer.status));
  }
}

async function readText({ body, status }: Response, url: URL): Promise<string> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    total += chunk.length;
    if (total > MAX_BYTES) throw new ApiError('unreadable', url.host, String(status));
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Turns what Node says of a connection into our words. */
async function attempt<T>(url: URL, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ApiError) throw error;
    const slow = error instanceof Error && error.name === 'TimeoutError';
    throw new ApiError(slow ? 'slow' : 'unreachable', url.host, slow ? `${PATIENCE / 1000} s` : causeOf(error));
  }
}

/** The computer's own code (`ENOTFOUND`), which stands in the cause of what fetch throws. */
function causeOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'fetch';
}

const PAGE_SIZE = 100;
/** More comments than this has no pull request that somebody reads. */
const MAX_PAGES = 100;

/** Everything of a list that comes in pages, numbered as GitHub and GitLab do. @throws ApiError */
export async function askAll<S extends v.GenericSchema>(api: Api, item: S, path: string): Promise<v.InferOutput<S>[]> {
  const all: v.InferOutput<S>[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const items = await ask(api, v.array(item), `${path}?per_page=${PAGE_SIZE}&page=${page}`);
    for (const one of items) all.push(one);
    if (items.length < PAGE_SIZE) break;
  }
  return all;
}
