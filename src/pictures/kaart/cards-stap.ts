import { fillWords } from '../../messages/diagram.data';
import { isCurrent, isDropped } from '../../model/meaning/gewenst';
import type { Scope } from '../../model/scope/scope';
import { decimal } from '../../model/time';
import { textWidth } from '../../typography/text-width';
import { Card } from '../../drawing/card';
import type { Column, View } from './view';
import { durationLine, numberOf, sentences, stapWords, timeWishes, whenWords } from './words';
import type { LaneCell } from './lanes';

/** How the word `gewenst` is written on a card, with what is wished for behind it. */
export const WISH_WORDS = { size: 11.5, style: 'bold', role: 'gewenst' } as const;

export function stapCard(column: Column, view: View, scope: Scope, width: number): LaneCell {
  if (column.missing) return missingCard(column, width);
  const { stap } = column;
  const desired = !isCurrent(stap, view.klantreis);
  const gone = isDropped(stap, view.klantreis);
  const card = new Card('stap', width, 12, 10);
  numberAndTime(card, column, view);
  const wishes = timeWishes(column, view);
  for (const wish of wishes.wanneer) card.text(wish, { ...WISH_WORDS, slot: 'gewenst wanneer' }).gap(1);
  if (desired) card.text(fillWords('nieuw'), WISH_WORDS).gap(1);
  if (gone) card.text(fillWords('vervalt'), WISH_WORDS).gap(1);
  if (column.alternative) {
    card
      .text(fillWords('alternatief', { stap: numberOf(stap.of[0]?.id ?? '', view) }), {
        size: 11.5,
        style: 'bold',
        role: 'accent',
        means: stap.of[0]?.id ?? '',
      })
      .gap(1);
  }
  const titel = stap.titel || fillWords('nogLeeg');
  card.text(titel, {
    size: 14.5,
    style: stap.titel ? 'bold' : 'italic',
    role: stap.titel && !gone ? 'inkt' : 'zacht',
    balance: true,
    struck: gone,
  });
  const small = { size: 12, role: 'zacht' as const };
  if (stap.voor.length > 0) {
    const names = stap.voor.map((ref) => scope.find('persona', ref.id)?.titel ?? ref.id);
    card.gap(3).iconText('groep', names.join(', '), small);
  }
  for (const kind of ['duurt', 'wacht'] as const) {
    for (const duur of stap[kind]) card.gap(3).iconText(kind, durationLine(kind, duur), small);
    for (const wish of wishes[kind])
      card.gap(3).iconText(kind, wish, { ...WISH_WORDS, size: 12, slot: `gewenst ${kind}` });
  }
  if (stap.afhaken) {
    card.gap(3).iconText('afhaken', fillWords('afhaken', { percentage: decimal(stap.afhaken.percentage) }), {
      ...small,
      role: 'rood',
    });
  }
  if (stap.waarheidsmoment)
    card.gap(3).iconText('waarheidsmoment', fillWords('waarheidsmoment'), { ...small, role: 'geel', style: 'bold' });
  for (const ref of stap.terugNaar) {
    card
      .gap(3)
      .iconText('terug', fillWords('terugNaar', { stap: numberOf(ref.id, view) }), { ...small, means: ref.id });
  }
  const dash = desired || gone || column.alternative ? { dash: [5, 4] } : {};
  return card.finish(
    { key: column.key, label: sentences(stapWords(column, view, scope)), line: stap.range.start.line },
    { fill: 'kaart', stroke: desired ? 'gewenst' : 'kaartRand', ...dash },
  );
}

function missingCard({ key }: Column, width: number): LaneCell {
  const card = new Card('stap', width, 12, 10);
  const label = fillWords('nogGeenStap');
  card.text(label, { size: 13, style: 'italic', role: 'zacht' });
  return card.finish({ key, label }, { stroke: 'kaartRand', dash: [5, 4] });
}

/** The number at the left and the time at the right; a long time goes to a line of its own. */
function numberAndTime(card: Card, column: Column, view: View): void {
  const size = 12.5;
  const time = whenWords(column.stap, view);
  // A stap before it shifts the number, which is no news.
  const number = { size, style: 'bold', role: 'accent', slot: 'nummer', means: '' } as const;
  const when = { size: 12, role: 'zacht', slot: 'tijd' } as const;
  const numberWidth = textWidth(column.number, size, 'bold') + 12;
  if (time === '' || textWidth(time, 12, 'regular') > card.inner - numberWidth) {
    card.text(column.number, number);
    if (time) card.text(time, when);
  } else {
    const top = card.bottom;
    card.text(column.number, number);
    card.word(time, 12 + card.inner, top + 12.6, { ...when, anchor: 'end' });
  }
  card.gap(4);
}
