import { expect, it } from 'vitest';
import { editorText } from '../../src/messages/editor.data';
import { noteText } from '../../src/messages/usecases.data';
import type { LoadPictures } from '../../src/usecases/draw';
import { answerOutput } from '../../src/server/outputs';
import { fromBase64 } from '../../src/util/base64';
import { readBeside } from '../outputs/beside';
import { LONG } from '../outputs/pdf/texts';
import { inScope, scopeOf } from '../usecases/scopes';

const load: LoadPictures = () => import('../../src/pictures/pictures.bundle');
const STAP = '    stap: Noor belt\n';

async function saved(text: string, output: string, read = readBeside) {
  const current = inScope(await scopeOf({ 'a.klantreis': text }), 'a.klantreis');
  return answerOutput(current, { uri: 'a.klantreis', theme: 'light', output }, { load, readBeside: read });
}

it('says in Dutch that a part of the program could not be read, and makes the PNG once it can', async () => {
  const away = () => Promise.reject(new Error('no network'));
  await expect(saved(LONG, 'png', away)).rejects.toThrow(editorText('bewarenNietGeladen'));
  const { base64, note } = await saved(LONG, 'png');
  expect(fromBase64(base64).subarray(1, 4)).toEqual(Uint8Array.from([...'PNG'].map((sign) => sign.charCodeAt(0))));
  expect(note).toBeUndefined();
});

it('leaves out what is not for who it is made for, and says that', async () => {
  const text = 'klantreis a: A\n  stap s: S\n    citaat: Zonnewijzer\n';
  const current = inScope(await scopeOf({ 'a.klantreis': text }), 'a.klantreis');
  const asked = { uri: 'a.klantreis', theme: 'light', output: 'svg' } as const;
  const made = (audience: 'team' | 'publiek') => answerOutput(current, { ...asked, audience }, { load, readBeside });
  const textOf = ({ base64 }: { readonly base64: string }) => new TextDecoder().decode(fromBase64(base64));
  const shown = await made('publiek');
  expect(textOf(shown)).not.toContain('Zonnewijzer');
  expect(shown.note).toBe('Voor publiek: 1 citaat staat hier niet in.');
  const all = await made('team');
  expect(textOf(all)).toContain('Zonnewijzer');
  expect(all.note).toBeUndefined();
});

it.each(['png', 'pdf'])('tells beside a %s which signs our letter does not have', async (output) => {
  const { note } = await saved(LONG.replace('Een lange reis', 'Een reis 漢字'), output);
  expect(note).toBe(noteText('tekensMissen', { tekens: '漢 字' }, 'editor'));
});

it('names the first of very many of such signs', async () => {
  const signs = Array.from({ length: 50 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  const { note } = await saved(`klantreis a: ${signs.join('')}\n`, 'pdf');
  expect(note).toContain(`${signs[18]} ${signs[19]} …`);
});

it('tells beside a PNG of a very long klantreis that its letters are small', async () => {
  const { note } = await saved(`klantreis a: A\n  fase f: F\n${STAP.repeat(400)}`, 'png');
  expect(note).toBe(noteText('beeldKleiner', {}, 'editor'));
}, 60_000);
