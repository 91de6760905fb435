import { describe, expect, it } from 'vitest';
import { riskOf } from '../../src/diff/changes/risk';
import { LINES } from '../../src/model/lines/lines.data';
import type { DiffCode } from '../../src/messages/diff.data';
import { golden } from '../support/golden';
import { diffTexts } from './diff-texts';

/** What can become of a line, with the code that says so. */
const EVENTS: readonly (readonly [what: string, code: DiffCode, is: 'new' | 'gone' | 'changed' | 'note'])[] = [
  ['nieuw', 'VS030', 'new'],
  ['weg', 'VS031', 'gone'],
  ['anders', 'VS032', 'changed'],
  ['beter', 'VS033', 'changed'],
  ['slechter', 'VS034', 'changed'],
  ['anders ingeschat', 'VS049', 'changed'],
  ['andere tekst', 'VS035', 'changed'],
  ['andere toelichting', 'VS035', 'note'],
];

const JUDGED: ReadonlySet<DiffCode> = new Set(['VS033', 'VS034', 'VS049']);

const CALM = { wish: false, weighty: false, slight: false };

describe('the level of a change', () => {
  it('is known of every line under every element, and a list of all was read', async () => {
    const rows = [...LINES.values()]
      .filter(({ element }) => !element)
      .flatMap((kind) => (kind.hosts.length === 0 ? (['stap'] as const) : kind.hosts).map((host) => ({ kind, host })))
      .map(({ kind: { keyword, better, form }, host }) => {
        const told = EVENTS.filter(([, code]) => (better ?? form) === 'measurement' || better || !JUDGED.has(code));
        const cells = told.flatMap(([what, code, is]) => {
          const line = { keyword, host, is, old: 'a', now: 'b', losesProof: false };
          const { level, readers } = riskOf(code, { ...CALM, line });
          return level === 'neutraal' ? [] : [`${what}: ${level} voor ${readers.join(', ')}`];
        });
        return [
          `${keyword} (${host})${cells.length === 0 ? ': neutraal' : ''}`,
          ...cells.map((cell) => `  ${cell}`),
        ].join('\n');
      });
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(golden('niveaus.txt'));
  });

  /** A klantreis of which a row, or some rows, become others. */
  const levelOf = (from: string, to: string) =>
    diffTexts(REIS, REIS.replace(from, to)).map(({ level, readers }) => `${level}: ${readers.join(', ')}`);

  it.each([
    ['a status', 'status concept', 'status vastgesteld', ['let-op: bestuur']],
    ['a klantreis that is a wish now', 'status concept', 'status concept\n  toestand gewenst', ['let-op: bestuur']],
    ['a term, also one as long', 'wacht 2 weken', 'wacht 14 dagen', ['let-op: bestuur, jurist']],
    ['a comma in a regel', 'regel: Wet BRP, artikel 2', 'regel: Wet BRP artikel 2', ['neutraal: team']],
    ['a number in a regel', 'artikel 2', 'artikel 3', ['let-op: jurist']],
    ['what is asked for', 'regel: Wet', 'vraagt: Een uittreksel\n      regel: Wet', ['let-op: jurist, privacy']],
    ['a `niet` in a title of a knelpunt', 'Er komt bericht', 'Er komt niet bericht', ['let-op: jurist']],
    ['a `niet` in a note', 'omdat het duurt', 'omdat het niet duurt', ['let-op: jurist']],
    ['a `niet` in what somebody thinks', 'denkt: Het lukt', 'denkt: Het lukt niet', ['neutraal: team']],
    ['one letter of a word', 'omdat het duurt', 'omdat het duuurt', ['neutraal: team']],
    ['what somebody said', 'Ik hoorde niets', 'Ik hoorde alles', ['let-op: team']],
    ['invloed that is gone', 'invloed eigen', 'invloed geen', ['let-op: team']],
    ['invloed that is less', 'invloed eigen', 'invloed deels', ['neutraal: team']],
    ['a plan that came further', 'stand idee', 'stand gepland', ['verbetering: bestuur, team']],
    ['a plan that was turned down', 'stand idee', 'stand afgewezen', ['let-op: bestuur, team']],
    ['a plan that is later', 'gereed 2027-01-01', 'gereed 2027-05-01', ['let-op: bestuur, jurist']],
    [
      'a knelpunt that is gone',
      '      knelpunt traag: Er komt bericht\n        invloed eigen\n',
      '',
      ['let-op: bestuur, team', 'let-op: bestuur, team'],
    ],
    ['a new knelpunt', '      doet: Belt', '      knelpunt: Druk\n      doet: Belt', ['neutraal: team']],
    ['a new oplossing', '      doet: Belt', '      oplossing: Bellen\n      doet: Belt', ['neutraal: team']],
    ['a contact more', '      doet: Belt', '      contact telefoon\n      doet: Belt', ['let-op: team']],
    ['a wish', '      doet: Belt', '      gewenst wacht 1 dag\n      doet: Belt', ['wens: bestuur, jurist']],
    ['an evidence that is gone', '\n        volgens enquete', '', ['let-op: team']],
    [
      'a claim that is gone with what it rested on',
      '      denkt: Het lukt\n        volgens enquete\n',
      '',
      ['let-op: team'],
    ],
    ['a claim that is gone and rested on nothing', '      doet: Belt\n', '', ['neutraal: team']],
    [
      'a rule that is put aside',
      '      doet: Belt',
      '      doet: Belt\n        negeer KR501: later',
      ['let-op: privacy'],
    ],
  ])('of %s', (_, from, to, levels) => {
    expect(REIS).toContain(from);
    expect(levelOf(from, to)).toEqual(levels);
  });

  it('of what happens in a gewenste klantreis is that of a wish, and of the klantreis itself is what it was', () => {
    const wish = REIS.replace('status concept', 'status concept\n  toestand gewenst');
    const levels = (from: string, to: string) => diffTexts(wish, wish.replace(from, to)).map(({ level }) => level);
    expect(levels('gevoel negatief', 'gevoel positief')).toEqual(['wens']);
    expect(levels('stand idee', 'stand klaar')).toEqual(['wens', 'wens']);
    expect(levels('status concept', 'status vastgesteld')).toEqual(['let-op']);
    const names = diffTexts(wish, wish.replace('persona noor: Noor', 'persona nora: Noor'));
    expect(names.map(({ level }) => level)).toContain('breuk');
  });
});

const REIS = `persona noor: Noor
bron enquete: Enquete
  soort enquete
klantreis a: A
  voor noor
  status concept
  fase f: F
    stap s: S
      wacht 2 weken: omdat het duurt
      gevoel negatief
      doet: Belt
      citaat: Ik hoorde niets
      denkt: Het lukt
        volgens enquete
      regel: Wet BRP, artikel 2
      knelpunt traag: Er komt bericht
        invloed eigen
      oplossing snel: Sneller
        stand idee
        gereed 2027-01-01
`;
