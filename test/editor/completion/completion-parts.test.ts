import type { CompletionItem } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../../src/editor/completion/completion';
import { DESIRED_KINDS } from '../../../src/model/lines/line-kinds';
import { itemsAt, labelsAt, take, UNDER } from './complete';
import { openFiles } from '../cursor';

describe('behind a statement word', () => {
  const kanalen = expect.arrayContaining(['balie', 'e-mail', 'op-locatie', 'loket']);
  it.each<[string, string, unknown]>([
    ['stap', 'voor ‸', ['noor', 'sam']],
    ['stap', 'voor noor, ‸', ['sam']],
    ['stap', 'voor noor,s‸', ['sam']],
    ['stap', 'voor noor ‸', []],
    ['stap', 'contact ‸', kanalen],
    ['stap', 'contact ba‸', kanalen],
    ['stap', 'contact balie ‸', ['met', 'vanuit', 'ongewild', 'mislukt']],
    ['stap', 'contact balie met ‸', ['balie-team']],
    ['stap', 'contact balie met balie-team ‸', ['vanuit', 'ongewild', 'mislukt']],
    ['stap', 'contact balie met balie-team vanuit ‸', ['klant', 'organisatie']],
    ['stap', 'gewenst contact balie vanuit k‸', ['klant', 'organisatie']],
    ['stap', 'gevoel ‸', ['zeer-negatief', 'negatief', 'neutraal', 'positief', 'zeer-positief']],
    ['stap', 'gevoel zeer-n‸', ['zeer-negatief', 'negatief', 'neutraal', 'positief', 'zeer-positief']],
    ['stap', 'gevoel negatief ‸', ['van']],
    ['stap', 'gevoel negatief van ‸', ['noor', 'sam']],
    ['stap', 'voorkant ‸', ['balie-team']],
    ['stap', 'achterkant ‸', ['balie-team', 'met']],
    ['stap', 'achterkant balie-team ‸', ['met']],
    ['stap', 'achterkant met ‸', ['brp']],
    ['stap', 'achterkant balie-team met ‸', ['brp']],
    ['stap', 'wacht ‸', ['ongeveer', 'binnen', 'onbekend']],
    ['stap', 'herhaalt ‸', ['elke']],
    ['stap', 'kosten 36 ‸', ['euro']],
    ['stap', 'kosten 36 euro ‸', ['per', 'van']],
    ['stap', 'kosten 36 euro per jaar ‸', ['van']],
    ['stap', 'wacht 8 ‸', expect.arrayContaining(['weken', 'jaren', 'tot'])],
    ['stap', 'duurt ongeveer 2,5 ‸', expect.arrayContaining(['uur', 'tot'])],
    ['stap', 'wacht 2 tot 4 w‸', expect.not.arrayContaining(['tot'])],
    ['stap', 'wanneer ‸', ['op', 'ongeveer', 'binnen']],
    ['stap', 'wanneer op ‸', ['feest']],
    ['stap', 'wanneer 9 maanden ‸', ['voor', 'na']],
    ['stap', 'wanneer binnen 3 dagen na ‸', ['feest']],
    ['stap', 'regelt ‸', ['paspoort']],
    ['stap', 'of ‸', ['vroeg']],
    ['stap', 'terug naar ‸', ['vroeg']],
    ['stap', 'meting ‸', ['ces']],
    ['stap', 'vraag ‸', ['voor']],
    ['stap', 'gewenst zonder ‸', DESIRED_KINDS],
    ['klantreis', 'vergelijk ‸', ['ander']],
    ['klantreis', 'status ‸', ['concept', 'review', 'vastgesteld', 'archief']],
    ['klantreis', 'toestand ‸', ['huidig', 'papier', 'gewenst']],
    ['knelpunt', 'ernst ho‸', ['laag', 'midden', 'hoog']],
    ['knelpunt', 'invloed ‸', ['eigen', 'deels', 'geen']],
    ['knelpunt', 'van ‸', ['noor', 'sam']],
    ['knelpunt', 'volgens gesprekken, ‸', ['telling']],
    ['knelpunt', 'negeer ‸', expect.arrayContaining(['KR401', 'KR501'])],
    ['oplossing', 'lost op ‸', ['rij', 'k', 'ander.traag']],
    ['oplossing', 'lost op rij, ‸', ['k', 'ander.traag']],
    ['oplossing', 'lost op ander.‸', ['rij', 'k', 'ander.traag']],
    ['oplossing', 'soort ‸', expect.arrayContaining(['communicatie', 'gedrag'])],
    ['oplossing', 'inspanning ‸', ['klein', 'middel', 'groot']],
    ['oplossing', 'effect ‸', ['klein', 'middel', 'groot']],
    ['oplossing', 'stand ‸', ['idee', 'gepland', 'bezig', 'klaar', 'afgewezen']],
    ['persona', 'digitaal ‸', ['laag', 'midden', 'hoog']],
    ['persona', 'taal ‸', ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'laaggeletterd']],
    ['persona', 'soort ‸', ['inwoner', 'ondernemer', 'medewerker', 'helper']],
    ['persona', 'voorkeur balie, ‸', expect.not.arrayContaining(['balie'])],
    ['organisatie', 'soort ‸', ['eigen', 'gemeente', 'keten', 'markt', 'naaste']],
    ['bron', 'soort interview, ‸', expect.not.arrayContaining(['interview'])],
    ['bron', 'door ‸', ['zelf', 'extern']],
    ['maat', 'schaal 1 ‸', ['tot']],
    ['verwacht', 'uitkomst ‸', ['waargemaakt', 'niet', 'overtroffen']],
    ['stap', 'doet ‸', ['van']],
    ['stap', 'gedoe ‸', []],
  ])('under %s: %s', (host, line, expected) => {
    expect(labelsAt(`${UNDER[host]!}${line}`)).toEqual(expected);
  });

  it('door takes the oplossingen of the klantreis', () => {
    expect(labelsAt(`${UNDER.stap}gewenst doet: belt\n        door ‸`)).toEqual(['nummer']);
  });

  it('names have their title and are replaced as a whole', () => {
    const [item] = itemsAt(`${UNDER.stap}gevoel positief van no‸or: fijn`);
    expect(item).toMatchObject({ label: 'noor', detail: 'Noor', filterText: 'noor' });
    expect(take(`${UNDER.stap}gevoel positief van no‸or: fijn`, item!).split('\n').at(-1)).toBe(
      '      gevoel positief van noor: fijn',
    );
  });

  it('names have their title beside them in every row of the list', () => {
    const items = itemsAt(`${UNDER.stap}voor ‸`);
    expect(items.map(({ labelDetails }) => labelDetails?.description)).toEqual(['Noor', 'Sam']);
  });

  it('only knelpunten of the klantreis before the dot', () => {
    const other = (id: string) => `klantreis ${id}: R\n  knelpunt k: K\n`;
    const text = `${other('een')}${other('twee')}klantreis r: R\n  oplossing o: O\n    lost op twee.‸`;
    expect(labelsAt(text)).toEqual(['twee.k']);
  });
});

