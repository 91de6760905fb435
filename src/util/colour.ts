/** Colours are texts of the form `#1a2b3c`, in small letters. */

const HEX = /^#?(?:([\da-f])([\da-f])([\da-f])|([\da-f]{6}))$/i;

/** A colour as somebody may write it (`#15A`, `1155AA`); undefined for anything else. */
export function colourOf(written: string): string | undefined {
  const found = HEX.exec(written.trim());
  if (!found) return undefined;
  const [, r, g, b, whole] = found;
  return `#${whole ?? [r, r, g, g, b, b].join('')}`.toLowerCase();
}

/** How well two colours differ, from 1 to 21, as WCAG 2.1 counts it: letters need 4.5. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with some of another in it. @param share of the other, from 0 to 1 */
export function mixed(colour: string, other: string, share: number): string {
  const into = channels(other);
  const parts = channels(colour).map((value, at) => Math.round(value + (into[at]! - value) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
