/** What the law protects more than other details of people: special categories (AVG, article 9), criminal law (article 10) and the BSN (article 87). */
export type SpecialData = 'gezondheid' | 'geloof' | 'afkomst' | 'geaardheid' | 'politiek' | 'lichaam' | 'straf' | 'bsn';

/**
 * Beginnings of words that ask for it. They are other words than those that tell a fact of somebody (`checks/privacy/special-facts.data.ts`):
 * a form asks for a diagnosis and never for astma, and who tells of a hospital says nothing of somebody's health. Few and plain ones: who
 * is told too often that something is special, looks no more.
 */
const WORDS: Readonly<Record<SpecialData, readonly string[]>> = {
  gezondheid: [
    ...[
      'medisch',
      'gezondheid',
      'ziek',
      'diagnose',
      'huisarts',
      'arts',
      'dokter',
      'specialist',
      'handicap',
      'beperking',
    ],
    ...['medicijn', 'medicatie', 'psychisch', 'psychiatr', 'psycholo', 'verslav', 'zwanger', 'ggz', 'zorgindicatie'],
    ...['zorgplan', 'behandelplan', 'ziekenhuis', 'arbeidsongeschikt', 'rolstoel'],
  ],
  geloof: ['geloof', 'godsdienst', 'religie', 'religieu', 'levensovertuiging', 'kerkgenootschap'],
  afkomst: ['afkomst', 'etnisch', 'etniciteit', 'huidskleur', 'migratieachtergrond'],
  geaardheid: ['geaardheid', 'seksue', 'transgender'],
  politiek: ['politieke', 'vakbond'],
  lichaam: ['vingerafdruk', 'biometri', 'dna', 'gezichtsscan', 'irisscan'],
  straf: ['strafblad', 'strafrecht', 'strafba', 'veroordel', 'veroordeel', 'vog', 'justitie', 'detentie', 'reclasser'],
  bsn: ['bsn', 'burgerservicenummer', 'sofinummer'],
};

/** Beginnings that would be one of those, and are something else. */
const OTHERWISE = /^(?:artsenvereniging|specialistisch|zieken(?:fonds|vervoer)|dnar)/u;

/** Who says that it is not asked: `geen medische gegevens`. */
const NONE = /(?<!\p{L})(?:geen|zonder|niet)(?: (?:uw|een|de|het))? $/u;

/** What a text that asks something of people asks of these, in the order of the table. */
export function specialDataIn(text: string): readonly SpecialData[] {
  const small = text.toLowerCase();
  const words = [...small.matchAll(/[\p{L}][\p{L}\p{M}-]*/gu)].filter(({ index }) => !NONE.test(small.slice(0, index)));
  const asked = (beginnings: readonly string[]) =>
    words.some(([word]) => !OTHERWISE.test(word) && beginnings.some((one) => word.startsWith(one)));
  const kinds = (Object.keys(WORDS) as SpecialData[]).filter((kind) => asked(WORDS[kind]));
  return small.includes('omtrent gedrag') && !kinds.includes('straf') ? [...kinds, 'straf'] : kinds;
}
