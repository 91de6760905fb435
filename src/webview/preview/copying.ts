import { previewText } from '../../messages/preview.data';
import type { Notes } from './notes';

/** So much larger than the picture is a copy of it, for a screen with small pixels and for paper. */
const SHARP = 2;
/** Browsers draw no larger canvas than about this, in px along a side, and in all. */
const LONGEST = 16_000;
const MOST = 120_000_000;

/** Puts a picture on the clipboard as pixels. It says so, or what to do instead where this browser does not let us. */
export async function copyPng(svg: string, notes: Pick<Notes, 'say'>): Promise<void> {
  try {
    // The browser wants to hear at once that something will be copied, while the click is new.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(svg) })]);
    notes.say(previewText('gekopieerd'), true);
  } catch {
    notes.say(previewText('kopieerNiet'), true);
  }
}

async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { width, height } = image;
  const scale = Math.min(SHARP, LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
