/**
 * What an analyst does in the editor, one phase after another. Each leaves the text as it found it, and stops after every key,
 * so that another server can have its turn. A `record` takes a sample in ms; a phase throws where a server does not do what is
 * measured, so that no figure is about nothing.
 */
import { sleep } from './stats.mjs';

/**
 * @typedef {import('./session.mjs').Session} Session
 * @typedef {(name: string, value: number) => void} Record
 * @typedef {{ repeat: number }} Effort how often a phase does its thing
 * @typedef {(session: Session, record: Record, effort: Effort) => AsyncGenerator<void>} Phase
 */

/** Between two keys; servers may still be busy with other files, and collect their garbage. */
const BETWEEN_KEYS_MS = 15;
/** A server that does not number its messages may send some about earlier keys. */
const UNTIL_QUIET_MS = 100;
const BURST_KEYS = 30;
const BURST_PAUSE_MS = 20;

/** The first keys make the engine compile what it meets: they are not counted. */
async function* warmUp(session) {
  yield* typeText(session, session.workspace.inText, ' even wachten op code', () => undefined);
}

/** Inside a text: the file stays right at every key. @type {Phase} */
async function* typeInText(session, record, { repeat }) {
  const text = ' en wat er verder nog nodig is om het goed te doen'.slice(0, 10 * repeat);
  yield* typeText(session, session.workspace.inText, text, (ms) => record('key in a text', ms));
}

/** An Enter, and then a new line key by key: all that is half-typed on the way to it. @type {Phase} */
async function* typeLine(session, record) {
  const { at, text } = session.workspace.line;
  record('Enter, all lines below move', await session.edit(at, at, '\n'));
  yield* typeText(session, at, text, (ms) => record('key, half-typed', ms));
  record('Enter, all lines below move', await session.edit(at, at + 1, ''));
}

/** A line that is wrong appears and goes. @type {Phase} */
async function* makeMistake(session, record, { repeat }) {
  const { at, text } = session.workspace.mistake;
  for (let i = 0; i < repeat; i++) {
    const before = session.problems;
    record('mistake shown', await session.edit(at, at, text));
    await session.client.settle(UNTIL_QUIET_MS);
    if (session.problems <= before) throw new Error('A mistake gave no message.');
    record('mistake gone', await session.edit(at, at + text.length, ''));
    await session.client.settle(UNTIL_QUIET_MS);
    if (session.problems !== before) throw new Error('A mistake went, and its message stayed.');
    yield;
  }
}

/** A key of a name, and in the same instant what it may become. @type {Phase} */
async function* complete(session, record, { repeat }) {
  const { at, text: whole } = session.workspace.name;
  // Behind a name that is whole there is nothing to complete.
  const text = whole.slice(0, -1);
  const end = at + text.length;
  await session.edit(at, at, `${text}\n`);
  for (let i = 0; i < repeat; i++) {
    await session.edit(end - 1, end, '');
    const edited = session.edit(end - 1, end - 1, text.slice(-1));
    const context = { triggerKind: 1 };
    const params = { ...session.at(end), context };
    const answer = await session.timed('textDocument/completion', params, (ms) => record('key + completion', ms));
    if ((answer?.items ?? answer ?? []).length === 0) throw new Error('Nothing to complete.');
    await edited;
    await sleep(BETWEEN_KEYS_MS);
    yield;
  }
  await session.edit(at, end + 1, '');
}

/** A key, and in the same instant the outline. @type {Phase} */
async function* outline(session, record, { repeat }) {
  yield* eachKey(session, repeat, async () => {
    const params = { textDocument: { uri: session.uri } };
    const symbols = await session.timed('textDocument/documentSymbol', params, (ms) =>
      record('key + documentSymbol', ms),
    );
    if (symbols.length === 0) throw new Error('No outline.');
  });
}

/** A key, and in the same instant the picture of its klantreis: what the page lacks. Bare Langium has no picture. @type {Phase} */
async function* picture(session, record, { repeat }) {
  const { journey } = session.workspace;
  if (journey === undefined) return;
  const ask = { uri: session.uri, journey, theme: 'light' };
  const have = new Map();
  const keep = (answer) => {
    if (!answer?.picture) throw new Error('No picture.');
    for (const { key, fingerprint } of answer.picture.parts) have.set(key, fingerprint);
  };
  keep(await session.timed('journey/picture', { ...ask, have: {} }, (ms) => record('first picture', ms)));
  yield* eachKey(session, repeat, async () => {
    const params = { ...ask, have: Object.fromEntries(have) };
    keep(await session.timed('journey/picture', params, (ms) => record('key + picture', ms)));
  });
}

/** Fast keys without waiting: how far is the server behind after the last one? @type {Phase} */
async function* burst(session, record, { repeat }) {
  const { inText: at } = session.workspace;
  for (let i = 0; i < Math.ceil(repeat / 2); i++) {
    let last;
    for (let key = 0; key < BURST_KEYS; key++) {
      if (key > 0) await sleep(BURST_PAUSE_MS);
      last = session.edit(at + key, at + key, 'x');
      // Only the messages about the last key are waited for.
      last.catch(() => undefined);
    }
    const params = { textDocument: { uri: session.uri } };
    await session.timed('textDocument/documentSymbol', params, (ms) => record('30 fast keys, then documentSymbol', ms));
    const sent = session.client.sent;
    await last;
    await session.client.settle();
    record('30 fast keys, then the last messages', session.client.lastPublished - sent);
    await session.edit(at, at + BURST_KEYS, '');
    yield;
  }
}

/**
 * In the library goes a name that all files use: until the open file says so, and until all files that ever will have said
 * so. The library is saved in between, for a server that looks at closed files only then. @type {Phase}
 */
async function* breakName(session, record) {
  const { library, languageId, cross } = session.workspace;
  const { client } = session;
  const uri = client.open(library, languageId);
  await client.settle(500);
  const told = client.published;
  const shown = client.nextMessages(session.uri);
  const edited = client.change(uri, cross.start, cross.end, cross.text);
  const { sent } = client;
  await edited;
  record('name gone in another file: open file', (await shown) - sent);
  client.save(uri);
  // Files may be linked again for a while before the first of them is told about.
  await client.settle(1500);
  record('name gone in another file: all files', client.lastPublished - sent);
  record('files told', client.published - told);
  yield;
}

/** Types a text key by key, waits for the messages about each key, and takes the text away again. */
async function* typeText(session, at, text, take) {
  for (const [i, key] of [...text].entries()) {
    take(await session.edit(at + i, at + i, key));
    await sleep(BETWEEN_KEYS_MS);
    yield;
  }
  await session.edit(at, at + text.length, '');
}

/** A key inside a text, something in the same instant, and the key taken back. */
async function* eachKey(session, repeat, act) {
  const { inText: at } = session.workspace;
  for (let i = 0; i < repeat; i++) {
    const edited = session.edit(at, at, 'x');
    await act();
    await edited;
    await session.edit(at, at + 1, '');
    await sleep(BETWEEN_KEYS_MS);
    yield;
  }
}

/** @type {readonly Phase[]} */
export const PHASES = [warmUp, typeInText, typeLine, makeMistake, complete, outline, picture, burst, breakName];
