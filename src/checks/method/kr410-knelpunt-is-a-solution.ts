import { personaName } from './questions';
import { currentHolders } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { fix, titleRange } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Klantreis } from '../../model/klantreis';
import { replaceToType } from '../../text/edit/edit';
import type { WordList } from '../../model/word-list';
import { remembered } from '../../util/remembered';
import { capital, fillPlaces } from '../../util/text';

/**
 * What a gemeente makes: nobody gets up in the morning missing one. What may as well stand in a street is one only where it is digital.
 */
const MADE_BY_US: readonly string[] = [
  '*app',
  'chatbot*',
  'dashboard*',
  'digitaal formulier',
  'digitaal loket',
  'digitale balie',
  'digitale omgeving',
  'elektronisch formulier',
  'elektronisch loket',
  'mijnomgeving',
  'online formulier',
  'online loket',
  'online omgeving',
  '*portaal',
  '*portal',
  'webformulier*',
  'zaaksysteem',
];

const ADJECTIVE =
  'centra(?:al|le)|digita(?:al|le)|eigen|één|elektronische?|gezamenlijke?|goede?|handige?|moderne?|nieuwe?|online|specia(?:al|le)';

const LACK = [
  '(?:er|daar) (?:is|zijn|bestaat|bestaan) (?:nu |nog )*geen',
  '(?:we|wij|de gemeente) (?:hebben|heeft) (?:nu |nog )*geen',
  '(?:we|wij|de gemeente) (?:missen|mist) (?:nu |nog )*(?:een )?',
  '(?:het )?(?:ontbreken|gebrek) (?:van|aan) een',
  'er (?:ontbreekt|mist) (?:nu |nog )*een',
  '(?:nog )?geen',
].join('|');

/**
 * A text that only says that something is not there. Behind the thing stands nothing, or for whom or where it would be: "geen app die
 * werkt" tells what goes wrong.
 */
const LACKING = new RegExp(
  `^(?:${LACK}) ?(?<thing>(?:(?:${ADJECTIVE}) )*[\\p{L}-]+)(?: (?:voor|van|bij|met|om|in|waar|waarin|waarmee) [^.?!]*)?[.!]?$`,
  'iu',
);

/** Then it is about doing without. */
const NOT_NEEDED = /(?:nodig|verplicht|vereist)/i;

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  knelpunt: '{persona} is tijd, geld of rust kwijt doordat …',
} as const;

/**
 * A knelpunt that is a solution in disguise: "er is geen app", "wij missen een portaal", "geen digitaal loket". Whoever reads it can only build
 * that, while nobody knows what the burden is: "een oplossing voor een probleem dat wij denken dat de burger heeft" (Gebruiker Centraal).
 *
 * What the persona has not (`Ria heeft geen computer`), and what is there and does not work, are knelpunten. So is a knelpunt of an employee
 * who misses a systeem, for that is what they work with.
 */
export const kr410: Rule = {
  code: 'KR410',
  message: {
    severity: 'warning',
    text: 'Dit zegt welke oplossing er niet is. Waar heeft {persona} last van? Schrijf dat op, en zet de oplossing eronder als `oplossing`.',
    uitleg:
      '"Er is geen app" laat maar één antwoord toe: een app. Wie opschrijft wat mensen nu kwijt zijn aan tijd, geld of zorgen, ziet vaak een betere of kleinere oplossing.',
  },
  titles: {
    FIX79: 'Schrijf de last op: {nieuw}',
  },
  herkomst: 'Gebruiker Centraal, over klantreizen bij de overheid',
  heldBackBy: { onder: ['van'] },
  woorden: MADE_BY_US,
  *klantreis(klantreis, scope, words) {
    if (klantreis.status === 'archief') return;
    for (const { range, van } of disguisedIn(words)(klantreis)) {
      const who = scope.find('persona', van?.id);
      if (who?.soort === 'medewerker') continue;
      yield { range, args: { persona: who?.titel ?? personaName(klantreis, scope) } };
    }
  },
  fixes: whatIsTheBurden,
};

/** The knelpunten of now that only say which oplossing is not there. */
const disguisedIn = remembered((words: WordList) =>
  remembered((klantreis: Klantreis) =>
    currentHolders(klantreis)
      .flatMap(({ knelpunten }) => knelpunten)
      .filter(({ titel }) => isDisguised(titel, words)),
  ),
);

function isDisguised(titel: string, words: WordList): boolean {
  const thing = LACKING.exec(titel)?.groups?.thing;
  return thing !== undefined && words.findIn(thing) !== undefined && !NOT_NEEDED.test(titel);
}

/** A text that begins with the persona, to type over. */
function whatIsTheBurden({ file, finding, line }: Asked): Fix[] {
  const title = titleRange(file, line);
  if (!title) return [];
  const typed = fillPlaces(TYPED.knelpunt, { persona: capital(String(finding.args.persona)) });
  return [fix('FIX79', { nieuw: typed }, replaceToType(title, typed))];
}
