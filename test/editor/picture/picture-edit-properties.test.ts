import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineText } from '../../../src/text/edit/line-text';
import { editableAt } from '../../../src/editor/picture/editable';
import { pictureEdit } from '../../../src/editor/picture/picture-edit';
import type { Field, MenuItem, PictureEdit } from '../../../src/protocol/edit';
import { rowsOf } from '../../../src/util/rows';
import { journey, mixture, noise } from '../../parser/arbitraries';
import { EXAMPLES } from '../../support/examples';
import { edited } from '../../text/edit/texts';
import { openFile } from '../cursor';

/** Marks of `openFile` are no part of a text here. */
const texts = fc
  .oneof(fc.constantFrom(...EXAMPLES.map(({ text }) => text)), journey, mixture)
  .map((text) => text.replace(/[‸«»]/gu, ''));

function after(text: string, edit: PictureEdit): string | undefined {
  const file = openFile(text);
  const outcome = pictureEdit(file, edit);
  return 'refused' in outcome ? undefined : edited(text, outcome.edits);
}

const place = fc.nat(400);
const hostile = fc.oneof(
  noise,
  fc.constantFrom('\nstap x: X', 'a\r\nklantreis b: B', '\u2028fase', ': :', '# x', '__proto__', ' ', 'x\u0085y'),
);

/** Words of rows, whatever their indentation and their order. */
function words(text: string): string[] {
  return rowsOf(text)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .sort();
}

it('a text that is typed is the text of its line, and every other line says what it said', () => {
  let made = 0;
  fc.assert(
    fc.property(texts, place, hostile, (text, nth, typed) => {
      const file = openFile(text);
      const line = file.lines[nth % Math.max(1, file.lines.length)];
      if (!line) return;
      const was = lineText(file, line);
      const edit = { what: 'text', line: line.range.start.line, slot: 'tekst', was, text: typed } as const;
      const result = after(text, edit);
      if (result === undefined) return;
      made++;
      const now = openFile(result);
      const say = (one: typeof file) => one.lines.map(({ keyword, place: stands }) => `${keyword} ${stands}`);
      expect(say(now)).toEqual(say(file));
      const at = file.lines.indexOf(line);
      now.lines.forEach((other, index) => {
        if (index !== at) expect(other.tekst).toBe(file.lines[index]!.tekst);
      });
      const wanted = typed.replace(/[\s\p{Cc}\uFEFF]+/gu, ' ').trim();
      expect([wanted, '']).toContain(lineText(now, now.lines[at]!));
      if (/[\p{L}\p{N}]/u.test(wanted)) expect(lineText(now, now.lines[at]!)).toBe(wanted);
    }),
  );
  expect(made).toBeGreaterThan(20);
});

it('a move changes the place of rows only, and what stands under what stays whole', () => {
  fc.assert(
    fc.property(texts, place, place, fc.constantFrom('before', 'after'), (text, one, other, side) => {
      const { lines } = openFile(text);
      const parts = lines.filter(({ keyword }) => keyword === 'stap');
      if (parts.length < 2) return;
      const [line, beside] = [one, other].map((nth) => parts[nth % parts.length]!.range.start.line) as [number, number];
      const result = after(text, { what: 'place', line, beside, side });
      if (result === undefined) return;
      expect(words(result)).toEqual(words(text));
      const tree = (of: string) =>
        openFile(of)
          .lines.map(({ keyword, tekst, parent }) => {
            const host = parent?.keyword === 'fase' ? '' : `${parent?.keyword} ${parent?.tekst}`;
            return `${keyword} ${tekst?.replace(/\s+/g, ' ')} < ${host.replace(/\s+/g, ' ')}`;
          })
          .sort();
      expect(tree(result)).toEqual(tree(text));
    }),
  );
});

it('whatever is offered can be done, or says why not, and keeps the line ends', () => {
  const all = (items: readonly MenuItem[]): readonly MenuItem[] =>
    items.flatMap((item) => [item, ...all(item.items ?? [])]);
  fc.assert(
    fc.property(texts, place, place, fc.constantFrom('\n', '\r\n'), (plain, nth, choice, lineEnd) => {
      const text = plain.replaceAll(/\r\n|\r|\n/g, lineEnd);
      const file = openFile(text);
      const line = file.lines[nth % Math.max(1, file.lines.length)];
      if (!line) return;
      const editable = editableAt(file, line.range.start.line);
      if ('refused' in editable) return;
      const edits = [
        ...all(editable.menu).flatMap(({ edit }) => edit ?? []),
        ...editable.fields.map((field) => typedInto(field)),
      ];
      const edit = edits[choice % Math.max(1, edits.length)];
      const result = edit && after(text, edit);
      if (result === undefined) return;
      if (lineEnd === '\r\n') expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const misread = (of: string) => openFile(of).lines.filter((one) => one.misread).length;
      expect(misread(result)).toBeLessThanOrEqual(misread(text));
    }),
  );
});

function typedInto({ place: at, text }: Field): PictureEdit {
  return 'slot' in at
    ? { what: 'text', line: at.line, slot: at.slot, was: text, text: 'iets anders' }
    : { what: 'detail', line: at.line, keyword: at.keyword, text: 'iets anders' };
}
