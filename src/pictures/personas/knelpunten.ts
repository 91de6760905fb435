import { Card, type Cell } from '../../drawing/card';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { comparedWord } from '../../messages/personas.data';
import type { Scope } from '../../model/scope/scope';
import { whoseKnelpunten } from '../../model/meaning/whose-knelpunt';
import { enumerate } from '../../util/text';
import { inFile, titleAt } from '../kaart/sources';
import type { View } from '../kaart/view';
import { personaName } from '../kaart/names';
import type { Make } from '../kaartjes/page';
import { type Listed, listedCell, listOf } from '../knelpunten/list';
import { spotsOf } from '../knelpunten/spots';
import type { Group } from './groups';

/** What stands in the way of whom: first what several of them meet, then what is of one. */

/** The knelpunten of the same personas. */
interface Met {
  readonly who: readonly string[];
  readonly list: readonly Listed[];
}

/** Together in the order of the text, those of the most personas first. */
function metIn(view: View, scope: Scope): readonly Met[] {
  const whose = whoseKnelpunten(view.klantreis);
  const found = new Map<string, Met & { readonly list: Listed[] }>();
  for (const listed of listOf(spotsOf(view), view, scope)) {
    const who = whose.get(listed.knelpunt) ?? [];
    const key = JSON.stringify(who);
    const known = found.get(key) ?? { who, list: [] };
    known.list.push(listed);
    found.set(key, known);
  }
  return [...found.values()].toSorted((a, b) => b.who.length - a.who.length);
}

/** What more than one of them meets, or nobody is named for at all. */
export function sharedKnelpunten(
  view: View,
  scope: Scope,
): readonly { readonly heading: (width: number) => Cell; readonly cards: readonly Make[] }[] {
  return metIn(view, scope)
    .filter(({ who }) => who.length !== 1)
    .map(({ who, list }, nth) => ({
      heading: (width) => headingCell(`samen:${nth + 1}`, who, view, scope, width),
      cards: list.map((one) => (width) => listedCell(one, view, scope, { width, reading: 'kolom' })),
    }));
}

/** What is of one of them alone, also of whom there is nothing. */
export function knelpuntGroups(view: View, scope: Scope): readonly Group[] {
  const alone = new Map(metIn(view, scope).flatMap(({ who, list }) => (who.length === 1 ? [[who[0]!, list]] : [])));
  const ids = new Set([...view.personas.flatMap(({ id }) => id ?? []), ...alone.keys()]);
  return [...ids].map((id): Group => {
    const list = alone.get(id) ?? [];
    return {
      key: `knelpunten:${id}`,
      cells: (width) => [
        headingCell(`van:${id}`, [id], view, scope, width),
        ...(list.length === 0 ? [noneCell(id, width)] : []),
        ...list.map((one) => listedCell(one, view, scope, { width, reading: 'kolom' })),
      ],
    };
  });
}

function headingCell(key: string, who: readonly string[], view: View, scope: Scope, width: number): Cell {
  const names = who.map((id) => personaName(id, scope));
  const personas = enumerate(names, 'en');
  const text = personas === '' ? comparedWord('knelpuntenZonder') : comparedWord('knelpuntenVan', { personas });
  const source = who.flatMap((id, nth) => {
    const persona = view.personas.find((one) => one.id === id);
    return persona ? inFile(view.elsewhere.get(persona), titleAt(persona, names[nth])) : [];
  });
  const card = new Card<string>('empathie', { width, reading: 'kolom' }, PADDING.geen);
  card.text(text, { size: SIZE.naam, style: 'bold', heading: 3, source });
  const note = who.length > 1 ? comparedWord('zonderNaam') : '';
  if (note) card.gap(SPACE.een).text(note, { size: SIZE.klein, role: 'zacht' });
  const named = [`${text}.`, ...(note ? [note] : [])];
  return card.finish({ key: `knelpunten/${key}`, label: named.join(' '), named, leads: true });
}

function noneCell(id: string, width: number): Cell {
  const text = comparedWord('geenKnelpunt');
  const card = new Card<string>('empathie', { width, reading: 'kolom' }, PADDING.geen);
  card.text(text, { size: SIZE.klein, style: 'italic', role: 'zacht' });
  return card.finish({ key: `knelpunten/van:${id}/geen`, label: text });
}
