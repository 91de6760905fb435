import type { Scope, ScopeFile } from '../../model/scope/scope';

interface PersonaDetail {
  readonly soort: string;
  readonly form: RegExp;
  /** Is what was found no detail of a person after all? */
  readonly isPublic?: (text: string, scope: Scope) => boolean;
}

const MONTH = '(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\\.?';
const DAY = `(?:\\d{1,2}[-/. ](?:\\d{1,2}|${MONTH})[-/. ]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
const STREET = "\\p{Lu}[\\p{L}'-]{0,40}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|dreef|plantsoen|hof|pad)";

/** What tells who a persona really is, beside the surname. Near misses: "geboren in 1980", "onderweg", "werkt bij de gemeente". */
export const PERSONA_DETAILS: readonly PersonaDetail[] = [
  // A day only with the word: other days are of what happened.
  {
    soort: 'geboortedatum',
    form: new RegExp(`(?<=geb(?:oren|oortedatum|oortedag|\\.)?(?!\\p{L}).{0,12})(?<!\\d)${DAY}(?!\\d)`, 'giu'),
  },
  // A capital inside the sentence, or the number of a house: "Onderweg" at its start is no street.
  {
    soort: 'straat',
    form: new RegExp(
      `(?<![\\p{L}\\d'-])(?:${STREET}(?= \\d)|(?<=(?:aan|in|op|van|bij) (?:de |het )?)${STREET})(?!\\p{L})`,
      'gu',
    ),
  },
  {
    soort: 'werkgever',
    form: /(?<=(?:[Ww]erk(?:t|te|zaam)|[Bb]aan|stage|in dienst|werkgever)(?: \p{Ll}+){0,3}?(?: bij(?: de| het)?|:) )\p{Lu}[\p{L}\d&'.-]+(?: \p{Lu}[\p{L}\d&'.-]+)*/gu,
    isPublic: (name, scope) => PUBLIC_EMPLOYER.test(name) || scope.table(organisations).has(name),
  },
  { soort: 'foto', form: /(?<![\p{L}\d_./-])[\p{L}\d_./-]+\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?)(?![\p{L}\d])/giu },
];

const PUBLIC_EMPLOYER =
  /^(?:Gemeente|Team|Afdeling|Klantcontactcentrum|KCC|UWV|SVB|Belastingdienst|Burgerzaken|Sociale Zaken)/u;

/** The names of organisations that the scope speaks of anyway. */
function* organisations({ model }: ScopeFile) {
  for (const { titel } of model.organisaties) yield [titel, true] as const;
}
