import type { OutputWriter } from '../../../src/outputs/output';
import type { ListTold } from '../../../src/outputs/lists/list';
import { listOf, type ListChoice } from '../../../src/usecases/lists/list';
import type { LoadedFile } from '../../../src/workspace/workspace';
import { scopeOf } from '../../usecases/scopes';
import { readBeside } from '../beside';

export const TODAY = '2026-11-22';

/** A list of these texts, by the names of their files. */
export async function toldOf(
  texts: Readonly<Record<string, string>>,
  kind: ListChoice['kind'],
  choice: Partial<ListChoice> = {},
): Promise<ListTold> {
  const scope = await scopeOf(texts, false);
  const asked = scope.files.map((file) => ({ file, scope }));
  // Without a line that says so, klantreizen stand side by side that are named.
  const named = new Set<LoadedFile>(kind === 'vergelijk' ? scope.files : []);
  const all = { owner: undefined, overdue: false, stand: undefined, archive: false, today: TODAY, named };
  return listOf(asked, { ...all, kind, ...choice });
}

/** What an output makes of a list, as one text. */
export async function written(output: OutputWriter<'list'>, told: ListTold, colours = false): Promise<string> {
  return [...(await output.write(told, { version: '', colours, readBeside }))].join('');
}

/** Titles by which somebody tries to do more than name something. */
export const HOSTILE = [
  '=HYPERLINK("http://kwaad.example")',
  '+31 bellen',
  '@SUM(A1)',
  "-2+3+cmd|' /C calc'!A0",
  'Wie; dan, "zo" en =1+1',
  'Kosten, =1+1 en meer',
  '| cel | <script>alert(1)</script> `code` [link](http://kwaad.example) **vet**',
  'BEGIN:VEVENT\\nSUMMARY:kwaad; x, y',
  '\u202Eomgekeerd \u001B[31mrood ##vso[task.complete]',
  `${'lang en breed '.repeat(20)}🌳é`,
] as const;

/** A klantreis of which every title is one of these. */
export const HOSTILE_TEXT = [
  `klantreis kwaad: ${HOSTILE[0]}`,
  '  status concept',
  `  eigenaar: ${HOSTILE[2]}`,
  '  herzien 2027-01-01',
  `  fase een: ${HOSTILE[3]}`,
  `    stap een: ${HOSTILE[4]}`,
  ...HOSTILE.flatMap((title, at) => [
    `      knelpunt k${at}: ${title}`,
    `      oplossing o${at}: ${title}`,
    `        eigenaar: ${title}`,
    '        stand gepland',
    '        gereed 2027-02-03',
    `      succes s${at}: ${title}`,
    `        waardoor: ${title}`,
    `      vraag: ${title}`,
  ]),
  '',
].join('\n');

/** Two klantreizen of the same, and of somebody who is called so. */
export const HOSTILE_PAIR: Readonly<Record<string, string>> = {
  'a.klantreis': `${HOSTILE_TEXT.replace('\n', `\n  voor wie\n`)}persona wie: ${HOSTILE[6]}\n`,
  'b.klantreis': HOSTILE_TEXT.replace('klantreis kwaad', 'klantreis erger').replace(
    `    stap een: ${HOSTILE[4]}`,
    `    stap een: ${HOSTILE[4]}\n      wacht onbekend: ${HOSTILE[6]}\n      gevoel negatief: ${HOSTILE[6]}\n      contact balie`,
  ),
};
