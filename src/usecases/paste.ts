import { checkFile } from '../checks/check';
import { importText } from '../import/paste';
import { bareWords, importWord, readWords } from '../messages/import.data';
import { Scope } from '../model/scope/scope';
import { DEFAULT_SETTINGS } from '../model/settings';
import { parse } from '../parser/parse';
import { idFrom } from '../parser/problems/check-lines';
import { formatText } from '../text/format';
import { own } from '../util/own';

/** What somebody pasted, as a klantreis. */
export interface Pasted {
  readonly text: string;
  /** Of the klantreis: where its title stands, to be typed over. */
  readonly title: string;
  readonly fasen: number;
  readonly stappen: number;
  /** What was not understood, as it stands in a notitie, and its row from 0. */
  readonly left: readonly { readonly text: string; readonly row: number }[];
}

/** What stands above a row while we ask whether it can be read. */
const ABOVE: Readonly<Record<string, string>> = {
  klantreis: 'klantreis a: A\n',
  fase: 'klantreis a: A\nfase a: A\n',
  stap: 'klantreis a: A\nfase a: A\nstap a: A\n',
  knelpunt: 'klantreis a: A\nfase a: A\nstap a: A\nknelpunt a: A\n',
  oplossing: 'klantreis a: A\nfase a: A\nstap a: A\nknelpunt a: A\noplossing a: A\n',
  succes: 'klantreis a: A\nfase a: A\nstap a: A\nsucces a: A\n',
};
/** What a row of somebody may lack is no mistake of language. */
const LANGUAGE = /^KT/;

/**
 * Makes a klantreis of a list, a table or an outline, laid out and read as every other text is; undefined where there is nothing in it.
 */
export function pasteText(text: string): Pasted | undefined {
  const known = new Map<string, boolean>();
  const reads = (row: string, host: string) => {
    const asked = `${own(ABOVE, host) ?? ABOVE.stap}${row}\n`;
    const answer = known.get(asked) ?? isRead(asked);
    known.set(asked, answer);
    return answer;
  };
  let title = '';
  const imported = importText(text, reads, (found) => {
    title = found || importWord('zonderTitel');
    return { title, id: idFrom(title) || 'klantreis' };
  });
  const { rows, fasen, stappen, left, words, bare } = imported;
  if (rows.length < 2 && title === importWord('zonderTitel') && bare.length === 0) return undefined;
  const comments = [...(words.size > 0 ? [readWords(words)] : []), ...(bare.length > 0 ? [bareWords(bare)] : [])];
  // Below: an editor calls a text without a file by its first row.
  const below = comments.length > 0 ? ['', ...comments] : [];
  const raw = [...rows.map((row) => '  '.repeat(row.deeper) + row.text), ...below, ''].join('\n');
  const laidOut = formatText(raw, parse(raw).lines);
  return { text: laidOut, title, fasen, stappen, left: rowsOfLeft(laidOut, left) };
}

function isRead(text: string): boolean {
  const file = { path: '', ...parse(text) };
  const found = checkFile(file, new Scope([file]), DEFAULT_SETTINGS);
  return !found.some(({ code, severity }) => LANGUAGE.test(code) && severity !== 'info');
}

/** The notities of what was left stand in the order in which it was found. */
function rowsOfLeft(
  text: string,
  left: readonly { readonly label: string | undefined; readonly text: string }[],
): { readonly text: string; readonly row: number }[] {
  const rows = text.split('\n');
  let from = 0;
  return left.map(({ label, text: said }) => {
    const shown = label === undefined ? said : `${label}: ${said}`;
    const first = shown.split('\n')[0]!;
    const found = rows.findIndex((row, at) => at >= from && row.trimStart().startsWith(`notitie: ${first}`));
    if (found !== -1) from = found + 1;
    return { text: shown, row: Math.max(0, found) };
  });
}
