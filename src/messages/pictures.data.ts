import { enumerate, fillPlaces } from '../util/text';

/** What a user calls each picture that we make. */
const PICTURE_TITLES = {
  kaart: 'klantreiskaart met de hartslag',
  verticaal: 'verticale kaart, om naast de tekst te lezen',
  blauwdruk: 'service blueprint: wie doet wat, ook achter de schermen',
  'huidig-gewenst': 'hartslag van nu en straks, met wat die optilt',
  zichtbaarheid: 'zichtbaarheid: wanneer u in beeld bent',
  persona: 'persona’s van een klantreis, met hun empathiekaart',
  personas: 'persona’s naast elkaar, met hun hartslag en knelpunten',
  knelpunten: 'waar de knelpunten zijn, en wie daarover gaat',
  verbeterbord: 'oplossingen per stand: wie doet wat, en wanneer',
  atlas: 'atlas: alle klantreizen van een map, op aanleiding',
  kaartjes: 'kaartjes van de persona’s, organisaties en bronnen',
  verschil: 'verschilkaart: wat er veranderd is',
  'verschil-verticaal': 'verticale verschilkaart, smal en lang',
} as const;

/** What a picture is of, and the command that makes it. */
const SUBJECTS = {
  klantreis: { waarvan: 'een klantreis', opdracht: 'klantreis draw reis.klantreis --picture {id} -o {id}.svg' },
  bestand: {
    waarvan: 'wie en wat een bestand noemt',
    opdracht: 'klantreis draw personas.klantreis --picture {id} -o {id}.svg',
  },
  klantreizen: {
    waarvan: 'alle klantreizen van een map',
    opdracht: 'klantreis draw reizen --picture {id} -o {id}.svg',
  },
  vergelijking: {
    waarvan: 'twee versies van een klantreis',
    opdracht: 'klantreis diff oud.klantreis nieuw.klantreis --picture {id} -o {id}.svg',
  },
} as const;

interface Named {
  readonly id: string;
  readonly title: string;
  readonly of: keyof typeof SUBJECTS;
}

export function pictureTitle(id: keyof typeof PICTURE_TITLES): string {
  return PICTURE_TITLES[id];
}

/** The pictures in the help of a command, a line each, in the column of the explanations. */
export function picturesHelp(pictures: readonly Named[]): string {
  return pictures.map(({ id, title }) => `${' '.repeat(24)}${id}: ${title}`).join('\n');
}

/** The widths of pictures in the help of a command, a line each, in the same column. */
export function widthsHelp(pictures: readonly (Pick<Named, 'id'> & { readonly widths?: readonly number[] })[]): string {
  return pictures
    .filter(({ widths }) => widths)
    .map(({ id, widths = [] }) => `${' '.repeat(24)}${id}: ${enumerate(widths.map(String))}`)
    .join('\n');
}

/** The pictures in the table of the manual: its head and its rows. */
export function picturesTable(pictures: readonly Named[]): { head: string[]; rows: string[][] } {
  return {
    head: ['naam', 'tekening', 'waarvan', 'zo maakt u hem'],
    rows: pictures.map(({ id, title, of }) => {
      const { waarvan, opdracht } = SUBJECTS[of];
      return [`\`${id}\``, title, waarvan, `\`${fillPlaces(opdracht, { id })}\``];
    }),
  };
}

/** Every picture in the manual: what it is, how to make it, and how it looks. */
export function picturesGallery(pictures: readonly (Named & { readonly place: string })[]): string {
  return pictures
    .map(({ id, title, of, place }) => {
      const opdracht = fillPlaces(SUBJECTS[of].opdracht, { id });
      const name = title[0]!.toUpperCase() + title.slice(1);
      return `## ${name}\n\n\`${opdracht}\`\n\n![Voorbeeld: ${title}](${place})`;
    })
    .join('\n\n');
}
