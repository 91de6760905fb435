import type { Sheet } from '../../drawing/paper';
import { PdfWriter } from './pdf-writer';

/**
 * A picture as PDF/UA: real text in reading order, with headings, an outline and the language, and all else marked as decoration. One page as
 * large as the picture, or as many sheets of paper as it takes.
 */
export async function write(
  { sheet }: { readonly sheet: () => Promise<Sheet> },
  {
    version,
    undrawn,
  }: { readonly version: string; readonly undrawn?: ((signs: readonly string[]) => void) | undefined },
): Promise<readonly Uint8Array[]> {
  const writer = new PdfWriter(await sheet(), version);
  const chunks = await writer.write();
  if (writer.missing.size > 0) undrawn?.([...writer.missing]);
  return chunks;
}

/** The line that a file of ours has after the one that every PDF begins with. */
const START = /^%PDF-1\.7\r?\n%[^\n]*\n% Klantreis /;

export function isOwn({ start }: { readonly start: string }): boolean {
  return START.test(start);
}
