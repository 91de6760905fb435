import type { Role } from '../../src/drawing/theme.data';

/** Relative luminance and contrast as WCAG 2.1 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

export function contrastOf(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Every text colour with each ground it is drawn on: at least 4.5 to 1 (WCAG 1.4.3). */
export const TEXTS: readonly (readonly [Role, readonly Role[]])[] = [
  ['inkt', ['papier', 'vlak', 'kaart', 'roodVlak', 'groenVlak', 'blauwVlak', 'geelVlak']],
  ['zacht', ['papier', 'vlak', 'kaart', 'roodVlak', 'groenVlak', 'blauwVlak']],
  ['accent', ['papier', 'vlak', 'kaart', 'blauwVlak', 'geelVlak']],
  ['opAccent', ['accent']],
  ['faseInkt', ['fase']],
  ['rood', ['kaart', 'papier', 'vlak', 'roodVlak', 'roodWaas']],
  ['groen', ['papier', 'vlak', 'kaart', 'roodVlak', 'groenVlak', 'groenWaas']],
  ['gewenst', ['papier', 'kaart', 'vlak', 'groenWaas', 'roodWaas', 'blauwVlak', 'geelVlak']],
  ['geel', ['papier', 'kaart', 'geelVlak', 'blauwVlak', 'roodVlak', 'groenVlak']],
  ['grijs', ['papier', 'vlak', 'blauwVlak']],
  ['papier', ['rood', 'groen', 'blauw', 'geel', 'grijs', 'persona1', 'persona2', 'persona3']],
  ['blauw', ['papier']],
  // The picture of what changed.
  ['stil', ['papier', 'vlak', 'wegWaas', 'verplaatstWaas']],
  ['weg', ['papier', 'vlak', 'wegWaas', 'kaart', 'roodVlak', 'groenVlak', 'blauwVlak', 'geelVlak', 'fase']],
  ['inkt', ['nieuwWaas']],
  ['zacht', ['nieuwWaas']],
  ['accent', ['nieuwWaas']],
  ['rood', ['nieuwWaas']],
  ['groen', ['nieuwWaas']],
  ['geel', ['nieuwWaas']],
  ['gewenst', ['nieuwWaas']],
  ['faseInkt', ['nieuwWaas']],
  ['gewijzigd', ['papier', 'kaart', 'fase', 'roodVlak', 'groenVlak', 'blauwVlak']],
  ['verplaatst', ['papier', 'kaart', 'fase', 'roodVlak', 'groenVlak', 'blauwVlak']],
  ['nieuw', ['fase']],
  ['papier', ['nieuw', 'weg', 'groen', 'verplaatst', 'gewijzigd', 'stil']],
];

/** Lines and signs that carry meaning: at least 3 to 1 (WCAG 1.4.11). */
export const GRAPHICS: readonly (readonly [Role, readonly Role[]])[] = [
  ['persona1', ['papier', 'vlak', 'groenWaas', 'roodWaas']],
  ['persona2', ['papier', 'vlak', 'groenWaas', 'roodWaas']],
  ['persona3', ['papier', 'vlak', 'groenWaas', 'roodWaas']],
  ['gewenst', ['papier', 'vlak', 'groenWaas', 'roodWaas', 'kaart']],
  ['rood', ['vlak', 'kaart', 'roodVlak', 'roodWaas', 'groenVlak']],
  ['blauw', ['vlak', 'papier', 'roodVlak', 'groenVlak']],
  ['grijs', ['kaart', 'roodVlak']],
  ['groen', ['vlak', 'groenVlak', 'groenWaas']],
  ['accent', ['papier', 'vlak', 'kaart']],
  ['geel', ['papier', 'geelVlak']],
  ['nieuw', ['papier', 'vlak', 'nieuwWaas', 'roodVlak', 'groenVlak', 'blauwVlak', 'geelVlak']],
  ['weg', ['papier', 'vlak', 'wegWaas']],
  ['verplaatst', ['papier', 'vlak', 'verplaatstWaas']],
  ['gewijzigd', ['papier', 'vlak']],
  ['stil', ['vlak', 'groenWaas', 'roodWaas', 'nieuwWaas', 'wegWaas', 'verplaatstWaas']],
  ['persona1', ['nieuwWaas', 'wegWaas', 'verplaatstWaas']],
  ['groen', ['nieuwWaas', 'verplaatstWaas']],
  ['rood', ['nieuwWaas', 'verplaatstWaas']],
];

/** Each pair by itself. */
export function rowsOf(pairs: typeof TEXTS): readonly (readonly [Role, Role])[] {
  return pairs.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));
}
