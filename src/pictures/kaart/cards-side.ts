import { fillWords } from '../../messages/diagram.data';
import type { Kant } from '../../model/klantreis';
import type { Fate } from '../../model/meaning/wishes';
import { capital } from '../../util/text';
import type { Scope } from '../../model/scope/scope';
import { Card, type Room } from '../../drawing/card';
import { SIZE, PADDING, SPACE } from '../../drawing/tokens.data';
import { WISH_WORDS } from './facts';
import { elementKey } from './keys';
import type { Lane, LaneCell } from './lanes';
import { at, textAt } from './sources';
import type { Column, View } from './view';
import { withoutCell, WISH_LOOK, wishCard, wishKey, withThanks } from './wish-cards';
import { sentences, thanksTo } from './words';
import { organisatieName, systeemName } from './names';

/** What the organisation does: where the persona sees it (`voorkant`) and behind that (`achterkant`). */

const KANT_WORDS = {
  voorkant: { now: 'tekstVoorkant', wanted: 'tekstVoorkantGewenst' },
  achterkant: { now: 'tekstAchterkant', wanted: 'tekstAchterkantGewenst' },
} as const;

type Side = keyof typeof KANT_WORDS;

export function kantCells(kind: Side, column: Column, view: View, scope: Scope, room: Room): LaneCell[] {
  const { key, stap, wishes } = column;
  const { fates } = wishes[kind];
  return [
    ...stap[kind].flatMap((kant, nth) => {
      if (kant.tekst === '') return [];
      const fate = fates.get(kant);
      const about = {
        key: elementKey(kind, undefined, key, nth),
        label: kantWords(kind, 'now', kant, view, scope, fate),
        line: kant.range.start.line,
      };
      const isColumn = room.reading === 'kolom';
      const card = new Card<Lane>(kind, room, isColumn ? PADDING.los : PADDING.zin);
      const look = isColumn ? {} : ({ fill: 'kaart', stroke: 'kaartRand' } as const);
      return kantCard(card, kind, kant, scope, fate).finish(about, look);
    }),
    ...kantWishCells(kind, column, view, scope, room),
  ];
}

/** What is wished of it. */
export function kantWishCells(kind: Side, column: Column, view: View, scope: Scope, room: Room): LaneCell[] {
  const { stap, wishes } = column;
  return [
    ...wishes[kind].added.map((kant) => {
      const about = {
        key: wishKey(kind, column, stap.gewenst[kind].indexOf(kant)),
        label: kantWords(kind, 'wanted', kant, view, scope),
        line: kant.range.start.line,
      };
      return withThanks(kantCard(wishCard<Lane>(kind, room), kind, kant, scope), kant, view).finish(about, WISH_LOOK);
    }),
    ...withoutCell(kind, kind, column, room),
  ];
}

function kantCard(card: Card<Lane>, kind: Side, kant: Kant, scope: Scope, fate?: Fate): Card<Lane> {
  const indent = card.beside(card.reading === 'kolom' ? SIZE.klein : SIZE.tekst);
  const isColumn = card.reading === 'kolom';
  const size = isColumn ? SIZE.klein : SIZE.tekst;
  // In a column it stands small among what the persona lives through, so it says what it is.
  const lead = isColumn ? ({ text: `${fillWords(kind)}:`, style: 'bold', role: 'zacht' } as const) : undefined;
  card.iconText(kind, kant.tekst, { size, iconRole: 'zacht', source: textAt(kant), lead });
  const wie = kantName(kant, scope);
  if (wie !== '') {
    const source = [
      ...(kant.organisatie ? [at(kant, 'organisatie', organisatieName(kant.organisatie.id, scope))] : []),
      ...(kant.systeem ? [at(kant, 'systeem', systeemName(kant.systeem.id, scope))] : []),
    ];
    card.gap(SPACE.dicht).text(wie, { size: SIZE.klein, role: 'zacht', topic: 'wie', indent, source });
  }
  if (fate) card.gap(SPACE.een).text(fillWords(fate), { ...WISH_WORDS, topic: 'gewenst', indent });
  return card;
}

/** What the organisation does, with who does it. */
export function kantWords(
  kind: Side,
  when: 'now' | 'wanted',
  kant: Kant,
  view: View,
  scope: Scope,
  fate?: Fate,
): string {
  const wie = kantName(kant, scope);
  return sentences([
    fillWords(KANT_WORDS[kind][when], { wie: wie && ` (${wie})`, tekst: kant.tekst }),
    ...thanksTo(kant, view).map(({ text }) => capital(text)),
    fate && capital(fillWords(fate)),
  ]);
}

/** `Team Burgerzaken met Het zaaksysteem`; empty where the line names nobody. */
function kantName({ organisatie, systeem }: Kant, scope: Scope): string {
  const wie = organisatie ? organisatieName(organisatie.id, scope) : '';
  if (!systeem) return wie;
  const met = systeemName(systeem.id, scope);
  return wie === '' ? met : fillWords('tekstMet', { kanaal: wie, organisatie: met });
}
