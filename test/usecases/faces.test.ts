import { expect, it } from 'vitest';
import { reviewSummary } from '../../src/outputs/review/review-summary';
import { readReview } from '../../src/outputs/review/review-read';
import type { Review } from '../../src/diff/review/review';
import type { CompareAnswer, CompareBase, SummaryAnswer } from '../../src/protocol/compare';
import { fromBase64 } from '../../src/util/base64';
import type { OutputAnswer } from '../../src/protocol/output';
import { localDay } from '../../src/util/dates';
import { runIn } from '../cli/run-in';
import { Client } from '../server/client';
import { Folder } from '../server/folder';
import { EXAMPLE_TEXTS, JOURNEYS } from './scopes';

/** The examples on the disk, with both faces that look at them: the same question has the same answer. */
async function faces() {
  const folder = new Folder(EXAMPLE_TEXTS);
  const client = await Client.start({ folders: [folder.path] });
  for (const [name, text] of Object.entries(EXAMPLE_TEXTS))
    if (name.endsWith('.klantreis')) await client.open(folder.uri(name), text);
  const command = async (...args: readonly string[]) => {
    const { out, err } = await runIn(folder.path, args, { today: localDay(new Date()) });
    return { out, err };
  };
  return { folder, client, command };
}

it('finds the same in every example', async () => {
  const { folder, client, command } = await faces();
  const { out } = await command('check', '--format', 'json');
  const { problems } = JSON.parse(out) as { readonly problems: readonly Record<string, unknown>[] };
  for (const name of Object.keys(EXAMPLE_TEXTS).filter((one) => one.endsWith('.klantreis'))) {
    const shown = await client.diagnostics(folder.uri(name), ({ version }) => version === 1);
    const told = problems.filter(({ file }) => file === name);
    expect(
      shown.map(({ code, message, range: { start } }) => [code, message, start.line + 1, start.character + 1]),
      name,
    ).toEqual(told.map(({ code, message, line, column }) => [code, message, line, column]));
  }
});

it('draws the same of every example', async () => {
  const { folder, client, command } = await faces();
  for (const name of JOURNEYS) {
    const { out } = await command('draw', name, '--theme', 'print');
    const uri = folder.uri(name);
    const { base64 } = await client.request<OutputAnswer>('journey/output', { uri, theme: 'print', output: 'svg' });
    expect(new TextDecoder().decode(fromBase64(base64)), name).toBe(out);
  }
});

/** What a command and the server tell of one comparison: as a summary, and in the pictures of the page. */
async function compared(
  { folder, client, command }: Awaited<ReturnType<typeof faces>>,
  args: readonly string[],
  name: string,
  base: CompareBase,
): Promise<Review> {
  const { out } = await command('diff', '--format', 'json', ...args);
  const review = readReview(out);
  const params = { uri: folder.uri(name), base, theme: 'light' };
  const { text } = await client.request<SummaryAnswer>('journey/summary', params);
  expect(text, name).toBe(reviewSummary(review));
  const { body } = await client.request<CompareAnswer>('journey/compare', params);
  const page = await command('diff', '--format', 'html', ...args);
  expect(marksIn(body), name).toEqual(marksIn(page.out));
  expect(marksIn(body).length, name).toBeGreaterThan(0);
  return review;
}

/** The marked boxes of the pictures on a page, in their order. */
function marksIn(page: string): string[] {
  return [...page.matchAll(/<g[^>]* data-verschil="[^"]*"[^>]*>/g)].map(([mark]) => mark);
}

it('compares the huidige klantreis with the gewenste one alike in every example', async () => {
  const both = await faces();
  for (const name of JOURNEYS) {
    const review = await compared(both, ['--gewenst', name], name, { kind: 'huidig' });
    expect(review.base).toBe('de huidige klantreis');
    expect(review.changes.length, name).toBeGreaterThan(0);
  }
});

it('compares any two klantreizen of the examples alike', async () => {
  const both = await faces();
  const idOf = (name: string) => /^klantreis ([\w-]+)/m.exec(EXAMPLE_TEXTS[name]!)![1]!;
  for (const [at, name] of JOURNEYS.entries()) {
    const other = JOURNEYS[(at + 1) % JOURNEYS.length]!;
    const args = [`${other}#${idOf(other)}`, `${name}#${idOf(name)}`];
    const base = { kind: 'journey', uri: both.folder.uri(other) } as const;
    expect((await compared(both, args, name, base)).changes.length, name).toBeGreaterThan(0);
  }
});
