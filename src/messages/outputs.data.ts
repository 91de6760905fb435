/** What people read about an output. */
export interface OutputWords {
  /** Where they choose a kind of file. */
  readonly soort: string;
  /** In a sentence: `wij maken hier …`. */
  readonly vorm: string;
  /** In the help and the manual, behind what is typed. */
  readonly waarvoor: string;
}

/** Forges show these on the lines of a pull request: of several that are for the same, the help says it once. */
const OP_DE_REGELS = 'meldingen op de regels van een pull request';

/** The words of every output, by what is typed behind `--format`; those of the page with one picture stand under `pagina`. */
export const OUTPUT_WORDS = {
  text: { soort: 'Gewone tekst', vorm: 'gewone tekst', waarvoor: 'om te lezen' },
  json: { soort: 'JSON', vorm: 'JSON', waarvoor: "voor andere programma's" },
  markdown: { soort: 'Markdown', vorm: 'Markdown', waarvoor: 'voor een bericht of een wiki' },
  csv: { soort: 'Tabel (CSV)', vorm: 'een tabel (CSV)', waarvoor: 'om te openen in Excel' },
  ics: { soort: 'Agenda', vorm: 'een agenda (ICS)', waarvoor: 'wat er klaar moet zijn, voor uw agenda' },
  html: { soort: 'Webpagina', vorm: 'een webpagina (HTML)', waarvoor: 'een pagina met tekeningen' },
  pagina: {
    soort: 'Webpagina',
    vorm: 'een webpagina (HTML)',
    waarvoor: 'om op een scherm te bekijken of door te sturen',
  },
  svg: {
    soort: 'SVG-afbeelding',
    vorm: 'een tekening in SVG',
    waarvoor: 'een tekening, voor een verslag of een website',
  },
  pdf: { soort: 'PDF', vorm: 'een PDF', waarvoor: 'om te drukken of mee te sturen' },
  png: { soort: 'PNG-afbeelding', vorm: 'een afbeelding in PNG', waarvoor: 'voor Word, PowerPoint of een bericht' },
  sarif: { soort: 'SARIF', vorm: 'SARIF', waarvoor: "voor programma's die SARIF lezen" },
  github: { soort: 'Meldingen voor GitHub', vorm: 'meldingen voor GitHub', waarvoor: OP_DE_REGELS },
  gitlab: { soort: 'Meldingen voor GitLab', vorm: 'meldingen voor GitLab (JSON)', waarvoor: OP_DE_REGELS },
  azure: { soort: 'Meldingen voor Azure DevOps', vorm: 'meldingen voor Azure DevOps', waarvoor: OP_DE_REGELS },
} as const satisfies Readonly<Record<string, OutputWords>>;
