import { editedExample, fresh, huidigGewenst, type Pair, replaced } from './comparisons';

/** A reviewer's ordinary morning: a step more, a knelpunt less grave, a better feeling. */
export function smallChange(): Pair {
  return editedExample('dennis', (text) =>
    replaced(text, [
      ['wacht 8 weken', 'wacht 5 weken'],
      [
        'gevoel zeer-negatief: hij hoort niets en zijn geld raakt op',
        'gevoel neutraal: hij hoort elke twee weken iets, maar zijn geld raakt op',
      ],
      ['gevoel negatief van karin: ze mag nog niets beloven', 'gevoel neutraal van karin: ze kan zeggen hoever het is'],
      [
        'knelpunt geen-bericht: Dennis weet wekenlang niet hoever zijn aanvraag is\n        ernst hoog',
        'knelpunt geen-bericht: Dennis weet soms niet hoever zijn aanvraag is\n        ernst laag',
      ],
      ['stand gepland\n        gereed 2030-01-15', 'stand klaar\n        gereed 2026-11-01'],
      [
        '    stap lenen: Dennis',
        '    stap gebeld: Karin belt Dennis met een tussenbericht\n      contact telefoon met werkbedrijf vanuit organisatie\n      gevoel positief: hij weet waar hij aan toe is\n      succes eerlijk: Karin zegt ook wat zij nog niet weet\n\n    stap lenen: Dennis',
      ],
      [
        'citaat: Om zeven uur op de bouw. Ik had het gemist.',
        'citaat: Om zeven uur weer op de bouw. Wat had ik dat gemist!',
      ],
    ]),
  );
}

/** Steps that went, came and moved, with what hangs under them. */
export function bigChange(): Pair {
  return editedExample('kind-krijgen', (text) => {
    const cadeau = /\n {4}stap cadeau:[\s\S]*?(?=\n {2}fase thuis)/.exec(text)![0];
    const horen = / {4}stap horen:[\s\S]*?(?= {4}stap erkennen)/.exec(text)![0];
    return replaced(text, [
      [cadeau, ''],
      [horen, ''],
      [
        '    stap zoeken: Noor zoekt op of Sam iets moet regelen',
        `${horen}    stap zoeken: Noor zoekt met Sam op wat zij moeten regelen`,
      ],
      ['fase voorbereiden: Ons klaarmaken voor de baby', 'fase voorbereiden: Ons klaarmaken'],
      [
        'gevoel negatief: ze vinden geen duidelijk antwoord',
        'gevoel neutraal: ze vinden een antwoord, maar twijfelen of het klopt',
      ],
      ['gevoel neutraal: snel klaar, maar wel een middag vrij', 'gevoel positief: snel klaar, en op zaterdag'],
      [
        'contact balie met burgerzaken\n      gewenst contact balie',
        'contact formulier met burgerzaken\n      gewenst contact balie',
      ],
      [
        'gevoel negatief: Sam moet weg bij haar en de baby',
        'gevoel zeer-negatief: het formulier vraagt dingen die zij niet weten',
      ],
      [
        '      succes namen-terug: De medewerker leest de namen hardop terug\n        waardoor: Een fout in de naam valt meteen op\n        volgens aannames-kind\n',
        '',
      ],
      ['uitkomst waargemaakt', 'uitkomst overtroffen'],
      [
        '    stap rest:',
        '    stap kraamzorg: De kraamverzorgende helpt met de eerste dagen\n      wanneer 3 dagen na geboorte\n      contact huisbezoek\n      gevoel zeer-positief: eindelijk iemand die meekijkt\n      knelpunt te-kort: De hulp stopt net als de vragen komen\n        ernst midden\n      kans: Hoe kan de kraamverzorgende ook wijzen op wat ouders nog moeten regelen?\n\n    stap rest:',
      ],
    ]);
  });
}

export function fullyNew(): Pair {
  return fresh('straatfeest');
}

export function wishes(): Pair {
  return huidigGewenst('kind-krijgen');
}
