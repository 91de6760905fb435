import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completionsAt } from '../../src/editor/completion';
import { openFile } from './cursor';

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

/** What stands in the text once the item is taken and each of its places keeps its first choice. */
export function take(text: string, item: CompletionItem): string {
  const { range } = item.textEdit as TextEdit;
  const rows = text.replace('‸', '').split('\n');
  const filled = newText(item)!
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{(\d+):getal\}/g, '$1')
    .replace(/\$\{\d+:jaar-maand-dag\}/g, '2027-03-01')
    .replace(/\$\{\d+:jaar, maand of kwartaal\}/g, '2027')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, 'tekst');
  const row = rows[range.start.line]!;
  rows[range.start.line] = row.slice(0, range.start.character) + filled + row.slice(range.end.character);
  return rows.join('\n');
}
