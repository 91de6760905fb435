import { expect, it } from 'vitest';
import type {
  CompareAnswer,
  CompareBase,
  CompareParams,
  ListedJourney,
  SummaryAnswer,
} from '../../src/protocol/compare';
import { JOURNEY, NOOR } from '../support/journey';
import { Client } from './client';
import { Folder } from './folder';

const uri = 'untitled:Untitled-1';
const HEAD = `${NOOR}klantreis bellen: Wij bellen
  voor noor
  klantvraag: Wat moeten wij doen?
  fase begin: Begin
    stap eerst: Noor belt de gemeente
      contact telefoon
      gevoel negatief: het duurt lang
    stap dan: Noor krijgt antwoord
      gevoel positief: zij weet nu meer
`;
const BASE = HEAD.replace('gevoel negatief: het duurt lang', 'gevoel zeer-negatief: het duurt lang');

async function withText(text: string): Promise<Client> {
  const client = await Client.start();
  await client.open(uri, text);
  return client;
}

function compare(client: Client, base: CompareBase, params: Partial<CompareParams> = {}): Promise<CompareAnswer> {
  return client.request('journey/compare', { uri, theme: 'light', base, ...params });
}

const then = (text: string, note?: string): CompareBase => ({ kind: 'text', label: 'de versie van toen', text, note });

