import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completionsAt } from '../../../src/editor/completion/completion';
import { choiceOf, valuesOf } from '../../../src/model/lines/line-kinds';
import { formOf } from '../../../src/model/lines/line-form';
import { own } from '../../../src/util/own';
import { openFile } from '../cursor';

const TOP = `persona noor: Noor
persona sam: Sam
organisatie balie-team: Team Balie
systeem brp: Basisregistratie
product paspoort: Paspoort
kanaal loket: Het loket
bron gesprekken: Gesprekken
bron telling: Telling
maat ces: Moeite
klantreis ander: Een andere reis
  stap eerder: Eerder
    knelpunt traag: Het gaat traag
`;
const REIS = `${TOP}klantreis reis: De reis
  voor noor
  ankerpunt feest: Het feest
  fase begin: Begin
    stap vroeg: Vroeg
      knelpunt rij: Er staat een rij
      oplossing nummer: Een nummer
    stap laat: Laat
`;

/** For every element a text that ends with a line of it, and the start of a line below. */
export const UNDER: Readonly<Record<string, string>> = {
  bestand: TOP,
  persona: 'persona iemand: Iemand\n  ',
  organisatie: 'organisatie o: O\n  ',
  systeem: 'systeem s: S\n  ',
  product: 'product p: P\n  ',
  kanaal: 'kanaal k: K\n  ',
  bron: 'bron b: B\n  ',
  maat: 'maat m: M\n  ',
  klantreis: `${TOP}klantreis leeg: Leeg\n  ankerpunt feest: Het feest\n  `,
  fase: `${TOP}klantreis leeg: Leeg\n  ankerpunt feest: Het feest\n  fase f: F\n    `,
  stap: `${REIS}      `,
  knelpunt: `${REIS}      knelpunt k: K\n        `,
  oplossing: `${REIS}      knelpunt k: K\n      oplossing o: O\n        `,
  succes: `${REIS}      succes s: S\n        `,
  meting: `${REIS}      meting ces 4\n        `,
  verwacht: `${REIS}      verwacht: iets\n        `,
};

export function itemsAt(text: string): CompletionItem[] {
  const file = openFile(text);
  return completionsAt(file, file.cursors[0]!);
}

export function labelsAt(text: string): string[] {
  return itemsAt(text).map(({ label }) => label);
}

export function newText(item: CompletionItem | undefined): string | undefined {
  return item?.textEdit?.newText;
}

/** What stands in the text once the item is taken and nothing is filled in. */
export function take(text: string, item: CompletionItem): string {
  const { range } = item.textEdit as TextEdit;
  const rows = text.replace('‸', '').split('\n');
  const filled = newText(item)!.replace(/\$\{\d+:([^}]*)\}/g, '$1');
  const row = rows[range.start.line]!;
  rows[range.start.line] = row.slice(0, range.start.character) + filled + row.slice(range.end.character);
  return rows.join('\n');
}

/** What may stand for the places of the forms in the help, in the texts above. */
const SAMPLES: Readonly<Record<string, string>> = {
  persona: 'noor',
  organisatie: 'balie-team',
  product: 'paspoort',
  kanaal: 'balie',
  bron: 'gesprekken',
  maat: 'ces',
  klantreis: 'ander',
  stap: 'vroeg',
  knelpunt: 'rij',
  getal: '3',
  bedrag: '3',
  eenheid: 'weken',
  'jaar-maand-dag': '2027-03-01',
  'jaar, maand of kwartaal': '2027',
};

/** A line in the shortest way that its help tells of, filled in. */
export function shortest(keyword: string, host: string): string {
  const values = valuesOf(keyword, host);
  if (values && !choiceOf(keyword, host)!.optional) return `${keyword} ${values[0]}`;
  if (keyword === 'wanneer') return 'wanneer op feest';
  if (keyword === 'helpt') return 'helpt iemand';
  if (keyword === 'schaal') return 'schaal 1 tot 10';
  return formOf(keyword, host)!
    .replace(/\s*\[[^\]]*\]/g, '')
    .replace(', …', '')
    .replace('…', 'iets')
    .replace(/<([^>]*)>/g, (_, place: string) => own(SAMPLES, place) ?? 'tekst');
}
