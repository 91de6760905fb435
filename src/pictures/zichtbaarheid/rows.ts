import { Card, type Cell, type Room } from '../../drawing/card';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { visibilityWord } from '../../messages/zichtbaarheid.data';
import type { Moment } from '../../model/meaning/visibility';
import type { Scope } from '../../model/scope/scope';
import { capital } from '../../util/text';
import { kanaalIcon } from '../kaart/cards-said';
import { drawnFacts, factWords } from '../kaart/facts';
import { STAP_FACTS } from '../kaart/facts-stap';
import { at, titleAt } from '../kaart/sources';
import type { Column, View } from '../kaart/view';
import { finished, whenSources, whenWords } from '../kaart/words';
import { kanaalName, organisatieName } from '../kaart/names';
import { sign } from './sign';
import { notOnLine } from './words';

/** Where the texts of a stap begin, beside its sign, and the middle of that, in px. */
const INDENT = 76;
const SIGN = 58;
const RADIUS = 7;

const DURATIONS = STAP_FACTS.filter(({ line }) => line === 'duurt' || line === 'wacht');

/**
 * A stap with its number: when it is, how long it lasts, and the contacts with us.
 * @param moment as it stands on the line; undefined where it is not for everybody
 */
export function stapRow(column: Column, moment: Moment | undefined, view: View, scope: Scope, room: Room): Cell {
  const { stap, number, key } = column;
  const card = new Card<string>('stap', room, PADDING.los);
  const titel = stap.titel || fillWords('nogLeeg');
  const size = card.size(SIZE.naam);
  const look = { size: SIZE.naam, style: 'bold', role: 'accent', topic: 'nummer', means: '' } as const;
  card.word(number, SIGN - 2 * RADIUS, card.bottom + size, { ...look, anchor: 'end' });
  const isSeen = view.hasOwn && column.inView === true;
  card.add(sign(SIGN, card.bottom + size * 0.66, RADIUS, isSeen, moment?.day !== undefined));
  card.text(titel, {
    size: SIZE.naam,
    style: stap.titel ? 'bold' : 'italic',
    indent: INDENT,
    heading: 3,
    source: titleAt(stap),
  });
  const when = whenWords(stap, view);
  const isDated = moment?.day !== undefined;
  const time = isDated ? capital(when) : capital(notOnLine(when, moment !== undefined));
  const source = when === '' || (!isDated && moment === undefined) ? undefined : whenSources(stap, view);
  card.gap(SPACE.een).text(time, {
    size: SIZE.klein,
    role: isDated ? 'inkt' : 'zacht',
    style: isDated ? 'regular' : 'italic',
    indent: INDENT,
    topic: 'tijd',
    source,
  });
  for (const { text, icon, source: from, isWish } of drawnFacts(DURATIONS, column, view, scope)) {
    if (isWish) continue;
    card.gap(SPACE.een).iconText(icon!, text, { size: SIZE.klein, role: 'zacht', indent: INDENT, source: from });
  }
  if (view.hasOwn) addContacts(card, column, scope);
  const named = finished([
    fillWords('tekstStap', { nummer: number, titel }),
    time,
    ...factWords(DURATIONS, column, view, scope).filter((words) => !words.startsWith(fillWords('wens'))),
    view.hasOwn && capital(seenWords(column, scope)),
  ]);
  return card.finish({ key, label: named.join(' '), named, line: stap.range.start.line });
}

/** The contacts with us; that there is none where there is none. */
function addContacts(card: Card, { stap }: Column, scope: Scope): void {
  const own = stap.contacten.filter(({ met, mislukt }) => !mislukt && scope.isOwn(met));
  for (const contact of own) {
    const [kanaal, organisatie] = [kanaalName(contact.kanaal.id, scope), organisatieName(contact.met!.id, scope)];
    card.gap(SPACE.een).iconText(kanaalIcon(contact.kanaal.id, scope), fillWords('tekstMet', { kanaal, organisatie }), {
      size: SIZE.klein,
      style: 'bold',
      role: 'accent',
      indent: INDENT,
      source: [at(contact, 'kanaal', kanaal), at(contact, 'organisatie', organisatie)],
    });
  }
  if (own.length === 0) {
    const text = visibilityWord('geenContactMetOns');
    card.gap(SPACE.een).text(text, { size: SIZE.klein, role: 'zacht', indent: INDENT, topic: 'contact' });
  }
}

function seenWords({ stap }: Column, scope: Scope): string {
  const own = stap.contacten.filter(({ met, mislukt }) => !mislukt && scope.isOwn(met));
  if (own.length === 0) return visibilityWord('geenContactMetOns');
  const named = own.map(({ kanaal, met }) =>
    fillWords('tekstMet', { kanaal: kanaalName(kanaal.id, scope), organisatie: organisatieName(met!.id, scope) }),
  );
  return fillWords('tekstContact', { contacten: named.join(', ') });
}
