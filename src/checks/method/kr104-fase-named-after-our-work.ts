import { personaName } from './current-stappen';
import type { Asked, AskedFile, AskedLine } from '../repair/asked';
import { fix, saysNothing } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Klantreis } from '../../model/klantreis';
import { replaceToType } from '../../text/edit/edit';
import { textRows } from '../../text/edit/line-edits';
import { remembered } from '../../util/remembered';

/** Parts of words that name our work wherever they stand in a title. */
const WORK_PARTS: readonly string[] = [
  'afhandeling',
  'archivering',
  'backoffice',
  'back-office',
  'beoordeling',
  'besluitvorming',
  'casusregie',
  'dossiervorming',
  'frontoffice',
  'front-office',
  'indicatiestelling',
  'intake',
  'werkvoorraad',
  'zaakbehandeling',
  'zaakgericht',
  'zaaksysteem',
];

/** Whole words that name our work wherever they stand. */
const WORK_WORDS: readonly string[] = ['kcc'];

/** Words that name our work only when they are the whole title: "Mijn zaak is failliet" is the customer's. */
const WORK_TITLES: readonly string[] = [
  'aanvraag',
  'behandeling',
  'beschikking',
  'besluit',
  'registratie',
  'toetsing',
  'triage',
  'verwerking',
  'zaak',
];

/** Words at the start of a title that do not count. */
const ARTICLES: readonly string[] = ['de', 'het', 'een', 'fase'];

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
    text: 'Deze fase heet naar ons werk (`{woord}`). Kies woorden van de klant: wat doet of hoopt {persona} hier?',
    veel: '{aantal} fasen heten naar ons werk (regel {regels}). Kies woorden van de klant: wat doet of hoopt die daar?',
    uitleg: 'Fasen gaan over het leven van de klant, niet over de stappen in onze organisatie.',
  },
  *klantreis(klantreis, scope) {
    for (const { range, woord } of workFasen(klantreis)) {
      yield { range, args: { woord, persona: personaName(klantreis, scope) } };
    }
  },
  fixes: ownWords,
};

const workFasen = remembered((klantreis: Klantreis) =>
  klantreis.fasen.flatMap(({ titel, range }) => {
    const woord = workWord(titel);
    return woord === undefined ? [] : [{ range, woord }];
  }),
);

function workWord(titel: string): string | undefined {
  const title = titel.toLowerCase().replace(/(?<!\p{L})(back|front) office/gu, '$1office');
  const words = title.match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [];
  const work = words.find((word) => WORK_WORDS.includes(word) || WORK_PARTS.some((part) => word.includes(part)));
  if (work !== undefined) return work;
  const content = words.filter((word) => !ARTICLES.includes(word));
  return content.length === 1 ? content.find((word) => WORK_TITLES.includes(word)) : undefined;
}

/** A title in the words of a customer, to type over. */
function ownWords({ file, finding, line }: Asked): Fix[] {
  const woord = String(finding.args.woord);
  const nieuw = TYPED.find(([part]) => woord.includes(part))![1];
  const title = titleRange(file, line);
  if (!title) return [];
  return [fix('FIX01', { nieuw }, replaceToType(title, nieuw))];
}

/** Where the title of an element stands: behind the colon, up to the end of its last row. */
function titleRange(file: AskedFile, line: AskedLine) {
  if (saysNothing(line)) return undefined;
  const row = textRows(file)[line.range.start.line]!;
  const colon = row.indexOf(':', line.keywordEnd);
  const from = colon + 1 + /^\s*/.exec(row.slice(colon + 1))![0].length;
  return { start: { line: line.range.start.line, character: from }, end: line.range.end };
}
