import { OUTPUT_WORDS } from '../messages/outputs.data';
import type { Output } from './output';

/** The rows of the register for a picture. By themselves, for the language server makes no other outputs, and so need not bring their writers along. */
export const PICTURE_OUTPUTS: readonly Output<'picture'>[] = [
  { id: 'svg', of: 'picture', extensions: ['svg'], words: OUTPUT_WORDS.svg, load: () => import('./svg/svg') },
  {
    id: 'pdf',
    of: 'picture',
    extensions: ['pdf'],
    words: OUTPUT_WORDS.pdf,
    load: () => import('./pdf/pdf.bundle'),
  },
  {
    id: 'png',
    of: 'picture',
    extensions: ['png'],
    words: OUTPUT_WORDS.png,
    load: () => import('./png/png.bundle'),
  },
  {
    id: 'html',
    of: 'picture',
    extensions: ['html', 'htm'],
    words: OUTPUT_WORDS.pagina,
    load: () => import('./html/picture-page.bundle'),
  },
];
