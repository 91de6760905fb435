/**
 * What a new klantreis begins as: a small one that is whole, for each thing that happens in a life. The people are made up, and all that
 * they feel is an assumption until somebody was asked: the text says so.
 *
 * `<…>` is what the author types over; the same words are the same place, so that a name changes everywhere at once. `{…}` is a name
 * that others in the folder may bear already. `{id}` and `{titel}` are of the klantreis.
 */
export interface NewKlantreis {
  readonly naam: string;
  readonly uitleg: string;
  /** In the words of who makes the klantreis. */
  readonly titel: string;
  readonly tekst: string;
}

/** Names stand in the order in which they are offered. */
export const NEW_KLANTREIZEN = {
  leeg: {
    naam: 'Lege klantreis',
    uitleg: 'Een persona, een fase en een stap. De rest schrijft u zelf.',
    titel: 'Ik wil iets regelen',
    tekst: `
persona {persona}: <Noor>
  doelgroep: <De mensen voor wie u het beter wilt maken>
  doel: <Wat zij in hun leven voor elkaar willen krijgen>

klantreis {id}: {titel}
  voor {persona}
  klantvraag: <De vraag, zoals iemand die thuis aan de keukentafel stelt>
  resultaat: <Wanneer het voor deze persoon goed is>

  fase begin: <Voordat iemand aan de gemeente denkt>
    stap merken: <Noor> <merkt dat er iets moet gebeuren>
      gevoel neutraal: <waarom het zo voelt>
        volgens {aannames}

bron {aannames}: Wat wij denken, voordat wij het aan mensen vroegen
  soort aanname
`,
  },
  kind: {
    naam: 'Een kind krijgen',
    uitleg: 'Van de eerste controle tot de eerste weken met de baby.',
    titel: 'Wij krijgen een kind',
    tekst: `
persona {ouder}: <Noor>
  doelgroep: <Mensen die hun eerste kind krijgen>
  situatie: <Woont samen en is niet getrouwd>
  doel: <Alles geregeld hebben voordat de baby er is>

klantreis {id}: {titel}
  voor {ouder}
  aanleiding levensgebeurtenis: <Noor> is zwanger
  klantvraag: <Wat moeten wij regelen, en wanneer?>
  resultaat: <Ons kind staat goed geregistreerd en wij hebben rust>

  fase zwanger: In verwachting
    stap controle: <Noor> gaat voor het eerst naar de verloskundige
      contact gesprek met {verloskundige}
      verwacht: <Iemand vertelt ons wat wij moeten regelen>
      gevoel positief: <er is alle tijd voor vragen>
        volgens {aannames}
    stap zoeken: <Noor> zoekt thuis op wat er geregeld moet worden
      doet: <Leest drie websites en vraagt het aan een vriendin>
      gevoel negatief: <elke website zegt iets anders>
        volgens {aannames}
      knelpunt vindplaats: <Uitleg over wat er te regelen is, is moeilijk te vinden>
        ernst midden
        invloed eigen
        volgens {aannames}
      oplossing folder: <Eén lijstje, dat ook bij de verloskundige ligt>

  fase baby: De baby is er
    stap thuis: <Noor> is weer thuis en slaapt weinig
      gevoel zeer-positief: <de baby is gezond>
        volgens {aannames}
      succes kraamzorg: <De eerste dagen is er hulp in huis>
        volgens {aannames}
    stap aangifte: <Noor> laat de geboorte vastleggen
      contact balie met {gemeente}
      gevoel positief: <het is snel klaar>
        volgens {aannames}

  fase daarna: Wennen met z'n drieën
    stap bezoek: <Noor> vertelt een vriendin die zwanger is wat zij moet weten
      gevoel positief: <het is goed gekomen>
        volgens {aannames}

organisatie {gemeente}: Gemeente
  soort eigen

organisatie {verloskundige}: Verloskundige praktijk
  soort keten

bron {aannames}: Wat wij denken, voordat wij het aan ouders vroegen
  soort aanname
`,
  },
  verhuizen: {
    naam: 'Verhuizen',
    uitleg: 'Van het nieuwe huis vinden tot je er thuis voelen.',
    titel: 'Wij gaan verhuizen',
    tekst: `
persona {verhuizer}: <Fatima>
  doelgroep: <Mensen die naar een andere gemeente verhuizen>
  situatie: <Heeft een druk gezin en weinig tijd>
  doel: <Op het nieuwe adres meteen verder kunnen leven>

klantreis {id}: {titel}
  voor {verhuizer}
  aanleiding levensgebeurtenis: <Fatima> heeft een ander huis gevonden
  klantvraag: <Hoe zorg ik dat alles klopt als wij er wonen?>
  resultaat: <Wij wonen er, de post komt aan en de kinderen gaan naar school>

  fase kiezen: Een nieuw huis
    stap sleutel: <Fatima> hoort dat het huis voor hen is
      contact gesprek met {verhuurder}
      gevoel zeer-positief: <eindelijk een kamer voor elk kind>
        volgens {aannames}
      succes huis: <Er is snel duidelijkheid over het huis>
        volgens {aannames}
    stap lijst: <Fatima> schrijft op wie het nieuwe adres moet weten
      doet: <Maakt een lijst op de achterkant van een envelop>
      gevoel negatief: <bang om iets te vergeten>
        volgens {aannames}
      knelpunt vergeten: <Het is niet duidelijk wie het nieuwe adres vanzelf hoort>
        ernst midden
        invloed eigen
        volgens {aannames}
      oplossing lijst: <Een lijst: wie hoort het van ons, wie van u>

  fase doorgeven: Doorgeven
    stap melden: <Fatima> geeft het nieuwe adres door
      contact website met {gemeente}
      verwacht: <Na vandaag is het klaar>
      gevoel positief: <het lukt op de telefoon>
        volgens {aannames}
    stap bericht: <Fatima> krijgt bericht dat het gelukt is
      contact e-mail met {gemeente} vanuit organisatie
      gevoel positief: <nu is het zeker>
        volgens {aannames}

  fase wonen: Thuis raken
    stap buren: <Fatima> leert de buren kennen
      gevoel positief: <de kinderen spelen al samen>
        volgens {aannames}

organisatie {gemeente}: Gemeente
  soort eigen

organisatie {verhuurder}: Verhuurder
  soort markt

bron {aannames}: Wat wij denken, voordat wij het aan mensen vroegen
  soort aanname
`,
  },
  overlijden: {
    naam: 'Iemand verliezen',
    uitleg: 'Van het bericht tot het eerste jaar alleen.',
    titel: 'Mijn man is overleden',
    tekst: `
persona {nabestaande}: <Hennie>
  doelgroep: <Mensen die hun partner verliezen>
  situatie: <Woont alleen sinds het overlijden. De kinderen wonen ver weg.>
  doel: <Waardig afscheid nemen, en niets vergeten>

klantreis {id}: {titel}
  voor {nabestaande}
  aanleiding levensgebeurtenis: De partner van <Hennie> overlijdt
  klantvraag: <Wat moet er nu gebeuren, en wat kan wachten?>
  resultaat: <Alles is geregeld en er is rust om te rouwen>

  fase afscheid: Afscheid nemen
    stap bericht: <Hennie> belt de kinderen
      gevoel zeer-negatief: <niets is meer gewoon>
        volgens {aannames}
      knelpunt overzicht: <Wie net iemand verloor, onthoudt niet wat er allemaal moet>
        ernst hoog
        invloed deels
        volgens {aannames}
      oplossing kaartje: <Een kort kaartje: dit moet nu, dit mag later>
    stap uitvaart: <Hennie> bespreekt het afscheid
      contact huisbezoek met {uitvaart}
      verwacht: <Iemand neemt het regelen over>
      gevoel neutraal: <er is iemand die het weet>
        volgens {aannames}
      succes hulp: <Eén vast gezicht in de eerste week>
        volgens {aannames}

  fase regelen: Papieren en brieven
    stap brieven: <Hennie> krijgt <post op naam van haar man>
      contact brief met {gemeente} vanuit organisatie
      gevoel negatief: <het doet pijn om zijn naam te lezen>
        volgens {aannames}
      knelpunt naam: <Brieven komen nog op naam van de overledene>
        ernst hoog
        invloed deels
        volgens {aannames}
      oplossing namen: <Na een overlijden eerst kijken welke brieven nog weg moeten>
    stap vragen: <Hennie> <stelt alle vragen in één gesprek>
      contact telefoon met {gemeente}
      gevoel positief: <iemand luistert eerst>
        volgens {aannames}

  fase verder: Verder leven
    stap gewoon: <Hennie> gaat weer naar het koor
      gevoel positief: <de dagen krijgen weer een ritme>
        volgens {aannames}

organisatie {gemeente}: Gemeente
  soort eigen

organisatie {uitvaart}: Uitvaartondernemer
  soort markt

bron {aannames}: Wat wij denken, voordat wij het aan nabestaanden vroegen
  soort aanname
`,
  },
  schulden: {
    naam: 'Schulden',
    uitleg: 'Van de eerste ongeopende brief tot weer rondkomen.',
    titel: 'Ik kom niet meer rond',
    tekst: `
persona {inwoner}: <Marco>
  doelgroep: <Mensen met een baan die hun rekeningen niet meer kunnen betalen>
  situatie: <Werkt minder sinds vorig jaar en heeft twee kinderen>
  doel: <Weer slapen zonder zorgen over geld>

klantreis {id}: {titel}
  voor {inwoner}
  aanleiding levensgebeurtenis: <Marco> verdient minder en de rekeningen blijven
  klantvraag: <Hoe kom ik hieruit, zonder dat iedereen het weet?>
  resultaat: <De rekeningen zijn betaald en er blijft geld over om te leven>

  fase verbergen: Het komt wel goed
    stap la: <Marco> legt een brief ongeopend in de la
      doet: <Betaalt wie het hardst roept>
      denkt: <Volgende maand wordt het beter>
      gevoel negatief: <schaamte>
        volgens {aannames}
    stap vriend: <Marco> vertelt het aan een collega
      contact gesprek met {collega}
      gevoel neutraal: <het is eruit>
        volgens {aannames}
      knelpunt drempel: <Wie zich schaamt, vraagt pas hulp als het te laat is>
        ernst hoog
        invloed deels
        volgens {aannames}
      oplossing eerder: <Zelf bellen zodra een rekening twee maanden open staat>

  fase hulp: Hulp toelaten
    stap gesprek: <Marco> praat met iemand die helpt
      contact gesprek met {gemeente}
      verwacht: <Iemand kijkt mee zonder oordeel>
      gevoel positief: <er wordt geluisterd>
        volgens {aannames}
      succes vast: <Eén vaste persoon, die ook zelf belt>
        volgens {aannames}
    stap ordenen: <Marco> opent met hulp alle brieven
      doet: <Maakt drie stapels: nu, later, weg>
      gevoel neutraal: <het is veel, maar nu is het te zien>
        volgens {aannames}

  fase lucht: Weer lucht
    stap zwemles: <Marco> betaalt weer zelf de zwemles
      gevoel positief: <er blijft iets over>
        volgens {aannames}

organisatie {gemeente}: Gemeente
  soort eigen

organisatie {collega}: Collega
  soort naaste

bron {aannames}: Wat wij denken, voordat wij het aan mensen vroegen
  soort aanname
`,
  },
  onderneming: {
    naam: 'Een onderneming beginnen',
    uitleg: 'Van het idee tot de eerste klanten.',
    titel: 'Ik begin een eigen zaak',
    tekst: `
persona {ondernemer}: <Sem>
  soort ondernemer
  doelgroep: <Mensen die voor het eerst een zaak met publiek openen>
  situatie: <Heeft spaargeld en een plek op het oog>
  doel: <Open zijn voordat het spaargeld op is>

klantreis {id}: {titel}
  voor {ondernemer}
  aanleiding wens: <Sem> wil een eigen lunchroom
  klantvraag: <Wat mag hier, en wanneer kan ik open?>
  resultaat: <De zaak is open en er komen klanten>

  fase idee: Het idee
    stap dromen: <Sem> bespreekt het plan thuis
      denkt: <Dit moeten wij nu doen>
      gevoel zeer-positief: <iedereen is enthousiast>
        volgens {aannames}
      succes steun: <Familie en vrienden helpen mee>
        volgens {aannames}
    stap pand: <Sem> bekijkt een pand
      contact gesprek met {makelaar}
      gevoel positief: <de plek klopt>
        volgens {aannames}

  fase mogen: Mag het hier?
    stap puzzelen: <Sem> zoekt uit welke regels er zijn
      doet: <Zoekt op internet en vraagt het aan een andere ondernemer>
      gevoel negatief: <overal staat een ander stukje>
        volgens {aannames}
      knelpunt stukjes: <Voor één plan moet een ondernemer op veel plekken zoeken>
        ernst hoog
        invloed deels
        volgens {aannames}
      oplossing gesprek: <Eén gesprek vooraf, met iedereen die er iets van vindt>
    stap vragen: <Sem> legt het plan voor
      contact gesprek met {gemeente}
      verwacht: <Na dit gesprek weet ik of het kan>
      gevoel positief: <iemand denkt mee>
        volgens {aannames}

  fase open: Open
    stap opening: <Sem> ontvangt de eerste klanten
      gevoel zeer-positief: <het is echt>
        volgens {aannames}
      succes opening: <De straat komt kijken>
        volgens {aannames}

organisatie {gemeente}: Gemeente
  soort eigen

organisatie {makelaar}: Makelaar
  soort markt

bron {aannames}: Wat wij denken, voordat wij het aan ondernemers vroegen
  soort aanname
`,
  },
  melding: {
    naam: 'Een melding doen',
    uitleg: 'Van de ergernis op straat tot het is opgelost.',
    titel: 'Er ligt steeds afval in mijn straat',
    tekst: `
persona {melder}: <Ruud>
  doelgroep: <Mensen die iets in hun straat opgelost willen hebben>
  situatie: <Woont er twintig jaar en kent de buren>
  doel: <Een straat waar het prettig wonen is>

klantreis {id}: {titel}
  voor {melder}
  aanleiding last: <Voor het huis van de buren ligt elke week afval>
  klantvraag: <Wie ruimt dit op, en hoe blijft het weg?>
  resultaat: <De straat is schoon en blijft schoon>

  fase ergeren: Het valt op
    stap zien: <Ruud> ziet bij het uitlaten van de hond weer afval liggen
      gevoel negatief: <het is de derde keer deze maand>
        volgens {aannames}
    stap buren: <Ruud> praat erover met een buurvrouw
      contact gesprek met {buurt}
      denkt: <Heeft melden wel zin?>
      gevoel neutraal: <zij ziet het ook>
        volgens {aannames}

  fase melden: Het zeggen
    stap melden: <Ruud> meldt het met een foto
      contact app met {gemeente}
      verwacht: <Ik hoor wat ermee gebeurt>
      gevoel positief: <het is zo gedaan>
        volgens {aannames}
    stap bericht: <Ruud> leest wat ermee gebeurt
      contact e-mail met {gemeente} vanuit organisatie
      gevoel neutraal: <er staat niet bij wanneer>
        volgens {aannames}
      knelpunt wanneer: <Een melder hoort niet wanneer er iemand komt>
        ernst midden
        invloed eigen
        volgens {aannames}
      oplossing dag: <In het bericht staat de dag waarop er iemand komt>

  fase daarna: Is het weg?
    stap schoon: <Ruud> loopt door een schone straat
      gevoel positief: <het heeft geholpen>
        volgens {aannames}
      succes snel: <Het was de volgende dag weg>
        volgens {aannames}

organisatie {gemeente}: Gemeente
  soort eigen

organisatie {buurt}: Buren
  soort naaste

bron {aannames}: Wat wij denken, voordat wij het aan melders vroegen
  soort aanname
`,
  },
  ondersteuning: {
    naam: 'Ondersteuning thuis',
    uitleg: 'Van het dagelijks leven dat niet meer lukt tot hulp die past.',
    titel: 'Het lukt thuis niet meer alleen',
    tekst: `
persona {oudere}: <Ria>
  doelgroep: <Ouderen die thuis willen blijven wonen>
  situatie: <Woont alleen. Haar dochter komt op zaterdag.>
  doel: <Zelf blijven bepalen hoe de dag eruitziet>
  digitaal laag

klantreis {id}: {titel}
  voor {oudere}
  aanleiding levensgebeurtenis: <Ria> is gevallen in de keuken
  klantvraag: <Hoe kan ik thuis blijven wonen?>
  resultaat: <Ria> <redt zich thuis, met hulp die past>

  fase merken: Het gaat niet meer vanzelf
    stap vallen: <Ria> durft de trap niet meer op
      denkt: <Als ik het zeg, moet ik hier weg>
      gevoel negatief: <bang om het huis uit te moeten>
        volgens {aannames}
    stap huisarts: <Ria> vertelt het aan de huisarts
      contact gesprek met {huisarts}
      gevoel neutraal: <het is gezegd>
        volgens {aannames}

  fase samen: Samen kijken
    stap thuis: <Ria> krijgt iemand op bezoek die vraagt hoe de dag gaat
      contact huisbezoek met {gemeente} vanuit organisatie
      verwacht: <Iemand kijkt mee in mijn eigen huis>
      gevoel positief: <zij vraagt eerst wat nog wél lukt>
        volgens {aannames}
      succes bezoek: <Het gesprek is thuis, met haar dochter erbij>
        volgens {aannames}
    stap herhalen: <Ria> vertelt haar verhaal nog een keer
      contact telefoon met {gemeente} vanuit organisatie
      gevoel negatief: <dit had zij al verteld>
        volgens {aannames}
      knelpunt nogmaals: <Wie hulp zoekt, moet het verhaal vaker vertellen>
        ernst midden
        invloed eigen
        volgens {aannames}
      oplossing verslag: <Het verslag van het bezoek gaat mee, als zij dat goed vindt>

  fase leven: Weer verder
    stap hulp: <Ria> kookt weer zelf, met hulp op maandag
      gevoel positief: <zij bepaalt zelf wat er op tafel komt>
        volgens {aannames}

organisatie {gemeente}: Gemeente
  soort eigen

organisatie {huisarts}: Huisarts
  soort keten

bron {aannames}: Wat wij denken, voordat wij het aan ouderen vroegen
  soort aanname
`,
  },
} as const satisfies Readonly<Record<string, NewKlantreis>>;

export type NewKlantreisName = keyof typeof NEW_KLANTREIZEN;
