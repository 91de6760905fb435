import { isLived } from '../../model/meaning/current';
import type { Asked, AskedFile } from '../repair/asked';
import { fix, freeName } from '../repair/fix-parts';
import { MOST_NAMES, namesNear } from '../repair/near-names';
import { STATE } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import { claimsOf } from '../../model/meaning/claims';
import { proves } from '../../model/meaning/evidence';
import { declaration, rowBelow, rowUnder } from '../../text/edit/line-edits';
import { print } from '../../text/print';

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  vermoeden: 'Wat wij vermoeden',
} as const;

/**
 * A claim without its evidence: what counts as one, `claimsOf` says. Colleagues are convinced by facts (Optimaal Digitaal, tip 37).
 */
export const kr501: Rule = {
  code: 'KR501',
  message: {
    severity: 'warning',
    vastgesteld: 'error',
    text: 'Waar komt dit vandaan? Zet eronder `volgens` met een bron. Is het een vermoeden? Gebruik een bron met `soort aanname`.',
    veel: 'In deze klantreis ontbreekt nog {aantal} keer een bron (regel {regels}). Zet er `volgens` onder, met een bron. Voor een vermoeden: een bron met `soort aanname`.',
    samen: true,
    uitleg:
      'Mensen geloven een knelpunt of gevoel als ze weten wie het heeft gezegd of gemeten. Dat geldt ook voor een `doet` die zegt hoeveel mensen iets doen: een percentage, "de meeste ouders", "bijna iedereen".',
  },
  herkomst: "Optimaal Digitaal, tip 37: collega's overtuigen op grond van feiten",
  titles: {
    FIX49: 'Maak een bron voor vermoedens, en voeg `volgens {id}` toe',
  },
  // The source may stand on the line itself, in the part of it that could not be read.
  heldBackBy: { onder: ['volgens', 'gevoel', 'knelpunt', 'succes', 'doet'], reis: STATE },
  *klantreis(klantreis) {
    if (!isLived(klantreis)) return;
    for (const { statement } of claimsOf(klantreis)) {
      if (statement.volgens.length === 0) yield { range: statement.range, args: {} };
    }
  },
  fixes: whereFrom,
};

/** The sources that are likely meant, the nearest first, and one for what is only assumed. */
function whereFrom({ file, line }: Asked): Fix[] {
  const row = line.range.start.line;
  const known = namesNear(file, 'bron', row);
  const assumed = known.find((id) => isAssumption(file, id));
  const likely = known.filter((id) => id !== assumed).slice(0, MOST_NAMES);
  const volgens = (id: string) => {
    const text = `volgens ${id}`;
    return line.kind?.element ? rowUnder(file, line, { text }) : rowBelow(file, line, { text });
  };
  const fixes = [...likely, ...(assumed === undefined ? [] : [assumed])].map((id) =>
    fix('FIX04', { nieuw: `volgens ${id}` }, volgens(id)),
  );
  if (assumed !== undefined) return fixes;
  const id = freeName('vermoeden', (name) => file.scope.find('bron', name) !== undefined);
  const soort = { keyword: 'soort', words: { waarden: 'aanname' } };
  const bron = print({ keyword: 'bron', words: { name: id }, text: TYPED.vermoeden, typed: true, lines: [soort] });
  const made = declaration(file, 'bron', bron);
  return [...fixes, fix('FIX49', { id }, volgens(id), made)];
}

function isAssumption({ scope }: AskedFile, id: string): boolean {
  const soorten = scope.find('bron', id)?.soorten ?? [];
  return soorten.length > 0 && !proves(soorten, false);
}
