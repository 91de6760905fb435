import { broughtNames, newKlantreisText } from '../../src/messages/new-klantreis';
import { NEW_KLANTREIZEN } from '../../src/messages/new-klantreis.data';
import { Scope } from '../../src/model/scope/scope';
import { parse } from '../../src/parser/parse';
import { FORMS } from '../../src/pictures/draw';
import { PICTURES } from '../../src/pictures/registry';
import { newNames } from '../../src/usecases/new-names';
import { plainForm } from '../../src/util/places';

const SHOWN = 'verhuizen';
/** The pictures that its pages show, by their id. */
const ON_A_PAGE: readonly string[] = ['kaart', 'verticaal'];
const THEMES = { licht: 'light', donker: 'dark' } as const;
/** How wide a page of the walkthrough is, in px. */
const ROOM = 460;

/** The pictures of the walkthrough, by their path: what somebody sees who takes the same template. */
export function walkthroughPictures(): [path: string, svg: string][] {
  const { titel } = NEW_KLANTREIZEN[SHOWN];
  const { id, names } = newNames(undefined, titel, broughtNames(SHOWN));
  const file = { path: '', ...parse(plainForm(newKlantreisText(SHOWN, { titel, id, names }))) };
  const klantreis = file.model.klantreizen[0]!;
  const scope = new Scope([file]);
  return PICTURES.flatMap((picture) => {
    if (picture.of !== 'klantreis' || !ON_A_PAGE.includes(picture.id)) return [];
    const width = picture.widths?.filter((one) => one <= ROOM).at(-1) ?? 0;
    // One that goes down is shown as far as a page of the walkthrough does.
    const fasen = width === 0 ? klantreis.fasen : klantreis.fasen.slice(0, 1);
    const laidOut = picture.layout({ klantreis: { ...klantreis, fasen }, scope }, width);
    return Object.entries(THEMES).map(([name, theme]): [string, string] => [
      `language/begin/${picture.id}-${name}.svg`,
      FORMS.svg(laidOut, theme),
    ]);
  });
}
