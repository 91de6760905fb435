/** The colours of a klantreiskaart by what they are for. Every pair that meets in a picture is tested for contrast. */
export type Role =
  | 'papier'
  | 'inkt'
  | 'zacht'
  | 'accent'
  | 'opAccent'
  | 'vlak'
  | 'lijn'
  | 'raster'
  | 'fase'
  | 'faseInkt'
  | 'kaart'
  | 'kaartRand'
  | 'rood'
  | 'roodVlak'
  | 'roodRand'
  | 'groen'
  | 'groenVlak'
  | 'groenRand'
  | 'blauw'
  | 'blauwVlak'
  | 'blauwRand'
  | 'groenWaas'
  | 'roodWaas'
  | 'geel'
  | 'geelVlak'
  | 'geelRand'
  | 'grijs'
  | 'persona1'
  | 'persona2'
  | 'persona3'
  | 'gewenst'
  // For a picture of what changed.
  | 'stil'
  | 'nieuw'
  | 'nieuwWaas'
  | 'weg'
  | 'wegWaas'
  | 'verplaatst'
  | 'verplaatstWaas'
  | 'gewijzigd'
  | 'gewijzigdWaas';

export type Palette = Readonly<Record<Role, string>>;

export const THEMES = ['light', 'dark', 'contrast', 'print'] as const;
export type ThemeName = (typeof THEMES)[number];

const LIGHT: Palette = {
  papier: '#ffffff',
  inkt: '#142033',
  zacht: '#4d5b73',
  accent: '#154273',
  opAccent: '#ffffff',
  vlak: '#f4f6fa',
  lijn: '#c3ccda',
  raster: '#dde3ec',
  fase: '#dce6f2',
  faseInkt: '#123a66',
  kaart: '#ffffff',
  kaartRand: '#b9c4d6',
  rood: '#a81c14',
  roodVlak: '#fdf1ef',
  roodRand: '#e2998f',
  groen: '#12683a',
  groenVlak: '#ecf7f0',
  groenRand: '#8cc4a3',
  blauw: '#154273',
  blauwVlak: '#edf3fb',
  blauwRand: '#a3bfe3',
  groenWaas: '#d8eee0',
  roodWaas: '#fadcd7',
  geel: '#7a4a00',
  geelVlak: '#fff7e3',
  geelRand: '#e0bd6b',
  grijs: '#5b6779',
  persona1: '#154273',
  persona2: '#9a4a00',
  persona3: '#6a2c91',
  gewenst: '#12683a',
  stil: '#5f6b7e',
  nieuw: '#0b5cad',
  nieuwWaas: '#e4f0fc',
  weg: '#5c4b45',
  wegWaas: '#f1eeec',
  verplaatst: '#6b2fa0',
  verplaatstWaas: '#f3ebfa',
  gewijzigd: '#8f4a00',
  gewijzigdWaas: '#fff1dc',
};

const DARK: Palette = {
  papier: '#151a23',
  inkt: '#eef2f8',
  zacht: '#b3bfd1',
  accent: '#8fbdf2',
  opAccent: '#0d1420',
  vlak: '#1d2430',
  lijn: '#4a566b',
  raster: '#333e50',
  fase: '#26374d',
  faseInkt: '#cfe2fa',
  kaart: '#1f2835',
  kaartRand: '#5c6b83',
  rood: '#ff9c92',
  roodVlak: '#33201f',
  roodRand: '#9a524b',
  groen: '#7fd6a2',
  groenVlak: '#1a2e24',
  groenRand: '#3f7f5b',
  blauw: '#9cc5f5',
  blauwVlak: '#1c2a3d',
  blauwRand: '#4b719f',
  groenWaas: '#1f3a2c',
  roodWaas: '#44282a',
  geel: '#f2c66b',
  geelVlak: '#322a17',
  geelRand: '#8d6f2c',
  grijs: '#a9b4c5',
  persona1: '#8fbdf2',
  persona2: '#ffb169',
  persona3: '#d5a6f5',
  gewenst: '#7fd6a2',
  stil: '#97a3b5',
  nieuw: '#7cc0ff',
  nieuwWaas: '#16283c',
  weg: '#cdc3bb',
  wegWaas: '#2a2827',
  verplaatst: '#d3abfa',
  verplaatstWaas: '#291f38',
  gewijzigd: '#ffb86b',
  gewijzigdWaas: '#3b2b16',
};

const CONTRAST: Palette = {
  papier: '#000000',
  inkt: '#ffffff',
  zacht: '#ffffff',
  accent: '#7fd4ff',
  opAccent: '#000000',
  vlak: '#000000',
  lijn: '#ffffff',
  raster: '#7a7a7a',
  fase: '#000000',
  faseInkt: '#ffffff',
  kaart: '#000000',
  kaartRand: '#ffffff',
  rood: '#ff9d94',
  roodVlak: '#000000',
  roodRand: '#ff9d94',
  groen: '#7dff9c',
  groenVlak: '#000000',
  groenRand: '#7dff9c',
  blauw: '#7fd4ff',
  blauwVlak: '#000000',
  blauwRand: '#7fd4ff',
  groenWaas: '#000000',
  roodWaas: '#000000',
  geel: '#ffe14d',
  geelVlak: '#000000',
  geelRand: '#ffe14d',
  grijs: '#ffffff',
  persona1: '#7fd4ff',
  persona2: '#ffc04d',
  persona3: '#f0a6ff',
  gewenst: '#7dff9c',
  stil: '#c4c4c4',
  nieuw: '#7fd4ff',
  nieuwWaas: '#000000',
  weg: '#ffffff',
  wegWaas: '#000000',
  verplaatst: '#f0a6ff',
  verplaatstWaas: '#000000',
  gewijzigd: '#ffe14d',
  gewijzigdWaas: '#000000',
};

/** Ink on white: no filled panels, and every distinction also in shape or line, for a black-and-white printer. */
const PRINT: Palette = {
  ...LIGHT,
  inkt: '#000000',
  zacht: '#333333',
  vlak: '#ffffff',
  lijn: '#777777',
  raster: '#cfcfcf',
  fase: '#ffffff',
  faseInkt: '#000000',
  kaartRand: '#555555',
  rood: '#7d120c',
  roodVlak: '#ffffff',
  roodRand: '#7d120c',
  groen: '#0b4d29',
  groenVlak: '#ffffff',
  groenRand: '#0b4d29',
  blauw: '#0e2f55',
  blauwVlak: '#ffffff',
  blauwRand: '#0e2f55',
  groenWaas: '#eaf3ed',
  roodWaas: '#f6e9e7',
  geel: '#5c3700',
  geelVlak: '#ffffff',
  geelRand: '#5c3700',
  grijs: '#444444',
  persona1: '#0e2f55',
  persona2: '#7a3a00',
  persona3: '#53206f',
  gewenst: '#0b4d29',
  stil: '#5a5a5a',
  nieuw: '#0e2f55',
  nieuwWaas: '#ffffff',
  weg: '#444444',
  wegWaas: '#ffffff',
  verplaatst: '#53206f',
  verplaatstWaas: '#ffffff',
  gewijzigd: '#7a3a00',
  gewijzigdWaas: '#ffffff',
};

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: LIGHT,
  dark: DARK,
  contrast: CONTRAST,
  print: PRINT,
};

/** The colours of a theme. A house style is in the light one: what is dark, of high contrast or for a printer must stay that. */
export function paletteOf(theme: ThemeName, house: Partial<Palette> | undefined): Palette {
  return theme === 'light' && house ? { ...LIGHT, ...house } : PALETTES[theme];
}
