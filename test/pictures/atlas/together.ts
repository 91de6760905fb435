import type { JourneysTogether } from '../../../src/pictures/atlas/together';
import { exampleScope } from '../kaart/journeys';
import { scopeOf } from '../kaartjes/files';

const TODAY = '2030-01-02';

/** The klantreizen of these texts, by their file name, which see each other. */
export function togetherOf(
  texts: Readonly<Record<string, string>>,
  today: string | undefined = TODAY,
): JourneysTogether {
  return placed(scopeOf(new Map(Object.entries(texts))), today);
}

export function examplesTogether(): JourneysTogether {
  return placed(exampleScope(), TODAY);
}

function placed(scope: ReturnType<typeof scopeOf>, today: string | undefined): JourneysTogether {
  const journeys = scope.files.flatMap(({ path, model }) =>
    model.klantreizen.map((klantreis) => ({ klantreis, scope, file: path })),
  );
  return { journeys, unread: [], today };
}

/** So many klantreizen with long, odd and missing texts, always the same for the same number. */
export function manyJourneys(count: number): Readonly<Record<string, string>> {
  const pick = <T>(values: readonly T[], at: number) => values[at % values.length]!;
  const texts = Array.from({ length: count }, (_, at) => [
    `klantreis ${pick(['r', 'constructor', 'reis', '__proto__'], at)}${at < 4 ? '' : at}: ${pick(['Kort', LONG, '', 'مرحبا é́́ 👩‍👩‍👧‍👦'], at)}`,
    ...(at % 3
      ? [`  aanleiding ${pick(['wens', 'last', ''], at)}: ${pick(['Er gebeurt iets', LONG], at)}`.replace(' :', ':')]
      : []),
    ...(at % 4 ? [`  klantvraag: ${pick(['Wat nu?', LONG.repeat(9)], at)}`] : []),
    `  voor ${pick(['noor', 'noor, sam', 'noor, sam, toString, anna, els, piet', 'onbekend'], at)}`,
    `  status ${pick(['concept', 'review', 'vastgesteld'], at)}`,
    ...(at % 5 ? [`  eigenaar: ${pick(['Team', LONG], at)}`] : []),
    ...(at % 2 ? [`  herzien ${pick(['2029-01', '2031-01-01'], at)}`] : []),
    ...(at % 7 ? [] : [`  vastgesteld 2029-02-03 door: ${LONG}`, `  toestand ${pick(['papier', 'gewenst'], at)}`]),
    ...Array.from({ length: pick([0, 1, 2, 9, 60], at) }, (_, stap) => [
      `  stap s${stap}: ${pick([LONG, 'Stap', ''], stap)}`,
      `    gevoel ${pick(['negatief', 'zeer-positief', 'zeer-negatief', 'neutraal'], stap + at)} van noor: Zo is het`,
      ...(stap % 2 ? ['    gevoel positief van sam: Goed', '    gevoel zeer-negatief van els: Nee'] : []),
      ...(stap % 3
        ? [`    knelpunt k${stap}: ${LONG}`, `      factor ${pick(['regels', 'lokale-kennis'], stap)}`]
        : []),
      ...(stap % 4 ? [`    oplossing o${stap}: O`, '      stand gepland', '      gereed 2029-01-01'] : []),
      ...(stap % 5 ? [] : ['    succes: Het lukt', '      factor omgang', '    vraag: Klopt dit?']),
    ]).flat(),
  ]);
  const people = ['noor: Noor', `sam: ${LONG}`, 'els: Els', 'anna: Anna'].map((one) => `persona ${one}`).join('\n');
  return {
    'personas.klantreis': people,
    ...Object.fromEntries(texts.map((lines, at) => [`${at}.klantreis`, lines.join('\n')])),
  };
}

const LONG = 'gehandicaptenparkeerkaartaanvraagformulier arbeidsongeschiktheidsverzekeringsmaatschappij ';
