import type { Asked } from '../repair/asked';
import { fix, freeName } from '../repair/fix-parts';
import { MOST_NAMES, namesNear } from '../repair/near-names';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Bestand } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { declaration, rowBelow } from '../../text/edit/line-edits';

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  naam: 'Naam',
} as const;

/**
 * A klantreis without a persona is our process in disguise (Smaply, journey mapping mistake 4; H3ROES, Overheid360). A
 * klantreis that nobody wrote has a message of its own.
 */
export const kr105: Rule = {
  code: 'KR105',
  message: {
    severity: 'error',
    text: 'Deze klantreis heeft nog geen persona. Schrijf eronder voor wie de reis is, bijvoorbeeld `{voorbeeld}`.',
    uitleg: 'Een klantreis is altijd van iemand. Zonder persona tekent u ons proces.',
  },
  herkomst: 'Smaply, fouten in klantreizen, en H3ROES: stel de klant centraal',
  titles: {
    FIX50: 'Maak een persona, en voeg `voor {id}` toe',
  },
  heldBackBy: { onder: ['voor'] },
  *file({ model }, scope) {
    for (const { ongeschreven, range, voor } of model.klantreizen) {
      if (ongeschreven || voor.length > 0) continue;
      const id = personaFor(model, scope);
      yield { range, args: { woord: 'voor', ...(id !== undefined && { voorbeeld: `voor ${id}` }) } };
    }
  },
  fixes: forWhom,
};

/** A persona to show how it is written: one of this file where there is one, else the first of the scope by its name. */
function personaFor({ personas }: Bestand, scope: Scope): string | undefined {
  return personas.find(({ id }) => id !== undefined)?.id ?? scope.ids('persona').sort()[0];
}

/** Each persona that the journey may be of, and one that is still to be written. */
function forWhom({ file, line }: Asked): Fix[] {
  const personas = namesNear(file, 'persona', line.range.start.line).slice(0, MOST_NAMES);
  const below = (id: string) => rowBelow(file, line, { text: `voor ${id}` });
  const id = freeName('inwoner', (name) => file.scope.find('persona', name) !== undefined);
  return [
    ...personas.map((persona) => fix('FIX04', { nieuw: `voor ${persona}` }, below(persona))),
    fix('FIX50', { id }, below(id), declaration(file, 'persona', [{ text: `persona ${id}: `, typed: TYPED.naam }])),
  ];
}
