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

/** KR501: words in what somebody does that claim how many do so: "8 op de 10", "80%", "de meeste ouders". */
export const QUANTITY_CLAIM: RegExp =
  /\d\s?%|(?<!\p{L})(?:procent|de meesten?|(?:\d+|een|één|twee|drie|vier|negen) (?:op|van) de (?:\d+|twee|drie|vier|vijf|tien))(?!\p{L})/iu;
