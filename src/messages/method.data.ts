// Made by `npm run generate` of the rules in src/checks/; do not edit.
import type { MessageRow } from './message-row';

/**
 * The rules of the method (KR). `concept` and `vastgesteld` are the severity in a klantreis with that status: a concept may have holes.
 * `veel` is the sentence that gathers many findings of one rule in a klantreis that is still a concept.
 */
export const METHOD_MESSAGES = {
  "KR101": {
    "severity": "warning",
    "vastgesteld": "error",
    "text": "De klantreis begint bij ons (`{kanaal}`). Wat maakte {persona} hiervoor al mee? Zet er een fase voor.",
    "uitleg": "Voor de klant begint de reis vaak veel eerder dan aan onze balie of op onze website. Wie daar begint, mist de eerste knelpunten."
  },
  "KR102": {
    "severity": "warning",
    "text": "De klantreis stopt met iets van ons (`{woord}`). Wat gebeurt er daarna voor {persona}? Voeg een stap toe.",
    "uitleg": "Een reis eindigt als het voor de klant klaar is: het geld staat op de rekening, de stoep is gemaakt."
  },
  "KR103": {
    "severity": "warning",
    "text": "De naam van deze klantreis is een product van ons (`{woord}`). Wat speelt er in het leven van {persona}, waardoor dit nodig is? Noem de reis daarnaar.",
    "uitleg": "Een klantreis begint bij wat iemand nodig heeft: een bedrijf beginnen, een kind krijgen, weer rondkomen. Het product is maar één stap daarin. Zet het daar, met `regelt`.",
    "gevallen": {
      "klantvraag": {
        "text": "Deze klantvraag is de naam van een product van ons (`{woord}`). Wat wil {persona} daarmee bereiken? Vraag het in die woorden."
      }
    }
  },
  "KR104": {
    "severity": "warning",
    "text": "De naam van deze fase gaat over ons werk (`{woord}`). Kies woorden van de klant: wat doet of hoopt {persona} hier?",
    "veel": "De namen van {aantal} fasen gaan over ons werk (regel {regels}). Kies woorden van de klant: wat doet of hoopt die daar?",
    "uitleg": "Fasen gaan over het leven van de klant, niet over de stappen in onze organisatie."
  },
  "KR105": {
    "severity": "error",
    "text": "Deze klantreis heeft nog geen persona. Schrijf eronder voor wie de reis is, bijvoorbeeld `{voorbeeld}`.",
    "uitleg": "Een klantreis is altijd van iemand. Zonder persona tekent u ons proces."
  },
  "KR106": {
    "severity": "warning",
    "vastgesteld": "error",
    "text": "Deze klantreis heeft nog geen `{woord}`. Zet die eronder, bijvoorbeeld `{voorbeeld}`.",
    "gevallen": {
      "beide": {
        "text": "Deze klantreis heeft nog geen `klantvraag` en geen `resultaat`. Wat wil {persona}, en wanneer is het goed? Zet beide eronder."
      },
      "resultaat": {
        "text": "Deze klantreis heeft nog geen `resultaat`: wanneer is het voor de klant goed? Zet dat eronder, bijvoorbeeld `resultaat: Alles is geregeld, en ik weet waar ik aan toe ben`."
      }
    },
    "uitleg": "De klantvraag zegt in de woorden van de klant waar het om gaat. Het resultaat zegt wanneer het goed is. Een `doel` bij de persona mag ook."
  },
  "KR107": {
    "severity": "info",
    "text": "Deze klantreis is lang: {fasen} fasen en {stappen} stappen. Kies één begin en één eind, of maak er twee klantreizen van.",
    "uitleg": "Begin klein: een reis met hooguit 8 fasen en 30 stappen is nog te overzien, en past op één blad.",
    "gevallen": {
      "titel": {
        "text": "Deze titel is lang ({tekens} tekens). Zeg in één korte zin wat {persona} hier meemaakt. Zet de rest eronder, bijvoorbeeld in `doet` of `denkt`.",
        "veel": "{aantal} stappen hebben een lange titel (regel {regels}). Zeg in één korte zin wat er gebeurt, en zet de rest eronder."
      }
    }
  },
  "KR108": {
    "severity": "warning",
    "concept": "info",
    "text": "In deze klantreis is elke stap bij ons. Wat maakt {persona} mee zonder ons: thuis, op het werk, bij anderen? Voeg zulke stappen toe.",
    "uitleg": "Voor de klant zijn wij maar een deel van het verhaal. Wie thuis meedenkt, bij de huisarts zit of bij de bank, heeft daar ook met de overheid te maken."
  },
  "KR109": {
    "severity": "info",
    "text": "In deze klantreis is er {aantal} keer contact met ons, en steeds begint {persona}. Waar kunnen wij vooruitkijken en zelf iets laten horen? Schrijf dat als `gewenst contact … vanuit organisatie`.",
    "uitleg": "Wie vooruitkijkt, voorkomt vragen: een bericht voordat iets verloopt, of een telefoontje als het langer duurt. Gebeurt dat al? Zet er dan een `contact` bij, `vanuit organisatie`."
  },
  "KR110": {
    "severity": "warning",
    "concept": "info",
    "text": "Hier staat een woord uit onze systemen (`{woord}`). Wat ziet of merkt {persona} ervan? Schrijf dat op, en zet wat erachter gebeurt onder `achterkant`.",
    "veel": "Op {aantal} plekken staat een woord uit onze systemen (regel {regels}). Schrijf wat de klant ziet of merkt, en zet de rest onder `achterkant`.",
    "uitleg": "De klant ziet onze systemen niet, alleen wat ze doen. Wat erachter gebeurt, hoort bij `achterkant`. Waar het misgaat in een systeem, hoort bij `oorzaak`."
  },
  "KR111": {
    "severity": "warning",
    "text": "In de klantvraag staat een woord van ons (`{woord}`). Hoe zou {persona} het zelf vragen, thuis aan tafel?",
    "uitleg": "De klantvraag is wat de klant zich afvraagt, in eigen woorden. Afdelingen, systemen en vaktermen komen daar niet in voor: wie zo begint, is weer met zichzelf bezig."
  },
  "KR112": {
    "severity": "warning",
    "concept": "info",
    "text": "Deze klantreis is gemaakt zonder mensen zoals {persona}. Leg hem aan een paar van hen voor, en schrijf hen erbij.",
    "uitleg": "Wie alleen met collega’s tekent, tekent wat collega’s denken. Mensen van de doelgroep zien wat wij niet zien. Dat kan ook met ervaringsdeskundigen of een cliëntenraad."
  },
  "KR201": {
    "severity": "error",
    "text": "Hier staat een {soort}: `{masker}`. Een BSN hoort hier nooit te staan. Vervang het door `{nieuw}`.",
    "veel": "In `{bestand}` staat een BSN, of een getal dat erop lijkt: {aantal} keer (regel {regels}). Haal het daar weg.",
    "uitleg": "Een burgerservicenummer (BSN) is van één mens, en alleen wie het wettelijk nodig heeft, mag het gebruiken. Wij herkennen het aan de elfproef en aan de woorden ernaast. Staat het er zonder zo'n woord? Dan is het een mogelijk BSN. Let op: wat al in git stond, blijft in de geschiedenis staan."
  },
  "KR202": {
    "severity": "error",
    "text": "Hier staat een {soort}: `{masker}`.",
    "raad": "Daarmee is iemand te vinden. Vervang het door `{nieuw}`.",
    "veel": "In `{bestand}` staan e-mailadressen, nummers of adressen: {aantal} keer (regel {regels}). Haal ze daar weg.",
    "uitleg": "Een e-mailadres, telefoonnummer, IBAN, kenteken of huisadres leidt naar één mens. Een algemeen nummer of adres van een organisatie, zoals `info@gemeente.nl`, mag blijven staan: dat is alleen een tip. Servicenummers, zoals `14 030`, noemen wij niet. Let op: wat al in git stond, blijft in de geschiedenis staan."
  },
  "KR203": {
    "severity": "warning",
    "text": "Hier staat een {soort}: `{masker}`. Daaraan is iemand te herkennen. Houd het algemeen, zoals een voornaam, een leeftijdsgroep of een soort werk.",
    "veel": "In `{bestand}` staan kolommen of gegevens waaraan iemand te herkennen is: {aantal} keer (regel {regels}). Haal ze daar weg.",
    "uitleg": "Een persona is verzonnen. Met een achternaam, geboortedatum, straat, werkgever of foto wordt het een echt mens, en een paar van zulke dingen samen zeggen al wie het is."
  },
  "KR204": {
    "severity": "warning",
    "text": "Hier staat iets over {soort}: `{masker}`. Geen enkele klantreis van {persona} gaat daarover. Haal het weg, of laat zien waarom het telt, bijvoorbeeld in een `knelpunt`.",
    "uitleg": "Gezondheid, geloof, afkomst, geaardheid en een strafblad zijn bijzondere gegevens. In een persona wijzen ze soms naar iemand die u sprak, en ze maken van een groep een plaatje. Zet ze er alleen bij als ze voor de reis nodig zijn. Gaat het om wat iemand niet kan? Gebruik dan `beperking`."
  },
  "KR205": {
    "severity": "warning",
    "text": "Geen enkele klantreis gebruikt {persona}. Hebt u deze persona nog nodig? Maak dan een klantreis `voor {id}`. Anders kan de persona weg.",
    "uitleg": "Een persona die nergens voorkomt, raakt vergeten en veroudert."
  },
  "KR206": {
    "severity": "warning",
    "vastgesteld": "error",
    "concept": "info",
    "text": "Op welke gesprekken rust {persona}? Zet eronder `volgens` met een bron, zoals interviews met mensen uit de doelgroep.",
    "uitleg": "Een persona is verzonnen, maar staat voor echte mensen. Is zij alleen een aanname, of alleen het verhaal van medewerkers? Dan tekent u uw eigen beeld. Deze melding is een tip zolang alle klantreizen met de persona een concept zijn, en een fout als er een is vastgesteld."
  },
  "KR207": {
    "severity": "info",
    "text": "`{persona}` is een groep. Een persona is één iemand uit die groep. Geef een voornaam en een eigen verhaal.",
    "gevallen": {
      "lijkt": {
        "text": "{persona} lijkt bijna helemaal op {ander}: {gelijk} van de {aantal} kenmerken zijn hetzelfde. Wat heeft {persona} anders nodig? Schrijf dat op, of gebruik één persona."
      }
    },
    "uitleg": "Bij een groep kijkt u naar gemiddelden. Bij één mens ziet u wat er misgaat. Twee persona’s hebben zin als ze iets anders nodig hebben."
  },
  "KR208": {
    "severity": "warning",
    "concept": "info",
    "text": "{persona} kan hier alleen digitaal bij ons terecht ({kanalen}). Lukt dat wel? Bij {persona} staat `{lijn}`. Zet er een ander `contact` bij, of schrijf een `knelpunt`.",
    "veel": "In {aantal} stappen kan iemand voor wie dat lastig is alleen digitaal bij ons terecht (regel {regels}). Zet er een ander `contact` bij, of schrijf een `knelpunt`.",
    "uitleg": "Wie slecht ziet, moeite heeft met lezen of weinig met een computer doet, haakt soms af als er geen andere weg is. Bellen of langskomen helpt vaak al. Regelt iemand anders het? Laat die dan meereizen."
  },
  "KR209": {
    "severity": "info",
    "text": "Bij {persona} staat dat iemand helpt of meebeslist. Maar die helper komt in geen enkele reis voor. Maak een persona met `helpt {id}`, en zet die erbij.",
    "uitleg": "Veel mensen regelen hun zaken samen met een ander. Die loopt vaak tegen iets anders aan: inloggen namens iemand, geen post krijgen, telkens uitleggen wie je bent."
  },
  "KR210": {
    "severity": "warning",
    "text": "Hier staat een naam: `{masker}`. Schrijf de rol, zoals `klantadviseur`, of de naam van de persona.",
    "veel": "In `{bestand}` staan namen van mensen: {aantal} keer (regel {regels}). Haal ze daar weg.",
    "uitleg": "Wie iets doet, is een rol: die blijft als iemand ander werk krijgt. De naam van een collega of een inwoner hoort niet in een tekst die veel mensen lezen."
  },
  "KR301": {
    "severity": "warning",
    "text": "Hier zakt de hartslag. Waardoor? Zet de reden achter het gevoel, of schrijf een `knelpunt`.",
    "veel": "Op {aantal} plekken zakt de hartslag zonder reden (regel {regels}). Zet de reden achter het gevoel, of schrijf een `knelpunt`.",
    "uitleg": "De reden van een dip is waar u iets aan kunt doen. Zonder reden blijft het een lijn op papier."
  },
  "KR302": {
    "severity": "info",
    "text": "Dit is een hoogtepunt. Waardoor gaat het hier zo goed? Zet de reden achter het gevoel, of schrijf een `succes`.",
    "veel": "{aantal} hoogtepunten hebben nog geen reden (regel {regels}). Zet de reden achter het gevoel, of schrijf een `succes`.",
    "uitleg": "Wie weet waardoor iets goed gaat, kan het zo houden en het ook ergens anders doen. Succes mag gezien worden."
  },
  "KR303": {
    "severity": "warning",
    "concept": "info",
    "text": "{persona} voelt overal hetzelfde (`{gevoel}`). Klopt dat? Vraag waar het beter of slechter ging, en pas het gevoel daar aan.",
    "gevallen": {
      "leeg": {
        "text": "In {open} van de {stappen} stappen staat nog niet wat {persona} voelt. Vraag het, en zet er een `gevoel` bij."
      }
    },
    "uitleg": "Een reis heeft hoogte- en dieptepunten. Is overal hetzelfde gevoel ingevuld, of bijna nergens een gevoel? Dan is er vaak nog niemand naar gevraagd."
  },
  "KR304": {
    "severity": "warning",
    "concept": "info",
    "text": "Deze klantreis vertelt wat {persona} voelt, maar nog niet wat mensen zoals {persona} daar zelf over zeggen. Hebt u iemand gesproken? Zet `volgens` met die bron onder het gevoel, of schrijf een `citaat`. Nog niet? Vraag het eens.",
    "uitleg": "Wat inwoners voelen, weten alleen zij. Medewerkers kijken er soms anders tegenaan. Eén gesprek maakt al verschil."
  },
  "KR305": {
    "severity": "error",
    "concept": "warning",
    "text": "Dit is de reis zoals wij die bedachten. Daar hoort geen gevoel bij. Hoorde u dit van iemand? Dan hoort het in een klantreis met `toestand huidig`. Hoopt u het? Zet er dan `gewenst` voor.",
    "veel": "Dit is de reis zoals wij die bedachten. Daar hoort geen gevoel bij, maar er staan er {aantal} (regel {regels}). Hoorde u ze van iemand? Dan hoort bij deze klantreis `toestand huidig`.",
    "uitleg": "Een klantreis met `toestand papier` vertelt hoe wij het bedachten. Een gevoel heeft alleen iemand die het meemaakte. In een klantreis met `toestand gewenst` mag een gevoel wel: dat is waar u naartoe wilt."
  },
  "KR306": {
    "severity": "warning",
    "concept": "info",
    "text": "De reis van {persona} eindigt op een dieptepunt. Komt er nog iets na? Voeg een stap toe. Of schrijf een `knelpunt`: hoe kunnen wij dit beter afsluiten?",
    "uitleg": "Mensen onthouden vooral het hoogste of laagste moment, en het einde. Een goede afsluiting is vaak klein: een bericht dat het geregeld is, of de vraag hoe het gaat."
  },
  "KR307": {
    "severity": "info",
    "text": "Hier moet het beter gaan voor {persona}, maar er staat niet bij hoe. Zet eronder `door` met een oplossing.",
    "veel": "Op {aantal} plekken moet het beter gaan, maar staat er niet bij hoe (regel {regels}). Zet eronder `door` met een oplossing.",
    "uitleg": "Een gewenst gevoel komt niet vanzelf. Met `door` ziet iedereen welke oplossing ervoor zorgt, en wat er gebeurt als die niet doorgaat."
  },
  "KR308": {
    "severity": "warning",
    "text": "Het gevoel is hier {gevoel}, maar {maat} is {waarde}, op een schaal van {van} tot {tot}. Dat spreekt elkaar tegen. Vraag na wat klopt, en pas het gevoel aan of schrijf een `vraag`.",
    "veel": "{aantal} metingen spreken het gevoel tegen (regel {regels}). Vraag na wat klopt, en pas het gevoel aan of schrijf een `vraag`.",
    "uitleg": "Soms schatten wij een gevoel te mooi of te somber in. Of de meting gaat over iets anders: iedereen was aardig, maar het kostte veel moeite. In beide gevallen leert u iets. Noem de maat in de `vraag`."
  },
  "KR309": {
    "severity": "info",
    "text": "Er staat alleen een gevoel bij contact. Maar hoe is het voor {persona} om te wachten, of om iets zelf te doen? In {aantal} van zulke stappen staat nog geen gevoel.",
    "uitleg": "Ook als er niemand is, voelen mensen iets: tijdens het wachten, of als ze iets alleen uitzoeken. Daar zitten knelpunten die bij een contact niet te zien zijn."
  },
  "KR401": {
    "severity": "warning",
    "vastgesteld": "error",
    "text": "Dit knelpunt heeft nog geen oplossing of kans. Wat kunnen wij doen? Zet er een `oplossing` onder. Of zet er een `kans` naast, die even ver inspringt als het knelpunt.",
    "veel": "{aantal} knelpunten hebben nog geen oplossing of kans (regel {regels}). Wat kunnen wij doen?",
    "uitleg": "Een klantreis is het begin van verbeteren. Is er niets aan te doen? Schrijf dan `invloed geen: reden`. Blijft het met opzet? Schrijf dan onder de oplossing `lost niet op <knelpunt>: reden`."
  },
  "KR402": {
    "severity": "warning",
    "concept": "info",
    "text": "Waarom kunnen wij hier niets aan doen? Zet de reden achter `invloed geen`, bijvoorbeeld `invloed geen: dit staat in de wet`.",
    "veel": "Bij {aantal} knelpunten staat `invloed geen` zonder reden (regel {regels}). Zet de reden erachter.",
    "gevallen": {
      "eigen": {
        "severity": "warning",
        "text": "Hier staat `invloed geen`, maar {eigenaar} werkt wel aan een oplossing. Is het `invloed deels` of `invloed eigen`?"
      }
    },
    "uitleg": "Aan sommige knelpunten kan een gemeente echt niets doen. Met de reden erbij hoeft niemand dat nog eens uit te zoeken. Zonder reden wordt `invloed geen` een manier om een knelpunt weg te leggen."
  },
  "KR404": {
    "severity": "warning",
    "vastgesteld": "error",
    "text": "Deze oplossing is {stand}, maar de regel `{woord}` staat er nog niet bij. Zet die eronder, bijvoorbeeld `{voorbeeld}`.",
    "veel": "{aantal} oplossingen zijn gepland of bezig, maar nog zonder `eigenaar` of `gereed` (regel {regels}).",
    "gevallen": {
      "beide": {
        "text": "Deze oplossing is {stand}, maar nog zonder `eigenaar` en `gereed`. Wie zorgt ervoor, en wanneer is het klaar? Zet beide eronder.",
        "veel": "{aantal} oplossingen zijn gepland of bezig, maar nog zonder `eigenaar` of `gereed` (regel {regels})."
      }
    },
    "uitleg": "Een plan zonder eigenaar en datum blijft liggen."
  },
  "KR405": {
    "severity": "warning",
    "text": "Deze oplossing had al klaar moeten zijn (`gereed {datum}`). Is het gelukt? Schrijf dan `stand klaar`. Anders: geef een nieuwe datum.",
    "veel": "{aantal} oplossingen hadden al klaar moeten zijn (regel {regels}). Schrijf `stand klaar`, of geef een nieuwe datum.",
    "uitleg": "Mensen gaan pas anders werken als iemand erop let. Een plan waarvan de datum voorbij is, vraagt om een besluit."
  },
  "KR406": {
    "severity": "warning",
    "concept": "info",
    "text": "Deze klantreis heeft {aantal} knelpunten en geen enkel succes. Wat gaat er wel goed voor {persona}? Schrijf dat op als `succes`, met `waardoor`.",
    "uitleg": "Wat goed gaat, is net zo leerzaam als wat misgaat: dat wilt u houden, en misschien werkt het ergens anders ook. En collega’s doen liever mee als zij ook lezen wat zij goed doen."
  },
  "KR407": {
    "severity": "warning",
    "concept": "info",
    "text": "In deze klantreis gaat alles goed: geen knelpunt, en nergens een dip. Waar klagen mensen als {persona} over, en waar geven zij het op? Vraag het hun, en schrijf het op als `knelpunt`.",
    "uitleg": "Bijna geen reis is overal fijn. Gaat op papier alles goed, dan hebben wij vaak opgeschreven hoe wij het hopen. Is het echt zo? Schrijf dan `negeer KR407`, met hoe u dat weet."
  },
  "KR408": {
    "severity": "info",
    "text": "Alle {aantal} oplossingen gaan over een systeem of over de organisatie. Kan het ook kleiner, met een andere brief (`soort communicatie`) of met wat collega’s anders doen (`soort gedrag`)?",
    "uitleg": "Een nieuw systeem of een andere organisatie kost veel tijd en lost vaak niet op wat mensen dwarszit. Een duidelijke brief of een telefoontje kan morgen al."
  },
  "KR409": {
    "severity": "warning",
    "concept": "info",
    "text": "Dit is een van de zwaarste knelpunten, maar alle oplossingen zitten in latere fasen. Wat kunnen wij hier al doen? Zet er een `oplossing` onder.",
    "uitleg": "Oplossingen zitten vaak aan het eind, bij ons eigen loket, terwijl het vroeg in de reis misgaat. Laat u dit met opzet? Schrijf dan onder een oplossing `lost niet op <knelpunt>: reden`."
  },
  "KR410": {
    "severity": "warning",
    "text": "Dit zegt welke oplossing er niet is. Waar heeft {persona} last van? Schrijf dat op, en zet de oplossing eronder als `oplossing`.",
    "uitleg": "\"Er is geen app\" laat maar één antwoord toe: een app. Wie opschrijft wat mensen nu kwijt zijn aan tijd, geld of zorgen, ziet vaak een betere of kleinere oplossing."
  },
  "KR411": {
    "severity": "info",
    "text": "Hier krijgt de een iets anders dan de ander (`{woord}`). Is dat eerlijk, en kunnen wij het betalen? Zet eronder bijvoorbeeld `spanning gelijkheid: …`.",
    "veel": "{aantal} oplossingen doen voor de een iets anders dan voor de ander (regel {regels}). Zet erbij wat dat doet met gelijke behandeling: `spanning gelijkheid: …`.",
    "uitleg": "Maatwerk helpt mensen, en botst soms met gelijke behandeling of met zuinigheid. Wie dat opschrijft, krijgt de vraag niet pas aan de bestuurstafel."
  },
  "KR412": {
    "severity": "info",
    "text": "Dit knelpunt staat in {aantal} klantreizen, ook in {reizen}. Pak het in één keer aan: schrijf onder één oplossing `lost op` met al die knelpunten, zoals `lost op verhuizen.brief, trouwen.brief`.",
    "uitleg": "Komt een knelpunt in veel klantreizen terug, dan ligt de oorzaak vaak op één plek. Eén oplossing daar helpt iedereen, en is makkelijker uit te leggen dan drie kleine."
  },
  "KR413": {
    "severity": "warning",
    "concept": "info",
    "text": "Hier voelt {persona} zich het slechtst, en geen enkele oplossing gaat daarover. Wat gaat hier mis? Schrijf een `knelpunt` met een `oplossing`.",
    "gevallen": {
      "kans": {
        "severity": "warning",
        "concept": "info",
        "text": "Hier voelt {persona} zich het slechtst, en geen enkele oplossing gaat daarover. Er staat wel een kans. Maak daarvan een `oplossing` onder het knelpunt, of schrijf onder een oplossing `lost niet op` met de reden."
      }
    },
    "uitleg": "Oplossingen gaan vaak over wat wij makkelijk kunnen veranderen, en niet over wat mensen het meeste dwarszit. Het laagste punt van de hartslag is waar zij ons later op beoordelen."
  },
  "KR501": {
    "severity": "warning",
    "vastgesteld": "error",
    "text": "Waar komt dit vandaan? Zet eronder `volgens` met een bron. Is het een vermoeden? Gebruik een bron met `soort aanname`.",
    "veel": "In deze klantreis ontbreekt nog {aantal} keer een bron (regel {regels}). Zet er `volgens` onder, met een bron. Voor een vermoeden: een bron met `soort aanname`.",
    "samen": true,
    "uitleg": "Mensen geloven een knelpunt of gevoel als ze weten wie het heeft gezegd of gemeten. Dat geldt ook voor een `doet` die zegt hoeveel mensen iets doen: een percentage, \"de meeste ouders\", \"bijna iedereen\"."
  },
  "KR502": {
    "severity": "warning",
    "concept": "info",
    "text": "{zwak} van de {aantal} uitspraken in deze klantreis komen van medewerkers of uit een aanname. Praat met mensen als {persona}, of meet het.",
    "uitleg": "Medewerkers zien een reis anders dan inwoners: wat hun onduidelijk lijkt, vinden inwoners soms prima, en andersom. Een uitspraak is een knelpunt, een succes, een gevoel of een cijfer. Een gevoel dat neutraal is, telt niet mee."
  },
  "KR503": {
    "severity": "warning",
    "text": "Met hoeveel mensen hebt u gepraat, of bij hoeveel hebt u gekeken? Zet het eronder, bijvoorbeeld `aantal 6`.",
    "gevallen": {
      "een": {
        "text": "Hier sprak of zag u nog maar 1 mens. Zo weet u niet of het voor anderen ook zo is. Praat met meer mensen: vaak zijn het er vier tot tien."
      },
      "weinig": {
        "text": "Hier sprak of zag u nog maar {aantal} mensen. Zo weet u niet of het voor anderen ook zo is. Praat met meer mensen: vaak zijn het er vier tot tien."
      }
    },
    "uitleg": "Een verhaal van één iemand kan waar zijn en toch toeval. Gemeenten spreken vaak vier tot tien mensen voor een klantreis. Met drie of meer zeggen wij hier niets. Staat het aantal erbij, dan ziet iedereen hoe stevig het is."
  },
  "KR504": {
    "severity": "warning",
    "text": "Deze bron is meer dan drie jaar oud (`datum {datum}`). Er rusten {aantal} regels alleen hierop. Klopt het nog zo? Vraag of meet het opnieuw.",
    "gevallen": {
      "een": {
        "text": "Deze bron is meer dan drie jaar oud (`datum {datum}`). Er rust 1 regel alleen hierop. Klopt het nog zo? Vraag of meet het opnieuw."
      },
      "herzien": {
        "severity": "warning",
        "concept": "info",
        "text": "Deze klantreis zou opnieuw bekeken worden (`herzien {datum}`), en die datum is voorbij. Klopt alles nog? Kijk het na, en geef een nieuwe datum."
      },
      "nooit": {
        "severity": "info",
        "text": "Deze klantreis is vastgesteld, maar er staat niet bij wanneer u er weer naar kijkt. Zet eronder bijvoorbeeld `herzien {datum}`."
      }
    },
    "uitleg": "Een brief verandert, een balie verhuist, een wet gaat in. Een klantreis die niemand nakijkt, vertelt na een paar jaar hoe het vroeger ging. Is een klantreis voorbij? Zet er dan `status archief` onder."
  },
  "KR505": {
    "severity": "warning",
    "text": "De waarde `{waarde}` past niet op de schaal van `{maat}`, van {van} tot {tot}. Klopt het getal?",
    "veel": "{aantal} metingen passen niet op de schaal van hun maat (regel {regels}). Kloppen de getallen?",
    "gevallen": {
      "onaf": {
        "severity": "warning",
        "concept": "info",
        "text": "Bij deze meting staat nog geen `{woord}`. Zet die eronder, bijvoorbeeld `{voorbeeld}`.",
        "veel": "{aantal} metingen zijn nog zonder `n` of `periode` (regel {regels}). Zet eronder hoeveel mensen meededen, en wanneer."
      },
      "schaal": {
        "text": "Met `{maat}` wordt gemeten, maar er staat niet bij van waar tot waar. Zet eronder bijvoorbeeld `schaal 1 tot 10`. Is het een aantal? Schrijf dan de `eenheid`."
      },
      "richting": {
        "text": "Met `{maat}` wordt gemeten, maar er staat niet bij wat goed is. Zet eronder `hoog is goed` of `laag is goed`."
      }
    },
    "uitleg": "Een getal naast de schaal is bijna altijd een tikfout, of van een andere maat. Een CES loopt bij de een van 1 tot 5, bij de ander tot 7, en soms is laag juist goed. En een cijfer van drie mensen van lang geleden zegt iets anders dan een van driehonderd van vorige maand."
  },
  "KR506": {
    "severity": "info",
    "text": "Het cijfer is hier slecht (`{maat}` is {waarde}), maar er staat niet bij wat u ermee doet. Wat gaat er mis? Schrijf een `knelpunt`, met een `oplossing`.",
    "veel": "{aantal} slechte cijfers staan er zonder knelpunt of oplossing (regel {regels}). Wat gaat er mis, en wat doet u eraan?",
    "uitleg": "Meten is pas nuttig als er iets op volgt. Een slecht cijfer zonder oplossing wordt praten over een cijfer."
  },
  "KR507": {
    "severity": "info",
    "text": "Geen enkele regel noemt deze bron. Hebt u de bron nog nodig? Zet dan `volgens {id}` onder de regels die hierop rusten. Anders kan de bron weg.",
    "uitleg": "Mensen hebben u tijd en hun verhaal gegeven. Is daar niets van terug te vinden, dan mist de klantreis iets, of staat er een regel die ergens anders op rust."
  },
  "KR508": {
    "severity": "info",
    "text": "Wat voor bron is dit? Zolang dat er niet staat, telt de bron als aanname. Zet eronder bijvoorbeeld `soort interview`.",
    "uitleg": "Een gesprek met inwoners bewijst iets anders dan een vermoeden. Staat er alleen `soort medewerker`, of een `werksessie` met medewerkers, dan blijft een gevoel, citaat of knelpunt van een inwoner een aanname: dat moet u van de inwoner zelf horen."
  },
  "KR509": {
    "severity": "info",
    "text": "Alle bronnen van deze klantreis zijn door anderen verzameld (`door extern`). Ga zelf ook luisteren of kijken, bijvoorbeeld een ochtend aan de balie.",
    "uitleg": "Een rapport van een bureau lezen is iets anders dan zelf horen wat iemand meemaakt. Wie er zelf bij was, vertelt het beter door en doet er eerder iets mee."
  },
  "KR601": {
    "severity": "warning",
    "text": "Hier wacht {persona} lang op ons zonder bericht tussendoor. Laten wij wel iets horen? Zet er dan een `contact` bij, `vanuit organisatie`. Zo niet: wat zou {persona} willen horen? Schrijf dat als `gewenst contact … vanuit organisatie`.",
    "veel": "Op {aantal} plekken wacht de klant lang op ons zonder bericht tussendoor (regel {regels}). Laten wij wel iets horen? Zet er dan een `contact` bij, `vanuit organisatie`.",
    "uitleg": "Wie lang wacht en niets hoort, gaat bellen of denkt dat het misging. Een kort bericht, ook zonder nieuws, geeft rust. Meer dan vijf werkdagen telt als lang."
  },
  "KR602": {
    "severity": "warning",
    "text": "Stuurt {persona} ons hier iets? Zet er dan bij hoe {persona} weet dat het is aangekomen: met een `contact` `vanuit organisatie`, of een `voorkant`. Hoort {persona} niets? Maak er een `knelpunt` van.",
    "veel": "Stuurt de klant ons iets op deze {aantal} plekken (regel {regels})? Er staat geen bevestiging bij. Zet er dan een `contact` bij, `vanuit organisatie`.",
    "uitleg": "Zonder bevestiging twijfelen mensen of het goed ging. Zij bellen, of sturen het nog een keer. Een bericht in dezelfde stap of in een van de twee daarna is genoeg."
  },
  "KR603": {
    "severity": "warning",
    "text": "Dit vroegen wij {persona} al op regel {regel}: {gegeven}. Weten wij het al? Vraag het dan niet opnieuw. Doen wij dat nu wel, schrijf dat dan als `knelpunt`.",
    "uitleg": "Wie iets twee keer moet geven, denkt dat wij niet opletten. Wat de gemeente al weet, vraagt zij niet nog een keer."
  },
  "KR604": {
    "severity": "warning",
    "concept": "info",
    "text": "Hier komt {persona} telkens bij iemand anders ({wie}). Wie houdt het overzicht? Zet `eigenaar` bij de fase, of `regie` bij de klantreis.",
    "veel": "In {aantal} fasen komt de klant telkens bij iemand anders, zonder dat iemand het overzicht houdt (regel {regels}). Zet `eigenaar` bij de fase, of `regie` bij de klantreis.",
    "uitleg": "Bij elke overdracht kan iets zoekraken. Iemand moet de hele weg zien, ook tussen de afdelingen."
  },
  "KR606": {
    "severity": "info",
    "text": "Hier wacht {persona} langer dan wij beloven: {belofte} (regel {regel}). Pas de belofte aan, of schrijf het verschil als `knelpunt`.",
    "uitleg": "Een belofte die niet uitkomt, kost meer vertrouwen dan geen belofte. Beloof wat u waarmaakt."
  },
  "KR607": {
    "severity": "info",
    "text": "In deze stap en die ernaast doen alleen wij iets. Wat merkt {persona} ervan? Zet dat erbij, of zet ons werk als `achterkant` in een stap van {persona}.",
    "veel": "In {aantal} stappen en die ernaast doen alleen wij iets (regel {regels}). Zet erbij wat de klant merkt, of zet ons werk als `achterkant` in een stap van de klant.",
    "uitleg": "Een klantreis vertelt wat de klant meemaakt. Ons eigen werk staat eronder, als `achterkant`. Stappen met alleen ons werk maken er een procesplaatje van."
  },
  "KR608": {
    "severity": "info",
    "text": "Hier wacht {persona} lang op ons. Wat verwacht {persona} dan: hoelang, en wat komt er? Zet het erbij met `verwacht`.",
    "veel": "Op {aantal} plekken wacht de klant lang op ons zonder dat er staat wat die verwacht (regel {regels}). Zet er een `verwacht` bij.",
    "uitleg": "Wachten valt mee als u weet waar u aan toe bent. Met `verwacht` ziet iedereen of wij dat hadden verteld, en of het uitkwam."
  },
  "KR609": {
    "severity": "info",
    "text": "Bij {aantal} keer contact staat niet met wie (regel {regels}). Was dat met ons? Zet er dan `met {voorbeeld}` bij, anders telt het niet als contact met ons.",
    "gevallen": {
      "een": {
        "text": "Bij dit contact staat niet met wie. Was dat met ons? Zet er dan `met {voorbeeld}` bij, anders telt het niet als contact met ons."
      },
      "eigen": {
        "text": "Nergens staat welke organisatie van ons is. Zet `soort eigen` onder de organisatie waar u zelf voor werkt. Dan ziet u waar wij in beeld zijn."
      }
    },
    "uitleg": "Of wij in beeld zijn, leest Klantreis in `met`. Staat dat er niet, dan telt een contact niet mee: niet bij “in beeld”, niet op de scorekaart en niet bij het wachten. Een contact met iemand anders schrijft u met een eigen `organisatie`."
  },
  "KR701": {
    "severity": "info",
    "text": "Kan dit in gewonere woorden? {hoe}.",
    "veel": "Op {aantal} plekken kan het in gewonere woorden (regel {regels}): kortere zinnen, en woorden die de klant ook zegt.",
    "uitleg": "Met gewone woorden en korte zinnen kan iedereen meepraten, ook de mensen over wie het gaat."
  },
  "KR702": {
    "severity": "info",
    "text": "Weet iedereen wat `{woord}` is? Leg het hier één keer uit, tussen haakjes. Bijvoorbeeld: `Wmo (hulp om thuis te blijven wonen)`.",
    "veel": "Op {aantal} plekken staat een afkorting die niemand uitlegt (regel {regels}). Leg die één keer uit, tussen haakjes.",
    "uitleg": "Afkortingen van de gemeente zeggen een inwoner weinig. Eén keer voluit, en iedereen leest mee."
  },
  "KR703": {
    "severity": "info",
    "vastgesteld": "warning",
    "text": "Anderen gaan deze klantreis lezen, maar de `samenvatting` ontbreekt. Vertel in een paar zinnen wat {persona} meemaakt.",
    "uitleg": "Niet iedereen kan de kaart zien of heeft er tijd voor. De samenvatting staat bovenaan en is de tekst bij het plaatje, die de wet vraagt."
  },
  "KR704": {
    "severity": "warning",
    "text": "{Deze} {woord} staat {waar} die van regel {regel}, maar is volgens `wanneer` {tijd}. Zet {deze} {woord} {heen}, of verander de tijd.",
    "uitleg": "Fasen en stappen staan in de volgorde waarin iemand ze meemaakt. Wij kijken naar tijden vanaf hetzelfde ankerpunt en naar datums. Een stap met `of` telt niet mee, en stappen van verschillende persona's lopen naast elkaar."
  }
} as const satisfies Readonly<Record<string, MessageRow>>;

