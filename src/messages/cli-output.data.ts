/** What the command line says about writing its results. Places in braces are filled in by `cliText`. */
export const CLI_OUTPUT_WORDS = {
  geschreven: 'De tekening staat in {pad}',
  meldingenGeschreven: 'De meldingen staan in {pad}',
  modelGeschreven: 'De inhoud staat in {pad}',
  schrijfMap: 'Wij kunnen `{pad}` niet schrijven, want dat is een map. Noem een bestand.',
  schrijfGeenMap: 'Wij kunnen `{pad}` niet schrijven, want de map bestaat niet. Maak eerst de map.',
  schrijfBestand:
    'Wij kunnen `{pad}` niet schrijven, want op die plek staat een bestand en geen map. Kies een andere plek.',
  schrijfRechten: 'Wij mogen `{pad}` niet schrijven. Kies een andere plek, of vraag toegang aan uw beheerder.',
  schrijfDicht: 'Wij kunnen `{pad}` niet schrijven, want in die map kunnen geen nieuwe bestanden. Kies een andere map.',
  schrijfAlleenLezen: 'Wij kunnen `{pad}` niet schrijven, want die schijf is alleen om te lezen. Kies een andere plek.',
  schrijfBezig:
    'Wij kunnen `{pad}` niet schrijven, want een ander programma gebruikt het. Sluit dat programma en probeer het nog eens.',
  schrijfVol: 'Wij kunnen `{pad}` niet schrijven, want de schijf is vol.',
  schrijfFout: 'Wij kunnen `{pad}` niet schrijven. De computer zegt: {oorzaak}.',

  // What would be lost, or is not what its name says.
  uitvoerVorm: '`{pad}` kan niet: wij maken hier {vorm}. Schrijf het zo: `-o {goed}`.',
  uitvoerAndereVorm:
    '`{pad}` kan niet: wij maken hier {vorm}. Zet er `--format {format}` bij, of schrijf: `-o {goed}`.',
  uitvoerMapNaam:
    '`{pad}` is geen goede naam voor een map, en wij maken hier meer bestanden. Schrijf het zo: `-o {goed}`.',
  uitvoerKlantreis:
    'Daar schrijven wij niet: `{pad}` is de naam van een klantreis, en die tekst zou weg zijn. Schrijf het zo: `-o {goed}`.',
  uitvoerVerwijst:
    'Daar schrijven wij niet: `{pad}` verwijst naar `{doel}`, en wat daar staat zou weg zijn. Kies een andere naam.',
  uitvoerVast:
    'Daar schrijven wij niet: in `{pad}` staat iets anders dat klantreis nodig heeft. Kies een andere naam, zoals `-o {goed}`.',
  uitvoerInvoer:
    'Daar schrijven wij niet: `{pad}` lezen wij in deze opdracht zelf, en die tekst zou weg zijn. Kies een andere naam.',
  uitvoerBestaat:
    '`{pad}` bestaat al, en klantreis heeft het niet gemaakt. Daarom schrijven wij daar niet. Kies een andere naam. Mag dat bestand weg? Zet er dan `--force` bij.',

  // In the help of a command, of what it can make.
  hulpVorm: '{vorm}: {waarvoor}',
  hulpEersteVorm: '{vorm}: {waarvoor} (standaard)',
  hulpUitvoer: 'waar het resultaat komt; zonder deze optie of met - op het scherm',
  hulpUitvoerVormen:
    'waar het resultaat komt; een naam die eindigt op {einde} kiest ook de vorm; zonder deze optie of met - op het scherm',
  hulpTekening: 'waar de tekening komt: een naam die eindigt op {eindes}; zonder deze optie of met - op het scherm',
} as const;
