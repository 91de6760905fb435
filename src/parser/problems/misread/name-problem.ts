import type { Finding } from '../../../model/finding';
import { formOfLine, NEEDS_ID } from '../../../model/lines/line-kinds';
import { idFrom } from '../check-lines';
import { CONNECTING_WORDS } from '../../lines/line-lexer';
import { found, isRight, rewrittenAs, type Spoiled } from './spoiled';

const NAMED = /^\s*([^:]*?)\s*:\s*(.*)$/su;

/** A word that can be no name, where one belongs: `stap 2e-kans: …`. */
export function nameProblem(spoiled: Spoiled): Finding | undefined {
  const { line, wish, behind, read, image, at } = spoiled;
  const isNoName = (CONNECTING_WORDS as readonly string[]).includes(image) || !/^\p{L}/u.test(image);
  if (behind.slice(0, read).trim() !== '' || !isNoName) return undefined;
  const start = `${wish}${line.keyword}`;
  const [, words = '', title = ''] = NAMED.exec(behind) ?? [];
  const untitled = NEEDS_ID.includes(line.keyword) ? [] : [`${start}: ${`${words} ${title}`.trim()}`];
  const numbered = /^\s*\d+\s+(\p{L}[^:]*)$/u.exec(behind)?.[1];
  const rows =
    title === ''
      ? numbered === undefined
        ? []
        : [`${start}: ${numbered}`]
      : [`${start} ${idFrom(title)}: ${title}`, ...untitled];
  const fixes = [...new Set(rows)].filter(isRight).map((row) => rewrittenAs(spoiled, row));
  return found('KT032', at, { woord: line.keyword, bij: image }, fixes);
}

/** An apostrophe in a name, as a plural has it: `contact brief met collega's`. A title without its colon may hold one: that is no name. */
export function apostropheProblem(spoiled: Spoiled): Finding | undefined {
  const { line, wish, behind, read, image, at } = spoiled;
  const sign = image[0]!;
  if (sign !== "'" && sign !== '’') return undefined;
  const isTitle = formOfLine(line.keyword) === 'element' && !NEEDS_ID.includes(line.keyword) && !behind.includes(':');
  const before = /[\p{L}\d-]+$/u.exec(behind.slice(0, read))?.[0];
  if (isTitle || before === undefined) return undefined;
  const [, after = ''] = /^['’]([\p{L}\d-]*)/u.exec(behind.slice(read)) ?? [];
  const names = /^[^:]*/.exec(behind)![0];
  const row = `${wish}${line.keyword}${names.replaceAll(sign, '')}${behind.slice(names.length)}`.trimEnd();
  if (!isRight(row)) return undefined;
  const args = { geval: 'apostrof', woord: line.keyword, bij: sign, nieuw: before + after };
  return found('KT002', at, args, [rewrittenAs(spoiled, row)]);
}
