// @vitest-environment jsdom
import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { reviewMarkdown } from '../../../src/outputs/markdown/review-markdown';
import { HOSTILE, hostileReview } from '../../support/sample-review';

const MARKER = '<!-- klantreis -->';

/** The comment as a forge shows it, before the forge looks for mentions and references in it. */
function shown(text: string, forge: 'github' | 'plain' = 'github'): { raw: string; page: HTMLElement } {
  const raw = reviewMarkdown(hostileReview(text), { forge, marker: MARKER });
  const page = document.createElement('div');
  page.innerHTML = marked.parse(raw, { async: false, gfm: true, breaks: true });
  return { raw, page };
}

/** How often each element is there. */
function elements(page: HTMLElement): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const element of page.querySelectorAll('*')) {
    const { localName } = element;
    // A dollar stands in an element of its own, and what stands between backticks in a note is code.
    const isNote = localName === 'code' && element.closest('li')?.textContent.startsWith('ℹ');
    if (localName !== 'span' && !isNote) counts[localName] = (counts[localName] ?? 0) + 1;
  }
  return counts;
}

/** The texts between the marks: forges look in each of them. */
function textsIn(node: Node): string[] {
  return node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [...node.childNodes].flatMap(textsIn);
}

/** A value of several words is told in another way than a word. */
const HARMLESS = ['Wachten', 'Wachten op bericht'].map((text) => elements(shown(text).page));

/** What forges look for in the finished page, and in the text of a comment. */
const POWERS: readonly RegExp[] = [
  /@[\w"]/,
  /[#!%&~^$][\w"]/,
  /\[(?:vulnerability|issue|work_item):/,
  /GH-\d/i,
  /\w:\/\//,
  /\bwww\./i,
  /:[\w+-]+:/,
  /\b[0-9a-f]{7,40}\b/,
  /##\w*\[/,
];

function expectHarmless(text: string): void {
  const { raw, page } = shown(text);
  expect(HARMLESS).toContainEqual(elements(page));
  for (const span of page.querySelectorAll('span')) expect(span.outerHTML).toBe('<span>$</span>');
  for (const pre of page.querySelectorAll('pre')) pre.remove();
  for (const run of textsIn(page)) {
    for (const power of POWERS) expect(power.exec(run)?.[0]).toBeUndefined();
  }
  const [marker, ...lines] = raw.split('\n');
  expect(marker).toBe(MARKER);
  expect(raw).not.toContain('\r');
  // Forges obey these at the start of a line, or anywhere in it.
  for (const line of lines) expect(line).not.toMatch(/^\s*\/|^::|##\w*\[|<!--/);
}

describe('texts that want to be more than text', () => {
  it.each(HOSTILE)('%j', (text) => {
    expectHarmless(text);
    const { page } = shown(text);
    const words = (some: string) =>
      some
        .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    expect(words(page.textContent)).toContain(words(text));
  });

  it('stay harmless in any mixture', () => {
    const signs = fc.constantFrom(
      ...HOSTILE,
      ...'@#!/<>&[]()`*_~|\\:$%{}"\'-+=. \n\t'.split(''),
      'a',
      '1',
      'www',
      'GH-',
    );
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = `x${parts.join('')}`;
        expectHarmless(text);
      }),
      { numRuns: 40 },
    );
  });

  it('leave the chart as it is', () => {
    const chart = (text: string) => shown(text).page.querySelector('.language-mermaid')?.textContent;
    expect(chart('Wachten')).toContain('line [1, -1]');
    for (const text of HOSTILE) expect(chart(text)).toBe(chart('Wachten'));
  });
});
