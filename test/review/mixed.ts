import { Story } from './story';

/**
 * A pull request as an afternoon of work leaves it: something for each reader in two klantreizen, with wishes, typos and new wording
 * between. Everything is made up.
 */

const BRONNEN = `persona karin: Karin
  soort inwoner
  doelgroep: Ouders met een klein kind

persona dennis: Dennis
  soort inwoner
  doelgroep: Ouders die werken

organisatie gemeente: Gemeente
  soort eigen

bron enquete: Enquête onder ouders
  soort enquete
  aantal 38
  datum 2026-05

bron gesprekken: Gesprekken aan de balie
  soort interview
  aantal 7
  datum 2026-06

maat ces: Gemak
  schaal 1 tot 7
  hoog is goed
`;

const AANGIFTE = `klantreis aangifte: Ik geef de geboorte aan
  voor karin, dennis
  klantvraag: Hoe geef ik mijn kind aan?
  resultaat: Het kind staat ingeschreven
  eigenaar: Team Burgerzaken
  status concept
  ankerpunt geboorte: De baby wordt geboren

  fase thuis: Weer thuis
    stap zoeken: Karin zoekt wat zij moet doen
      wanneer op geboorte
      contact website met gemeente
      doet: Zij kijkt op haar telfoon wat er mee moet
      gevoel positief van karin: het staat er duidelijk
        volgens gesprekken
      gevoel neutraal van dennis
        volgens enquete

  fase balie: Aan de balie
    stap aangeven: Zij doen aangifte
      contact balie met gemeente
      regel: De aangifte mag binnen drie werkdagen
      vraagt: Een geldig identiteitsbewijs
      wacht 3 dagen
      meting ces 5,1
        n 38
        periode 2026-05
        volgens enquete
      knelpunt wachtrij: Er is geen plek op korte termijn
        ernst hoog
        volgens gesprekken
      oplossing inloop: Wij houden elke ochtend een inloopuur
        stand bezig
        eigenaar: Team Burgerzaken
        gereed 2030-03-01

  fase daarna: Daarna
    stap brief: Zij krijgen een brief
      contact brief met gemeente
      denkt van karin: Fijn, dat is geregeld
`;

const PASPOORT = `klantreis paspoort: Ik vraag een paspoort aan voor mijn kind
  voor dennis
  klantvraag: Hoe komt mijn kind aan een paspoort?
  resultaat: Het kind heeft een paspoort
  eigenaar: Team Burgerzaken

  fase aanvraag: De aanvraag
    stap afspraak: Dennis maakt een afspraak
      contact website met gemeente
      denkt: Waarom moeten wij er allebei bij zijn
      wacht 2 weken
      gevoel negatief: hij moet vrij nemen
        volgens gesprekken
`;

const [ALGEMEEN, REIS, ANDERE] = ['algemeen.klantreis', 'reizen/aangifte.klantreis', 'reizen/paspoort.klantreis'];

/** @returns the repository, on the branch that asks to be merged into `main` */
export function makeMixed(): Story {
  const story = new Story();
  story.git('init', '--quiet', '--initial-branch=main');
  story.write('klantreis.json', '{}\n');
  story.write(ALGEMEEN, BRONNEN);
  story.write(REIS, AANGIFTE);
  story.write(ANDERE, PASPOORT);
  story.commit('Wat wij weten van ouders met een pasgeboren kind');
  story.git('checkout', '--quiet', '-b', 'middag');

  story.edit(ALGEMEEN, '  aantal 38\n', '  aantal 12\n');
  story.write(
    ALGEMEEN,
    `${story.read(ALGEMEEN)}
bron nabellen: Nabellen na de aangifte
  soort interview
  aantal 10
  datum 2026-09
`,
  );
  story.edit(REIS, 'status concept', 'status vastgesteld\n  vastgesteld 2026-11-02 door College van B en W');
  story.edit(REIS, 'wanneer op geboorte', 'wanneer 3 dagen na geboorte');
  story.edit(REIS, 'telfoon', 'telefoon');
  story.edit(REIS, 'gevoel positief van karin', 'gevoel negatief van karin');
  story.edit(REIS, 'De aangifte mag binnen', 'De aangifte moet binnen');
  story.edit(
    REIS,
    '      vraagt: Een geldig identiteitsbewijs\n',
    '      vraagt: Een geldig identiteitsbewijs\n      vraagt: Een kopie van het trouwboekje\n      afhaken 40%\n',
  );
  story.edit(REIS, '      wacht 3 dagen\n', '      wacht 5 dagen\n      gewenst wacht 1 dag\n');
  story.edit(REIS, '        n 38\n', '        n 3\n');
  story.edit(REIS, 'stand bezig', 'stand klaar');
  story.edit(
    REIS,
    '      denkt van karin: Fijn, dat is geregeld\n',
    `      denkt van karin: Gelukkig, dat is ook weer geregeld
      gevoel positief van karin: zij is klaar
        volgens nabellen
      gewenst gevoel zeer-positief van dennis: hij krijgt meteen een bevestiging
`,
  );
  story.edit(ANDERE, 'Waarom moeten wij er allebei bij zijn', 'Waarom moeten wij er allebei bij zijn?');
  story.edit(ANDERE, '      wacht 2 weken\n', '      wacht 1 week\n');
  story.edit(
    ANDERE,
    '        volgens gesprekken\n',
    `        volgens gesprekken
    stap toestemming: De andere ouder geeft toestemming
      contact formulier met gemeente
      vraagt: Een kopie van het identiteitsbewijs van de andere ouder
`,
  );
  story.commit('Nagebeld, en wat er aan de balie anders gaat');
  return story;
}