/** The names in the order in which an editor shows them. */
function sorted(items: readonly CompletionItem[]): string[] {
  return items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label);
}

describe('the likeliest name comes first', () => {
  it('the persona of the stap, then that of the klantreis, also from another file, then the others', () => {
    const { a } = openFiles({
      a: `persona zoe: Zoë
klantreis r: R
  voor anna
  stap s: S
    voor kees
    gevoel positief van ‸`,
      b: 'persona anna: Anna\npersona bas: Bas\npersona kees: Kees\n',
    });
    expect(sorted(completionsAt(a, a.cursors[0]!))).toEqual(['kees', 'anna', 'zoe', 'bas']);
  });

  it('what was named last before, then what is declared in the file, then the rest', () => {
    const { a } = openFiles({
      a: `bron een: Een
klantreis r: R
  stap s: S
    citaat: ja
      volgens drie
    citaat: nee
      volgens ‸`,
      b: 'bron twee: Twee\nbron drie: Drie\n',
    });
    expect(sorted(completionsAt(a, a.cursors[0]!))).toEqual(['drie', 'een', 'twee']);
  });

  it('a kanaal that is used here, known to everyone or not', () => {
    const text = `${UNDER.stap}contact sms\n      contact loket\n      contact ‸`;
    expect(sorted(itemsAt(text)).slice(0, 3)).toEqual(['loket', 'sms', 'balie']);
  });
});
