import { expect, it } from 'vitest';
import { FORMS } from '../../src/pictures/draw';
import { layoutKaart } from '../../src/pictures/kaart/layout';
import { layoutNoKlantreis } from '../../src/pictures/no-klantreis';
import { messageText } from '../../src/messages/messages';
import { Scope } from '../../src/model/scope/scope';
import { parse } from '../../src/parser/parse';
import { fromBase64 } from '../../src/util/base64';
import type { OutputAnswer, OutputsAnswer } from '../../src/protocol/output';
import type { Picture, PictureAnswer, PictureParams } from '../../src/protocol/picture';
import { EXAMPLES } from '../support/examples';
import { NOOR } from '../support/journey';
import { Client } from './client';

const uri = 'untitled:Untitled-1';
const KIND = EXAMPLES.find(({ name }) => name === 'examples/kind-krijgen.klantreis')!.text;
const TWO = `${NOOR}klantreis een: Een\n  voor noor\nklantreis: Twee\n  voor noor\n`;

class Page {
  private version = 1;
  private have: Record<string, string> = {};

  private constructor(private readonly client: Client) {}

  static async with(text: string): Promise<Page> {
    const client = await Client.start();
    await client.open(uri, text);
    return new Page(client);
  }

  /** The picture after a change of the text; what came in is shown from then on. */
  async after(text?: string, params: Partial<PictureParams> = {}): Promise<PictureAnswer> {
    if (text !== undefined) await this.client.change(uri, text, ++this.version);
    const all = { uri, theme: 'light', have: this.have, ...params };
    const answer = await this.client.request<PictureAnswer>('journey/picture', all);
    expect(answer.version).toBe(this.version);
    if (answer.picture) this.have = fingerprints(answer.picture);
    expect(this.client.log).toEqual([]);
    return answer;
  }

  /** As it is saved: what its file is called, and what stands in it. */
  async svg(params: object = {}): Promise<{ readonly title: string; readonly svg: string }> {
    const { title, outputs } = await this.client.request<OutputsAnswer>('journey/outputs', { uri, ...params });
    const all = { uri, theme: 'light', output: outputs[0]!.id, ...params };
    const { base64 } = await this.client.request<OutputAnswer>('journey/output', all);
    return { title, svg: new TextDecoder().decode(fromBase64(base64)) };
  }

  async changed(): Promise<void> {
    await this.client.journeyChanged(uri, this.version);
  }
}

it('comes in parts, of which only those that the page lacks have markup', async () => {
  const page = await Page.with(KIND);
  const { picture, journeys, shown, stale } = await page.after();
  expect({ journeys, shown, stale }).toMatchObject({ journeys: [{ key: shown }], stale: undefined });
  expect(sent(picture!)).toHaveLength(picture!.parts.length);
  for (const { svg } of picture!.parts) expect(svg).toMatch(/^(?:$|<)/);
  expect(new Set(picture!.parts.map(({ key }) => key)).size).toBe(picture!.parts.length);
  expect(picture!.width * picture!.height).toBeGreaterThan(0);
  expect(sent((await page.after()).picture!)).toEqual([]);
  // Another theme has other colours.
  expect(sent((await page.after(undefined, { theme: 'dark' })).picture!).length).toBeGreaterThan(10);
});

it('says of a stap and a fase what they are called, in one piece, by their id where they have no title', async () => {
  const long = 'Noor vraagt een aansprakelijkheidsverzekeringsovereenkomst aan';
  const page = await Page.with(
    `${NOOR}klantreis een: Een\n  voor noor\n  fase f: Begin\n    stap a: ${long}\n      gevoel positief: fijn\n    stap b\n`,
  );
  const { parts } = (await page.after()).picture!;
  const titles = parts.flatMap(({ key, title }) => (title === undefined ? [] : [[key, title]]));
  expect(Object.fromEntries(titles)).toMatchObject({ 'fase:f': 'Begin', 'stap:a': long, 'stap:b': 'b' });
  expect(parts.find(({ key }) => key === 'stap:a/gevoel:noor')!.title).toBeUndefined();
});

it('sends few parts for the change of one word, and only places for a line above', async () => {
  const page = await Page.with(KIND);
  const before = (await page.after()).picture!;
  const word = await page.after(KIND.replace(/(stap \S+: \S+)/, '$1s'));
  expect(sent(word.picture!).length).toBeGreaterThan(0);
  expect(sent(word.picture!).length).toBeLessThan(4);
  await page.changed();
  await page.after(KIND);
  const above = (await page.after(`\n${KIND}`)).picture!;
  expect(sent(above)).toEqual([]);
  const lines = ({ parts }: Picture) => parts.flatMap(({ line }) => (line === undefined ? [] : [line]));
  expect(lines(above)).toEqual(lines(before).map((line) => line + 1));
});

it.each([
  ['stap', /^( *)stap /m],
  ['fase', /^( *)fase /m],
  ['klantreis', /^( *)klantreis /m],
])('keeps the last picture where a %s cannot be read, and says on which line', async (word, pattern) => {
  const page = await Page.with(KIND);
  await page.after();
  const broken = KIND.replace(pattern, `$1x${word}x `);
  const line = KIND.slice(0, pattern.exec(KIND)!.index).split('\n').length - 1;
  expect(await page.after(broken)).toMatchObject({ stale: { line } });
  expect((await page.after(broken)).picture).toBeUndefined();
  // A page that has nothing gets what there is.
  const fresh = await page.after(broken, { have: {} });
  expect(fresh).toMatchObject({ stale: { line } });
  expect(fresh.picture!.parts.length).toBeGreaterThan(0);
  expect(await page.after(KIND)).not.toHaveProperty('stale');
});

