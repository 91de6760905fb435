import { describe, expect, it } from 'vitest';
import { changeText } from '../../src/messages/diff.data';
import { diffTexts } from './diff-texts';

const REIS = `klantreis hulp: Ik zoek hulp
  voor dennis
  ankerpunt start: De start
  fase wachten: Ik wacht
    stap stilte: Dennis wacht
      wanneer op start
      contact loket met gemeente
      achterkant gemeente met zaken: Zoekt het op
      regelt uitkering
      meting gemak 3
        volgens gesprekken
      knelpunt traag: Het duurt te lang
      oplossing bellen: Wij bellen eerder
        lost op traag
    stap brief: Dennis krijgt een brief
      of stilte
      gewenst contact telefoon
        door bellen
persona dennis: Dennis
organisatie gemeente: De gemeente
systeem zaken: Het zaaksysteem
product uitkering: Een uitkering
kanaal loket: Het loket
maat gemak: Gemak
bron gesprekken: Gesprekken
klantreis elders: Ik ga verhuizen
  vergelijk hulp
  fase f: Verhuizen
    stap een: Bellen
      oplossing ook: Wij bellen altijd
        lost op hulp.traag
`;

/** What is told of a thing that is gone while others name it, by the line that it begins with. */
function toldWithout(line: string): readonly string[] {
  const rows = REIS.split('\n');
  const at = rows.findIndex((row) => row.trim().startsWith(line));
  const depth = rows[at]!.search(/\S/);
  const end = rows.findIndex((row, index) => index > at && row.search(/\S/) <= depth);
  const head = [...rows.slice(0, at), ...rows.slice(end)].join('\n');
  return diffTexts(REIS, head)
    .filter(({ code }) => code === 'VS006')
    .map((change) => changeText(change).replace(/^.* is weggehaald/, ''));
}

describe('what is gone while it is used', () => {
  it.each([
    ['persona', 'klantreis *Ik zoek hulp* (reis.klantreis, regel 2)'],
    ['organisatie', 'stap *Dennis wacht* in klantreis *Ik zoek hulp* (reis.klantreis, regel 7)'],
    ['systeem', 'stap *Dennis wacht* in klantreis *Ik zoek hulp* (reis.klantreis, regel 8)'],
    ['product', 'stap *Dennis wacht* in klantreis *Ik zoek hulp* (reis.klantreis, regel 9)'],
    ['kanaal', 'stap *Dennis wacht* in klantreis *Ik zoek hulp* (reis.klantreis, regel 7)'],
    ['maat', 'stap *Dennis wacht* in klantreis *Ik zoek hulp* (reis.klantreis, regel 10)'],
    ['ankerpunt', 'stap *Dennis wacht* (reis.klantreis, regel 5)'],
    [
      'knelpunt',
      'oplossing *Wij bellen eerder* (reis.klantreis, regel 13) en oplossing *Wij bellen altijd* in klantreis *Ik ga verhuizen* (reis.klantreis, regel 30)',
    ],
    ['oplossing', 'stap *Dennis krijgt een brief* (reis.klantreis, regel 16)'],
    ['stap stilte', 'stap *Dennis krijgt een brief* (reis.klantreis, regel 6)'],
  ])('is told with who names it, and where: %s', (line, by) => {
    const [told] = toldWithout(line);
    expect(told).toMatch(/ wordt nog gebruikt door /);
    expect(told!.slice(told!.indexOf(' door ') + ' door '.length)).toBe(by);
    expect(told).not.toMatch(/uitspra/);
  });

  it('is of a bron told with how many claims rest on it', () => {
    expect(toldWithout('bron')).toEqual([
      ', maar `gesprekken` wordt nog gebruikt. 1 uitspraak gebruikt deze bron, in *Ik zoek hulp*',
    ]);
  });

  it('is told with three by name, and how many more there are', () => {
    const stappen = ['A', 'B', 'C', 'D', 'E'].map((title) => `    stap: ${title}\n      regelt uitkering\n`);
    const text = `product uitkering: Een uitkering\nklantreis k: K\n  fase f: F\n${stappen.join('')}`;
    const [told] = diffTexts(text, text.replace(/^.*\n/, ''));
    expect(changeText(told!)).toMatch(/door stap \*A\* in .*, stap \*C\* in .* en nog 2 andere$/);
  });
});
