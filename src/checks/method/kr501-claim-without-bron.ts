import { currentHolders, currentStappen, isLived } from './current-stappen';
import type { Asked, AskedFile } from '../repair/asked';
import { fix, freeName } from '../repair/fix-parts';
import { MOST_NAMES, namesNear } from '../repair/near-names';
import { STATE } from '../rule/held-back-by';
import { alone, type Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Holder, Klantreis, Stap, Statement } from '../../model/klantreis';
import { proves } from '../../model/meaning/evidence';
import { declaration, rowBelow, rowUnder } from '../../text/edit/line-edits';
import { print } from '../../text/print';

/** Words for people of whom many may do the same. */
const PEOPLE =
  '(?:\\p{L}+ )?(?:aanvragers|bewoners|buren|burgers|collega\\P{L}?s|gezinnen|inwoners|klanten|mensen|medewerkers|ondernemers|ouders|verhuizers)';

const SHARE = '(?:\\d{1,6}|een|één|twee|drie|vier|negen) (?:op|van) de (?:\\d{1,6}|twee|drie|vier|vijf|tien)';

const ALMOST_ALL = '(?:bijna|haast|nagenoeg|vrijwel) (?:iedereen|niemand|alle|elke|iedere)';

/**
 * Words that claim how many people do something: "80%", "8 op de 10", "de meeste ouders", "de helft van de inwoners"
 * anywhere; "veel ouders", "bijna iedereen" and "de meesten" only where they are who does it, at the start of a sentence or
 * after "als" or "zoals". "Vraagt veel mensen om hulp" tells of one person, and so do "zoekt veel op", "belt altijd eerst",
 * "leest de meeste brieven niet" and "is de helft vergeten": a rule that is often wrong is soon ignored.
 */
const QUANTITY_CLAIM: RegExp = new RegExp(
  [
    '\\d\\s?%',
    `(?<!\\p{L})(?:procent|${SHARE}|(?:de meeste|de helft van (?:alle|de|onze)) ${PEOPLE})(?!\\p{L})`,
    `(?:^|[.;!?(,] |\\b(?:zo)?als )(?:de meesten|(?:heel |erg )?(?:veel|vele|weinig) ${PEOPLE}|${ALMOST_ALL})(?!\\p{L})`,
  ].join('|'),
  'iu',
);

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  vermoeden: 'Wat wij vermoeden',
} as const;

/**
 * A claim without its evidence: a knelpunt, a succes, a feeling that is not neutral, a percentage, a measurement, or a text
 * about what people do that says how many of them. Colleagues are convinced by facts (Optimaal Digitaal, tip 37).
 *
 * Of the texts only `doet` counts: what happens is ours to prove. A citaat is evidence itself, and what a persona thinks or
 * expects of others (`denkt: Bijna iedereen krijgt dit`) is theirs to be wrong about.
 *
 * Only what is said of the klantreis as it is now: a desired line is a wish, which needs no bron.
 */
export const kr501: Rule = {
  code: 'KR501',
  message: {
    severity: 'warning',
    vastgesteld: 'error',
    text: 'Waar komt dit vandaan? Zet eronder `volgens` met een bron. Is het een vermoeden? Gebruik een bron met `soort aanname`.',
    veel: 'Op {aantal} plekken staat nog geen bron (regel {regels}). Zet eronder `volgens` met een bron. Voor een vermoeden: een bron met `soort aanname`.',
    uitleg:
      'Mensen geloven een knelpunt of gevoel als ze weten wie het heeft gezegd of gemeten. Dat geldt ook voor een `doet` die zegt hoeveel mensen iets doen: een percentage, "de meeste ouders", "bijna iedereen".',
  },
  titles: {
    FIX49: 'Maak een bron voor vermoedens, en voeg `volgens {id}` toe',
  },
  // The source may stand on the line itself, in the part of it that could not be read.
  heldBackBy: { onder: ['volgens', 'gevoel', 'knelpunt', 'succes', 'doet'], reis: STATE },
  klantreis: alone(function* (klantreis) {
    if (!isLived(klantreis)) return;
    for (const claim of claimsOf(klantreis)) {
      if (claim.volgens.length === 0) yield { range: claim.range, args: {} };
    }
  }),
  fixes: whereFrom,
};

function claimsOf(klantreis: Klantreis): Statement[] {
  return [...currentHolders(klantreis).flatMap(claimsOfHolder), ...currentStappen(klantreis).flatMap(claimsOfStap)];
}

function claimsOfHolder(holder: Holder): Statement[] {
  return [...holder.knelpunten, ...holder.successen, ...holder.metingen];
}

function claimsOfStap(stap: Stap): Statement[] {
  return [
    ...stap.gevoel.filter((gevoel) => gevoel.waarde !== 0),
    ...(stap.afhaken ? [stap.afhaken] : []),
    ...stap.doet.filter((line) => QUANTITY_CLAIM.test(line.tekst)),
  ];
}

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
