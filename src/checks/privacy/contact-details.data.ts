/** Signs in an IBAN by country: those that people in the Netherlands have. */
export const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LT: 20,
  LU: 20,
  LV: 21,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  TR: 26,
};

/** The number plates of the Netherlands, by side code. Without dashes they are like too many other things. */
export const PLATE_FORMS: readonly string[] = [
  '[A-Z]{2}-\\d{2}-\\d{2}',
  '\\d{2}-\\d{2}-[A-Z]{2}',
  '\\d{2}-[A-Z]{2}-\\d{2}',
  '[A-Z]{2}-\\d{2}-[A-Z]{2}',
  '[A-Z]{2}-[A-Z]{2}-\\d{2}',
  '\\d{2}-[A-Z]{2}-[A-Z]{2}',
  '\\d{2}-[A-Z]{3}-\\d',
  '\\d-[A-Z]{3}-\\d{2}',
  '[A-Z]{2}-\\d{3}-[A-Z]',
  '[A-Z]-\\d{3}-[A-Z]{2}',
  '[A-Z]{3}-\\d{2}-[A-Z]',
  '[A-Z]-\\d{2}-[A-Z]{3}',
  '\\d-[A-Z]{2}-\\d{3}',
  '\\d{3}-[A-Z]{2}-\\d',
];

/** What a mailbox is called that several people read. */
const GENERIC =
  'info|informatie|contact|klantcontact|klantenservice|klachten|kcc|gemeente|post|postbus|mail|balie|receptie|loket|burgerzaken|publiekszaken|wijkteam|sociaalteam|team|afdeling|redactie|communicatie|secretariaat|griffie|servicedesk|helpdesk|support|service|webmaster|beheer|admin|privacy|fg|avg|noreply|no-reply|donotreply|hello|hallo|office|pers|git|postmaster|security|vacatures|meldpunt|meldingen|aanvragen|belastingen|ondernemersloket|bezwaar|archief';
const GENERIC_BOX = new RegExp(`^(?:${GENERIC})(?:[._+-].*)?$`, 'i');

export function isGenericMailbox(box: string): boolean {
  return GENERIC_BOX.test(box);
}
