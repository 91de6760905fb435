import { fillWords } from '../../messages/diagram.data';
import type { Contact, TextLine } from '../../model/klantreis';
import { isCurrent, isDropped } from '../../model/meaning/gewenst';
import { kanaalMeant } from '../../model/scope/uses';
import type { Scope } from '../../model/scope/scope';
import { decimal, durationWords } from '../../model/time';
import { textWidth } from '../../typography/text-width';
import { Card, type Cell } from '../../drawing/card';
import { ICONS, type IconName } from '../../drawing/icons.data';
import { elementKey } from './keys';
import type { Column, View } from './view';
import {
  contactWords,
  kanaalName,
  numberOf,
  sentences,
  stapWords,
  vanuitWords,
  verwachtWords,
  whenWords,
} from './words';

/** The cards of the lanes above the hartslag: stap, contact, what the persona does and expects. */

export function stapCard(column: Column, view: View, scope: Scope, width: number): Cell {
  if (column.missing) return missingCard(column, width);
  const { stap } = column;
  const desired = !isCurrent(stap, view.klantreis);
  const gone = isDropped(stap, view.klantreis);
  const card = new Card('stap', width, 12, 10);
  numberAndTime(card, column, view);
  if (desired) card.text(fillWords('nieuw'), { size: 11.5, style: 'bold', role: 'gewenst' }).gap(1);
  if (gone) card.text(fillWords('vervalt'), { size: 11.5, style: 'bold', role: 'gewenst' }).gap(1);
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
  for (const duur of stap.duurt)
    card.gap(3).iconText('duurt', fillWords('duurt', { duur: durationWords(duur) }), small);
  for (const duur of stap.wacht)
    card.gap(3).iconText('wacht', fillWords('wacht', { duur: durationWords(duur) }), small);
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

function missingCard({ key }: Column, width: number): Cell {
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

export function contactCells(column: Column, scope: Scope, width: number): Cell[] {
  if (column.missing) return [];
  const { contacten } = column.stap;
  if (contacten.length === 0) {
    const label = contactWords([], scope);
    const empty = new Card('contact', width, 12, 4).text(label, { size: 12.5, style: 'italic', role: 'zacht' });
    return [empty.finish({ key: `${column.key}/geen-contact`, label })];
  }
  return contacten.map((contact, nth) =>
    contactCell(elementKey('contact', undefined, column.key, nth), contact, scope, width),
  );
}

function contactCell(key: string, contact: Contact, scope: Scope, width: number): Cell {
  const organisatie = scope.find('organisatie', contact.met?.id);
  const own = scope.isOwn(contact.met);
  const id = kanaalMeant(contact.kanaal.id, scope);
  const icon: IconName = Object.hasOwn(ICONS, id) ? (id as IconName) : 'ander-kanaal';
  const kanaal = kanaalName(id, scope);
  const card = new Card('contact', width, 10, 4);
  const indent = 42;
  card.shape({
    type: 'circle',
    x: 27,
    y: 21,
    radius: 16,
    fill: own ? 'accent' : 'papier',
    stroke: 'accent',
    strokeWidth: 1.5,
  });
  card.icon(icon, 18, 12, 18, own ? 'opAccent' : 'accent');
  card.text(kanaal, { size: 12.5, role: 'zacht', indent });
  const naam = organisatie?.titel ?? contact.met?.id;
  if (naam) card.text(naam, { size: 13, style: 'bold', indent });
  const who = vanuitWords(contact, scope);
  if (who) card.text(who, { size: 11.5, style: 'italic', role: 'zacht', indent });
  if (card.bottom < 38) card.gap(38 - card.bottom);
  return card.finish({ key, label: contactWords([contact], scope), line: contact.range.start.line });
}

export function ervaringCells(column: Column, width: number): Cell[] {
  const { doet, denkt, citaten } = column.stap;
  const cells = (icon: IconName, word: 'tekstDoet' | 'tekstDenkt' | 'tekstCitaat', lines: readonly TextLine[]) =>
    lines.map(({ tekst, range }, nth) => {
      if (tekst === '') return [];
      const quote = word === 'tekstCitaat';
      return new Card('ervaring', width, 10, 3)
        .iconText(icon, quote ? `“${tekst}”` : tekst, {
          size: 13,
          style: quote ? 'italic' : 'regular',
          role: quote ? 'accent' : 'inkt',
          iconRole: 'zacht',
        })
        .finish({
          key: elementKey(icon, undefined, column.key, nth),
          label: fillWords(word, { tekst }),
          line: range.start.line,
        });
    });
  return [
    ...cells('doet', 'tekstDoet', doet),
    ...cells('denkt', 'tekstDenkt', denkt),
    ...cells('gesprek', 'tekstCitaat', citaten),
  ].flat();
}

export function verwachtCells(column: Column, width: number): Cell[] {
  return column.stap.verwacht.flatMap((line, nth) => {
    if (line.tekst === '') return [];
    const card = new Card('verwacht', width, 10, 3);
    card.iconText('verwacht', line.tekst, { size: 13, iconRole: 'zacht' });
    if (line.uitkomst) {
      const good = line.uitkomst !== 'niet';
      card.gap(2).iconText(line.uitkomst, fillWords(line.uitkomst), {
        size: 12,
        style: 'bold',
        role: good ? 'groen' : 'rood',
        indent: 21,
      });
    }
    const key = elementKey('verwacht', undefined, column.key, nth);
    return card.finish({ key, label: sentences(verwachtWords(line)), line: line.range.start.line });
  });
}
