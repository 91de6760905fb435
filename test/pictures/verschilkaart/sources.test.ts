import { describe, expect, it } from 'vitest';
import type { LaidOut } from '../../../src/drawing/shapes';
import { OF_TWO } from '../drawn';
import { holds, paragraphsOf } from '../source-of';
import { editedExample, examples, LABELS, replaced } from './comparisons';

type Layout = (typeof OF_TWO)[number][1];

/** What a reviewer sees often: a word, a value and a name that changed, a stap and a knelpunt that went, a stap that came. */
function changed(layout: Layout): { readonly picture: LaidOut; readonly texts: ReadonlyMap<string, string> } {
  let text = '';
  const pair = editedExample('dennis', (before) => {
    const knelpunt = /\n {6}knelpunt geen-bericht:[\s\S]*?(?=\n {6}\p{L})/u.exec(before)![0];
    text = replaced(before, [
      [knelpunt, ''],
      ['wacht 8 weken', 'wacht 5 weken'],
      ['gevoel zeer-negatief: hij hoort niets en zijn geld raakt op', 'gevoel neutraal: hij hoort soms iets'],
      [
        '    stap lenen: Dennis',
        '    stap gebeld: Karin belt Dennis\n      contact telefoon met werkbedrijf\n\n    stap lenen: Hij',
      ],
    ]);
    return text;
  });
  const picture = layout(pair, { labels: LABELS, full: true });
  return { picture, texts: new Map([...examples(), ['dennis.klantreis', text]]) };
}

describe.each(OF_TWO)('the texts of %s', (_picture, layout) => {
  const { picture, texts } = changed(layout);
  const all = [...paragraphsOf(picture)];

  it('stand in the text of now', () => {
    const wrong = all.flatMap(([paragraph]) =>
      paragraph.sources.filter((source) => !holds(source, paragraph, texts, 'dennis.klantreis')),
    );
    expect(wrong).toEqual([]);
    const changedTexts = ['wacht 5 weken', 'hij hoort soms iets', 'Karin belt Dennis'];
    for (const text of changedTexts)
      expect(all.some(([one]) => one.text === text && one.sources.length > 0)).toBe(true);
  });

  it('have no source where they are gone', () => {
    const gone = all.filter(([, runs]) => runs.every((run) => run.struck));
    expect(gone.length).toBeGreaterThan(5);
    expect(gone.flatMap(([{ sources }]) => sources)).toEqual([]);
  });

  it('are one text where old and new words stand beside each other', () => {
    const mixed = all.find(([{ text }]) => text.startsWith('Hij leent'));
    expect(mixed![1].every((run) => !run.struck)).toBe(true);
    expect(
      mixed![1]
        .map((run) => run.text)
        .join(' ')
        .replaceAll('- ', ''),
    ).toBe(mixed![0].text);
  });
});
