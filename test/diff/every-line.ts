/** A klantreis with every line that says no more than its row in the table tells, or that got a new part. */
export const EVERY_LINE = `persona dennis: Dennis
persona karin: Karin

organisatie kcc: Klantcontact
organisatie wijk: Wijkteam

bron gesprekken: Gesprekken
  soort interview
  aantal 6: mensen met schulden
  aantal 5: mantelzorgers

klantreis hulp: Ik zoek hulp
  voor dennis
  aanleiding levensgebeurtenis: Een kind
  belofte: Antwoord binnen een week
  vastgesteld 2026-01-01 door: het college
  spanning gelijkheid: niet iedereen krijgt het
  regie kcc

  fase wachten: Wachten
    gevoel negatief van karin: te lang

    stap stilte: Dennis wacht
      contact brief met kcc
      doet: Wacht op de post
        volgens gesprekken 4 van 6
      doet van karin: Belt met de gemeente
      citaat van karin: Er kwam niets
      wacht 3 weken: tot het besluit
      afhaken 10%: zij bellen niet
      kosten 36 euro: leges
      kosten 5 euro van karin: reizen
      herhaalt elke maand
      alleen als: De aanvraag is afgewezen
      uitzondering: Studenten hoeven niets
      knelpunt traag: Het duurt te lang
        factor omgang
      knelpunt duur: Het is duur
      oplossing bellen: Bellen
        lost op traag
        lost niet op duur: te veel werk
        baten 100 euro per jaar: minder post
`;