it('goes on without a line that takes nothing along', async () => {
  const page = await Page.with(KIND);
  await page.after();
  const answer = await page.after(KIND.replace(/^( *)klantvraag:/m, '$1klntvraag:'));
  expect(answer.stale).toBeUndefined();
  expect(answer.picture).toBeDefined();
});

it('shows the klantreis that is asked for, of several', async () => {
  const page = await Page.with(TWO);
  const first = await page.after();
  expect(first).toMatchObject({
    shown: 'een',
    journeys: [
      { key: 'een', title: 'Een', start: 1, end: 2 },
      { key: '#2', title: 'Twee', start: 3, end: 4 },
    ],
  });
  expect((await page.after(undefined, { journey: '#2', have: {} })).picture!.title).toBe('Twee');
  expect(await page.after(undefined, { journey: 'weg' })).toMatchObject({ shown: 'een', picture: { title: 'Een' } });
  // Each key leads to one klantreis, also where two have one id.
  const twice = TWO.replace('klantreis:', 'klantreis een:');
  expect(await page.after(twice, { journey: '#2' })).toMatchObject({ shown: '#2', picture: { title: 'Twee' } });
  // Its line broke: better keep it than show the other one.
  const gone = await page.after(TWO.replace('klantreis een', 'klntreis een'), { journey: 'een' });
  expect(gone).toMatchObject({ shown: 'een', stale: { line: 1 } });
  expect(gone.picture).toBeUndefined();
});

it('is a small picture that says how to begin where there is no klantreis', async () => {
  const page = await Page.with('# niets\n');
  const { journeys, shown, picture } = await page.after();
  expect({ journeys, shown }).toEqual({ journeys: [], shown: undefined });
  expect(picture!.title).toBe('Nog geen klantreis');
  expect(await page.svg()).toEqual({ title: '', svg: FORMS.file(layoutNoKlantreis(), 'light') });
  expect(sent((await page.after(KIND)).picture!).length).toBeGreaterThan(10);
});

it('shows what an author types as text, whatever it is', async () => {
  const hostile = '</text><script>alert(1)</script><img src=x onerror=alert(1)>&amp;"\'';
  const page = await Page.with(`klantreis x: ${hostile}\n  fase f: ${hostile}\n    stap s: ${hostile}\n`);
  const { picture } = await page.after();
  for (const { svg } of picture!.parts) expect(svg).not.toMatch(/<(?:script|img)/);
  expect((await page.svg()).svg).not.toMatch(/<(?:script|img)/);
});

it.each(['light', 'print'] as const)('is as a file what the command line draws, in %s', async (theme) => {
  const page = await Page.with(KIND);
  const file = { path: 'Untitled-1', ...parse(KIND) };
  const [klantreis] = file.model.klantreizen;
  const svg = FORMS.file(layoutKaart(klantreis!, new Scope([file])), theme);
  expect(await page.svg({ theme })).toEqual({ title: klantreis!.id, svg });
  expect(await page.svg({ theme, journey: 'weg' })).toMatchObject({ svg });
});

it('is the picture that is asked for by its id, which the answer has', async () => {
  const page = await Page.with(KIND);
  const { picture } = await page.after();
  expect(picture!.id).toBe('kaart');
  expect((await page.after(undefined, { picture: 'kaart', have: {} })).picture).toEqual(picture);
  const sentence = 'De tekening `verschil` kennen wij niet. Er is wel: `kaart`, `verticaal`, ';
  await expect(page.after(undefined, { picture: 'verschil' })).rejects.toThrow(sentence);
  await expect(page.svg({ picture: 'verschil' })).rejects.toThrow(sentence);
});

it('tells the pictures that the file has something for', async () => {
  const page = await Page.with(KIND);
  const { choices } = (await page.after()).picture!;
  expect(choices.map(({ id }) => id)).toEqual(expect.arrayContaining(['kaart', 'verticaal', 'blauwdruk', 'persona']));
  expect(choices.map(({ id }) => id)).not.toContain('verschil');
  const people = (await page.after('persona noor: Noor\n', { have: {} })).picture!;
  expect(people.id).toBe('kaartjes');
  expect(people.choices.map(({ id }) => id)).toContain('kaartjes');
  expect(people.choices.map(({ id }) => id)).not.toContain('blauwdruk');
});

it('is as wide as fits in the room that the page has, where the picture has more widths', async () => {
  const page = await Page.with(KIND);
  const { picture: kaart } = await page.after();
  expect(kaart!.widths).toEqual([]);
  const { picture } = await page.after(undefined, { picture: 'verticaal', width: 500, have: {} });
  expect(picture).toMatchObject({ id: 'verticaal', width: 380, widths: [380, 560, 760] });
  // What a wider one has alike is not sent again.
  const wider = (await page.after(undefined, { picture: 'verticaal', width: 600, have: fingerprints(picture!) }))
    .picture!;
  expect(wider.width).toBe(560);
  expect(sent(wider).length).toBeLessThan(wider.parts.length);
  const { svg } = await page.svg({ picture: 'verticaal', width: 600 });
  expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="560"');
});

it('says why there is none of a file that cannot be read', async () => {
  const page = await Page.with(KIND);
  await page.after();
  const { picture, refused } = await page.after(`${KIND}\0`);
  expect({ picture, refused }).toEqual({ picture: undefined, refused: messageText('KT037', {}) });
  expect((await page.after(KIND)).refused).toBeUndefined();
});

function sent({ parts }: Picture): string[] {
  return parts.filter(({ svg }) => svg !== undefined).map(({ key }) => key);
}

function fingerprints({ parts }: Picture): Record<string, string> {
  return Object.fromEntries(parts.map(({ key, fingerprint }) => [key, fingerprint]));
}
