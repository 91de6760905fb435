/** Puts values in the places of a text (`{name}`). A place without a value stays as it is, so that its lack is seen. */
export function fillPlaces(text: string, args: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
