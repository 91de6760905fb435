/** The words that the rules look for. Lower case; a change here changes no code. */

/** KR101: places of ours that a customer comes to. */
export const OUR_PLACES: readonly string[] = ['balie', 'formulier', 'website', 'app'];

/** KR101: lines that work both ways: who calls us is at ours, whom we call is not. */
export const OUR_LINES: readonly string[] = ['telefoon', 'e-mail', 'chat'];

/** KR102: parts of words that say we decide or confirm (`toekenningsbrief`, `ontvangstbevestiging`). */
export const DECISION_PARTS: readonly string[] = [
  'beschikking',
  'toekenning',
  'afwijzing',
  'bevestiging',
  'toegekend',
  'goedgekeurd',
];

/** KR102: phrases with such a part that mean something else. */
export const NO_DECISION: readonly RegExp[] = [/\b(ter|tot (zijn|haar|hun|onze|uw) )\s*beschikking\b/gu];

/**
 * KR102: "besluit" as a noun. "Fatma besluit te bellen" is a verb, so it counts only in a compound, at the start of the
 * title, or after a word that needs a noun.
 */
export const BESLUIT: RegExp =
  /(?:^|\b(?:het|een|ons|dat|dit|op|over|met|krijgt|ontvangt|leest|positief|negatief|definitief|schriftelijk)\s+)(besluit(?:en)?)(?!\p{L})|((?:\p{L}+besluit|besluit[bs]\p{L}+))/u;

/** KR104: parts of words that name our work wherever they stand in a title. */
export const WORK_PARTS: readonly string[] = [
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

/** KR104: whole words that name our work wherever they stand. */
export const WORK_WORDS: readonly string[] = ['kcc'];

/** KR104: words that name our work only when they are the whole title: "Mijn zaak is failliet" is the customer's. */
export const WORK_TITLES: readonly string[] = [
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

/** KR104: words at the start of a title that do not count. */
export const ARTICLES: readonly string[] = ['de', 'het', 'een', 'fase'];

/** KR501: words for people of whom many may do the same. */
const PEOPLE =
  '(?:\\p{L}+ )?(?:aanvragers|bewoners|buren|burgers|collega\\P{L}?s|gezinnen|inwoners|klanten|mensen|medewerkers|ondernemers|ouders|verhuizers)';
const SHARE = '(?:\\d{1,6}|een|één|twee|drie|vier|negen) (?:op|van) de (?:\\d{1,6}|twee|drie|vier|vijf|tien)';
const ALMOST_ALL = '(?:bijna|haast|nagenoeg|vrijwel) (?:iedereen|niemand|alle|elke|iedere)';

/**
 * KR501: words that claim how many people do something: "80%", "8 op de 10", "de meeste ouders", "de helft van de inwoners"
 * anywhere; "veel ouders", "bijna iedereen" and "de meesten" only where they are who does it, at the start of a sentence or
 * after "als" or "zoals". "Vraagt veel mensen om hulp" tells of one person, and so do "zoekt veel op", "belt altijd eerst",
 * "leest de meeste brieven niet" and "is de helft vergeten": a rule that is often wrong is soon ignored.
 */
export const QUANTITY_CLAIM: RegExp = new RegExp(
  [
    '\\d\\s?%',
    `(?<!\\p{L})(?:procent|${SHARE}|(?:de meeste|de helft van (?:alle|de|onze)) ${PEOPLE})(?!\\p{L})`,
    `(?:^|[.;!?(,] |\\b(?:zo)?als )(?:de meesten|(?:heel |erg )?(?:veel|vele|weinig) ${PEOPLE}|${ALMOST_ALL})(?!\\p{L})`,
  ].join('|'),
  'iu',
);
