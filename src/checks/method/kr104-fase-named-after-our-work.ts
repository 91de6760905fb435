import { personaName } from './questions';
import type { Asked } from '../repair/asked';
import { fix, titleRange } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Klantreis } from '../../model/klantreis';
import type { WordList } from '../../model/word-list';
import { replaceToType } from '../../text/edit/edit';
import { remembered } from '../../util/remembered';

/** Most name our work wherever they stand in a title, a few only as the whole of it: "Mijn zaak is failliet" is the customer's. */
const WORK: readonly string[] = [
  '*afhandeling*',
  '*archivering*',
  '*backoffice*',
  '*back-office*',
  'back office*',
  '*beoordeling*',
  '*besluitvorming*',
  '*casusregie*',
  '*dossiervorming*',
  '*frontoffice*',
  '*front-office*',
  'front office*',
  '*indicatiestelling*',
  '*intake*',
  'kcc',
  '*werkvoorraad*',
  '*zaakbehandeling*',
  '*zaakgericht*',
  '*zaaksysteem*',
  '=aanvraag',
  '=behandeling',
  '=beschikking',
  '=besluit',
  '=registratie',
  '=toetsing',
  '=triage',
  '=verwerking',
  '=zaak',
];

/** What a customer may say of a fase, by a part of the word that names our work. The first that fits; the last fits all. */
const TYPED: readonly (readonly [part: string, title: string])[] = [
  ['aanvraag', 'Ik vraag hulp'],
  ['intake', 'Ik vertel mijn verhaal'],
  ['indicatie', 'Ik vertel wat ik nodig heb'],
  ['triage', 'Ik vertel mijn verhaal'],
  ['registratie', 'Ik geef mijn gegevens door'],
  ['beschikking', 'Ik weet waar ik aan toe ben'],
  ['besluit', 'Ik weet waar ik aan toe ben'],
  ['archivering', 'Ik ben klaar'],
  ['office', 'Ik neem contact op'],
  ['kcc', 'Ik neem contact op'],
  ['', 'Ik wacht op antwoord'],
];

/**
 * A fase is named after our work instead of the customer's life (Smaply, journey mapping mistake 6; leefwereld against
 * systeemwereld, KING and Telengy).
 */
export const kr104: Rule = {
  code: 'KR104',
  message: {
    severity: 'warning',
    text: 'De naam van deze fase gaat over ons werk (`{woord}`). Kies woorden van de klant: wat doet of hoopt {persona} hier?',
    veel: 'De namen van {aantal} fasen gaan over ons werk (regel {regels}). Kies woorden van de klant: wat doet of hoopt die daar?',
    uitleg: 'Fasen gaan over het leven van de klant, niet over de stappen in onze organisatie.',
  },
  herkomst: 'Leonie Brouwer (KING), "Richt je op mensen!"; Telengy, klantreizen als startpunt',
  woorden: WORK,
  *klantreis(klantreis, scope, words) {
    for (const { range, woord } of workFasen(words)(klantreis)) {
      yield { range, args: { woord, persona: personaName(klantreis, scope) } };
    }
  },
  fixes: ownWords,
};

const workFasen = remembered((words: WordList) =>
  remembered((klantreis: Klantreis) =>
    klantreis.fasen.flatMap(({ titel, range }) => {
      const woord = words.findIn(titel);
      return woord === undefined ? [] : [{ range, woord }];
    }),
  ),
);

/** A title in the words of a customer, to type over. */
function ownWords({ file, finding, line }: Asked): Fix[] {
  const woord = String(finding.args.woord);
  const nieuw = TYPED.find(([part]) => woord.includes(part))![1];
  const title = titleRange(file, line);
  if (!title) return [];
  return [fix('FIX01', { nieuw }, replaceToType(title, nieuw))];
}
