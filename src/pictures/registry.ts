import { pictureTitle } from '../messages/pictures.data';
import { ATLAS_WIDTHS, layoutAtlas } from './atlas/layout';
import { layoutBlauwdruk } from './blauwdruk/layout';
import { layoutHuidigGewenst } from './huidiggewenst/layout';
import { layoutKaart } from './kaart/layout';
import { layoutKaartOnSheets } from './kaart/on-sheets';
import type { AnyPicture } from './picture';
import { layoutKaartjes } from './kaartjes/layout';
import { layoutKnelpunten } from './knelpunten/layout';
import { layoutPersona } from './persona/layout';
import { layoutPersonas, PERSONAS_WIDTHS } from './personas/layout';
import { layoutComparison } from './verschilkaart/layout';
import { BOARD_WIDTHS, layoutVerbeterbord } from './verbeterbord/layout';
import { WIDTHS } from './verticaal/frame';
import { layoutVerticaal } from './verticaal/layout';
import { layoutComparedRows } from './verschilverticaal/layout';
import { layoutZichtbaarheid } from './zichtbaarheid/layout';

/** Every picture that there is: commands, the language server, the help and the manual read them here. The first of a subject is made where nobody chooses. */
export const PICTURES: readonly AnyPicture[] = [
  {
    id: 'kaart',
    title: pictureTitle('kaart'),
    of: 'klantreis',
    layout: ({ klantreis, scope }) => layoutKaart(klantreis, scope),
    onSheets: ({ klantreis, scope }, paper, off) => layoutKaartOnSheets(klantreis, scope, paper, off),
  },
  {
    id: 'verticaal',
    title: pictureTitle('verticaal'),
    of: 'klantreis',
    widths: WIDTHS,
    layout: ({ klantreis, scope }, width) => layoutVerticaal(klantreis, scope, width),
  },
  {
    id: 'blauwdruk',
    title: pictureTitle('blauwdruk'),
    of: 'klantreis',
    layout: ({ klantreis, scope, unseen }) => layoutBlauwdruk(klantreis, scope, unseen),
  },
  {
    id: 'huidig-gewenst',
    title: pictureTitle('huidig-gewenst'),
    of: 'klantreis',
    layout: ({ klantreis, scope }) => layoutHuidigGewenst(klantreis, scope),
  },
  {
    id: 'zichtbaarheid',
    title: pictureTitle('zichtbaarheid'),
    of: 'klantreis',
    widths: WIDTHS,
    layout: ({ klantreis, scope }, width) => layoutZichtbaarheid(klantreis, scope, width),
  },
  {
    id: 'persona',
    title: pictureTitle('persona'),
    of: 'klantreis',
    widths: WIDTHS,
    layout: ({ klantreis, scope }, width) => layoutPersona(klantreis, scope, width),
  },
  {
    id: 'personas',
    title: pictureTitle('personas'),
    of: 'klantreis',
    widths: PERSONAS_WIDTHS,
    layout: ({ klantreis, scope }, width) => layoutPersonas(klantreis, scope, width),
  },
  {
    id: 'kaartjes',
    title: pictureTitle('kaartjes'),
    of: 'bestand',
    widths: WIDTHS,
    layout: ({ file, scope, today }, width) => layoutKaartjes(file, scope, width, today),
  },
  {
    id: 'verbeterbord',
    title: pictureTitle('verbeterbord'),
    of: 'klantreis',
    widths: BOARD_WIDTHS,
    dated: true,
    layout: ({ klantreis, scope, today }, width) => layoutVerbeterbord(klantreis, scope, width, today),
  },
  {
    id: 'knelpunten',
    title: pictureTitle('knelpunten'),
    of: 'klantreis',
    layout: ({ klantreis, scope }) => layoutKnelpunten(klantreis, scope),
  },
  {
    id: 'atlas',
    title: pictureTitle('atlas'),
    of: 'klantreizen',
    widths: ATLAS_WIDTHS,
    dated: true,
    layout: layoutAtlas,
  },
  {
    id: 'verschil',
    title: pictureTitle('verschil'),
    of: 'vergelijking',
    layout: ({ base, head, same, ...options }) => layoutComparison(base, head, same, options),
  },
  {
    id: 'verschil-verticaal',
    title: pictureTitle('verschil-verticaal'),
    of: 'vergelijking',
    widths: WIDTHS,
    layout: ({ base, head, same, ...options }, width) => layoutComparedRows(base, head, same, options, width),
  },
];
