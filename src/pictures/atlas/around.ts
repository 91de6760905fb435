import { Card, type Cell } from '../../drawing/card';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { atlasCount, atlasWord } from '../../messages/atlas.data';
import { dateWords, fillWords } from '../../messages/diagram.data';
import { journeysText } from '../../messages/lists.data';
import { standingsText, standingText } from '../../messages/standing.data';
import { append } from '../../util/lists';
import { enumerate } from '../../util/text';
import { legendBoxes, type LegendItem, legendLine } from '../kaart/legend';
import { finished } from '../kaart/words';
import type { PageCount } from '../kaartjes/counts';
import type { Page } from '../kaartjes/page';
import type { JourneysTogether } from './together';
import { isLettered, MOST_LETTERS } from './beat';
import { type AtlasGroup, type AtlasJourney, missingIn } from './journeys';
import type { AtlasLane } from './row';
import { curvesNow, shortTitle } from './words';

/** What stands above and below the rows: how many there are of what, what nobody could read, and what the marks mean. */

function dayText(today: string | undefined): string {
  return today === undefined ? atlasWord('geenDag') : atlasWord('peildatum', { datum: dateWords(today, true) });
}

export function headCell(all: readonly AtlasJourney[], today: string | undefined, width: number): Cell<AtlasLane> {
  const card = new Card<AtlasLane>('kop', { width, reading: 'kolom' }, PADDING.geen);
  const title = atlasWord('titel');
  card.text(title, { size: SIZE.titel, style: 'bold', heading: 1 });
  const state = stateText(all, today);
  card.gap(SPACE.dicht).text(state, { size: SIZE.klein, role: 'zacht' });
  const [first] = all;
  const told =
    first === undefined
      ? ''
      : all.length === 1
        ? standingText(shortTitle(first), first.standing)
        : standingsText(all.map(({ standing }) => standing));
  if (told !== '') card.gap(SPACE.deel).text(told, { size: SIZE.tekst });
  const named = finished([title, state, told]);
  return card.finish({ key: 'atlas', label: named.join(' '), named, leads: true });
}

/** How many there are, and the day that it holds for. */
export function stateText(all: readonly AtlasJourney[], today: string | undefined): string {
  return [journeysText(all.length), dayText(today)].join(' · ');
}

export function countsOf(all: readonly AtlasJourney[]): readonly PageCount[] {
  const sum = (count: (one: AtlasJourney) => number | boolean) =>
    all.reduce((total, one) => total + Number(count(one)), 0);
  const counts = [
    ['klantreis', 'accent', all.length],
    ['vastgesteld', 'groen', sum(({ standing }) => standing.status === 'vastgesteld')],
    ['nakijken', 'rood', sum(({ standing }) => standing.late.herzien)],
    ['zonderEigenaar', 'geel', sum(({ klantreis }) => !klantreis.eigenaar?.tekst)],
    ['knelpunt', 'accent', sum(({ knelpunten }) => knelpunten)],
    ['open', 'geel', sum(({ standing }) => standing.open.knelpunten)],
    ['laat', 'rood', sum(({ standing }) => standing.late.oplossingen)],
  ] as const;
  return counts.map(([id, role, number]) => ({ id, role, number, words: atlasCount(id, number) }));
}

/** Which files nobody could read, as a whole or in part: what stands there may not be here. */
export function unreadCell({ unread }: JourneysTogether, width: number): Cell<AtlasLane> | undefined {
  if (unread.length === 0) return undefined;
  const card = new Card<AtlasLane>('gemist', { width, reading: 'kolom' }, PADDING.zin);
  const heading = atlasWord('gemist');
  const files = unread.map(({ path: pad, lines }) => {
    if (lines === undefined) return atlasWord('gemistAlles', { pad });
    return atlasWord(lines === 1 ? 'gemistRegel' : 'gemistRegels', { pad, aantal: lines });
  });
  const told = `${enumerate(files, 'en')}.`;
  const help = atlasWord('gemistUitleg');
  card.text(heading, { size: SIZE.rij, style: 'bold', role: 'geel' });
  card.gap(SPACE.dicht).text(told, { size: SIZE.klein });
  card.gap(SPACE.dicht).text(help, { size: SIZE.klein, role: 'zacht' });
  const label = `${heading}: ${told} ${help}`;
  return card.finish({ key: 'gemist', label }, { fill: 'geelVlak', stroke: 'geelRand' });
}

