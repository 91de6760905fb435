import { type Case, KNELPUNT, one } from './case';

const [KCC, WIJK] = ['^organisatie kcc: Klantcontact', '^organisatie wijk: Wijkteam'];
const BELLEN = [...KNELPUNT, 'knelpunt duur: Het is duur', 'oplossing bellen: Bellen'];

/** Lines that say no more than their row in the table of lines tells. */
export const DETAILS: readonly Case[] = [
  one(
    'more to pay, and less',
    ['kosten 36 euro: leges', 'kosten 5 euro: reizen'],
    ['kosten 4,50 euro: reizen', 'kosten 120 euro: leges'],
    'VS049 Stap *Dennis wacht*: het bedrag van de kosten (reizen) gaat van 5 euro naar 4,50 euro (lager)',
    'VS049 Stap *Dennis wacht*: het bedrag van de kosten (leges) gaat van 36 euro naar 120 euro (hoger)',
  ),
  one(
    'what cannot be held against each other: by the month, or of somebody else',
    ['kosten 36 euro: leges', 'kosten 5 euro: reizen', '^persona karin: Karin'],
    ['kosten 3 euro per maand: leges', 'kosten 4 euro van karin: reizen', '^persona karin: Karin'],
    'VS032 Stap *Dennis wacht*: het bedrag van de kosten (leges) gaat van 36 euro naar 3 euro per maand',
    'VS032 Stap *Dennis wacht*: het bedrag van de kosten (reizen) gaat van 5 euro naar 4 euro van Karin',
  ),
  one(
    'the same amount for something that is called otherwise',
    ['kosten 36 euro: leges voor de vergunning'],
    ['kosten 36 euro: leges voor de bouwvergunning'],
    'VS035 Stap *Dennis wacht*: de toelichting bij het bedrag van de kosten is nu *leges voor de bouwvergunning*',
  ),
  one(
    'what an oplossing brings',
    [...BELLEN, 'baten 100 euro per jaar: minder post'],
    [...BELLEN, 'baten 200 euro per jaar: minder post'],
    'VS049 Oplossing *Bellen*: het bedrag van de baten (minder post) gaat van 100 euro per jaar naar 200 euro per jaar (hoger)',
  ),
  one(
    'what explains a knelpunt, in any order',
    [...KNELPUNT, 'factor omgang, regels'],
    [...KNELPUNT, 'factor regels, mandaat'],
    'VS031 Knelpunt *Het duurt te lang*: weg is de factor: omgang',
    'VS030 Knelpunt *Het duurt te lang*: nieuw is de factor: mandaat',
  ),
  one(
    'what an oplossing leaves as it is',
    [...BELLEN, 'lost niet op traag: te veel werk'],
    [...BELLEN, 'lost niet op duur, traag: te veel werk'],
    'VS030 Oplossing *Bellen*: nieuw is wat dit niet oplost: Het is duur, *te veel werk*',
  ),
  one(
    'why it leaves that as it is, told once',
    [...BELLEN, 'lost niet op traag, duur: te veel werk'],
    [...BELLEN, 'lost niet op duur, traag: dat is voor later'],
    'VS035 Oplossing *Bellen*: de toelichting bij wat dit niet oplost is nu *dat is voor later*',
  ),
  one(
    'when it was adopted, and by whom',
    ['%vastgesteld 2026-01-01 door: het college'],
    ['%vastgesteld 2027-01-01 door: de raad'],
    'VS032 Klantreis *Ik zoek hulp*: de vaststelling gaat van 1 januari 2026 naar 1 januari 2027',
    'VS032 Klantreis *Ik zoek hulp*: de vaststeller was *het college* en is nu *de raad*',
  ),
  one(
    'who adopted it, after all',
    ['%vastgesteld 2026-01-01'],
    ['%vastgesteld 2026-01-01 door: de raad'],
    'VS032 Klantreis *Ik zoek hulp*: de vaststeller was *onbekend* en is nu *de raad*',
  ),
  one(
    'that it was adopted',
    [],
    ['%vastgesteld 2026-01-01 door: de raad'],
    'VS030 Klantreis *Ik zoek hulp*: nieuw is de vaststelling: 1 januari 2026 door *de raad*',
  ),
  one(
    'what we promise',
    ['belofte: Antwoord binnen een week'],
    ['belofte: Antwoord binnen twee weken'],
    'VS035 Stap *Dennis wacht*: de belofte is nu *Antwoord binnen twee weken*',
  ),
  one(
    'how often it comes again',
    ['herhaalt elke maand'],
    ['herhaalt elke 2 weken'],
    'VS032 Stap *Dennis wacht*: de herhaling was *elke maand* en is nu *elke 2 weken*',
  ),
  one(
    'when somebody takes this side path',
    ['alleen als: De aanvraag is afgewezen'],
    ['alleen als: De aanvraag is toch afgewezen'],
    'VS035 Stap *Dennis wacht*: de voorwaarde is nu *De aanvraag is toch afgewezen*',
  ),
  one(
    'one exception more',
    ['uitzondering: Zelfstandigen sturen hun jaarcijfers'],
    ['uitzondering: Zelfstandigen sturen hun jaarcijfers', 'uitzondering: Studenten hoeven niets'],
    'VS030 Stap *Dennis wacht*: nieuw is de uitzondering: *Studenten hoeven niets*',
  ),
  one(
    'who coordinates, by the title',
    ['regie kcc', KCC!, WIJK!],
    ['regie wijk', KCC!, WIJK!],
    'VS032 Stap *Dennis wacht*: de regie gaat van Klantcontact naar Wijkteam',
  ),
  one(
    'an organisatie and a knelpunt with another name, and lines that name them',
    ['regie kcc', ...BELLEN, 'lost niet op traag', KCC!],
    [
      'regie kc',
      ...BELLEN.map((row) => row.replace('knelpunt traag', 'knelpunt traagheid')),
      'lost niet op traagheid',
      KCC!.replace('kcc', 'kc'),
    ],
    'VS010 Knelpunt *Het duurt te lang* heeft nu de korte naam `traagheid`, dat was `traag`',
    'VS010 Organisatie *Klantcontact* heeft nu de korte naam `kc`, dat was `kcc`',
  ),
  one(
    'a value that is at stake, of which each is another',
    ['%spanning gelijkheid: niet iedereen krijgt het', '%spanning zuinigheid: het kost veel'],
    ['%spanning gelijkheid: niet iedereen krijgt hetzelfde', '%spanning vrijheid: het kost veel'],
    'VS031 Klantreis *Ik zoek hulp*: weg is de spanning: zuinigheid, *het kost veel*',
    'VS035 Klantreis *Ik zoek hulp*: de toelichting bij de spanning is nu *niet iedereen krijgt hetzelfde*',
    'VS030 Klantreis *Ik zoek hulp*: nieuw is de spanning: vrijheid, *het kost veel*',
  ),
];
