import { LIST_VIEWS, type ListNode, type ListsAnswer, type ListView } from '../../src/protocol/lists';
import * as Lists from '../../src/server/lists.bundle';
import { answerLists } from '../../src/server/lists';
import { scopeOf } from '../usecases/scopes';

const TODAY = '2026-11-22';

/** An answer with every list. */
type AllListed = ListsAnswer & { readonly views: Readonly<Record<ListView, readonly ListNode[]>> };

/** What the server answers about these texts, by the names of their files. */
export async function listed(texts: Readonly<Record<string, string>>, pause = async () => {}): Promise<AllListed> {
  const uriOf = ({ location }: { readonly location: string }) => `file://${location}`;
  const desk = { lists: async () => Lists, onlyOpen: false, today: TODAY, uriOf, pause };
  return (await answerLists([await scopeOf(texts, false)], { views: LIST_VIEWS }, desk)) as AllListed;
}

/** The rows as lines of text, as somebody reads them from top to bottom. */
export function outline(nodes: readonly ListNode[], depth = 0): readonly string[] {
  return nodes.flatMap(({ title, beside, late, children }) => [
    `${'  '.repeat(depth)}${late ? '! ' : ''}${title} | ${beside}`,
    ...outline(children, depth + 1),
  ]);
}

/** One klantreis in which something of everything stands. */
export const LISTED_TEXT = `persona noor: Noor
  doelgroep: Ouders
persona sem: Sem
bron gesprekken: Gesprekken
  soort interview
klantreis a: Noor krijgt een kind
  voor noor
  status review
  herzien 2026-01-01
  fase f: Fase
    stap bel: Noor belt
      gevoel negatief: zij wacht lang
      knelpunt wacht: De wachttijd is lang
        ernst hoog
        volgens gesprekken
      oplossing terug: Wij bellen terug
        eigenaar: Team Balie
        stand bezig
        gereed 2026-10
      oplossing later: Een tweede lijn
        stand idee
      oplossing ook: Nog iets van de balie
        eigenaar: team balie
        stand gepland
        gereed 2027-01-01
      vraag voor jurist: Mag dat?
      vraag: Wie weet dit?
    stap krijgt: Noor krijgt antwoord
      gevoel positief
        volgens gesprekken
      knelpunt brief: De brief is lang
      afhaken 10%: zij leest hem niet
klantreis oud: Een oude reis
  voor noor
  status archief
  stap s: Stap
    knelpunt oud: Dit is geweest
`;
