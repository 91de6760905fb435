/**
 * A picture as SVG, of one klantreis or of what changed in one. `drawing` writes SVG as it is, so there is nothing left to do but to
 * ask for it.
 */
export async function write({ svg }: { readonly svg: () => Promise<string> }): Promise<readonly string[]> {
  return [await svg()];
}

/** How a picture of ours begins. A program that opens and saves one writes another beginning. */
const START =
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="[\d.]+" height="[\d.]+" viewBox="[\d. ]+" role="img" lang="nl" [^>\n]*'Klantreis Tekens'/;

/** Is a file a picture of ours? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return START.test(start);
}
