import { picturesGallery } from '../../src/messages/pictures.data';
import { Scope } from '../../src/model/scope/scope';
import { parse } from '../../src/parser/parse';
import { FORMS } from '../../src/pictures/draw';
import type { AnyPicture } from '../../src/pictures/picture';
import { PICTURES } from '../../src/pictures/registry';
import type { Project } from './project';

const EXAMPLES = 'examples';
/** Which of the examples is drawn, and which file of people. */
const SHOWN = { klantreis: 'kind-krijgen', bestand: 'personas.klantreis' };
/** Of some pictures another one: to compare personas takes two. */
const SHOWN_OTHERWISE = new Map([['personas', 'verhuizen']]);
/** Those of a comparison stand elsewhere in the manual: they need two versions. */
const ELSEWHERE = 'vergelijking';

/** Every picture in the manual, by its path: of the examples, and as wide as it comes. */
export function galleryPictures({ read, list }: Project): [path: string, svg: string][] {
  const names = list(EXAMPLES).filter((name) => name.endsWith('.klantreis'));
  const files = names.toSorted().map((path) => ({ path, ...parse(read(`${EXAMPLES}/${path}`)) }));
  const scope = new Scope(files);
  const klantreisOf = (picture: string) => scope.find('klantreis', SHOWN_OTHERWISE.get(picture) ?? SHOWN.klantreis)!;
  const file = files.find(({ path }) => path === SHOWN.bestand)!;
  const journeys = files.flatMap(({ path, model }) =>
    model.klantreizen.map((one) => ({ klantreis: one, scope, file: path })),
  );
  const layout = (picture: AnyPicture) => {
    if (picture.of === 'klantreis') return picture.layout({ klantreis: klantreisOf(picture.id), scope });
    if (picture.of === 'bestand') return picture.layout({ file, scope });
    return picture.of === 'klantreizen' ? picture.layout({ journeys, unread: [] }) : undefined;
  };
  return PICTURES.flatMap((picture) => {
    const laidOut = layout(picture);
    return laidOut ? [[placeOf(picture.id), FORMS.svg(laidOut, 'light')] as [string, string]] : [];
  });
}

/** The page of them. */
export function galleryPage(): string {
  const shown = PICTURES.filter(({ of }) => of !== ELSEWHERE);
  return picturesGallery(shown.map((picture) => ({ ...picture, place: placeOf(picture.id).replace('docs/', '') })));
}

function placeOf(id: string): string {
  return `docs/galerij/${id}.svg`;
}
