const WHO =
  '(?:klant|inwoner|burger|cli[eë]nt|aanvrager|respondent|deelnemer|melder|contact|contactpersoon|medewerker|behandelaar|ouder|partner)';
const PERSONAL_COLUMN = new RegExp(
  `^(?:achternaam|familienaam|geslachtsnaam|voornaam|voornamen|volledige naam|naam (?:van )?(?:de |het )?${WHO}|${WHO} ?naam|contactpersoon|geboorte ?datum|geboortedag|geb datum|(?:woon|huis)?adres|huisnummer|surname|last ?name|first ?name|full ?name|birth ?date|date of birth)$`,
  'iu',
);

/** Does the head of a column say that it is about who somebody is? `naam` alone may be of a street or a stap. */
export function isPersonalColumn(head: string): boolean {
  return PERSONAL_COLUMN.test(
    head
      .replace(/[_.-]/g, ' ')
      .replace(/^\uFEFF/, '')
      .trim(),
  );
}
