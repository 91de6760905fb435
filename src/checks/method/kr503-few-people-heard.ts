import type { Asked } from '../repair/asked';
import { rowFix } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Bron } from '../../model/klantreis';
import { isRelied, type Resting, restingOn } from '../../model/meaning/resting';
import { rowUnder } from '../../text/edit/line-edits';

/** The soorten for which somebody sat with people. */
const WITH_PEOPLE: readonly Bron['soorten'][number][] = ['interview', 'observatie', 'gebruikerstest'];

/** With fewer nobody knows whether it is so for others. Practice is four to ten (Utrecht 4, 5 and 7, Heusden 8, Voorschoten 10). */
const FEW = 3;

/**
 * A bron of talking with people or watching them that does not say how many, or says one or two. Milder while only concepts rest on it. A bron on
 * which no claim rests may still be growing, and who talks with employees may need only one who knows.
 *
 * Where a line that names the bron tells out of how many (`volgens gesprekken 4 van 6`), that is what the bron lacks, and the fix writes it down.
 */
export const kr503: Rule = {
  code: 'KR503',
  message: {
    severity: 'warning',
    text: 'Met hoeveel mensen hebt u gepraat, of bij hoeveel hebt u gekeken? Zet het eronder, bijvoorbeeld `aantal 6`.',
    gevallen: {
      een: {
        text: 'Hier sprak of zag u nog maar 1 mens. Zo weet u niet of het voor anderen ook zo is. Praat met meer mensen: vaak zijn het er vier tot tien.',
      },
      weinig: {
        text: 'Hier sprak of zag u nog maar {aantal} mensen. Zo weet u niet of het voor anderen ook zo is. Praat met meer mensen: vaak zijn het er vier tot tien.',
      },
    },
    uitleg:
      'Een verhaal van één iemand kan waar zijn en toch toeval. Gemeenten spreken vaak vier tot tien mensen voor een klantreis. Met drie of meer zeggen wij hier niets. Staat het aantal erbij, dan ziet iedereen hoe stevig het is.',
  },
  herkomst: 'Gemeenten Utrecht, Heusden en Voorschoten: vier tot tien gesprekken voor een klantreis',
  heldBackBy: { onder: ['aantal', 'soort'] },
  *file({ model }, scope) {
    for (const bron of model.bronnen) {
      const { id, soorten, aantal, range } = bron;
      if (id === undefined || !soorten.some((soort) => WITH_PEOPLE.includes(soort))) continue;
      const isWeak = aantal === undefined || (aantal < FEW && !soorten.includes('medewerker'));
      const resting = isWeak ? scope.table(restingOn).get(id) : [];
      if (resting.length === 0 || scope.find('bron', id) !== bron) continue;
      const severity = isRelied(resting) ? undefined : ('info' as const);
      const args: Record<string, string | number> =
        aantal === undefined ? totalIn(resting, id) : { geval: aantal === 1 ? 'een' : 'weinig', aantal };
      yield { range, args, ...(severity && { severity }) };
    }
  },
  fixes: howMany,
  unfixed: 'Only who was there knows how many, and no fix brings more people.',
};

/** Out of how many somebody said so, where one of the claims tells. */
function totalIn(resting: readonly Resting[], id: string): Record<string, number> {
  for (const { claim } of resting) {
    const said = claim.statement.volgens.find((source) => source.id === id && source.zeggen !== undefined);
    if (said) return { van: said.zeggen!.van };
  }
  return {};
}

function howMany({ file, finding, line }: Asked): Fix[] {
  const { van } = finding.args;
  return van === undefined ? [] : [rowFix((row) => rowUnder(file, line, row), `aantal ${String(van)}`)];
}
