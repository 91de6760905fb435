import type { MessageRow } from './message-row';

/** What the language itself says (KT, "klantreis-taal"): mistakes in a line, names, values and references. */
export const LANGUAGE_MESSAGES = {
  KT001: {
    severity: 'error',
    text: 'Wij kennen het woord `{woord}` niet aan het begin van een regel.',
    raad: 'Bedoelde u `{eerste}` of `{tweede}`?',
    gevallen: {
      onbekend: {
        text: 'Wij kennen het woord `{woord}` niet aan het begin van een regel. Begin de regel met een woord zoals `doet`, `gevoel` of `wacht`.',
      },
    },
    uitleg: 'Elke regel begint met een woord uit de taal, zoals `stap`, `gevoel` of `knelpunt`.',
  },
  KT002: {
    severity: 'error',
    text: 'Wij begrijpen `{bij}` hier niet. Schrijf de regel bijvoorbeeld zo: `{voorbeeld}`.',
    gevallen: {
      apostrof: { text: 'Een naam heeft geen `{bij}`. Schrijf `{nieuw}`.' },
    },
    uitleg: 'Elke regel heeft een vaste vorm. Vrije tekst staat altijd achter een dubbele punt.',
  },
  KT003: {
    severity: 'error',
    text: 'Deze regel is nog niet af. Schrijf hem bijvoorbeeld zo: `{voorbeeld}`.',
    uitleg: 'Er mist nog een deel van de regel.',
  },
  KT004: {
    severity: 'error',
    text: '`{woord}` kan hier niet. Zet deze regel onder een {ouders}.',
    gevallen: {
      vaststelling: {
        text: 'Wanneer een klantreis is vastgesteld, staat achter `vastgesteld`. Schrijf `{regel}`, met erachter `door:` en wie dat deed.',
      },
      datum: { text: 'Bij een {bij} heet de datum `{nieuw}`. Schrijf `{regel}`.' },
      status: { text: 'Hoe ver een {bij} is, heet `{nieuw}`. Schrijf `{regel}`.' },
    },
    uitleg: 'Elke regel hoort bij een onderdeel, bijvoorbeeld `ernst` bij een `knelpunt`.',
  },
  KT005: {
    severity: 'error',
    text: 'Deze regel (`{woord}`) staat nog niet in een klantreis. Zet erboven: `klantreis naam: Titel`.',
    uitleg: 'Een fase, stap of knelpunt hoort bij een klantreis.',
  },
  KT006: {
    severity: 'error',
    text: 'Geef {deze} {woord} een korte naam, direct achter het woord: `{woord} {id}: …`.',
    uitleg: 'Andere regels verwijzen met deze naam. Een naam begint met een letter en heeft geen spaties.',
  },
  KT007: {
    severity: 'info',
    text: '{Deze} {woord} heeft nog geen titel. Zet die achter een dubbele punt: `{woord}: …`.',
    uitleg: 'Zonder titel blijft dit onderdeel leeg in de tekening.',
  },
  KT008: {
    severity: 'info',
    text: 'Achter `{woord}:` staat nog geen tekst. Vul de regel aan of haal hem weg.',
    gevallen: {
      kosten: { text: 'Waarvoor is dit? Schrijf het achter een dubbele punt: `{regel}: …`.' },
      baten: { text: 'Waar komt dit door? Schrijf het achter een dubbele punt: `{regel}: …`.' },
    },
    uitleg: 'Lege regels tellen niet mee.',
  },
  KT009: {
    severity: 'warning',
    text: '`{woord}` staat er al, op regel {regel}. Die eerste telt. Haal er één weg.',
    uitleg: 'Deze regel mag maar één keer voorkomen.',
  },
  KT010: {
    severity: 'error',
    text: '`{waarde}` kan niet achter `{woord}`. Kies uit: {keuzes}.',
    uitleg: 'Deze regel heeft een vaste lijst met waarden.',
  },
  KT011: {
    severity: 'error',
    text: '`{waarde}` is geen datum die wij kennen. Schrijf een dag, een maand of een jaar: `2027-03-01`, `2027-03` of `2027`.',
    uitleg: 'Een datum schrijft u als jaar-maand-dag. Alleen een jaar of een jaar met maand mag ook.',
  },
  KT012: {
    severity: 'error',
    text: '`{waarde}` is geen periode. Schrijf een jaar, maand of kwartaal: `2026`, `2026-09` of `2026-K2`.',
    uitleg: 'Een periode is een jaar, een maand of een kwartaal.',
  },
  KT013: {
    severity: 'error',
    text: '`{waarde}` is geen getal. Schrijf alleen cijfers, zo nodig met een komma ertussen: `4,3`.',
    uitleg: 'Getallen schrijft u met een komma.',
  },
  KT014: {
    severity: 'error',
    text: 'Achter `{woord}` hoort een heel getal, bijvoorbeeld `{woord} 12`.',
    uitleg: 'Een aantal mensen is een heel getal.',
  },
  KT015: {
    severity: 'error',
    text: 'Achter `afhaken` hoort een percentage van 0 tot en met 100, bijvoorbeeld `afhaken 10%`.',
    uitleg: 'Hoeveel mensen in deze stap stoppen.',
  },
  KT016: {
    severity: 'error',
    text: 'Achter `{woord}` past hier maar één waarde. Haal de rest weg.',
    uitleg: 'Alleen een bron kan meer soorten hebben.',
  },
  KT017: {
    severity: 'error',
    text: 'Er is geen {soort} met de naam `{id}`.',
    raad: 'Zet helemaal links op een nieuwe regel: `{nieuw}: …`.',
    uitleg: 'De naam waar deze regel naar verwijst, bestaat niet in deze map. Kijk of de naam goed is getypt.',
  },
  KT018: {
    severity: 'error',
    text: 'De naam `{id}` is al gebruikt voor een {soort} ({plaats}). Kies een andere naam.',
    raad: 'Bedoelt u dezelfde als in `{bestand}`? Haal hem dan hier weg: de bestanden in één map zien elkaar.',
    uitleg:
      'Elke naam mag maar één keer voorkomen, anders weten wij niet welke u bedoelt. Dat geldt voor alle bestanden die bij elkaar horen: die in dezelfde map, en met een klantreis.json ook die in de mappen eronder.',
  },
  KT019: {
    severity: 'error',
    text: '`gewenst` kan niet voor `{woord}`. Haal `gewenst` hier weg.',
    uitleg: '`gewenst` kan voor een fase, een stap en een paar regels van een stap.',
  },
  KT020: {
    severity: 'error',
    text: 'Deze hele klantreis is al gewenst. Haal het woord `gewenst` hier weg.',
    uitleg: 'Bij `toestand gewenst` gaat elke regel over de gewenste klantreis.',
  },
  KT021: {
    severity: 'error',
    text: 'Deze stap is nieuw in de gewenste klantreis en kan daar niet vervallen. Haal `vervalt` of `gewenst` weg.',
    uitleg: '`vervalt` haalt een stap van nu weg uit de gewenste klantreis.',
  },
  KT022: {
    severity: 'error',
    text: 'Deze stap vervalt, dus een `gewenst`-regel heeft hier geen betekenis. Kies één van de twee.',
    uitleg: 'Een stap die vervalt, bestaat niet in de gewenste klantreis.',
  },
  KT023: {
    severity: 'error',
    text: '`gewenst zonder {woord}` en `gewenst {woord}` spreken elkaar tegen. Kies één van de twee.',
    uitleg: 'De ene regel haalt weg wat de andere toevoegt.',
  },
  KT024: {
    severity: 'error',
    text: '{persona} heeft in deze stap al een gevoel, op regel {regel}. Kies er één.',
    uitleg: 'Per stap heeft een persona één punt in de hartslag.',
  },
  KT025: {
    severity: 'error',
    text: '{persona} doet niet mee in deze stap: achter `voor` staan anderen. Haal dit gevoel weg of vul `voor` aan.',
    uitleg: 'Met `voor` bij een stap zegt u wie deze stap neemt.',
  },
  KT026: {
    severity: 'info',
    text: '{Deze} `{woord}` hoort nu bij {nu}. Zo te zien hoort de regel bij {ander} (regel {regel}). Kies wat klopt.',
    uitleg:
      'Een regel hoort bij het laatste onderdeel erboven waar die regel bij past. Springt hij anders in, dan bedoelt u misschien iets anders.',
  },
  KT027: {
    severity: 'error',
    text: 'Deze regel begint met een dubbele punt, maar er staat geen tekst boven die doorloopt.',
    uitleg: 'Een regel met `:` vooraan gaat verder met de tekst van de regel direct erboven.',
  },
  KT028: {
    severity: 'error',
    text: '`{woord}` hoort onder een regel, bijvoorbeeld onder een `gevoel` of een `knelpunt`.',
    uitleg: '`volgens` en `negeer` gaan over de regel direct erboven.',
  },
  KT029: {
    severity: 'error',
    text: '`door` hoort onder een `gewenst`-regel, onder `vervalt` of onder een bron.',
    uitleg: 'Met `door` zegt u welke oplossing de gewenste klantreis mogelijk maakt.',
  },
  KT030: {
    severity: 'error',
    text: 'Schrijf achter `negeer` ook waarom: `negeer KR401: reden`. Zonder reden telt de regel niet.',
    uitleg: 'Wie een regel negeert, legt dat uit. Zo ziet iedereen het bij het nakijken.',
  },
  KT031: {
    severity: 'warning',
    text: 'De regel `{id}` bestaat niet, dus hier wordt niets genegeerd.',
    raad: '{reden}',
    uitleg: 'Achter `negeer` staat de code van een regel van de methode, bijvoorbeeld `KR401`.',
  },
  KT032: {
    severity: 'error',
    text: '`{bij}` kan geen naam zijn. Een naam begint met een letter en is geen verbindingswoord, zoals `met` of `van`.',
    uitleg:
      'Namen beginnen met een letter. De woorden met, van, vanuit, voor, na, op, tot, naar, binnen, zonder en `en` kunnen geen naam zijn.',
  },
  KT033: {
    severity: 'error',
    text: 'Een oplossing lost een knelpunt op. Zet deze onder een knelpunt, of schrijf `lost op` met de naam ervan.',
    uitleg: 'Zonder knelpunt is niet duidelijk waarom deze oplossing nodig is.',
  },
  KT034: {
    severity: 'error',
    text: '`{id}` is een {is}. Hier hoort een {soort}.',
    gevallen: {
      persona: {
        text: '`{id}` is een {is}, en alleen een persona kan iets meemaken, zeggen of voelen. Kies een persona, of haal `{id}` hier weg.',
      },
    },
    uitleg: 'De naam bestaat, maar is van een ander soort.',
  },
  KT035: {
    severity: 'error',
    text: 'Er is geen ankerpunt `{id}` in deze klantreis.',
    raad: 'Zet onder de klantreis: `ankerpunt {id}: …`.',
    uitleg: 'Een ankerpunt is een moment waar de tijd vanaf telt, zoals de geboorte.',
  },
  KT036: {
    severity: 'error',
    text: 'Het bestand klantreis.json klopt niet: {reden}',
    uitleg: 'In klantreis.json staan de instellingen van een map. Het mag ook `{}` zijn.',
  },
  KT037: {
    severity: 'error',
    unseen: true,
    text: 'Dit bestand is niet opgeslagen in UTF-8, of het is geen tekst. Sla het op in UTF-8. In Kladblok: Bestand > Opslaan als > Codering: UTF-8. In VS Code: eerst "Reopen with Encoding", dan "Save with Encoding" > "UTF-8".',
    uitleg:
      'Een klantreis is gewone tekst in UTF-8. Oudere programma\'s slaan anders op, bijvoorbeeld als ANSI of Unicode. Kies in VS Code bij "Reopen with Encoding" de naam waarbij u alle letters goed ziet, meestal "Western (Windows 1252)". Sla pas daarna op.',
  },
  KT038: {
    severity: 'error',
    text: 'Zet een dubbele punt voor de tekst: `{regel}`.',
    uitleg: 'Vrije tekst staat altijd achter een dubbele punt.',
  },
  KT039: {
    severity: 'error',
    unseen: true,
    text: 'Dit bestand is te groot om te lezen ({grootte} MB, het mag {grens} MB zijn). Splits het in meer bestanden.',
    uitleg: 'Een klantreis is een paar honderd regels. Zet elke klantreis in een eigen bestand.',
  },
  KT040: {
    severity: 'info',
    text: 'Wij lezen {deze} `{woord}` bij {ouder} (regel {regel}), maar er staat iets anders tussen. Zet de regel daar direct onder.',
    uitleg: 'De regels ertussen horen bij een ander onderdeel, en dat leest verwarrend.',
  },
  KT041: {
    severity: 'error',
    text: '`uitkomst` hoort direct onder een `verwacht`-regel.',
    uitleg: 'Met `uitkomst` zegt u of de verwachting is waargemaakt.',
  },
  KT042: {
    severity: 'error',
    text: 'Een opmerking met `#` staat op een eigen regel. Zet hem boven deze regel.',
    uitleg: 'Alleen een regel die met `#` begint, is een opmerking.',
  },
  KT046: {
    severity: 'error',
    text: 'Deze hele klantreis is al gewenst, dus hier kan geen stap vervallen. Haal `vervalt` of de hele stap weg.',
    uitleg: 'Bij `toestand gewenst` schrijft u alleen de stappen op die u wilt.',
  },
  KT047: {
    severity: 'error',
    text: 'Deze stap is nieuw in de gewenste klantreis. Er is dus niets om weg te laten. Haal deze regel weg.',
    uitleg: 'Met `gewenst zonder` laat u iets weg uit een stap die er nu al is.',
  },
  KT048: {
    severity: 'error',
    text: 'Zet het kleinste getal vooraan, bijvoorbeeld: `{voorbeeld}`.',
    uitleg: 'Een reeks loopt van klein naar groot, zoals `2 tot 4 weken`.',
  },
  KT049: {
    severity: 'error',
    text: '`hoog is goed` en `laag is goed` spreken elkaar tegen. Kies één van de twee.',
    uitleg: 'Zonder duidelijke richting weten wij niet of een cijfer goed of slecht is.',
  },
  KT050: {
    severity: 'error',
    text: 'Hier staan twee versies naast elkaar. Kies er één, of neem beide. Tot die tijd telt de eerste.',
    uitleg:
      'Twee mensen veranderden hetzelfde. Git zet beide versies in de tekst, tussen regels met `<<<<<<<`, `=======` en `>>>>>>>`, en laat u kiezen.',
  },
  KT051: {
    severity: 'error',
    text: 'Hier staan twee versies naast elkaar, maar de regel met `>>>>>>>` aan het einde mist. Kies er één, of neem beide. Kijk daarna of alles er nog staat.',
    uitleg:
      'Git zet twee versies tussen regels met `<<<<<<<`, `=======` en `>>>>>>>`. Zonder die laatste loopt de tweede versie door tot de volgende lege regel.',
  },
  KT070: {
    severity: 'info',
    text: 'In deze regel staan onzichtbare tekens die de tekst in een andere volgorde laten zien. Haal ze weg.',
    uitleg:
      'Zulke tekens komen mee met geplakte tekst. Wie de tekst leest, ziet dan iets anders dan er staat. Hebreeuws en Arabisch hebben ze niet nodig.',
  },
  KT071: {
    severity: 'info',
    text: 'In de naam `{id}` staan letters uit een ander schrift, die lijken op gewone letters. Schrijf `{nieuw}`, of kies een andere naam.',
    uitleg: 'Twee namen die er hetzelfde uitzien, kunnen zo toch verschillend zijn. Niemand ziet dat aan de tekst.',
  },
  KT043: {
    severity: 'info',
    text: '`negeer {id}` doet hier niets meer: er is niets te negeren. Haal de regel weg.',
    uitleg: 'Een negeer-regel die niets meer negeert, kan weg.',
  },
  KT044: {
    severity: 'error',
    unseen: true,
    text: '{Deze} {woord} mogen wij niet lezen. Vraag toegang aan uw beheerder.',
    uitleg: 'Uw account heeft geen rechten om te lezen wat hier staat.',
  },
  KT045: {
    severity: 'error',
    unseen: true,
    text: '{Deze} {woord} kunnen wij niet lezen. De computer zegt: {oorzaak}.',
    uitleg:
      'De computer kan niet bij wat hier staat. Misschien is het een snelkoppeling naar iets dat er niet meer is.',
  },
  KT052: {
    severity: 'error',
    text: 'Hier staan twee dingen op één regel. Zet ze onder elkaar: `{een}` en `{ander}`.',
    uitleg: 'Elke regel zegt één ding. Dan kunt u het ook los veranderen, nakijken en bespreken.',
  },
  KT053: {
    severity: 'error',
    text: 'Er mist een woord in deze regel. Schrijf het zo: `{regel}`.',
    uitleg: 'Woorden als `met`, `van` en `vanuit` zeggen wat de volgende naam in de regel doet.',
  },
  KT054: {
    severity: 'error',
    text: 'Zet achter `{woord}` eerst een van deze woorden: {keuzes}. Uw tekst komt daarna, achter een dubbele punt.',
    uitleg: 'Zonder dit woord weten wij niet hoe wij de regel moeten tekenen en tellen.',
  },
  KT055: {
    severity: 'error',
    text: 'Achter `{woord}` hoort een tijd, bijvoorbeeld `{voorbeeld}`.',
    raad: 'Weet niemand hoelang? Schrijf dan `{onbekend}`.',
    uitleg:
      'Met een tijd kunnen wij laten zien hoe lang de reis duurt. Bij `wacht` en `duurt` kan er een toelichting achter, na een dubbele punt.',
  },
  KT056: {
    severity: 'error',
    text: 'Achter `{regel}` kan hier niets meer staan. Zet de rest op een eigen regel, of haal die weg.',
    uitleg: 'Deze regel heeft geen tekst. Wat u erbij wilt zeggen, past in een `notitie` of in een opmerking met `#`.',
  },
  KT058: {
    severity: 'error',
    text: 'Achter `gewenst` hoort een regel, bijvoorbeeld `gewenst doet: …` of `gewenst gevoel positief: …`.',
    uitleg: '`gewenst` staat voor een regel die er al kan zijn, en zegt hoe die straks wordt.',
  },
  KT059: {
    severity: 'error',
    text: 'U schreef de titel. De korte naam is `{id}`.',
    uitleg: 'Andere regels verwijzen met de korte naam: die blijft gelijk als u de titel verandert.',
  },
  KT060: {
    severity: 'error',
    text: 'Loopt de tekst hierboven door op deze regel? Begin dan met `:`.',
    veel: 'Loopt de tekst hierboven door op deze {veel} regels? Begin elke regel dan met `:`.',
    raad: 'Is het iets nieuws? Zet er dan een woord voor, zoals `{woord}:`.',
    uitleg: 'Een regel met `:` vooraan gaat verder met de tekst van de regel direct erboven.',
  },
  KT061: {
    severity: 'error',
    text: 'Deze {aantal} regels beginnen niet met een woord uit de taal. Kies wat het zijn, bijvoorbeeld stappen, citaten of knelpunten.',
    uitleg: 'Plakte u een lijst? Dan maken wij van elke regel een stap, een citaat of een knelpunt.',
  },
  KT062: {
    severity: 'error',
    text: 'Een regel met `{woord}` begint een nieuw onderdeel, en dat kan niet binnen een ander onderdeel.',
    uitleg:
      'Een persona, bron, organisatie of kanaal schrijft u helemaal links. In een klantreis noemt u alleen de korte naam, bijvoorbeeld `volgens interviews`.',
  },
  KT063: {
    severity: 'error',
    text: 'Dit lijkt een rij uit een tabel. Zet elke waarde op een eigen regel, of haal deze regel weg.',
    veel: 'Deze {veel} regels lijken een tabel. Zet elke waarde op een eigen regel, of haal de regels weg.',
    uitleg: 'Een klantreis bestaat uit regels, niet uit rijen met kolommen.',
  },
  KT064: {
    severity: 'error',
    text: 'Dit lijkt de kop van een e-mail. Haal hem weg, of maak er opmerkingen van.',
    uitleg: 'Plakte u een e-mail? De kop met afzender en onderwerp hoort niet in een klantreis.',
  },
  KT065: {
    severity: 'error',
    text: 'Een streep heeft hier geen betekenis. Haal deze regel weg.',
    uitleg: 'Voor ruimte tussen onderdelen gebruikt u een lege regel.',
  },
  KT066: {
    severity: 'error',
    text: 'Een opmerking begint met `#`. Zet dat teken vooraan.',
    uitleg: 'Andere tekens voor een opmerking, zoals `//`, kennen wij niet.',
  },
  KT067: {
    severity: 'error',
    text: 'Deze regel met ``` hoort bij een ander programma. Haal hem weg.',
    uitleg: 'Kopieerde u de tekst uit een chat of een website? Dan komen zulke regels soms mee.',
  },
  KT068: {
    severity: 'error',
    text: '{Deze} `{woord}` hoort bij {ander} (regel {regel}), maar daaronder begon al iets anders. Zo telt de regel niet mee. Zet hem direct onder {ander}.',
    uitleg: 'Een nieuw onderdeel sluit het onderdeel erboven af. Details horen direct onder hun eigen onderdeel.',
  },
  KT069: {
    severity: 'error',
    text: 'Een naam heeft geen spaties. Schrijf `{woord} {naam}: …`, of zet de dubbele punt direct achter `{woord}`.',
    uitleg: 'Een naam is één woord. Streepjes mogen wel: `te-druk`.',
  },
  KT072: {
    severity: 'error',
    text: 'Achter `{woord}` hoort een korte naam van één woord, bijvoorbeeld `{voorbeeld}`. Zet een komma tussen twee namen.',
    uitleg: 'De korte naam staat achter het eerste woord van een onderdeel: in `persona noor: Noor` is dat `noor`.',
  },
  KT073: {
    severity: 'error',
    text: '`{waarde}` kan niet achter `{woord}`. Bij `{ander}` kan het wel.',
    uitleg: 'Elke regel heeft een eigen lijst met waarden. Dit woord staat in een andere lijst.',
  },
  KT074: {
    severity: 'info',
    text: 'Wij kunnen niet in `{bestand}` kijken. Kijk zelf na of er gegevens van mensen in staan.',
    uitleg:
      'Deze regel verwijst naar iets wat geen tekst is, zoals een bestand van Word of Excel, een pdf, een foto of een map. Daar kunnen wij niet in kijken.',
  },
  KT076: {
    severity: 'error',
    unseen: true,
    text: 'Wij konden niet kijken of er in `{bestand}` gegevens van mensen staan. {reden}',
    uitleg:
      'Deze regel verwijst naar een bestand met gegevens. Wat wij niet kunnen lezen, kan alles zijn: wij zeggen dan niet dat het goed is.',
  },
  KT077: {
    severity: 'info',
    text: 'Dit bestand is leeg: er staat niets in, of alleen een opmerking. Begin bijvoorbeeld met `klantreis verhuizen: Ik ga verhuizen`.',
    uitleg: 'Een leeg bestand levert geen klantreis op. Had u hier wel iets staan? Kijk dan naar een eerdere versie.',
  },
  KT078: {
    severity: 'warning',
    text: 'Hier staat {aantal} keer `\uFFFD`: daar stond een ander teken, en dat is kwijt. Typ wat er hoort te staan, of kijk naar een eerdere versie.',
    uitleg:
      'Zo komt een tekst eruit die in een andere codering is opgeslagen dan UTF-8. Hebt u nog niet opgeslagen in VS Code? Klik rechtsonder op de codering en kies "Reopen with Encoding" en "Western (Windows 1252)".',
  },
  KT079: {
    severity: 'info',
    text: 'Het bestand `{bestand}` is er niet, of staat buiten deze map. Of er gegevens van mensen in staan, weten wij dus niet.',
    uitleg:
      'Wij kijken in bestanden met gegevens naast uw tekst. Staat het bestand met opzet ergens anders? Dan is dat goed.',
  },
  KT080: {
    severity: 'error',
    text: 'Achter `{woord}` hoort een bedrag, bijvoorbeeld `{woord} 36 euro: …`. Waar het voor is, komt achter de dubbele punt.',
    uitleg:
      'Met een bedrag kunt u klantreizen en oplossingen vergelijken. Weet u het nog niet? Schrijf dan een `notitie`.',
  },
  KT081: {
    severity: 'error',
    text: 'Achter `per` hoort nog een woord. Schrijf bijvoorbeeld `{regel}`.',
    uitleg: 'Achter `per` staat hoe vaak of voor wie, zoals `per maand`, `per keer` of `per persoon`.',
  },
  KT082: {
    severity: 'error',
    text: '`{aantal} van {van}` kan niet: dat zijn er meer dan er meededen.',
    uitleg: 'Eerst staat hoeveel mensen het zeggen, daarna hoeveel er meededen: `volgens gesprekken 4 van 6`.',
  },
  KT083: {
    severity: 'warning',
    text: 'Hier staat `van {van}`, maar bij de bron `{id}` staat `aantal {aantal}`. Kijk welk getal klopt.',
    uitleg: 'Achter `volgens` kunnen niet meer mensen staan dan er aan de bron meededen.',
  },
  KT084: {
    severity: 'info',
    text: 'Dit gevoel tekenen wij alleen bij stappen waar {persona} geen eigen gevoel heeft. Op regel {regel} staat er wel een, en die telt daar.',
    uitleg: 'Een `gevoel` onder een fase gaat over de hele fase. Het gevoel van een stap zegt meer, en gaat dus voor.',
  },
  KT085: {
    severity: 'info',
    text: 'Deze klantreis is vastgesteld, maar dat staat niet in de status. Zet erbij: `status vastgesteld`.',
    uitleg: 'Met `vastgesteld` zegt u wanneer en door wie. In de `status` ziet iedereen hoe ver de klantreis is.',
  },
  KT086: {
    severity: 'info',
    text: '{Deze} `{woord}` hoort nu bij {nu}, want een {onderdeel} heeft die regel niet. Klopt dat? Laat hem dan minder ver inspringen.',
    uitleg:
      'Een regel hoort bij het laatste onderdeel erboven waar die regel bij past, ook als hij verder inspringt dan dat onderdeel.',
  },
  KT087: {
    severity: 'warning',
    text: '`{id}` staat ook achter `lost op` (regel {regel}). Lost deze oplossing dat op of niet? Haal de naam op één plaats weg.',
    uitleg: 'Met `lost niet op` zegt u welk knelpunt blijft, en waarom.',
  },
  KT088: {
    severity: 'error',
    text: 'Wij lezen `{id}` hier als de naam van een {soort}. Is er geen {soort}, of weet u het nog niet? Laat het dan weg.',
    uitleg:
      'Wat u weglaat, tekenen wij niet. Moet iedereen weten dat het er niet is? Maak er dan een `notitie` of een `knelpunt` van.',
  },
  KT089: {
    severity: 'error',
    text: 'Zet achter `contact` eerst hoe het contact ging, en daarna `{id}`. Bijvoorbeeld: `contact telefoon {id}`.',
    uitleg: 'Een contact gaat altijd langs een weg, zoals `telefoon`, `brief` of `balie`. Daar tekenen wij het ook.',
  },
  KT090: {
    severity: 'error',
    unseen: true,
    text: 'Door een fout in dit programma konden wij {id} hier niet nagaan. De rest wel. Wilt u dit aan de makers melden?',
    uitleg: 'Dit ligt niet aan uw tekst. De andere regels zijn gewoon nagekeken.',
  },
  KT091: {
    severity: 'warning',
    text: '`{id}` kunt u niet negeren: deze melding gaat over de taal zelf. Verbeter de regel en haal `negeer` weg.',
    uitleg: 'Met `negeer` slaat u een regel van de methode over. De code daarvan begint met KR.',
  },
  KT092: {
    severity: 'error',
    text: 'Zet het gevoel van de hele fase boven de eerste stap, zonder meer: `{regel}`. Onder een stap gaat een gevoel alleen over die stap.',
    uitleg: 'Waar een gevoel staat, zegt waarover het gaat: direct onder de fase over de hele fase.',
  },
  KT093: {
    severity: 'warning',
    text: '`{aantal} van {van}` betekent dat niemand dit zegt. Dan telt deze bron niet als bewijs. Verander het getal, of haal de bron hier weg.',
    uitleg:
      'Achter `volgens` staat wie de regel erboven bevestigt. Spreekt iemand de regel tegen? Schrijf dat dan in een `notitie`.',
  },
} as const satisfies Readonly<Record<string, MessageRow>>;
