import { expect, it } from 'vitest';
import { Client } from './client';
import { readFileSync } from 'node:fs';

it('smoke', async () => {
  const client = await Client.start({ folders: [process.cwd() + '/examples'] });
  const text = readFileSync('examples/kind-krijgen.klantreis', 'utf8');
  const uri = 'file://' + process.cwd() + '/examples/kind-krijgen.klantreis';
  await client.open(uri, text);
  console.log(await client.diagnostics(uri));
  await client.change(uri, text + '\n  stp x: y\n', 2);
  console.log(JSON.stringify(await client.diagnostics(uri, (p) => p.version === 2)));
  console.log(JSON.stringify(await client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 2 } })));
  const picture: any = await client.connection.sendRequest('journey/picture', { uri, theme: 'light', have: {} });
  console.log(picture.version, picture.journeys, picture.stale, picture.picture?.parts.length);
  expect(await client.stop()).toBe(0);
});
