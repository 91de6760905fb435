/**
 * Elements with the lines that usually go with them, as completion offers them. Each `<place>` is to be filled in. None has a value
 * already: one that nobody looked at would be said.
 */
export const TEMPLATES: Readonly<Record<string, { readonly label: string; readonly rows: readonly string[] }>> = {
  persona: {
    label: 'persona met doelgroep en doel',
    rows: [
      'persona <naam>: <Voornaam>',
      '  doelgroep: <De groep mensen voor wie de persona staat>',
      '  doel: <Wat de persona wil bereiken>',
    ],
  },
  klantreis: {
    label: 'klantreis met fase en stap',
    rows: [
      'klantreis <naam>: <Titel in de woorden van de klant>',
      '  voor <persona>',
      '  klantvraag: <De vraag van de klant, in eigen woorden>',
      '  resultaat: <Wanneer het voor de klant goed is>',
      '',
      '  fase <naam>: <Een deel van de reis>',
      '    stap <naam>: <Wat de persona doet of meemaakt>',
    ],
  },
  stap: {
    label: 'stap met contact en gevoel',
    rows: [
      'stap <naam>: <Wat de persona doet of meemaakt>',
      '  contact <kanaal>',
      '  gevoel <waarde>: <omdat>',
      '    volgens <bron>',
    ],
  },
  knelpunt: {
    label: 'knelpunt met ernst en invloed',
    rows: ['knelpunt <naam>: <Wat er misgaat>', '  ernst <waarde>', '  invloed <waarde>', '  volgens <bron>'],
  },
  oplossing: {
    label: 'oplossing met eigenaar en stand',
    rows: [
      'oplossing <naam>: <Wat u gaat doen>',
      '  soort <waarde>',
      '  inspanning <waarde>',
      '  effect <waarde>',
      '  eigenaar: <Team of rol>',
      '  stand <waarde>',
    ],
  },
  bron: {
    label: 'bron met soort en datum',
    rows: ['bron <naam>: <Titel>', '  soort <waarde>', '  aantal <6>', '  datum <2026-01-31>'],
  },
};
