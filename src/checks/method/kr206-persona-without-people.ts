import { isWhole } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { fix, freeName } from '../repair/fix-parts';
import { MOST_NAMES, namesNear } from '../repair/near-names';
import type { Rule } from '../rule/rule';
import type { Fix, Severity } from '../../model/finding';
import type { Klantreis, Persona, Source } from '../../model/klantreis';
import { isOfResident, isSaidByNobody, proves } from '../../model/meaning/evidence';
import { journeysByPersona } from '../../model/meaning/persona-uses';
import type { Scope } from '../../model/scope/scope';
import { declaration, rowUnder } from '../../text/edit/line-edits';
import { print } from '../../text/print';

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  bron: 'Gesprekken met mensen uit de doelgroep',
} as const;

/**
 * A persona that rests on nobody: without a bron, or with assumptions and employees only. A persona stands for people who were talked to
 * (Movisie; Telengy: a representation of a doelgroep), else it is what we think of them. Of a persona that is an employee, employees tell.
 *
 * How grave it is follows from the klantreizen that have her: a concept may still be looking for people, one that is vastgesteld may not, and one that is
 * only begun is not asked. Who is in none has KR205. A bron on any line of the persona counts, and so does one that nobody knows or that does not say what it is.
 */
export const kr206: Rule = {
  code: 'KR206',
  message: {
    severity: 'warning',
    vastgesteld: 'error',
    concept: 'info',
    text: 'Op welke gesprekken rust {persona}? Zet eronder `volgens` met een bron, zoals interviews met mensen uit de doelgroep.',
    uitleg:
      'Een persona is verzonnen, maar staat voor echte mensen. Is zij alleen een aanname, of alleen het verhaal van medewerkers? Dan tekent u uw eigen beeld. Deze melding is een tip zolang alle klantreizen met de persona een concept zijn, en een fout als er een is vastgesteld.',
  },
  titles: {
    FIX68: 'Maak een bron voor gesprekken, en voeg `volgens {id}` toe',
  },
  herkomst: 'Movisie, van klantreis naar persona; Telengy, werkbedrijf',
  heldBackBy: { onder: ['volgens', 'soort', 'citaat'] },
  *file({ model }, scope) {
    for (const persona of model.personas) {
      const severity = severityOf(persona.id, scope);
      if (severity === undefined || restsOnPeople(persona, scope)) continue;
      yield { range: persona.range, args: { persona: persona.titel }, severity };
    }
  },
  fixes: whoWasHeard,
};

/** The gravest status of the klantreizen that have this persona decides; undefined where there are none but old ones or such as are only begun. */
function severityOf(id: string | undefined, scope: Scope): Severity | undefined {
  const journeys = id === undefined ? [] : scope.table(journeysByPersona).get(id).filter(isWhole);
  const isIn = (wanted: Klantreis['status']) => journeys.some(({ status }) => status === wanted);
  if (isIn('vastgesteld')) return 'error';
  if (isIn('review')) return 'warning';
  return isIn('concept') ? 'info' : undefined;
}

function restsOnPeople(persona: Persona, scope: Scope): boolean {
  const ofResident = isOfResident('gevoel', persona.soort);
  const mayProve = ({ id, zeggen }: Source) => {
    const soorten = scope.find('bron', id)?.soorten ?? [];
    return !isSaidByNobody(zeggen?.aantal) && (soorten.length === 0 || proves(soorten, ofResident));
  };
  return [persona, ...persona.citaten].some(({ volgens }) => volgens.some(mayProve));
}

/** The sources in which somebody was heard, the nearest first, and one for talks that are still to come. */
function whoWasHeard({ file, line }: Asked): Fix[] {
  const { scope } = file;
  const known = namesNear(file, 'bron', line.range.start.line).filter((id) => {
    return proves(scope.find('bron', id)?.soorten ?? [], true);
  });
  const volgens = (id: string) => rowUnder(file, line, { text: `volgens ${id}` });
  const id = freeName('gesprekken', (name) => scope.find('bron', name) !== undefined);
  const soort = { keyword: 'soort', words: { waarden: 'interview' } };
  const bron = print({ keyword: 'bron', words: { name: id }, text: TYPED.bron, typed: true, lines: [soort] });
  return [
    ...known.slice(0, MOST_NAMES).map((one) => fix('FIX04', { nieuw: `volgens ${one}` }, volgens(one))),
    fix('FIX68', { id }, volgens(id), declaration(file, 'bron', bron)),
  ];
}
