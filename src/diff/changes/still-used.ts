import type { DiffArgs } from '../../messages/diff.data';
import type { Use } from '../match/names';
import { namesIn, type Thing } from '../tree/tree';

/** Things that a sentence names; of more it says how many. */
const MOST_NAMED = 3;

/**
 * Who still uses a name that nothing has any more, for a sentence: a thing a row, of each its kind, its title, the title of its klantreis
 * where that is another one than where the name was, and its place.
 * @param home the klantreis in which the name had its meaning
 */
export function stillUsedBy(uses: readonly Use[], home: Thing | undefined): DiffArgs {
  const byThing = new Map(uses.toReversed().map((use) => [use.thing, use]));
  const told = uses.filter((use) => byThing.get(use.thing) === use);
  const rows = told.slice(0, MOST_NAMED).map(({ thing, fact }) => {
    const klantreis = namesIn(thing);
    const elsewhere = klantreis && klantreis !== thing && klantreis !== home ? nameText(klantreis) : '';
    // Of what stands on a line of its thing by its place, such as the aim of an oplossing, that line is the place.
    const { file, range } = fact.place;
    return [thing.kind, nameText(thing), elsewhere, file, range.start.line + 1].join('\t');
  });
  return {
    gebruikers: rows.join('\n'),
    ...(told.length > rows.length && { meerGebruikers: told.length - rows.length }),
  };
}

function nameText({ title, id }: Thing): string {
  return title || (id ?? '');
}
