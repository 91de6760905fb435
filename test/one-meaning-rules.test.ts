import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kr301 } from '../src/checks/method/kr301-dip-without-reason';
import { kr401 } from '../src/checks/method/kr401-knelpunt-without-oplossing';
import { kr405 } from '../src/checks/method/kr405-plan-past-its-date';
import { kr501 } from '../src/checks/method/kr501-claim-without-bron';
import { kr508 } from '../src/checks/method/kr508-bron-without-soort';
import { makeReview } from '../src/diff/review/make-review';
import { hoverAt } from '../src/editor/hover/hover';
import type { Finding } from '../src/model/finding';
import type { Bestand } from '../src/model/klantreis';
import { isRejected } from '../src/model/meaning/solutions';
import { knelpuntenOf, oplossingenOf } from '../src/model/scope/scope';
import { wordList } from '../src/model/word-list';
import { modelJson } from '../src/outputs/json/model-json';
import { hartslagChart } from '../src/outputs/markdown/mermaid';
import { alternativeText } from './pictures/drawn';
import { makeView } from '../src/pictures/kaart/view';
import { mainLines } from './support/told-faces';
import { compared, instead, told, type ToldScope, withRow } from './support/told-scope';
import { toldScopes } from './support/told-scopes';

const TODAY = '2027-01-01';

const rowsOf = (findings: Iterable<Pick<Finding, 'range'>> | undefined) =>
  [...findings!].map(({ range }) => range.start.line);
const rowOf = ({ range }: Pick<Finding, 'range'>) => range.start.line;

/** Who asks for a reason or a bron asks it of what the picture shows so. */
function expectRulesOfFeelings({ file, scope }: ToldScope): void {
  for (const klantreis of file.model.klantreizen) {
    const { curves, columns } = makeView(klantreis, scope);
    const now = curves.filter(({ desired }) => !desired);
    const points = now.flatMap((curve) => curve.points.map((point) => ({ ...point, curve })));
    const isLived = klantreis.toestand === 'huidig';

    const asked = rowsOf(kr301.klantreis!(klantreis, scope, wordList(kr301, undefined)));
    for (const row of asked) expect(points.find(({ line }) => line === row)?.omdat).toBe('');
    const unexplained = points.filter(({ column, omdat }) => {
      const { stap, fase } = columns[column]!;
      const told = [...stap.citaten, ...stap.denkt, ...stap.verwacht];
      return omdat === '' && [...stap.knelpunten, ...fase.knelpunten, ...told].length === 0;
    });
    const dips = unexplained.filter(({ waarde, aside, column, curve }) => {
      const before = curve.points.findLast((point) => !point.aside && point.column < column);
      return waarde < 0 || (!aside && before !== undefined && before.waarde - waarde >= 2);
    });
    for (const { line } of dips) expect(asked.includes(line)).toBe(isLived);

    for (const row of rowsOf(kr501.klantreis!(klantreis, scope, wordList(kr501, undefined))))
      for (const point of points) if (point.line === row) expect(point.evidence).toBe('aanname');
  }
}

/** The foot of the picture says of the bronnen what KR508 says of them. */
function expectRuleOfSources({ file, other, scope }: ToldScope): void {
  const asked = [file, other].flatMap((one) =>
    [...kr508.file!(one, scope, wordList(kr508, undefined))].map(
      (finding) => `Bron ${titleAt(one.model, rowOf(finding))}`,
    ),
  );
  for (const klantreis of file.model.klantreizen) {
    const foot = alternativeText(klantreis, scope).find((line) => line.startsWith('Bronnen: ')) ?? '';
    const parts = foot.slice('Bronnen: '.length).split(' · ');
    for (const id of makeView(klantreis, scope).bronnen) {
      const bron = scope.find('bron', id);
      if (!bron) continue;
      const said = parts.filter((part) => part === bron.titel || part.startsWith(`${bron.titel} (`));
      const isUnknown = asked.includes(bron.titel);
      const isAssumed = !isUnknown && bron.soorten.every((soort) => soort === 'aanname');
      const note = isUnknown ? ' (telt als aanname: soort onbekend)' : isAssumed ? ' (aanname)' : '';
      expect(said).toEqual([bron.titel + note]);
    }
  }
}

