/** What people work on in the history: the journey of Fatima, as a team would write it down. Everything is made up. */

export const PERSONAS = `persona fatima: Fatima
  soort inwoner
  doelgroep: Inwoners die van weinig rondkomen
  situatie: Werkt in de thuiszorg en heeft twee kinderen
  doel: Deze maand de rekeningen kunnen betalen
  digitaal midden

persona ronald: Ronald
  soort medewerker
  doel: Aanvragen op tijd afhandelen

organisatie gemeente: Gemeente
  soort eigen

organisatie waterschap: Waterschap
  soort gemeente

bron gesprekken: Gesprekken met aanvragers
  soort interview
  aantal 6
  datum 2026-10
`;

export const KWIJTSCHELDING = `# Gemaakt in twee werksessies.
klantreis kwijtschelding: Ik kan mijn gemeentelijke belasting niet betalen
  voor fatima
  klantvraag: Hoef ik dit wel te betalen?
  resultaat: Fatima weet waar zij aan toe is
  eigenaar: Team Belastingen
  status concept

  fase aanslag: De rekening komt
    stap brief: Fatima krijgt de aanslag
      contact brief met gemeente
      gevoel negatief: zij schrikt van het bedrag
        volgens gesprekken

    stap zoeken: Fatima zoekt of het minder kan
      contact website met gemeente
      denkt: Ik vul wel weer iets verkeerd in
      gevoel neutraal: zij vindt een rekenhulp

  fase aanvraag: Ik vraag kwijtschelding aan
    stap invullen: Fatima vult het formulier in
      contact formulier met gemeente
      duurt 2 uur
      vraagt: Afschriften van de bank, van drie maanden
      gevoel negatief: alles wordt twee keer gevraagd
        volgens gesprekken
      knelpunt dubbel: Fatima levert in wat de gemeente al weet
        ernst hoog
        volgens gesprekken
      oplossing vooringevuld: De gemeente vult in wat zij al weet
        soort systeem
        stand gepland
        gereed 2027-06-01

    stap wachten: Fatima wacht op het besluit
      wacht 8 weken
      gevoel zeer-negatief: zij hoort niets en de aanmaning komt wel
        volgens gesprekken
      gevoel negatief van ronald: hij heeft een stapel
      knelpunt aanmaning: De aanmaning komt terwijl de aanvraag nog loopt
        ernst hoog
        volgens gesprekken

  fase besluit: Ik weet waar ik aan toe ben
    stap besluit: Fatima krijgt het besluit
      contact brief met gemeente
      gevoel positief: zij hoeft niets te betalen
        volgens gesprekken
`;

export const PARKEREN = `klantreis parkeren: Ik wil voor mijn deur parkeren
  voor fatima
  klantvraag: Hoe kom ik aan een vergunning?
  resultaat: Fatima parkeert voor haar deur
  fase regelen: Regelen
    stap aanvragen: Fatima vraagt een vergunning aan
      contact website met gemeente
      gevoel positief: het is in vijf minuten klaar
`;

export const AFVAL = `klantreis afval: Mijn afvalpas doet het niet
  voor fatima
  klantvraag: Hoe kom ik aan een nieuwe pas?
  resultaat: Fatima kan haar afval kwijt
  fase kapot: De pas is stuk
    stap melden: Fatima meldt dat de pas niet werkt
      contact telefoon met gemeente
      gevoel negatief: zij staat lang in de wacht
`;
