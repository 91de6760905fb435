import { type LaidOut, type Paragraph, paragraphOf, type TextRun, type TextSource } from '../../src/drawing/shapes';

type Texts = ReadonlyMap<string, string>;

/** Every run of a picture, in its boxes and behind them. */
function runsOf({ boxes, strips }: LaidOut): TextRun[] {
  return [...boxes, ...strips.map((strip) => strip.draw(strip.y))].flatMap(({ texts }) => texts);
}

/** The texts of a picture, each once; a run without one is one by itself. */
export function paragraphsOf(picture: LaidOut): Map<Paragraph, TextRun[]> {
  const runs = new Map<Paragraph, TextRun[]>();
  for (const run of runsOf(picture)) {
    const paragraph = run.paragraph ?? paragraphOf(run.text);
    runs.set(paragraph, [...(runs.get(paragraph) ?? []), run]);
  }
  return runs;
}

/** What of a text no author wrote, as its sources have it. */
export function oursIn({ text, sources }: Paragraph): string {
  return sources.reduce((rest, { part = text }) => rest.replace(part, ''), text);
}

/** Does a source hold what is shown of it? Read from the rows of the text alone, without the parser. */
export function holds(source: TextSource, { text }: Paragraph, texts: Texts, file: string): boolean {
  const { slot, line, part = text } = source;
  const rows = texts.get(source.file ?? file)!.split('\n');
  const row = rows[line] ?? '';
  switch (slot) {
    case 'tekst':
      return one(textFrom(rows, line)).includes(one(part));
    case 'name':
      return row.split(/\s+/).includes(part);
    case 'bedrag':
      return row.includes(part.replaceAll('.', ''));
    case 'vanuit':
      return row.includes('vanuit organisatie');
    case 'waarde': {
      // Whether somebody can do something, and who collected something, is told in our words.
      if (/^\s*(?:invloed|door) /.test(row)) return true;
      const numbers = part.replace(/‘.*?’/g, '').match(/\d+/g);
      return numbers ? numbers.every((number) => row.includes(number)) : row.includes(part.replaceAll(' ', '-'));
    }
    default:
      return row.split(/[\s,:]+/).some((id) => id !== '' && calledAs(id, texts).some((name) => part.includes(name)));
  }
}

/** What stands behind the colon of a line, with the rows that go on with it. */
function textFrom(rows: readonly string[], line: number): string {
  let text = rows[line]!.replace(/^[^:]*:/, '');
  for (let next = line + 1; /^\s*:/.test(rows[next] ?? ''); next++) text += ` ${rows[next]!.replace(/^\s*:/, '')}`;
  return text;
}

/** What an id may be called in a picture: itself, or by the titles that declare it. */
function calledAs(id: string, texts: Texts): string[] {
  const [, own = id] = /^[^.]+\.(.*)$/.exec(id) ?? [];
  const names = [...new Set([id, own, ...id.split('.')])].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const titles = new RegExp(`^\\s*\\p{L}+ (?:${names.join('|')}): *(.*)$`, 'gmu');
  return [
    id,
    id.replaceAll('-', ' '),
    ...[...texts.values()].flatMap((text) => [...text.matchAll(titles)].map((m) => one(m[1]!))),
  ];
}

function one(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
