/** The help of the command line, overall (`klantreis`) and by command. */
export const CLI_HELP = {
  klantreis: `Klantreizen van gemeenten als tekst: nakijken, tekenen en opmaken.

Gebruik: klantreis <opdracht> [paden] [opties]

Opdrachten:
  check     kijkt klantreizen na en zegt wat er beter kan
  draw      tekent een klantreis met de hartslag, als SVG
  model     geeft de inhoud van een bestand als JSON
  format    maakt de opmaak van bestanden netjes
  gallery   tekent alle klantreizen op één webpagina
  lsp       helpt bij het typen in een editor

Opties:
  -h, --help      toont uitleg, ook per opdracht: klantreis check --help
  -v, --version   toont de versie

Een pad is een bestand, een map of een patroon zoals "reizen/**/*.klantreis".
Een streepje (-) leest wat u via een ander programma aanlevert.
`,
  check: `Kijkt klantreizen na: de taal en de regels van de methode.

Gebruik: klantreis check [paden] [opties]

  paden                 bestanden, mappen, patronen of - (anders: de map waar u staat)

Opties:
  --format <vorm>       text: om te lezen (standaard); json: voor andere programma's
  --fail-on <niveau>    vanaf welk niveau het nakijken mislukt:
                        error: bij fouten (standaard); warning: ook bij waarschuwingen;
                        info: ook bij tips
  -h, --help            toont deze uitleg

Bestanden die bij elkaar horen, lezen wij mee: de map met klantreis.json en haar
submappen, of zonder klantreis.json alleen de map van het bestand. Wij melden alleen
iets over de paden die u noemt. Snelkoppelingen naar mappen volgen wij niet.

De opdracht eindigt met 0 als alles goed is, met 1 als er iets te melden is vanaf het
gekozen niveau, en met 2 als wij het niet konden nakijken.
`,
  draw: `Tekent een klantreis met de hartslag, als SVG.

Gebruik: klantreis draw <bestand> [opties]

Opties:
  --journey <naam>      welke klantreis, als er meer in het bestand staan: de naam of het
                        nummer, dus --journey 2 is de tweede
  --theme <thema>       light: licht (standaard); dark: donker; contrast: veel contrast;
                        print: om af te drukken
  -o, --output <pad>    waar de tekening komt; zonder deze optie of met - op het scherm
  -h, --help            toont deze uitleg

Staan er fouten in de tekst? Dan tekenen wij wat er wel is. Staat er nog geen klantreis
in? Dan tekenen wij hoe u begint.

De opdracht eindigt met 0, ook als er fouten in de tekst staan, en met 2 als wij het
bestand niet konden lezen (het is er niet, het is geen tekst of het is te groot), de
gevraagde klantreis er niet in staat of wij de tekening niet konden schrijven.
`,
  model: `Geeft de inhoud van een bestand als JSON, met de meldingen erbij.

Gebruik: klantreis model <bestand>

Opties:
  -h, --help            toont deze uitleg

Staan er fouten in de tekst? Dan geven wij wat er wel is.

De opdracht eindigt met 0, ook als er fouten in de tekst staan, en met 2 als wij het
bestand niet konden lezen: het is er niet, het is geen tekst of het is te groot.
`,
  format: `Maakt de opmaak van bestanden netjes: inspringen, spaties en lege regels.
De inhoud, de opmerkingen en de volgorde blijven zoals ze zijn.

Gebruik: klantreis format [paden] [opties]

  paden                 bestanden, mappen, patronen of - (anders: de map waar u staat)

Opties:
  --check               verandert niets, maar noemt de bestanden waarvan de opmaak beter
                        kan; eindigt dan met 1
  -h, --help            toont deze uitleg
`,
  gallery: `Kijkt klantreizen na, tekent ze allemaal en zet ze op één webpagina.

Gebruik: klantreis gallery [paden] [opties]

  paden                 bestanden, mappen of patronen (anders: de map waar u staat)

Opties:
  -o, --output <map>    waar de pagina en de tekeningen komen (standaard: out)
  -h, --help            toont deze uitleg

Staan er fouten in de tekst? Dan tekenen wij wat er wel is.
`,
  lsp: `Helpt bij het typen in een editor: kijkt na, vult aan en verbetert (de taalserver).

Gebruik: klantreis lsp --stdio

Opties:
  --stdio               praat met de editor via de standaardinvoer en -uitvoer
  -h, --help            toont deze uitleg

Deze opdracht is voor editors die het Language Server Protocol kennen, zoals Neovim en
Emacs. Uw editor start hem zelf. Werkt u met VS Code? Dan hebt u genoeg aan de extensie.
`,
} as const;

/** How the value of an option is written, for a message about a missing one. */
export const OPTION_FORMS: Readonly<Record<string, string>> = {
  format: 'json',
  'fail-on': 'warning',
  journey: 'dennis',
  theme: 'dark',
  output: 'kaart.svg',
};
