import { graphemes } from '../../typography/text-width';

/**
 * For each name the letters of its badge, each another: the first letter, or two where more names begin with the same: Fa and Fe,
 * and then Fm for a second Fa.
 */
export function badgesOf(names: readonly string[]): string[] {
  const letters = names.map((name) =>
    graphemes(name.trim().toLocaleLowerCase('nl')).filter((letter) => letter !== ' '),
  );
  const firsts = letters.map(([first = '?']) => first.toLocaleUpperCase('nl'));
  const taken = new Set<string>();
  return letters.map((own, nth) => {
    const first = firsts[nth]!;
    const isAlone = firsts.indexOf(first) === firsts.lastIndexOf(first);
    const seconds = isAlone ? [''] : own.slice(1);
    const badge = seconds.map((second) => first + second).find((one) => !taken.has(one)) ?? first + String(nth + 1);
    taken.add(badge);
    return badge;
  });
}

/** The same by id, of names by id. */
export function badgesById(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const badges = badgesOf([...names.values()]);
  return new Map([...names.keys()].map((id, nth) => [id, badges[nth]!]));
}
