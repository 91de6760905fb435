import { Card, type Cell, type Room } from '../../drawing/card';
import { CORNER, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { blueprintWord } from '../../messages/blauwdruk.data';
import { fillWords } from '../../messages/diagram.data';
import type { Kant } from '../../model/klantreis';
import { isOurs as isOurWork, ownerIn } from '../../model/meaning/blueprint';
import type { Scope } from '../../model/scope/scope';
import { kantWishCells, kantWords } from '../kaart/cards-side';
import { elementKey } from '../kaart/keys';
import { at, textAt } from '../kaart/sources';
import type { Column, View } from '../kaart/view';
import { WISH_LOOK } from '../kaart/wish-cards';
import { WISH_WORDS } from '../kaart/facts';
import { organisatieName, systeemName } from '../kaart/names';
import { addWork, isOurs, OURS, THEIRS, UNTOLD } from './cards-front';

/** What stands below the line of visibility: who works behind it, with which systems, and whose the stap is. */

export function backCells(column: Column, view: View, scope: Scope, room: Room): Cell[] {
  const { key, stap, wishes } = column;
  const written = stap.achterkant.filter(({ tekst }) => tekst !== '');
  const { fates } = wishes.achterkant;
  return [
    ...written.map((kant) => {
      const card = new Card<string>('achterkant', room, PADDING.zin);
      const { organisatie, systeem } = kant;
      if (organisatie) {
        const name = organisatieName(organisatie.id, scope);
        const source = at(kant, 'organisatie', name);
        card.text(name, { size: SIZE.tekst, style: 'bold', role: 'accent', topic: 'wie', source });
      }
      addWork(card, kant, fates.get(kant));
      // Of several nobody sees from the lines who works with which system.
      if (systeem && written.length > 1) {
        const name = systeemName(systeem.id, scope);
        const text = blueprintWord('metSysteem', { systeem: name });
        card.gap(SPACE.dicht).text(text, { size: SIZE.klein, role: 'zacht', source: at(kant, 'systeem', name) });
      }
      const about = {
        key: elementKey('achterkant', undefined, key, stap.achterkant.indexOf(kant)),
        label: kantWords('achterkant', 'now', kant, view, scope, fates.get(kant)),
        line: kant.range.start.line,
      };
      return card.finish(about, isOurs(organisatie, scope) ? OURS : THEIRS);
    }),
    ...kantWishCells('achterkant', column, view, scope, room),
  ];
}

/** The systems that are worked with, by id, in the order of the text: those of now and those that are wished for. */
export function systemsOf({ columns }: View): string[] {
  return [...new Set(columns.flatMap((column) => worksWith(column).map(({ kant }) => kant.systeem!.id)))];
}

interface Work {
  readonly kant: Kant;
  readonly isWish: boolean;
}

/** Who works with a system in a stap: now, and where it is wished for. */
export function worksWith({ stap, wishes }: Column): Work[] {
  const now = [...stap.voorkant, ...stap.achterkant].map((kant) => ({ kant, isWish: false }));
  const then = [...wishes.voorkant.added, ...wishes.achterkant.added].map((kant) => ({ kant, isWish: true }));
  return [...now, ...then].filter(({ kant }) => kant.systeem && kant.tekst !== '');
}

/** One system in a stap; none where nobody works with it. */
export function systemCells(system: string, column: Column, scope: Scope, room: Room): Cell[] {
  const [work] = worksWith(column).filter(({ kant }) => kant.systeem!.id === system);
  if (!work) return [];
  const { kant, isWish } = work;
  const name = systeemName(system, scope);
  const card = new Card<string>('systeem', room, PADDING.strook);
  if (isWish) card.text(fillWords('wens'), WISH_WORDS);
  const role = isWish ? 'gewenst' : 'opAccent';
  card.text(name, { size: SIZE.bijschrift, style: 'bold', role, source: at(kant, 'systeem', name) });
  const about = {
    key: `${column.key}/systeem:${system}`,
    label: blueprintWord(isWish ? 'tekstSysteemGewenst' : 'tekstSysteem', { systeem: name }),
    line: kant.range.start.line,
  };
  return [card.finish(about, isWish ? WISH_LOOK : { fill: 'accent', radius: CORNER.klein })];
}

/** Whose the stap is; that nobody is said to be where we do something in it. */
export function ownerCells({ key, stap, fase, missing }: Column, view: View, scope: Scope, room: Room): Cell[] {
  const card = new Card<string>('eigenaar', room, PADDING.strook);
  const owner = missing ? undefined : ownerIn(stap, fase);
  if (owner) {
    const { eigenaar, isOfFase } = owner;
    const text = isOfFase ? blueprintWord('eigenaarFase', { eigenaar: eigenaar.tekst }) : eigenaar.tekst;
    card.text(text, { size: SIZE.bijschrift, source: textAt(eigenaar, eigenaar.tekst) });
    const label = blueprintWord('tekstEigenaar', { eigenaar: text });
    return [card.finish({ key: `${key}/eigenaar`, label, line: eigenaar.range.start.line }, THEIRS)];
  }
  if (missing || !isOurWork(stap, view.klantreis, scope)) return [];
  const look = { size: SIZE.klein, style: 'italic', role: 'geel' } as const;
  card.text(blueprintWord('geenEigenaar'), look);
  return [card.finish({ key: `${key}/eigenaar`, label: blueprintWord('tekstGeenEigenaar') }, UNTOLD)];
}
