/**
 * Puts the parts of a page between their markers, `<!-- begin: naam -->` and `<!-- einde: naam -->`.
 * @throws Error where a part has no markers or markers have no part: a table would silently grow old.
 */
export function fillMarkers(page: string, parts: ReadonlyMap<string, string>): string {
  const filled = new Set<string>();
  const result = page.replace(
    /(<!-- begin: ([\w-]+)[^>]*-->\n)[\s\S]*?(<!-- einde: \2 -->)/g,
    (_, begin: string, name: string, end: string) => {
      const part = parts.get(name);
      if (part === undefined) throw new Error(`The page asks for a part '${name}' that nobody makes.`);
      filled.add(name);
      return `${begin}\n${part}\n\n${end}`;
    },
  );
  const missing = [...parts.keys()].filter((name) => !filled.has(name));
  if (missing.length > 0) throw new Error(`The page has no place for: ${missing.join(', ')}.`);
  return result;
}

/** Words as code, with commas between them. */
export function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
