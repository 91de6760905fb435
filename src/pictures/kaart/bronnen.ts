import { fillWords } from '../../messages/diagram.data';
import type { Bron } from '../../model/klantreis';
import { proves } from '../../model/meaning/evidence';
import type { Scope } from '../../model/scope/scope';
import { type Paragraph, paragraphOf, type TextSource } from '../../drawing/shapes';
import { at, inFile, titleAt, valueAt } from './sources';
import type { View } from './view';

/** The sources that a journey rests on, in one text. */

/** Every bron that the journey names with `volgens`, in the order of first use; an empty text where it names none. */
export function bronnenParagraph(view: View, scope: Scope): Paragraph {
  const bronnen = view.bronnen.flatMap((id) => scope.find('bron', id) ?? []);
  if (bronnen.length === 0) return paragraphOf('');
  return paragraphOf(
    fillWords('bronnen', { bronnen: bronnen.map(bronWords).join(' · ') }),
    bronnen.flatMap((bron) => bronAt(bron, view.elsewhere.get(bron))),
  );
}

/** The title of a bron and, where it says who took part and when, who and the year. */
export function bronAt(bron: Bron, file: string | undefined): TextSource[] {
  const title = titleAt(bron, bron.titel);
  if (!isCounted(bron)) return inFile(file, title);
  const who = groupsOf(bron).map((group) => at(group, 'tekst', group.wie));
  return [title, ...who, valueAt(bron, 'datum', yearOf(bron))].flatMap((source) => inFile(file, source));
}

function yearOf({ datum }: Bron): string | undefined {
  return datum?.slice(0, 4);
}

/** Those of whom it says who they are; of others there is the number alone. */
function groupsOf({ deelnemers }: Bron): Bron['deelnemers'] {
  return deelnemers.every(({ wie }) => wie !== '') ? deelnemers : [];
}

/** What proves nothing is told without its numbers. */
function isCounted({ soorten }: Bron): boolean {
  return soorten.length > 0 && proves(soorten, false);
}

/** A bron by its title, with who took part and when. */
export function bronWords(bron: Bron): string {
  const { titel, soorten, aantal } = bron;
  const jaar = yearOf(bron);
  if (soorten.length === 0) return fillWords('bronZonderSoort', { titel });
  if (!isCounted(bron)) return fillWords('bronAanname', { titel });
  const groups = groupsOf(bron).map((group) => `${group.aantal} ${group.wie}`);
  if (groups.length > 0) {
    const wie = [...groups, ...(jaar ? [jaar] : [])].join(', ');
    return fillWords('bronJaar', { titel, jaar: wie });
  }
  if (aantal !== undefined && jaar) return fillWords('bronAantal', { titel, aantal, jaar });
  if (jaar) return fillWords('bronJaar', { titel, jaar });
  return aantal === undefined ? titel : fillWords('bronAlleenAantal', { titel, aantal });
}
