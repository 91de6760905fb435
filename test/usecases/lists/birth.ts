/**
 * Three klantreizen of one geboorteaangifte, for three personas: what the method set out to put side by side. The klantreis of Noor names the
 * others.
 */
export const BIRTH_TEXTS: Readonly<Record<string, string>> = {
  'aisha.klantreis': `persona aisha: Aisha
klantreis aisha: Aisha krijgt haar kind in een andere gemeente
  voor aisha
  fase aangeven: Ons kind is er
    stap ziekenhuis: Aisha bevalt in de stad
      gevoel positief: zij voelt zich veilig
      knelpunt: Niemand zegt in welke gemeente zij aangifte doet
        ernst hoog
    stap aangifte: Aisha doet aangifte in de stad
      contact balie
      gevoel neutraal
`,
  'noor.klantreis': `persona noor: Noor
organisatie burgerzaken: Team Burgerzaken
  soort eigen
bron gesprekken: Gesprekken met ouders
  soort interview
  aantal 6
klantreis noor: Noor krijgt een kind en is getrouwd
  voor noor
  vergelijk sem
  vergelijk aisha
  fase verwachten: Wij krijgen een kind
    stap uitzoeken: Noor zoekt uit wat zij moet regelen
      contact website met burgerzaken vanuit klant
      gevoel neutraal
        volgens gesprekken
      knelpunt netvlies: De gemeente staat niet op het netvlies van Noor
        ernst midden
        volgens gesprekken 3 van 6
  fase aangeven: Ons kind is er
    stap aangifte: Noor doet aangifte
      contact formulier met burgerzaken vanuit klant
      gevoel positief: het is in tien minuten klaar
        volgens gesprekken
    stap: Noor wacht op de geboorteakte
      wacht 3 dagen
`,
  'sem.klantreis': `persona sem: Sem
klantreis sem: Sem krijgt een kind en is niet getrouwd
  voor sem
  fase verwachten: Wij krijgen een kind
    stap uitzoeken: Sem zoekt uit wat hij moet regelen
      gevoel negatief: niemand vertelt hem van erkennen
      knelpunt netvlies: Sem heeft de gemeente niet in beeld
        ernst hoog
      oplossing vroeg: Uitleg bij de verloskundige
        stand klaar
    stap erkennen: Sem erkent zijn kind
      wacht 2 weken: tot er een afspraak vrij is
      gevoel negatief: hij moet er vrij voor nemen
  fase aangeven: Ons kind is er
    stap aangifte: Sem doet aangifte
      contact formulier met burgerzaken vanuit klant mislukt: het formulier vraagt een huwelijksakte
      gevoel zeer-negatief: hij moet alsnog naar de balie
    stap: Sem wacht op zijn geboorteakte
      wacht onbekend
`,
};