/** The titles of quick fixes that one rule alone has. */
export const RULE_TITLES = {
  "FIX49": "Maak een bron voor vermoedens, en voeg `volgens {id}` toe",
  "FIX50": "Maak een persona, en voeg `voor {id}` toe",
  "FIX51": "Maak een klantreis `voor {id}`",
  "FIX53": "Zet {deze} {woord} boven die van regel {regel}",
  "FIX58": "Zet {deze} {woord} onder die van regel {regel}",
  "FIX61": "Zet er overal `met {id}` bij",
  "FIX67": "Zet er `gewenst` voor",
  "FIX68": "Maak een bron voor gesprekken, en voeg `volgens {id}` toe",
  "FIX69": "Maak een persona die helpt, met `helpt {id}`",
  "FIX79": "Schrijf de last op: {nieuw}"
} as const;

/** The words that rules look for, by code, in the form of `WordList`: a workspace may add to them and take some away. */
export const RULE_WORDS: Readonly<Record<string, readonly string[]>> = {
  "KR103": [
    "=aangifte vertrek buitenland",
    "=adreswijziging",
    "=afvalpas",
    "=alcoholvergunning",
    "=bijstand",
    "=bijstandsuitkering",
    "=bijzondere bijstand",
    "=briefadres",
    "=burgerinitiatief",
    "=buurtsubsidie",
    "=energietoeslag",
    "=erkenning kind",
    "=evenementenmelding",
    "=evenementenvergunning",
    "=exploitatievergunning",
    "=geboorteaangifte",
    "=geboorteakte",
    "=gehandicaptenparkeerkaart",
    "=gehandicaptenparkeerplaats",
    "=grofvuil",
    "=huishoudelijke hulp",
    "=huisvestingsvergunning",
    "=identiteitskaart",
    "=individuele inkomenstoeslag",
    "=jeugdhulp",
    "=kapvergunning",
    "=kwijtschelding gemeentelijke belastingen",
    "=leerlingenvervoer",
    "=melding openbare ruimte",
    "=naamskeuze",
    "=naturalisatie",
    "=omgevingsvergunning",
    "=overlijdensaangifte",
    "=parkeervergunning",
    "=paspoort",
    "=rijbewijs",
    "=schuldhulpverlening",
    "=standplaatsvergunning",
    "=uittreksel basisregistratie personen",
    "=uittreksel brp",
    "=urgentieverklaring",
    "=verhuisaangifte",
    "=verklaring omtrent gedrag",
    "=wmo-voorziening",
    "=woningaanpassing"
  ],
  "KR104": [
    "*afhandeling*",
    "*archivering*",
    "*backoffice*",
    "*back-office*",
    "back office*",
    "*beoordeling*",
    "*besluitvorming*",
    "*casusregie*",
    "*dossiervorming*",
    "*frontoffice*",
    "*front-office*",
    "front office*",
    "*indicatiestelling*",
    "*intake*",
    "kcc",
    "*werkvoorraad*",
    "*zaakbehandeling*",
    "*zaakgericht*",
    "*zaaksysteem*",
    "=aanvraag",
    "=behandeling",
    "=beschikking",
    "=besluit",
    "=registratie",
    "=toetsing",
    "=triage",
    "=verwerking",
    "=zaak"
  ],
  "KR110": [
    "api",
    "api's",
    "api-koppeling*",
    "*backend*",
    "*back-end*",
    "*backoffice*",
    "*back-office*",
    "back office*",
    "batchverwerking",
    "brp-bevraging*",
    "crm",
    "crm-systeem",
    "database*",
    "datamodel*",
    "digikoppeling",
    "dms",
    "*documentmanagementsysteem*",
    "dossiersysteem",
    "*frontend*",
    "*front-end*",
    "gegevensmodel*",
    "*klantvolgsysteem*",
    "*koppelvlak*",
    "metadata",
    "midoffice",
    "mid-office",
    "stuf",
    "stuf-bericht*",
    "suwinet",
    "*webservice*",
    "workflow*",
    "xml",
    "xml-bericht*",
    "*zaaksysteem*",
    "*zaaktype*",
    "zgw"
  ],
  "KR111": [
    "api's",
    "api",
    "backoffice*",
    "back-office*",
    "back office*",
    "beschikkingen",
    "burgerzaken",
    "een beschikking",
    "mijn beschikking",
    "casusregie",
    "casusregisseur*",
    "crm",
    "dienstverleningsconcept*",
    "frontoffice*",
    "front-office*",
    "front office*",
    "indicatiestelling",
    "informatievoorziening",
    "intakegesprek*",
    "intakeprocedure*",
    "intake",
    "kcc",
    "ketenpartner*",
    "klantcontactcentrum",
    "klantproces*",
    "klantreis",
    "klantvolgsysteem",
    "koppelvlak*",
    "maatwerkvoorziening*",
    "productenboek*",
    "productencatalogus",
    "publiekszaken",
    "sociaal domein",
    "vergunningverlening",
    "voorliggende voorziening*",
    "vth",
    "workflow*",
    "*zaaksysteem*",
    "zaakgericht*",
    "zaaktype*"
  ],
  "KR112": [
    "adviesbureau*",
    "*adviseur*",
    "afdeling*",
    "ambtena*",
    "balie",
    "*beheerder*",
    "beleid",
    "bestuurder*",
    "burgerzaken",
    "casemanager*",
    "casusregisseur*",
    "college",
    "collega*",
    "communicatie",
    "*consulent*",
    "curator*",
    "directeur*",
    "directie",
    "gemeente",
    "ggd",
    "griffie*",
    "*hulpverlener*",
    "ict",
    "informatiemanager*",
    "jurist*",
    "juridische zaken",
    "kcc",
    "ketenpartner*",
    "klantcontactcentrum",
    "klantmanager*",
    "leidinggevende*",
    "leverancier*",
    "*medewerker*",
    "professional*",
    "projectleider*",
    "proceseigenaar*",
    "proceseigenaren",
    "procesmanager*",
    "publiekszaken",
    "svb",
    "team",
    "teamleider*",
    "teammanager*",
    "teams",
    "uwv",
    "uitvoerder*",
    "vergunningverlener*",
    "wethouder*",
    "wijkteam*"
  ],
  "KR204": [
    "adhd",
    "alcoholist*",
    "alzheimer",
    "angststoornis",
    "astma",
    "autisme",
    "autistisch*",
    "beroerte",
    "bipolair*",
    "borderline",
    "burn-out",
    "burnout",
    "chronisch ziek*",
    "copd",
    "dement*",
    "depressi*",
    "diabetes",
    "eetstoornis",
    "epilepsie",
    "hartaanval",
    "hartfalen",
    "hersenletsel",
    "hiv",
    "kanker",
    "parkinson",
    "psychiatrisch*",
    "psychisch*",
    "psychose*",
    "ptss",
    "reuma",
    "schizofreni*",
    "suikerziekte",
    "verslaafd*",
    "verslaving*",
    "is boeddhist*",
    "is christelijk",
    "is christen",
    "is gelovig",
    "is gereformeerd",
    "is hindoe",
    "is islamitisch",
    "is joods",
    "is katholiek",
    "is moslim*",
    "is protestants",
    "jehova*",
    "praktiserend*",
    "streng gelovig*",
    "afrikaanse afkomst",
    "allochtone",
    "allochtoon",
    "antilliaanse afkomst",
    "buitenlandse afkomst",
    "huidskleur",
    "is antilliaans",
    "is eritrees",
    "is marokkaan*",
    "is pools",
    "is somalisch",
    "is surinaams",
    "is syrisch",
    "is turks",
    "marokkaanse afkomst",
    "migratieachtergrond",
    "surinaamse afkomst",
    "turkse afkomst",
    "biseksueel",
    "homoseksu*",
    "is lesbisch",
    "is homo",
    "transgender*",
    "celstraf",
    "ex-gedetineerd*",
    "ex-gevangene",
    "gedetineerd*",
    "gevangenisstraf",
    "in detentie",
    "in hechtenis",
    "reclasseringstoezicht",
    "strafblad",
    "taakstraf",
    "tbs",
    "veroordeeld*"
  ],
  "KR207": [
    "=aanvrager",
    "=alleenstaande",
    "=belanghebbende",
    "=bewoner",
    "=bezoeker",
    "=bijstandsgerechtigde",
    "=burger",
    "=cliënt",
    "=doelgroep",
    "=gebruiker",
    "=gezin",
    "=indiener",
    "=inwoner",
    "=inwoners",
    "=jongere",
    "=klant",
    "=mantelzorger",
    "=melder",
    "=nabestaande",
    "=nieuwkomer",
    "=ondernemer",
    "=ondernemers",
    "=ouder",
    "=oudere",
    "=ouderen",
    "=ouders",
    "=persona",
    "=persoon",
    "=senior",
    "=starter",
    "=statushouder",
    "=student",
    "=werkzoekende",
    "=zzp'er"
  ],
  "KR208": [
    "blind",
    "blinde",
    "kleine letter*",
    "schermlezer",
    "slecht zicht",
    "slechtziend*",
    "visueel",
    "visuele",
    "voorleeshulp",
    "voorleessoftware",
    "ziet niets",
    "ziet slecht",
    "ziet weinig"
  ],
  "KR402": [
    "afdeling",
    "cluster",
    "klantcontactcentrum",
    "kcc",
    "team",
    "wij"
  ],
  "KR410": [
    "*app",
    "chatbot*",
    "dashboard*",
    "digitaal formulier",
    "digitaal loket",
    "digitale balie",
    "digitale omgeving",
    "elektronisch formulier",
    "elektronisch loket",
    "mijnomgeving",
    "online formulier",
    "online loket",
    "online omgeving",
    "*portaal",
    "*portal",
    "webformulier*",
    "zaaksysteem"
  ],
  "KR411": [
    "coulance",
    "hardheidsclausule",
    "maatwerk",
    "uitzondering",
    "uitzonderingen",
    "voorrang"
  ],
  "KR602": [
    "*bericht*",
    "*bevestig*",
    "*gelukt*",
    "*mail*",
    "*nummer*",
    "*ontvang*",
    "*sms*",
    "*verzonden*"
  ],
  "KR603": [
    "al heeft",
    "al weet*",
    "al weten",
    "*dubbel*",
    "derde keer",
    "keer hetzelfde",
    "nogmaals",
    "opnieuw",
    "twee keer"
  ],
  "KR701": [
    "aangaande",
    "abusievelijk",
    "alsmede",
    "alvorens",
    "betreffende",
    "bewerkstelligen",
    "conform",
    "derhalve",
    "desalniettemin",
    "desbetreffende",
    "dientengevolge",
    "eveneens",
    "gaarne",
    "geschiedt",
    "heden",
    "hieromtrent",
    "in het kader van",
    "indien",
    "ingevolge",
    "inzake",
    "krachtens",
    "met betrekking tot",
    "middels",
    "omtrent",
    "onderhavige",
    "reeds",
    "te allen tijde",
    "ten aanzien van",
    "ten behoeve van",
    "teneinde",
    "tevens",
    "thans",
    "vigerende",
    "voornoemde",
    "voorts",
    "wederom"
  ],
  "KR702": [
    "apv",
    "awb",
    "bbz",
    "brp",
    "ciz",
    "cjg",
    "gba",
    "gpk",
    "ioaw",
    "ioaz",
    "jgz",
    "kcc",
    "kto",
    "msnp",
    "pgb",
    "pip",
    "suwi",
    "tozo",
    "upl",
    "vtlb",
    "wams",
    "wgs",
    "wlz",
    "wmo",
    "wsnp",
    "wvggz"
  ]
};

/** The rules about real people: before a text is published, these count most. */
export const PRIVACY_CODES = [
  "KR201",
  "KR202",
  "KR203",
  "KR204",
  "KR210"
] as const;
