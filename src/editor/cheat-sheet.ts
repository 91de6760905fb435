import { cheatSheetText, hostTitle } from '../messages/cheat-sheet.data';
import { LINE_HELP } from '../messages/line-help.data';
import type { Host } from '../model/lines/line-kind';
import { FOLLOWERS, hostsInOrder, LINE_KINDS, linesUnder, valuesOf } from '../model/lines/line-kinds';
import { own } from '../util/own';
import { enumerate } from '../util/text';

/** Who writes a klantreis needs these first. */
const FIRST: readonly Host[] = ['bestand', 'klantreis', 'fase', 'stap', 'knelpunt', 'oplossing'];
/** What stands under several of these is told at the one that people look at most. */
const OWNERS: readonly Host[] = ['bestand', 'stap', 'klantreis', 'fase', 'knelpunt', 'oplossing'];

interface Part {
  readonly title: string;
  readonly lines: readonly { readonly keyword: string; readonly example: string; readonly help: string }[];
}

/** Every line of the table once, with its example and its help, under what takes it. */
export function cheatSheet(): Part[] {
  const all = hostsInOrder();
  const order = [...FIRST, ...all.filter((host) => !FIRST.includes(host))];
  const owners = [...OWNERS, ...all.filter((host) => !OWNERS.includes(host))];
  const parts = order
    .map((host) => ({
      title: hostTitle(host, host).replaceAll('`', ''),
      lines: linesUnder(host)
        .filter(({ hosts }) => owners.find((one) => hosts.includes(one)) === host)
        .map(({ keyword, hosts }) => {
          const values = valuesOf(keyword, host);
          const others = hosts.filter((one) => one !== host);
          return lineOf(keyword, [
            ...(values ? [cheatSheetText('keuzes', { keuzes: enumerate(values) })] : []),
            ...(others.length > 0 ? [cheatSheetText('ook', { elementen: enumerate(others, 'en') })] : []),
          ]);
        }),
    }))
    .filter(({ lines }) => lines.length > 0);
  return [...parts, { title: cheatSheetText('overal'), lines: EVERYWHERE.map((word) => lineOf(word, [])) }];
}

/** What stands under a statement of any kind, and what stands before one. */
const EVERYWHERE: readonly string[] = [...FOLLOWERS.filter((word) => !LINE_KINDS.has(word)), 'gewenst', 'zonder'];

function lineOf(word: string, more: readonly string[]): Part['lines'][number] {
  const { voorbeeld, uitleg } = own(LINE_HELP, word)!;
  const keyword = voorbeeld.startsWith(word) ? word : voorbeeld.split(' ')[0]!;
  return { keyword, example: voorbeeld, help: [uitleg, ...more].join(' ') };
}
