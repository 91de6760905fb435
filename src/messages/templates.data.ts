/**
 * Elements with the lines that usually go with them, as completion offers them: of each line its depth, its word and, where it has a text, what
 * to write there. What else is to be filled in, the table of lines says. None has a value already: one that nobody looked at would be said.
 */
export const TEMPLATES: Readonly<Record<string, { readonly label: string; readonly rows: readonly string[] }>> = {
  persona: {
    label: 'persona met doelgroep en doel',
    rows: [
      'persona: Voornaam',
      '  doelgroep: De groep mensen voor wie de persona staat',
      '  doel: Wat de persona wil bereiken',
    ],
  },
  klantreis: {
    label: 'klantreis met fase en stap',
    rows: [
      'klantreis: Titel in de woorden van de klant',
      '  voor',
      '  klantvraag: De vraag van de klant, in eigen woorden',
      '  resultaat: Wanneer het voor de klant goed is',
      '',
      '  fase: Een deel van de reis',
      '    stap: Wat de persona doet of meemaakt',
    ],
  },
  stap: {
    label: 'stap met contact en gevoel',
    rows: ['stap: Wat de persona doet of meemaakt', '  contact', '  gevoel: omdat', '    volgens'],
  },
  knelpunt: {
    label: 'knelpunt met ernst en invloed',
    rows: ['knelpunt: Wat er misgaat', '  ernst', '  invloed', '  volgens'],
  },
  oplossing: {
    label: 'oplossing met eigenaar en stand',
    rows: ['oplossing: Wat u gaat doen', '  soort', '  inspanning', '  effect', '  eigenaar: Team of rol', '  stand'],
  },
  bron: {
    label: 'bron met soort en datum',
    rows: ['bron: Titel', '  soort', '  aantal', '  datum'],
  },
};