/** How one begins, where there is no klantreis yet, or where they are all over. */
export function emptyCell(hasArchived: boolean, width: number): Cell<AtlasLane> {
  const card = new Card<AtlasLane>('groep', { width, reading: 'kolom' }, PADDING.geen);
  const lines = hasArchived
    ? [atlasWord('leegArchief')]
    : [atlasWord('leeg'), atlasWord('leegHulp'), fillWords('geenKlantreisVorm')];
  for (const text of lines) card.gap(SPACE.deel).text(text, { size: SIZE.tekst });
  return card.finish({ key: 'leeg', label: lines.join(' ') });
}

/** What no klantreis is about, those that are over, and what the words and lines mean, as far as there are any. */
export function addFoot(
  page: Page<AtlasLane>,
  { journeys, today }: JourneysTogether,
  all: readonly AtlasJourney[],
  groups: readonly AtlasGroup[],
): void {
  const { x, width } = page.inner;
  const missing = missingIn(groups);
  const archived = journeys
    .filter(({ klantreis }) => klantreis.status === 'archief')
    .map(({ klantreis }) => klantreis.titel || fillWords('zonderTitel'));
  const told = [
    all.length > 0 &&
      missing.length > 0 &&
      atlasWord('wit', {
        soorten: enumerate(
          missing.map((soort) => atlasWord('een', { soort })),
          'of',
        ),
      }),
    archived.length > 0 &&
      atlasWord('archief', {
        titels: enumerate(
          archived.map((titel) => `‘${titel}’`),
          'en',
        ),
      }),
  ].filter((line) => line !== false);
  if (told.length > 0) {
    const card = new Card<AtlasLane>('voet', { width, reading: 'kolom' }, PADDING.geen);
    for (const text of told) card.gap(SPACE.deel).text(text, { size: SIZE.klein });
    page.put(card.finish({ key: 'buiten', label: told.join(' '), trails: true }));
  }
  const legend = legendBoxes(legendOf(all), x, x + width, page.y, 'kolom');
  append(page.legend, legend.boxes);
  page.down(legend.bottom);
  const has = (isOne: (one: AtlasJourney) => boolean) => all.some(isOne);
  const lines = [
    has(({ lows }) => lows.length > 0) && atlasWord('uitlegGezicht'),
    has((one) => isLettered(curvesNow(one))) && atlasWord('uitlegLetter'),
    has((one) => curvesNow(one).length > MOST_LETTERS) && atlasWord('uitlegGeenLetter', { aantal: MOST_LETTERS }),
    has(({ standing }) => standing.open.knelpunten > 0) && atlasWord('uitlegOpen'),
    today !== undefined &&
      has(({ standing: { late } }) => late.herzien + late.oplossingen > 0) &&
      atlasWord('uitlegLaat', { datum: dateWords(today, true) }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return;
  const card = new Card<AtlasLane>('voet', { width, reading: 'kolom' }, PADDING.geen);
  for (const text of lines) card.gap(SPACE.een).text(text, { size: SIZE.klein, role: 'zacht' });
  page.put(card.finish({ key: 'uitleg', label: lines.join(' '), trails: true }));
}

/** What the lines of the hartslag mean. */
function legendOf(all: readonly AtlasJourney[]): readonly LegendItem[] {
  const used = new Set(
    all.flatMap((one) => curvesNow(one).flatMap(({ points }) => points.map(({ evidence }) => evidence))),
  );
  const kinds = [
    ['bewijs', 'legendaBewijs'],
    ['aanname', 'legendaAanname'],
    ['gewenst', 'legendaGewenst'],
  ] as const;
  return kinds.flatMap(([kind, word]) =>
    used.has(kind) ? [{ shapes: [legendLine('persona1', kind)], text: fillWords(word) }] : [],
  );
}
