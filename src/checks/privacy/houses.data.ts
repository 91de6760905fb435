/** KR202: what the names of streets end in. */
export const STREET_ENDS: readonly string[] = [
  'straat',
  'str\\.',
  'laan',
  'weg',
  'plein',
  'gracht',
  'kade',
  'dijk',
  'singel',
  'steeg',
  'dreef',
  'plantsoen',
  'hof',
  'pad',
];

/** KR202: words that end like a street and are none, or none where somebody lives. */
export const NO_STREETS =
  '(?:^|[ -])(?:onder|halver|om|uit|over|rijks|spoor|snel|autosnel|auto|provinciale|vaar|water|lucht|stappen)weg|(?:fiets|voet|zebra|leer|groei|zorg|klant|levens|carrière|stappen|looppad|wandel|ruiter)pad|(?:werk|zorg|school|ondernemers|jongeren|kennis|speel|start)plein|(?:gerechts|hooggerechts|binnen)hof';

/** KR202: what may stand behind a number that counts, in place of that of a house. */
export const COUNTED =
  'jaar|maand|week|dag|januari|februari|maart|april|mei|juni|juli|werkdag|uur|minuut|keer|maal|x|euro|eur|procent|m|km|meter|kilometer|man|stuks|tot|t/m|plekken|auto|boom|gezin|bewoner|buurtbewoner';

/** KR202: words that say that somebody lives at what follows. */
export const HOME_WORDS =
  'woont|woonde|wonen|woonachtig|wonend|woonadres|huisadres|thuisadres|adres|verhuist|verhuisde|verhuisd|verhuizen|woning|huis|thuis';

/** KR202: words that say that what follows is an office of an organisation, which everybody may know. */
export const OFFICE_WORDS =
  'stadhuis|gemeentehuis|raadhuis|stadskantoor|stadswinkel|bezoekadres|loket|balie|wijkteam|wijkcentrum|buurthuis|buurtcentrum|dorpshuis|ziekenhuis|bibliotheek|kantoor|milieustraat|milieustation|gemeentewerf|gemeente |school';

/** KR202: words behind a number that end like something that is counted. */
export const NOT_COUNTED = 'en|is|was|als|wonen|tussen|binnen|tegen|werden|zonder|hebben|kwamen|moeten|kunnen|willen';

/** KR202: words with a capital and a number behind "woont op" or "adres:" that are no street. */
export const NO_PLACES =
  'Wijk|Blok|Kamer|Etage|Verdieping|Nummer|Unit|Zone|Stap|Fase|Afdeling|Team|Postbus|Dag|Week|Maand|Route|Artikel|Gebied|Kavel|Perceel|Locatie';
