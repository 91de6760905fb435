import type { Asked } from '../repair/asked';
import { fix, freeName } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Klantreis, Persona } from '../../model/klantreis';
import { helpersByPersona, journeysByPersona, personasIn } from '../../model/meaning/persona-uses';
import { toldText } from '../../model/meaning/told-text';
import { type Scope, stappenOf } from '../../model/scope/scope';
import { declaration } from '../../text/edit/line-edits';
import { type Draft, print } from '../../text/print';
import { remembered } from '../../util/remembered';

/** Words in a klantreis that say that a helper takes part, by their beginning. */
const HELPERS: readonly string[] = [
  'begeleider',
  'bewindvoerder',
  'buurman',
  'buurvrouw',
  'curator',
  'dochter',
  'gemachtigde',
  'helper',
  'helpt',
  'machtig',
  'mantelzorg',
  'mentor',
  'ouderenadviseur',
  'vertegenwoordiger',
  'vrijwilliger',
  'zoon',
];

/** Who somebody can have. */
const SOMEBODY = '(?:bewindvoerder|mantelzorger|gemachtigde|wettelijk vertegenwoordiger)';

/**
 * A situatie in which somebody else helps or decides now. Not of who is that helper, has none, had one or still has to find one: `is mantelzorger`,
 * `zonder bewindvoerder`, `stond onder bewind`, `heeft een gemachtigde nodig`.
 */
const IS_HELPED = new RegExp(
  [
    `(?<!(?:is|was|als|wordt|werd|geen) )(?<!\\p{L})(?:heeft|haar|zijn|hun|met|via)(?: (?:een|haar|zijn|hun|de|al|nu|ook|vaste)){0,2} ${SOMEBODY}(?!\\p{L})(?! (?:nodig|voor|van))`,
    '(?<!\\p{L})(?:staat|zit|leeft) (?:(?!niet)\\p{L}+ ){0,3}onder (?:bewind|curatele)(?!\\p{L})',
    '(?<!\\p{L})(?:krijgt|ontvangt) (?:(?!geen)\\p{L}+ ){0,2}mantelzorg(?!\\p{L})',
  ].join('|'),
  'iu',
);
const IS_HELPER = new RegExp(`(?<!\\p{L})(?:${HELPERS.join('|')})`, 'iu');

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  helper: 'Naam van wie helpt',
} as const;

/**
 * The situatie of a persona says that somebody helps or decides (bewind, a mantelzorger, a gemachtigde), but no persona `helpt` her and no
 * helper takes part in any of her klantreizen. Nine of ten people helped somebody else, mostly without a machtiging (Logius), and a
 * bewindvoerder may be the one who travels (Enschede).
 *
 * Any trace of a helper will do: a persona with `soort helper`, a contact with a naaste, or a word for one anywhere in the klantreis. A persona who
 * helps others, or is that helper by the text, has no need of one.
 */
export const kr209: Rule = {
  code: 'KR209',
  message: {
    severity: 'info',
    text: 'Bij {persona} staat dat iemand helpt of meebeslist. Maar die helper komt in geen enkele reis voor. Maak een persona met `helpt {id}`, en zet die erbij.',
    uitleg:
      'Veel mensen regelen hun zaken samen met een ander. Die loopt vaak tegen iets anders aan: inloggen namens iemand, geen post krijgen, telkens uitleggen wie je bent.',
  },
  titles: {
    FIX69: 'Maak een persona die helpt, met `helpt {id}`',
  },
  herkomst: 'Logius, klantreis contactvoorkeuren; gemeente Enschede, bijzondere bijstand',
  heldBackBy: {
    onder: ['soort', 'helpt', 'situatie'],
    naam: ['helpt', 'voor', 'van'],
    naamloos: ['helpt', 'voor', 'van'],
  },
  *file({ model }, scope) {
    for (const persona of model.personas) {
      const { id, range, titel } = persona;
      if (id === undefined || !isHelped(persona) || scope.table(helpersByPersona).has(id)) continue;
      const journeys = scope.table(journeysByPersona).get(id);
      if (journeys.every(({ status }) => status === 'archief')) continue;
      if (!journeys.some((klantreis) => hasHelper(klantreis, scope))) yield { range, args: { persona: titel, id } };
    }
  },
  fixes: whoHelps,
};

const isHelped = remembered(({ soort, helpt, situatie }: Persona): boolean => {
  if (soort === 'helper' || soort === 'medewerker' || helpt.length > 0) return false;
  return situatie.some(({ tekst }) => IS_HELPED.test(tekst));
});

function hasHelper(klantreis: Klantreis, scope: Scope): boolean {
  if ([...personasIn(klantreis)].some((id) => scope.find('persona', id)?.soort === 'helper')) return true;
  if (IS_HELPER.test(toldText(klantreis))) return true;
  return stappenOf(klantreis).some(({ contacten }) => {
    return contacten.some(({ met }) => {
      const organisatie = scope.find('organisatie', met?.id);
      return organisatie !== undefined && (organisatie.soort === 'naaste' || IS_HELPER.test(organisatie.titel));
    });
  });
}

/** A persona for who helps; in which klantreis that one takes part is for the author. */
function whoHelps({ file, finding }: Asked): Fix[] {
  const id = String(finding.args.id);
  const name = freeName('helper', (one) => file.scope.find('persona', one) !== undefined);
  const soort: Draft = { keyword: 'soort', words: { waarden: 'helper' } };
  const helpt: Draft = { keyword: 'helpt', words: { namen: id } };
  const persona = { keyword: 'persona', words: { name }, text: TYPED.helper, typed: true, lines: [soort, helpt] };
  return [fix('FIX69', { id }, declaration(file, 'persona', print(persona)))];
}
