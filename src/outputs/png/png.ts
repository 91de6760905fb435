import { type Pixels, sizeInPixels } from '../../drawing/pixels';
import { dotsOf } from './dots';
import { PngFile } from './png-file';

/** A picture as PNG, so large as it was asked for. It says nothing to who does not see it: a file of dots has no text. */
export async function write(
  { pixels }: { readonly pixels: () => Promise<Pixels> },
  {
    version,
    readBeside,
    pause,
    undrawn,
  }: {
    readonly version: string;
    readonly readBeside: (name: string) => Promise<Uint8Array>;
    readonly pause?: (() => Promise<void>) | undefined;
    readonly undrawn?: ((signs: readonly string[]) => void) | undefined;
  },
): Promise<readonly Uint8Array[]> {
  const asked = await pixels();
  const { picture, scale } = asked;
  const { bands, missing } = await dotsOf(asked, readBeside);
  const { title } = picture;
  const file = new PngFile({ ...sizeInPixels(picture, scale), scale, title, software: `Klantreis ${version}` });
  for (const band of bands) {
    file.add(band);
    await pause?.();
  }
  if (missing.size > 0) undrawn?.([...missing]);
  return file.end();
}

/** Which program made it, behind the size of the picture and before all that differs in length. */
const MADE = 'tEXtSoftware\0Klantreis ';
const MADE_BEFORE = 50;

export function isOwn({ start }: { readonly start: string }): boolean {
  return /^.PNG\r\n/.test(start) && start.slice(0, MADE_BEFORE + MADE.length).includes(MADE);
}