it('shows what changed since a text, with its picture, its places and both names', async () => {
  const client = await withText(HEAD);
  const { body, picture, files, baseFile, refused } = await compare(client, then(BASE));
  expect(refused).toBeUndefined();
  expect(picture).toEqual({ id: 'verschil', widths: [], width: undefined });
  expect(body).toContain('Wij vergelijken <code>uw tekst van nu</code> met <code>de versie van toen</code>');
  expect(body).toMatch(
    /Stap <em>Noor belt de gemeente<\/em>: het gevoel gaat van zeer negatief naar negatief \(anders ingeschat\)/,
  );
  expect(body).toContain('data-kant="base" data-bestand="Untitled-1"');
  // The picture is marked, and brings no fonts and no styles along.
  expect(body).toMatch(/<svg [^]* data-verschil="/);
  expect(body).not.toContain('<style');
  expect({ files, baseFile }).toEqual({ files: { 'Untitled-1': uri }, baseFile: 'Untitled-1' });
  expect(client.log).toEqual([]);
});

it('shows the picture that is asked for, in the width that fits in the room', async () => {
  const client = await withText(HEAD);
  const { body, picture } = await compare(client, then(BASE), { picture: 'verschil-verticaal', width: 600 });
  expect(picture).toEqual({ id: 'verschil-verticaal', widths: [380, 560, 760], width: 560 });
  expect(body).toMatch(/<svg [^>]*width="560"/);
  expect((await compare(client, then(BASE), { picture: 'iets' })).refused).toContain('verschil-verticaal');
});

it('says so where nothing changed in meaning, and passes notes on', async () => {
  const client = await withText(HEAD);
  const { body } = await compare(
    client,
    then(`# een opmerking\n${HEAD.replace('  voor', '   voor')}`, 'Het heette & toen.'),
  );
  expect(body).toContain('In wat wij konden vergelijken, is niets veranderd in betekenis.');
  expect(body).toContain('Het heette &amp; toen.');
  expect(body).not.toContain('<article');
  expect(await client.request('journey/summary', { uri, base: then(HEAD) })).toEqual({ text: '' });
});

it('has everything as new where there was no text', async () => {
  const client = await withText(HEAD);
  const { body } = await compare(client, then(''));
  expect(body).toContain('Wij bellen <span class="staat">(nieuw)</span>');
  expect(body).toMatch(/data-verschil="/);
});

it('tells which findings are new and gone', async () => {
  const client = await withText(HEAD.replace('voor noor', 'voor noor, truus'));
  const { body } = await compare(client, then(HEAD));
  expect(body).toMatch(/data-niveau="[^"]+">\s*<button[^>]*>[^]*?truus/);
  expect(body).toContain('KT017');
  const back = await compare(client, then(HEAD.replace('voor noor', 'voor noor, truus, piet')));
  expect(back.body).toContain('piet');
});

it('tells of the lines that nobody can read, on either side', async () => {
  const client = await withText(`${HEAD}onzin hier\n`);
  const { body } = await compare(client, then(`${BASE}\n\nxyz\nabc\n`));
  expect(body).toContain('uw tekst van nu: regel 11 konden wij niet lezen.');
  expect(body).toMatch(/de versie van toen: de regels \d+ en \d+ konden wij niet lezen\./);
});

it('compares the huidige klantreis with the gewenste one', async () => {
  const client = await withText(`${HEAD}      gewenst gevoel zeer-positief: zij weet alles\n`);
  const { body } = await compare(client, { kind: 'huidig' });
  expect(body).toContain('<code>de gewenste klantreis</code> met <code>de huidige klantreis</code>');
  expect(body).toMatch(
    /Noor krijgt antwoord<\/em>: het gevoel gaat van positief naar zeer positief in de gewenste reis/,
  );
  await client.change(uri, HEAD, 2);
  expect((await compare(client, { kind: 'huidig' })).body).toContain('In dit bestand staat nog geen wens.');
});

it('compares two klantreizen of one file, whatever they are called', async () => {
  const two = `${HEAD}klantreis anders: Anders\n  voor noor\n  fase f: Begin\n    stap s: Noor belt de gemeente\n`;
  const client = await withText(two);
  const list = await client.request<ListedJourney[]>('journey/list', { uri });
  expect(list).toEqual([
    { uri, file: 'Untitled-1', key: 'bellen', title: 'Wij bellen' },
    { uri, file: 'Untitled-1', key: 'anders', title: 'Anders' },
  ]);
  const base: CompareBase = { kind: 'journey', uri, journey: 'bellen' };
  const { body } = await compare(client, base, { journey: 'anders' });
  expect(body).toContain('<code>Anders</code> met <code>Wij bellen</code>');
  expect(body).toMatch(/Noor krijgt antwoord/);
  const gone = await compare(client, { ...base, journey: 'weg' }, { journey: 'anders' });
  expect(gone).toMatchObject({ body: '', refused: expect.stringContaining('staat de klantreis niet meer') as string });
});

it('takes the names of other files from the scope, and compares klantreizen of two files', async () => {
  const folder = new Folder({ 'klantreis.json': '{}', 'wie.klantreis': NOOR.replace(': Noor', ': Mevrouw Noor') });
  folder.write('een.klantreis', JOURNEY);
  folder.write('twee.klantreis', `${JOURNEY.replace('klantreis ', 'klantreis twee-')}    stap extra: Nog een stap\n`);
  const client = await Client.start({ folders: [folder.path] });
  const [een, twee] = [folder.uri('een.klantreis'), folder.uri('twee.klantreis')];
  const params = { uri: twee, theme: 'light', base: { kind: 'journey', uri: een } };
  await client.open(twee, `${JOURNEY}    stap extra: Nog een stap\n      gevoel positief: fijn\n`);
  // The server compares what is open.
  expect(await client.request('journey/compare', params)).toBeNull();
  await client.open(een, JOURNEY);
  const answer = await client.request<CompareAnswer>('journey/compare', params);
  expect(answer.baseFile).toBe('een.klantreis');
  expect(answer.body).toContain('Nog een stap');
  const since = await client.request<CompareAnswer>('journey/compare', { ...params, base: then(JOURNEY) });
  expect(since.body).toContain('Mevrouw Noor');
  expect(since.files).toEqual({ 'twee.klantreis': twee });
  expect(client.log).toEqual([]);
});

it('refuses a text that is none, with the reason', async () => {
  const client = await withText(HEAD);
  const { refused, body } = await compare(client, then('\0'));
  expect(refused).toMatch(/^de versie van toen: .* Daarom kunnen wij niet vergelijken\.$/);
  expect(body).toBe('');
});

it('sums the changes up for the message of a commit, as plain lines', async () => {
  const client = await withText(HEAD.replace('Wij bellen', 'Wij *bellen* `nu` <b>'));
  const { text } = await client.request<SummaryAnswer>('journey/summary', { uri, base: then(BASE) });
  const [title, empty, ...rows] = text.split('\n');
  expect(title).toMatch(/^Wij \*bellen\* `nu` <b>: 1 punt om op te letten en 1 neutrale wijziging$/);
  expect(empty).toBe('');
  // The lowest point follows from the one feeling that changed.
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row).toMatch(/^- [A-Z].*$/);
  expect(text).toContain(
    '- Stap Noor belt de gemeente: het gevoel gaat van zeer negatief naar negatief (anders ingeschat)',
  );
});

it('shows what an author typed as text, whatever it is', async () => {
  const hostile = '</text></svg><script>alert(1)</script><img src=x onerror=alert(1)>&amp;"\'';
  const client = await withText(HEAD.replaceAll('Noor belt', hostile).replace('het duurt lang', hostile));
  const { body } = await compare(client, { ...then(BASE.replaceAll('Wij', hostile)), label: hostile } as CompareBase);
  expect(body).not.toMatch(/<(?:script|img)/);
});

it('gives up for a text that changed meanwhile', async () => {
  const client = await withText(HEAD);
  const asked = compare(client, then(BASE));
  await client.change(uri, `${HEAD}# nog iets\n`, 2);
  await expect(asked).rejects.toMatchObject({ code: -32801 });
  expect((await compare(client, then(BASE))).body).toContain('Noor belt');
});