function titleAt({ bronnen }: Bestand, row: number): string {
  return bronnen.find(({ range }) => range.start.line === row)!.titel.slice('Bron '.length);
}

/** The numbers in the picture, the hover, the JSON and KR401 say for which knelpunt an oplossing is. */
function expectOneSolution({ file, scope }: ToldScope): void {
  const hover = (row: number, id: string | undefined, keyword: string) => {
    const open = {
      ...file,
      uri: file.path,
      scope,
      uriOf: ({ path }: { path: string }) => path,
      textOf: () => file.text,
    };
    const found = id === undefined ? undefined : hoverAt(open, { line: row, character: keyword.length + 1 });
    return found && JSON.stringify(found.contents);
  };
  const json = modelJson(file.model, []) as unknown as { readonly klantreizen: readonly JsonHolder[] };
  file.model.klantreizen.forEach((klantreis, at) => {
    const { knelpunten, solvedBy } = makeView(klantreis, scope);
    const numberOf = new Map(
      knelpuntenOf(klantreis).map((one) => [one.range.start.line + 1, knelpunten.get(one)!.number]),
    );
    const inJson = oplossingenIn(json.klantreizen[at]!);
    for (const oplossing of oplossingenOf(klantreis)) {
      const { range, id, lostOp } = oplossing;
      const numbers = [...new Set(solvedBy.get(oplossing) ?? [])];
      const titles = [...knelpunten.values()].flatMap(({ number, knelpunt }) =>
        numbers.includes(number) ? knelpunt.titel : [],
      );
      const said = /Lost op: ([^"\\]*)/.exec(hover(range.start.line, id, 'oplossing') ?? '')?.[1]?.split(', ') ?? [];
      if (id !== undefined) {
        expect(said.filter((titel) => knelpuntenOf(klantreis).some((one) => one.titel === titel)).sort()).toEqual(
          titles.sort(),
        );
      }
      const told = inJson.find(({ line }) => line === range.start.line + 1)!;
      if (told.onder !== null) expect(numbers).toEqual([numberOf.get(told.onder)]);
      else expect(told.lostOp).toEqual(lostOp.map((ref) => ref.id));
    }
    const asked = rowsOf(kr401.klantreis!(klantreis, scope, wordList(kr401, undefined)));
    for (const { knelpunt, solved } of knelpunten.values()) {
      const row = knelpunt.range.start.line;
      if (solved) expect(asked).not.toContain(row);
      const seen = [...solvedBy].filter(([, numbers]) => numbers.includes(knelpunten.get(knelpunt)!.number));
      expect(asked.includes(row)).toBe(seen.every(([oplossing]) => isRejected(oplossing)));
      const text = hover(row, knelpunt.id, 'knelpunt');
      if (text === undefined) continue;
      const titles = [...text.matchAll(/Oplossing: (Oplossing \d+)/g)].map(([, titel]) => titel);
      expect(titles.sort()).toEqual(seen.map(([{ titel }]) => titel).sort());
      expect(text.includes('nog geen oplossing')).toBe(seen.length === 0);
    }
  });
}

interface JsonHolder {
  readonly oplossingen: readonly JsonOplossing[];
  readonly fasen?: readonly JsonHolder[];
  readonly stappen?: readonly JsonHolder[];
}

interface JsonOplossing {
  readonly line: number;
  readonly onder: number | null;
  readonly lostOp: readonly string[];
}

function oplossingenIn({ oplossingen, fasen = [], stappen = [] }: JsonHolder): readonly JsonOplossing[] {
  return [...oplossingen, ...[...fasen, ...stappen].flatMap(oplossingenIn)];
}

/** KR405 and a comparison call the same plans late, where their dates moved to what they are. */
function expectOneLate(now: ToldScope): void {
  const later = now.file.text.replace(/^((?:gewenst )?gereed) .*$/gm, '$1 2099-01-01');
  const one = instead(later, now);
  const asked = now.file.model.klantreizen.flatMap((klantreis) =>
    [...kr405.onDay!(klantreis, TODAY)].map(
      (finding) => oplossingenOf(klantreis).find(({ range }) => range === finding.range)!.titel,
    ),
  );
  const { changes } = compared(one, now, { today: TODAY });
  const late = changes.filter(({ code, head }) => code === 'VS070' && head?.file === now.file.name);
  expect(late.map(({ args }) => args.naam).sort()).toEqual(asked.sort());
}

/** The chart and the numbers of a review are the main lines of the picture on either side. */
function expectOneChart(one: ToldScope): void {
  const rows = one.file.text.split('\n');
  const row = rows.findIndex((text) => /^gevoel (negatief|positief)/.test(text));
  if (row < 0) return;
  const now = instead(withRow(one.file.text, row, rows[row]!.replace(/negatief|positief/, 'neutraal')), one);
  const review = makeReview([compared(one, now)], { base: 'oud', head: 'nieuw' });
  const lines = (scope: ToldScope) => scope.scope.klantreizen.flatMap((klantreis) => mainLines(klantreis, scope.scope));
  const [before, after] = [lines(one), lines(now)];
  for (const hartslag of review.journeys.flatMap(({ hartslagen }) => hartslagen)) {
    const { persona, stappen, base, head } = hartslag;
    const points = (side: readonly (number | null)[]) =>
      [persona, ...side.flatMap((waarde, at) => (waarde === null ? [] : `${stappen[at]} ${waarde}`))].join(' · ');
    expect(before).toContain(points(base));
    expect(after).toContain(points(head));
    const chart = hartslagChart(hartslag);
    if (chart === undefined) continue;
    const drawn = /line \[(.*)\]/.exec(chart)![1]!.split(', ').map(Number);
    head.forEach((waarde, at) => waarde !== null && expect(drawn[at]).toBe(waarde));
  }
}

/** The smallest texts of which two faces once said different things. */
const ONCE_TOLD_APART: readonly (readonly [why: string, text: string])[] = [
  [
    'of two knelpunten with one id the hover of an oplossing names both',
    'klantreis een: Klantreis 0\nknelpunt k1: Knelpunt 1\nknelpunt k1: Knelpunt 2\noplossing o1: Oplossing 3\nlost op k1',
  ],
  [
    'the hover of an oplossing knows a knelpunt that is named in full',
    'klantreis een: Klantreis 0\nknelpunt k1: Knelpunt 1\noplossing o1: Oplossing 2\nlost op een.k1',
  ],
  [
    'a `gewenst` before a stand makes no plan done, nor late before a date',
    'klantreis een: Klantreis 0\nknelpunt k1: Knelpunt 1\noplossing: Oplossing 2\ngewenst stand klaar\ngereed 2026-01-01\n' +
      'oplossing: Oplossing 3\ngewenst gereed 2026-01-01',
  ],
  [
    'nobody waits for a plan in the archive',
    'klantreis een: Klantreis 0\nstatus archief\nknelpunt k1: Knelpunt 1\noplossing: Oplossing 2\ngereed 2026-01-01',
  ],
];

const FACES: readonly (readonly [string, (one: ToldScope) => void])[] = [
  ['KR301 and KR501', expectRulesOfFeelings],
  ['KR508 and the foot of the picture', expectRuleOfSources],
  ['KR401, the hover and the JSON', expectOneSolution],
  ['KR405 and a comparison on a day', expectOneLate],
  ['the charts of a review', expectOneChart],
];

describe('one meaning', () => {
  it.each(FACES)('is that of %s', (_, expectOne) => {
    fc.assert(
      fc.property(toldScopes, ([text, other]) => expectOne(told(text, other))),
      { numRuns: 100 },
    );
  });

  it.each(ONCE_TOLD_APART)('%s', (_, text) => {
    for (const [, expectOne] of FACES) expectOne(told(text, ''));
  });
});
