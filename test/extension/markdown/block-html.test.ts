import { expect, it } from 'vitest';
import { blockHtml, textHtml } from '../../../src/extension/markdown/block-html';

const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

it('a text of somebody never becomes a part of the page', () => {
  const html = blockHtml({
    title: HOSTILE,
    svg: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    words: [HOSTILE],
    unread: [{ row: 2, text: HOSTILE }],
  });
  for (const one of [html, textHtml(HOSTILE, HOSTILE)]) expect(one).not.toMatch(/<script|<img src=x/);
  expect(html).toContain('regel 3');
});

it('a picture is an image with its words below it', () => {
  const html = blockHtml({ title: 'Ik bel', svg: '<svg/>', words: ['Ik bel', '', 'Stap 1'], unread: [] });
  expect(html).toContain('alt="Klantreis: Ik bel. Onder de tekening staat zij ook als tekst."');
  expect(html).toContain(`src="data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}"`);
  expect(html).toMatch(/<details><summary>[^<]+<\/summary>.*Stap 1/s);
});
