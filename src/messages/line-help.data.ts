/**
 * What people read of a line: an example that is right (tested: each can be read), and what it is for. The form is made of the slots that
 * the table gives the line (`formOf` in src/model/lines/line-form.ts).
 */
export interface LineHelp {
  readonly voorbeeld: string;
  readonly uitleg: string;
  /** What stands behind the colon, as the form shows it, where that is more than `<tekst>`. */
  readonly tekst?: string;
  /** Dit knelpunt, but deze stap. */
  readonly het?: true;
}

export const LINE_HELP: Readonly<Record<string, LineHelp>> = {
  persona: {
    voorbeeld: 'persona noor: Noor',
    uitleg: 'De persoon die de reis maakt. Verzonnen, maar gebaseerd op echte gesprekken.',
    tekst: '<voornaam>',
  },
  organisatie: {
    voorbeeld: 'organisatie loket: Het loket',
    uitleg: 'Een team of organisatie die de klant tegenkomt.',
  },
  systeem: {
    voorbeeld: 'systeem zaken: Het zaaksysteem',
    uitleg: 'Een computersysteem achter de schermen.',
    het: true,
  },
  product: {
    voorbeeld: 'product paspoort: Paspoort',
    uitleg: 'Een product of dienst van de gemeente.',
    het: true,
  },
  kanaal: {
    voorbeeld: 'kanaal spreekuur: Spreekuur in de wijk',
    uitleg: 'Een eigen manier van contact, naast de bekende lijst.',
    het: true,
  },
  bron: {
    voorbeeld: 'bron gesprekken: Gesprekken met inwoners',
    uitleg: 'Waar een uitspraak vandaan komt.',
  },
  maat: {
    voorbeeld: 'maat cijfer: Rapportcijfer',
    uitleg: 'Een maat waarmee u meet, met een schaal en een richting.',
  },
  klantreis: {
    voorbeeld: 'klantreis verhuizen: Wij verhuizen',
    uitleg: 'De reis die een persona maakt om iets voor elkaar te krijgen.',
  },
  fase: {
    voorbeeld: 'fase wachten: Wachten op antwoord',
    uitleg: 'Een deel van de reis, in woorden van de klant.',
  },
  stap: {
    voorbeeld: 'stap bellen: Noor belt het loket',
    uitleg: 'Eén moment in de reis: wat de persona doet of meemaakt.',
  },
  knelpunt: {
    voorbeeld: 'knelpunt traag: Het antwoord komt laat',
    uitleg: 'Iets wat voor de klant of de medewerker misgaat.',
    tekst: '<wat er misgaat>',
    het: true,
  },
  oplossing: {
    voorbeeld: 'oplossing bericht: Wij sturen een tussenbericht',
    uitleg: 'Iets wat een knelpunt oplost.',
    tekst: '<wat u gaat doen>',
  },
  succes: {
    voorbeeld: 'succes vriendelijk: De medewerker denkt mee',
    uitleg: 'Iets wat goed gaat en wat u wilt houden.',
    tekst: '<wat er goed gaat>',
    het: true,
  },
  meting: { voorbeeld: 'meting cijfer 6,8', uitleg: 'De uitkomst van een meting bij deze stap, fase of klantreis.' },
  kans: {
    voorbeeld: 'kans: Hoe kunnen wij dit makkelijker maken?',
    uitleg: 'Een vraag die uitnodigt tot oplossingen.',
    tekst: 'Hoe kunnen we …',
  },
  notitie: {
    voorbeeld: 'notitie: Nog navragen bij het team',
    uitleg: 'Iets om te onthouden. Komt niet in de tekening.',
  },
  vraag: { voorbeeld: 'vraag voor jurist: Mag dit ook per e-mail?', uitleg: 'Een open vraag aan iemand.' },
  doelgroep: {
    voorbeeld: 'doelgroep: Mensen die net verhuisd zijn',
    uitleg: 'De groep mensen voor wie de persona staat.',
  },
  situatie: { voorbeeld: 'situatie: Noor werkt overdag', uitleg: 'Hoe de persona leeft.' },
  doel: { voorbeeld: 'doel: Alles in één keer regelen', uitleg: 'Wat de persona wil bereiken.', het: true },
  behoefte: { voorbeeld: 'behoefte: Weten wanneer er antwoord komt', uitleg: 'Wat de persona nodig heeft.' },
  zorg: { voorbeeld: 'zorg: Iets vergeten', uitleg: 'Waar de persona zich zorgen over maakt.' },
  drijfveer: {
    voorbeeld: 'drijfveer: Een goede start in het nieuwe huis',
    uitleg: 'Wat de persona in beweging brengt.',
  },
  beperking: { voorbeeld: 'beperking: Noor ziet slecht', uitleg: 'Wat het voor de persona moeilijker maakt.' },
  digitaal: { voorbeeld: 'digitaal laag', uitleg: 'Hoe handig de persona is met computer en telefoon.' },
  taal: { voorbeeld: 'taal B1', uitleg: 'Hoe goed de persona leest en schrijft.' },
  helpt: { voorbeeld: 'helpt noor', uitleg: 'Deze persona helpt een ander, bijvoorbeeld als mantelzorger.' },
  voorkeur: { voorbeeld: 'voorkeur telefoon', uitleg: 'Hoe de persona het liefst contact heeft.' },
  soort: {
    voorbeeld: 'soort interview',
    uitleg: 'Wat voor soort het is. De keuze hangt af van het onderdeel erboven.',
  },
  eigenaar: {
    voorbeeld: 'eigenaar: Team Publiekszaken',
    uitleg: 'Wie erover gaat. Schrijf een rol of team, geen naam van een mens.',
    tekst: '<team of rol>',
  },
  link: {
    voorbeeld: 'link: https://www.gemeente.example/onderzoek',
    uitleg: 'Waar meer te vinden is.',
    tekst: '<adres>',
  },
  upl: {
    voorbeeld: 'upl: http://standaarden.overheid.nl/owms/terms/paspoort',
    uitleg: 'De naam van het product in de landelijke productenlijst.',
    tekst: '<adres uit de UPL>',
  },
  aantal: {
    voorbeeld: 'aantal 12',
    tekst: '<wie>',
    uitleg: 'Hoeveel mensen of gevallen de bron telt. Elke groep mag een eigen regel hebben.',
    het: true,
  },
  datum: { voorbeeld: 'datum 2027-03-01', uitleg: 'Wanneer de bron is gemaakt.' },
  schaal: { voorbeeld: 'schaal 1 tot 10', uitleg: 'De laagste en hoogste waarde van de maat.' },
  eenheid: { voorbeeld: 'eenheid: minuten', uitleg: 'Waarin u meet, bijvoorbeeld minuten.' },
  'hoog is goed': { voorbeeld: 'hoog is goed', uitleg: 'Een hoog cijfer is een goed cijfer.' },
  'laag is goed': { voorbeeld: 'laag is goed', uitleg: 'Een laag cijfer is een goed cijfer.' },
  voor: { voorbeeld: 'voor noor', uitleg: 'Voor wie deze klantreis of stap is.' },
  aanleiding: {
    voorbeeld: 'aanleiding levensgebeurtenis: Noor krijgt de sleutel',
    uitleg: 'Wat er gebeurde waardoor de reis begon. Zet er een soort voor, dan kunt u reizen vergelijken.',
  },
  klantvraag: {
    voorbeeld: 'klantvraag: Wat moet ik regelen?',
    uitleg: 'De vraag van de klant, in eigen woorden.',
    tekst: '<vraag>',
  },
  resultaat: {
    voorbeeld: 'resultaat: Noor staat ingeschreven',
    uitleg: 'Wanneer het voor de klant goed is.',
    het: true,
  },
  waarom: { voorbeeld: 'waarom: Veel mensen bellen hierover', uitleg: 'Waarom deze reis belangrijk is.', het: true },
  samenvatting: {
    voorbeeld: 'samenvatting: Noor verhuist en zoekt uit wat zij moet doen',
    uitleg: 'De reis in een paar zinnen. Dit wordt ook de tekst bij de tekening.',
  },
  status: { voorbeeld: 'status concept', uitleg: 'Hoe ver de klantreis is. Bij vastgesteld zijn de regels strenger.' },
  'gemaakt met': {
    voorbeeld: 'gemaakt met: zes inwoners en twee medewerkers',
    uitleg: 'Met wie de klantreis is gemaakt.',
    tekst: '<wie>',
  },
  herzien: { voorbeeld: 'herzien 2027-03-01', uitleg: 'Wanneer de klantreis opnieuw bekeken moet zijn.' },
  ankerpunt: {
    voorbeeld: 'ankerpunt sleutel: Noor krijgt de sleutel',
    uitleg: 'Een moment waar de tijd vanaf telt.',
    het: true,
  },
  toestand: { voorbeeld: 'toestand huidig', uitleg: 'Hoe de reis nu gaat, hoe hij bedacht is, of hoe u hem wilt.' },
  vergelijk: {
    voorbeeld: 'vergelijk verhuizen',
    uitleg:
      'Een andere klantreis om hiernaast te leggen. `klantreis list vergelijk` laat zien wat ze delen, en per stap wie wat voelt.',
  },
  wanneer: {
    voorbeeld: 'wanneer 2 weken voor sleutel',
    uitleg: 'Wanneer het gebeurt: vanaf een ankerpunt of op een datum.',
  },
  duurt: {
    voorbeeld: 'duurt 10 minuten',
    uitleg: 'Hoe lang de stap duurt. Weet niemand dat? Schrijf `duurt onbekend`.',
    tekst: '<toelichting>',
  },
  wacht: {
    voorbeeld: 'wacht 2 weken',
    uitleg: 'Hoe lang de klant moet wachten. Weet niemand dat? Schrijf `wacht onbekend`.',
    tekst: '<waarop>',
  },
  afhaken: { voorbeeld: 'afhaken 10%', uitleg: 'Hoeveel mensen hier stoppen.', tekst: '<toelichting>', het: true },
  waarheidsmoment: { voorbeeld: 'waarheidsmoment', uitleg: 'Hier beslist de klant of hij ons vertrouwt.', het: true },
  contact: {
    voorbeeld: 'contact telefoon met loket',
    uitleg:
      'Een contact: hoe, met wie en wie begint. Schrijf `mislukt` als het niet lukte, en `ongewild` als de klant het niet wilde.',
    tekst: '<waarom>',
    het: true,
  },
  doet: { voorbeeld: 'doet: Zoekt het nummer op', uitleg: 'Wat de persona doet.' },
  denkt: { voorbeeld: 'denkt: Waar moet ik zijn?', uitleg: 'Wat de persona denkt.' },
  citaat: {
    voorbeeld: 'citaat: Ik word van het kastje naar de muur gestuurd',
    uitleg: 'Wat iemand letterlijk zei. Schrijf geen echte naam op.',
    tekst: '<wat iemand zei>',
    het: true,
  },
  verwacht: { voorbeeld: 'verwacht: Vandaag nog antwoord', uitleg: 'Wat de persona verwacht.' },
  uitkomst: { voorbeeld: 'uitkomst niet', uitleg: 'Of de verwachting is uitgekomen.' },
  gevoel: {
    voorbeeld: 'gevoel negatief: zij hoort niets',
    uitleg: 'Hoe de persona zich voelt, en waarom. Alle gevoelens samen zijn de hartslag.',
    tekst: '<omdat>',
    het: true,
  },
  regelt: { voorbeeld: 'regelt paspoort', uitleg: 'Het product dat in deze stap wordt geregeld.' },
  vraagt: {
    voorbeeld: 'vraagt: het nieuwe adres',
    uitleg: 'Een gegeven dat wij van de klant vragen.',
    tekst: '<gegeven>',
  },
  regel: {
    voorbeeld: 'regel: Wet basisregistratie personen',
    uitleg: 'De wet of het beleid dat hier geldt.',
    tekst: '<wet of beleid>',
  },
  voorkant: { voorbeeld: 'voorkant loket: Noor ziet waar haar aanvraag is', uitleg: 'Wat de klant van ons ziet.' },
  achterkant: {
    voorbeeld: 'achterkant loket met zaken: De medewerker zoekt het dossier op',
    uitleg: 'Wat achter de schermen gebeurt.',
  },
  of: { voorbeeld: 'of bellen', uitleg: 'Deze stap kan in plaats van die andere stap.' },
  'terug naar': { voorbeeld: 'terug naar bellen', uitleg: 'Vanaf hier gaat de klant terug naar een eerdere stap.' },
  vervalt: {
    voorbeeld: 'vervalt: dit gaat straks vanzelf',
    uitleg: 'Deze stap is er niet meer in de gewenste klantreis.',
    tekst: '<reden>',
  },
  zonder: { voorbeeld: 'gewenst zonder wacht', uitleg: 'In de gewenste klantreis valt dit weg.' },
  gewenst: { voorbeeld: 'gewenst wacht 1 dag', uitleg: 'Deze regel geldt voor de gewenste klantreis.' },
  ernst: { voorbeeld: 'ernst hoog', uitleg: 'Hoe erg het knelpunt is voor de klant.' },
  invloed: { voorbeeld: 'invloed eigen', uitleg: 'Of wij er zelf iets aan kunnen doen.', tekst: '<reden>' },
  van: { voorbeeld: 'van noor', uitleg: 'Van wie het knelpunt is.' },
  oorzaak: { voorbeeld: 'oorzaak: De brief is moeilijk', uitleg: 'Waardoor het knelpunt ontstaat.' },
  'lost op': { voorbeeld: 'lost op traag', uitleg: 'Welke knelpunten deze oplossing oplost.' },
  inspanning: { voorbeeld: 'inspanning klein', uitleg: 'Hoeveel werk de oplossing is.' },
  effect: { voorbeeld: 'effect groot', uitleg: 'Hoeveel de klant ervan merkt.', het: true },
  stand: { voorbeeld: 'stand gepland', uitleg: 'Hoe ver de oplossing is.' },
  gereed: { voorbeeld: 'gereed 2027-03-01', uitleg: 'Wanneer de oplossing klaar is.' },
  spanning: {
    voorbeeld: 'spanning gelijkheid: niet iedereen heeft internet',
    uitleg: 'Een waarde die hier schuurt, zoals gelijkheid of zuinigheid.',
  },
  waardoor: { voorbeeld: 'waardoor: De medewerker had tijd', uitleg: 'Waardoor het goed gaat.' },
  n: { voorbeeld: 'n 38', uitleg: 'Hoeveel mensen meededen aan de meting.' },
  periode: { voorbeeld: 'periode 2026-K2', uitleg: 'Over welke tijd de meting gaat.' },
  volgens: {
    voorbeeld: 'volgens gesprekken',
    uitleg: 'De bron van de regel erboven. Erachter mag hoeveel mensen het zeiden: `4 van 6`.',
  },
  negeer: {
    voorbeeld: 'negeer KR401: dit knelpunt is niet van ons',
    uitleg: 'Een regel van de methode hier niet toepassen, met de reden.',
    tekst: '<reden>',
  },
  door: {
    voorbeeld: 'door bericht',
    uitleg: 'De oplossing die de gewenste regel mogelijk maakt. Onder een bron: `door zelf/extern`.',
  },
  'alleen als': {
    voorbeeld: 'alleen als: het bezwaar te laat is',
    uitleg: 'Deze stap is er niet voor iedereen. Stappen na elkaar met dezelfde voorwaarde zijn samen een zijpad.',
    tekst: '<voorwaarde>',
  },
  herhaalt: { voorbeeld: 'herhaalt elke 6 maanden', uitleg: 'Hoe vaak de stap terugkomt.' },
  kosten: {
    voorbeeld: 'kosten 36 euro per jaar van noor: leges',
    uitleg: 'Wat het kost, en waarvoor. Met `van` zegt u wie het betaalt.',
    tekst: '<waarvoor>',
  },
  baten: {
    voorbeeld: 'baten 12000 euro per jaar: minder telefoontjes',
    uitleg: 'Wat de oplossing in geld oplevert, en waardoor.',
    tekst: '<waardoor>',
  },
  belofte: {
    voorbeeld: 'belofte: U hoort binnen twee weken van ons',
    uitleg: 'Wat wij de klant beloven. Leg daar de wachttijd naast.',
    tekst: '<wat wij beloven>',
  },
  uitzondering: {
    voorbeeld: 'uitzondering: Wie geen DigiD heeft, komt langs',
    uitleg: 'Voor wie het anders gaat, en hoe.',
  },
  regie: { voorbeeld: 'regie loket', uitleg: 'Welke organisatie het overzicht houdt als er meer meedoen.' },
  factor: {
    voorbeeld: 'factor communicatie, regels',
    uitleg: 'Waar dit door komt. Zo telt u over alle klantreizen wat vaak meespeelt.',
  },
  'lost niet op': {
    voorbeeld: 'lost niet op traag: dit vraagt een nieuw systeem',
    uitleg: 'Welke knelpunten deze oplossing met opzet laat staan, en waarom.',
    tekst: '<waarom>',
  },
  vastgesteld: {
    voorbeeld: 'vastgesteld 2027-03-01 door: het college',
    uitleg: 'Wanneer de klantreis is vastgesteld, en door wie. Hoort bij `status vastgesteld`.',
    tekst: '<wie>',
  },
};

/** The forms of what stands before a line, or is read by itself. */
export const DESIRED_FORMS: Readonly<Record<string, string>> = {
  gewenst: 'gewenst <regel>',
  zonder: 'gewenst zonder <soort regel>',
};

/** How a form shows a place that people fill in; a name is shown by what it is the name of. */
export const SLOT_WORDS = {
  id: '<naam>',
  title: '<titel>',
  text: '<tekst>',
  value: '<waarde>',
  word: '<waarde>',
  unit: '<eenheid>',
  rule: '<regel>',
  role: '<rol>',
  number: '<getal>',
  count: '<getal>',
  percentage: '<getal>%',
  date: '<jaar-maand-dag>',
  period: '<jaar, maand of kwartaal>',
  scale: '<getal> tot <getal>',
  duration: '<getal> [tot <getal>] <eenheid>',
  when: '<getal> <eenheid> voor/na <ankerpunt> of op <ankerpunt> of <datum>',
  repeat: 'elke [<getal>] <eenheid>',
  amount: '<bedrag> euro',
  /** Behind a bron: how many of the people said it. */
  counted: '[<getal> van <getal>]',
} as const;
