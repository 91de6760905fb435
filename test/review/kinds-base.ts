/** What the twenty kinds of pull requests are about: three klantreizen of one municipality. Everything is made up. */

export const ALGEMEEN = `persona omar: Omar
  soort inwoner
  doelgroep: Mensen die hun baan kwijtraken en geen spaargeld hebben
  situatie: Werkte tien jaar in een magazijn en heeft twee kinderen
  doel: De huur kunnen betalen
  digitaal laag

persona yvonne: Yvonne
  soort medewerker
  doelgroep: Klantmanagers van het werkplein
  doel: Mensen snel duidelijkheid geven

persona ria: Ria
  soort inwoner
  doelgroep: Ouderen die alleen wonen
  situatie: Woont in een bovenwoning en loopt slecht
  doel: Zo lang mogelijk thuis blijven wonen

organisatie gemeente: Gemeente
  soort eigen

organisatie uwv: UWV
  soort keten

bron gesprekken: Gesprekken met aanvragers
  soort interview
  aantal 9
  datum 2026-03

bron werksessie: Werksessie met klantmanagers
  soort werksessie
  aantal 6
  datum 2026-04

bron enquete: Enquête na de aanvraag
  soort enquete
  aantal 120
  datum 2026-02

maat ces: Gemak
  schaal 1 tot 7
  hoog is goed
  vraag: Hoe makkelijk was het om dit te regelen?
`;

export const BIJSTAND = `klantreis bijstand: Ik heb geen inkomen meer
  voor omar, yvonne
  klantvraag: Hoe betaal ik volgende maand de huur?
  resultaat: Omar heeft weer een inkomen
  eigenaar: Team Inkomen
  status concept
  ankerpunt ontslag: De laatste werkdag

  fase thuis: Zonder werk
    stap ontslag: Omar verliest zijn baan
      wanneer op ontslag
      denkt van omar: Hoe vertel ik dit thuis
      gevoel zeer-negatief van omar: hij is bang dat hij zijn huis kwijtraakt
        volgens gesprekken

    stap zoeken: Omar zoekt wat hij moet doen
      contact website met uwv
      gevoel negatief van omar: UWV en gemeente wijzen naar elkaar
        volgens gesprekken
      citaat van omar: Ik belde vier keer en kreeg vier antwoorden
        volgens gesprekken
      knelpunt loket: Omar weet niet of hij bij UWV of bij de gemeente moet zijn
        ernst hoog
        invloed deels
        volgens gesprekken
      oplossing wegwijzer: Eén pagina met UWV die zegt waar Omar moet zijn
        eigenaar: Team Communicatie
        stand bezig
        gereed 2030-04-01

  fase aanvraag: De aanvraag
    stap aanvragen: Omar vraagt bijstand aan
      contact formulier met gemeente
      duurt 2 uur
        volgens gesprekken
      regel: Wie bijstand aanvraagt, mag zijn inlichtingen ook mondeling geven
        volgens werksessie
      vraagt: Afschriften van de bank, van drie maanden
        volgens werksessie
      gevoel negatief van omar: hij begrijpt de vragen niet
        volgens gesprekken
      gevoel neutraal van yvonne
        volgens werksessie
      afhaken 20%
        volgens gesprekken
      meting ces 3,2
        n 120
        periode 2026-02
        volgens enquete
      knelpunt dubbel: Omar levert in wat de gemeente al weet
        ernst midden
        invloed eigen
        volgens gesprekken
      oplossing vooringevuld: De gemeente vult in wat zij al weet
        eigenaar: Team Inkomen
        stand gepland
        gereed 2030-06-01
      notitie: Vraag aan Team Inkomen welke gegevens wij al hebben

    stap gesprek: Omar praat met Yvonne
      contact gesprek met gemeente
      gevoel positief van omar: zij luistert
        volgens gesprekken
      gevoel positief van yvonne: dit is waarvoor zij het doet
        volgens werksessie
      succes luisteren: Yvonne neemt de tijd
        volgens gesprekken

    stap wachten: Omar wacht op het besluit
      wacht 6 weken
        volgens gesprekken
      denkt van omar: Zijn ze mij vergeten
      gevoel zeer-negatief van omar: de huur is al een keer niet betaald
        volgens gesprekken
      knelpunt stilte: Omar hoort zes weken niets
        ernst hoog
        invloed eigen
        volgens gesprekken

  fase besluit: Weer een inkomen
    stap besluit: Omar krijgt het besluit
      contact brief met gemeente
      denkt van omar: Ik lees het morgen nog eens
      gevoel neutraal van omar: hij is opgelucht, maar snapt de brief niet
        volgens gesprekken
      kans: Bel Omar voordat de brief komt
        volgens gesprekken
`;

export const HULP = `klantreis hulp: Ik kan mijn huis niet meer schoonhouden
  voor ria
  klantvraag: Wie helpt mij, en wat kost dat?
  resultaat: Ria woont in een schoon huis
  eigenaar: Team Wmo
  status review
  ankerpunt melding: Ria belt

  fase melden: Om hulp vragen
    stap val: Ria valt van het trapje
      denkt: Ik wil mijn dochter niet lastigvallen
      gevoel negatief: zij schrikt en schaamt zich
        volgens gesprekken

    stap bellen: Ria belt de gemeente
      wanneer op melding
      contact telefoon met gemeente
      doet: Zij legt drie keer uit wat er is
      gevoel neutraal: zij wordt goed geholpen, maar moet wachten
        volgens gesprekken

  fase onderzoek: Het gesprek thuis
    stap keukentafel: Er komt iemand bij Ria thuis
      wanneer binnen 6 weken na melding
      contact huisbezoek met gemeente
      regel: De gemeente onderzoekt binnen zes weken wat iemand nodig heeft
      vraagt: Een geldig identiteitsbewijs
      denkt: Straks pakken ze mijn huis af
      gevoel positief: er is koffie en er is tijd
        volgens gesprekken

    stap verslag: Ria leest het verslag
      contact brief met gemeente
      denkt: Zo erg is het toch niet met mij
      gevoel negatief: het gaat over wat zij niet meer kan
        volgens gesprekken

  fase hulp: Er komt hulp
    stap eerste-keer: De hulp komt voor het eerst
      wacht 3 weken
      kosten 21 euro: per maand
      gevoel positief: zij kan weer mensen ontvangen
        volgens gesprekken
      belofte: U betaalt 21 euro per maand
`;

export const VERHUIZEN = `klantreis verhuizen: Ik ga verhuizen
  voor ria
  klantvraag: Wie moet ik vertellen waar ik woon?
  resultaat: Ria krijgt haar post op het goede adres
  eigenaar: Team Burgerzaken
  status concept

  fase inpakken: Voor de verhuizing
    stap dozen: Ria pakt veertig jaar in
      gevoel negatief: het is zoveel
    stap doorgeven: Ria geeft haar nieuwe adres door
      contact balie met gemeente
      gevoel positief: het is in vijf minuten klaar

  fase wonen: In het nieuwe huis
    stap post: De post komt weer aan
      gevoel positief: alles klopt
`;
