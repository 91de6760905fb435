import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type BlockAnswer, type BlockParams, JOURNEY_BLOCK } from '../../src/protocol/block';
import { temporaryFolder } from '../support/temporary-folder';
import { Client, uriOf } from './client';

const folder = temporaryFolder('klantreis-block-');
writeFileSync(join(folder, 'mensen.klantreis'), 'persona noor: Noor uit de map\n');
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = ['klantreis a: Ik bel', '  voor noor', '  fase f: Eerst', '    stap s: Noor belt', ''].join('\n');

async function ask(params: Partial<BlockParams>): Promise<BlockAnswer> {
  const client = await Client.start({ folders: [folder] });
  const all = { folder: uriOf(folder), text: TEXT, picture: undefined, theme: 'light', ...params };
  return client.request<BlockAnswer>(JOURNEY_BLOCK, all);
}

describe('a klantreis in a page of Markdown', () => {
  it('is drawn as wide as a page, with its words and with who is named in the folder', async () => {
    const { title, svg, words, unread } = await ask({});
    expect(title).toBe('Ik bel');
    expect(svg).toMatch(/^<svg [^>]*width="560"/);
    expect(words.join('\n')).toContain('Noor uit de map');
    expect(unread).toEqual([]);
  });

  it('counts what it declares itself before what the folder does, and needs no folder', async () => {
    const text = `persona noor: Noor zelf\n\n${TEXT}`;
    for (const where of [uriOf(folder), undefined]) {
      const words = (await ask({ text, folder: where })).words.join('\n');
      expect(words).toContain('Noor zelf');
      expect(words).not.toContain('uit de map');
    }
  });

  it('says which line could not be read', async () => {
    const { words, unread } = await ask({ text: `${TEXT}      gevol blij\n` });
    expect(words.join('\n')).toContain('Noor belt');
    expect(unread).toEqual([{ row: 4, text: expect.stringContaining('Bedoelde u `gevoel`?') }]);
  });

  it('is another picture where somebody asks for one, and a sentence where there is none such', async () => {
    expect((await ask({ picture: 'kaart' })).svg).not.toMatch(/^<svg [^>]*width="560"/);
    await expect(ask({ picture: 'constructor' })).rejects.toThrow('De tekening `constructor` kennen wij niet.');
  });

  it('is what it declares where it has no klantreis', async () => {
    expect((await ask({ text: 'persona sam: Sam\n' })).words.join('\n')).toContain('Sam');
  });
});
