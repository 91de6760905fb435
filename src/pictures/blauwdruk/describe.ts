import { inWords, type LaidOut, type Passage } from '../../drawing/shapes';
import { blueprintWord } from '../../messages/blauwdruk.data';
import { evidenceIn, isOurs, ownerIn, partiesIn } from '../../model/meaning/blueprint';
import type { Scope } from '../../model/scope/scope';
import { capital, enumerate } from '../../util/text';
import { journeySentences } from '../kaart/alternative';
import { kantWords } from '../kaart/cards-side';
import { type Count, countWords } from '../kaart/counted-head';
import { stapWords } from '../kaart/facts-stap';
import { fasePassage } from '../kaart/facts-whole';
import type { Column, View } from '../kaart/view';
import {
  allSaidWords,
  contactWords,
  finished,
  gevoelWords,
  passage,
  wantedContactWords,
  withoutWords,
} from '../kaart/words';
import { kanaalName, systeemName } from '../kaart/names';
import { worksWith } from './cards-back';
import { passedTo, partyWords } from './cards-front';
import { feltNow } from './cards-klant';

import { type Passings, passingWords } from './passings';

/** The blueprint in words: a passage for the klantreis, one a fase, one a stap from the customer to the systems. */
export function describe(
  view: View,
  scope: Scope,
  passings: Passings,
  counts: readonly Count[],
  unseen: ReadonlySet<string>,
): Pick<LaidOut, 'description' | 'passages'> {
  const told = [blueprintWord('naam'), ...counts.map(countWords)].map(capital);
  const passages: Passage[] = [
    { sentences: finished([...told, !scope.hasOwnOrganisatie && blueprintWord('geenEigen')]) },
    { sentences: journeySentences(view, scope) },
  ];
  for (const span of view.fasen) {
    if (!span.fase.ongeschreven) passages.push(fasePassage(span.fase, view, scope));
    for (const column of view.columns.slice(span.start, span.end))
      passages.push(
        passage(2, [...stapSentences(column, view, scope, passings), emptyWords(column, view, scope, unseen)]),
      );
  }
  return inWords(passages);
}

function stapSentences(column: Column, view: View, scope: Scope, passings: Passings): (string | false | undefined)[] {
  if (column.missing) return stapWords(column, view, scope);
  const { stap, wishes } = column;
  const { contact } = wishes;
  return [
    ...stapWords(column, view, scope),
    ...feltNow(column, view).map(({ curve, point }) => gevoelWords(curve, point, { reason: false })),
    ...evidenceWords(column, scope),
    ...allSaidWords('doet', column, view, scope),
    contactWords(stap.contacten, scope, contact),
    wantedContactWords(contact.added, view, scope),
    contact.without && capital(withoutWords('contact')),
    ...partiesIn(stap, view.klantreis, scope).flatMap((party) => [
      ...passedTo(party, passings).map(passingWords),
      ...partyWords(party, column, view, scope),
    ]),
    ...kantLines('voorkant', column, view, scope),
    ...kantLines('achterkant', column, view, scope),
    ...systemWords(column, scope),
    ...ownerWords(column, view, scope),
  ];
}

function evidenceWords({ stap, wishes }: Column, scope: Scope): string[] {
  const told = (contacten: typeof stap.contacten, word: 'tekstBewijs' | 'tekstBewijsGewenst') => {
    const kanalen = evidenceIn(contacten, scope).map(({ kanaal }) => kanaalName(kanaal.id, scope));
    return kanalen.length > 0 ? [blueprintWord(word, { kanalen: kanalen.join(', ') })] : [];
  };
  return [...told(stap.contacten, 'tekstBewijs'), ...told(wishes.contact.added, 'tekstBewijsGewenst')];
}

/** Those of now are told with who is met, in front. */
function kantLines(kind: 'voorkant' | 'achterkant', column: Column, view: View, scope: Scope): string[] {
  const { added, fates, without } = column.wishes[kind];
  const now = kind === 'voorkant' ? [] : column.stap.achterkant.filter(({ tekst }) => tekst !== '');
  return [
    ...now.map((kant) => kantWords(kind, 'now', kant, view, scope, fates.get(kant))),
    ...added.map((kant) => kantWords(kind, 'wanted', kant, view, scope)),
    ...(without ? [capital(withoutWords(kind))] : []),
  ];
}

function systemWords(column: Column, scope: Scope): string[] {
  return worksWith(column).map(({ kant, isWish }) =>
    blueprintWord(isWish ? 'tekstSysteemGewenst' : 'tekstSysteem', { systeem: systeemName(kant.systeem!.id, scope) }),
  );
}

/** Its own is told with the stap. */
function ownerWords({ stap, fase }: Column, { klantreis }: View, scope: Scope): string[] {
  const owner = ownerIn(stap, fase);
  if (owner?.isOfFase) {
    const eigenaar = blueprintWord('eigenaarFase', { eigenaar: owner.eigenaar.tekst });
    return [blueprintWord('tekstEigenaar', { eigenaar })];
  }
  return owner || !isOurs(stap, klantreis, scope) ? [] : [blueprintWord('tekstGeenEigenaar')];
}

/** The rows in which nothing is known of the stap. What was left out is none of those, and neither are the systems that it names. */
function emptyWords(column: Column, { klantreis }: View, scope: Scope, unseen: ReadonlySet<string>): string {
  if (column.missing) return '';
  const { stap, wishes, fase } = column;
  const rows = [
    ['bewijs', evidenceIn([...stap.contacten, ...wishes.contact.added], scope).length > 0],
    ['voorkant', partiesIn(stap, klantreis, scope).length > 0 || isWished(column, 'voorkant')],
    [
      'achterkant',
      unseen.has('achterkant') || stap.achterkant.some(({ tekst }) => tekst !== '') || isWished(column, 'achterkant'),
    ],
    ['systeem', unseen.has('achterkant') || worksWith(column).length > 0],
    ['eigenaar', ownerIn(stap, fase) !== undefined || isOurs(stap, klantreis, scope)],
  ] as const;
  const empty = rows.filter(([, isThere]) => !isThere).map(([row]) => blueprintWord(row).toLowerCase());
  return empty.length > 0 ? blueprintWord('tekstLeeg', { rijen: enumerate(empty, 'en') }) : '';
}

function isWished({ wishes }: Column, kind: 'voorkant' | 'achterkant'): boolean {
  return wishes[kind].added.length > 0 || wishes[kind].without !== undefined;
}
