import type { Answered, ReadAs } from '../../support/mistakes';

/** Mistakes in the structure of lines, and lines that cannot be read as a whole. */
export const LINES_READ_AS: readonly ReadAs[] = [
  { old: '      doet: Leest', typed: '\t\t\tdoet: Leest', as: '      doet: Leest' },
  { old: 'citaat: Dat had', typed: 'citaat: “Dat had', as: 'citaat: “Dat had' },
  { old: '  fase inschrijven', typed: '## Fase 2\n  fase inschrijven', as: '# Fase 2\n  fase inschrijven' },
];

export const LINES_ANSWERED: readonly Answered[] = [
  {
    old: '  klantvraag: Wat moet ik regelen, en bij wie?',
    typed: '  klantvraag:\n  Wat moet ik regelen, en bij wie?',
    row: 1,
    code: 'KT060',
    says: 'Begin dan met `:`',
    fixes: ['  klantvraag:\n  : Wat moet ik regelen, en bij wie?'],
  },
  {
    old: 'gevoel neutraal: het gaat',
    typed: 'emotie neutraal: het gaat',
    code: 'KT001',
    says: 'Bedoelde u `gevoel`?',
    fixes: ['gevoel neutraal: het gaat'],
  },
  {
    old: 'knelpunt verspreid',
    typed: 'knelpnt verspreid',
    code: 'KT001',
    says: 'Bedoelde u `knelpunt`?',
    fixes: ['knelpunt verspreid'],
  },
  // Synonyms
  {
    old: 'doet: Leest',
    typed: 'Actie: Leest',
    code: 'KT001',
    says: 'Bedoelde u `doet` of `oplossing`?',
    fixes: ['doet: Leest', 'oplossing: Leest'],
    left: [[], ['KT033']],
  },
  {
    old: 'oplossing lijst: Eén',
    typed: 'idee lijst: Eén',
    code: 'KT001',
    says: '`oplossing`',
    fixes: ['oplossing lijst: Eén'],
  },
  { old: 'oplossing lijst: Eén', typed: 'idee: Eén', code: 'KT001', says: '`oplossing`' },
  // A loose line under a text
  {
    old: 'doet: Leest drie bladzijden door',
    typed: 'doet: Leest drie bladzijden\n        van de site helemaal door',
    row: 1,
    code: 'KT060',
    says: ['Loopt de tekst hierboven door', '`doet:`'],
    fixes: [
      'doet: Leest drie bladzijden\n        : van de site helemaal door',
      'doet: Leest drie bladzijden\n      doet: van de site helemaal door',
    ],
  },
  {
    old: 'doet: Leest drie bladzijden door',
    typed: 'doet: Leest drie bladzijden door\nen zoekt dan verder\nvoor hij naar bed gaat',
    row: 1,
    code: 'KT060',
    says: 'deze 2 regels',
    fixes: [
      'doet: Leest drie bladzijden door\n: en zoekt dan verder\n: voor hij naar bed gaat',
      'doet: Leest drie bladzijden door\n      doet: en zoekt dan verder\n        : voor hij naar bed gaat',
    ],
  },
  {
    old: 'gevoel negatief: hij vindt geen lijstje',
    typed: 'gevoel negatief: hij vindt geen lijstje\n        taal die niemand snapt',
    row: 1,
    code: 'KT060',
    says: 'Loopt de tekst hierboven door',
    fixes: ['gevoel negatief: hij vindt geen lijstje\n        : taal die niemand snapt'],
  },
  {
    old: '  doelgroep: Nieuwe inwoners',
    typed: '  doelgroep: Nieuwe inwoners\n  die van ver komen',
    row: 1,
    code: 'KT060',
    says: '`situatie:`',
    fixes: [
      '  doelgroep: Nieuwe inwoners\n  : die van ver komen',
      '  doelgroep: Nieuwe inwoners\n  situatie: die van ver komen',
    ],
  },
  // The columns of somebody's own table
  {
    old: '        volgens dagboeken\n      knelpunt',
    typed: '        bron: dagboeken\n      knelpunt',
    code: 'KT062',
    says: 'Bedoelde u `volgens dagboeken`?',
    fixes: ['        volgens dagboeken\n      knelpunt'],
  },
  {
    old: '      contact website met balieteam vanuit klant',
    typed: '      kanaal: website',
    code: 'KT062',
    says: 'Bedoelde u `contact website`?',
    fixes: ['      contact website'],
    left: [['KR609']],
  },
  {
    old: '      wacht 5 werkdagen',
    typed: '      persona: Bram\n      wacht 5 werkdagen',
    code: 'KT062',
    says: 'Bedoelde u `voor bram`?',
    fixes: ['      voor bram\n      wacht 5 werkdagen'],
  },
  {
    old: '      contact brief met balieteam vanuit organisatie',
    typed: '      contact brief vanuit organisatie\n      organisatie: balieteam',
    row: 1,
    code: 'KT062',
    says: 'Bedoelde u `contact brief met balieteam`?',
    fixes: [
      '      contact brief met balieteam vanuit organisatie',
      '      contact brief vanuit organisatie\n      eigenaar: balieteam',
    ],
    left: [[], ['KR609']],
  },
  {
    old: '      wacht 5 werkdagen',
    typed: '      product komt te laat\n      wacht 5 werkdagen',
    code: 'KT062',
    says: 'kan niet binnen een ander onderdeel',
    fixes: ['      doet: product komt te laat\n      wacht 5 werkdagen'],
  },
  { old: '  voor bram', typed: '  voor bram\n  bron: dagboeken', row: 1, code: 'KT062', says: '`volgens dagboeken`' },
  // An indentation that says something else than the table
  {
    old: '      oplossing lijst: Eén lijst voor wie verhuist\n        soort communicatie',
    typed:
      '      oplossing lijst: Eén lijst voor wie verhuist\n        oorzaak: Ieder team schrijft zelf\n        soort communicatie',
    row: 1,
    code: 'KT068',
    says: 'Deze `oorzaak` hoort bij knelpunt `verspreid`',
  },
  {
    old: '        ernst hoog\n        invloed eigen\n        volgens dagboeken\n      oplossing lijst: Eén lijst voor wie verhuist\n',
    typed:
      '        volgens dagboeken\n      oplossing lijst: Eén lijst voor wie verhuist\n        ernst hoog\n        invloed eigen\n',
    row: 2,
    code: 'KT068',
    says: 'Deze `ernst` hoort bij knelpunt `verspreid`',
    fixes: [
      '        volgens dagboeken\n        ernst hoog\n        invloed eigen\n      oplossing lijst: Eén lijst voor wie verhuist\n',
    ],
  },
  {
    old: '    stap wonen: Bram hangt',
    typed: '    notitie: Nog navragen bij de balie\n    stap wonen: Bram hangt',
    code: 'KT026',
    says: ['hoort nu bij stap `bevestiging`', 'fase `inschrijven`'],
  },
  {
    old: '\n  fase inschrijven: Ik schrijf mij in\n',
    typed: '    kans: Hoe kan het sneller?\n\n  fase inschrijven: Ik schrijf mij in\n',
    code: 'KT026',
    says: ['hoort nu bij stap `zoeken`', 'fase `uitzoeken`'],
    fixes: [],
  },
  // What comes along with a paste
  {
    old: 'klantreis verhuizen:',
    typed: 'Van: Team Publieksbalie\nAan: KCC\nOnderwerp: de reis\n\nklantreis verhuizen:',
    code: 'KT064',
    says: 'Dit lijkt de kop van een e-mail.',
    fixes: [
      '\nklantreis verhuizen:',
      '# Van: Team Publieksbalie\n# Aan: KCC\n# Onderwerp: de reis\n\nklantreis verhuizen:',
    ],
  },
  {
    old: '      doet: Leest drie bladzijden door',
    typed: '      doet\tLeest drie bladzijden\twebsite\tnegatief',
    code: 'KT063',
    says: 'Dit lijkt een rij uit een tabel.',
    fixes: [
      '      doet: Leest drie bladzijden, website, negatief',
      '      # doet\tLeest drie bladzijden\twebsite\tnegatief',
    ],
  },
  {
    old: '  fase inschrijven: Ik',
    typed: '| fase | stap | gevoel |\n|------|------|--------|\n| in | balie | blij |\n  fase inschrijven: Ik',
    code: 'KT063',
    says: 'Deze 3 regels lijken een tabel.',
    fixes: [
      '# | fase | stap | gevoel |\n# |------|------|--------|\n# | in | balie | blij |\n  fase inschrijven: Ik',
      '  fase inschrijven: Ik',
    ],
  },
  {
    old: '  fase inschrijven: Ik',
    typed: 'persona\tfase\tstap\tgevoel\n  fase inschrijven: Ik',
    code: 'KT063',
    says: 'Dit lijkt een rij uit een tabel.',
  },
  {
    old: '  fase inschrijven: Ik',
    typed: '==========\n  fase inschrijven: Ik',
    code: 'KT065',
    says: 'Haal deze regel weg',
    fixes: ['  fase inschrijven: Ik'],
  },
  {
    old: '      wacht 5',
    typed: '// nog doen\n      wacht 5',
    code: 'KT066',
    says: '`#`',
    fixes: ['# nog doen\n      wacht 5'],
  },
  {
    old: '      wacht 5',
    typed: '      <!-- nog doen -->\n      wacht 5',
    code: 'KT066',
    says: '`#`',
    fixes: ['      # nog doen\n      wacht 5'],
  },
  {
    old: 'persona bram: Bram',
    typed: '```klantreis\npersona bram: Bram',
    code: 'KT067',
    says: 'Haal hem weg',
    fixes: ['persona bram: Bram'],
  },
  {
    old: '    stap wonen: Bram hangt',
    typed:
      '    Bram pakt een nummer\n    Bram wacht in de hal\n    Bram legt zijn paspoort neer\n    stap wonen: Bram hangt',
    code: 'KT061',
    says: ['Deze 3 regels', 'stappen, citaten of knelpunten'],
    fixes: [
      '    stap: Bram pakt een nummer\n    stap: Bram wacht in de hal\n    stap: Bram legt zijn paspoort neer\n    stap wonen: Bram hangt',
      '      citaat: Bram pakt een nummer\n      citaat: Bram wacht in de hal\n      citaat: Bram legt zijn paspoort neer\n    stap wonen: Bram hangt',
      '      knelpunt: Bram pakt een nummer\n      knelpunt: Bram wacht in de hal\n      knelpunt: Bram legt zijn paspoort neer\n    stap wonen: Bram hangt',
    ],
    // With so much that goes wrong and nothing that goes well, the klantreis is asked for a succes.
    left: [[], [], ['KR406', 'KR501', 'KR401', 'KR401', 'KR401']],
  },
  {
    old: '    stap wonen: Bram hangt',
    typed:
      '•\tBram pakt een nummer\n•\tContact met de balie is goed\n•\tBram legt zijn paspoort neer\n    stap wonen: Bram hangt',
    code: 'KT061',
    says: 'Deze 3 regels',
    fixes: [
      '    stap: Bram pakt een nummer\n    stap: Contact met de balie is goed\n    stap: Bram legt zijn paspoort neer\n    stap wonen: Bram hangt',
    ],
  },
  // A whole element missing
  {
    old: 'klantreis verhuizen: Ik kom hier wonen\n',
    typed: '',
    code: 'KT005',
    says: '(`voor`) staat nog niet in een klantreis',
  },
  // Names
  {
    old: 'persona bram: Bram',
    typed: 'persona Bram',
    code: 'KT006',
    says: '`persona bram: …`',
    fixes: ['persona bram: Bram'],
  },
  { old: '  voor bram', typed: '  voor Bram', code: 'KT017', says: 'Bedoelde u `bram`?', fixes: ['  voor bram'] },
  {
    old: 'stap inpakken: Bram',
    typed: 'stap dozen in pakken: Bram',
    code: 'KT069',
    says: '`stap dozen-in-pakken: …`',
    fixes: ['stap dozen-in-pakken: Bram', 'stap: dozen in pakken: Bram'],
  },
];
