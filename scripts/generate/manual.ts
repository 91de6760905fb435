import { LINE_HELP } from '../../src/messages/line-help.data';
import { MESSAGES, type MessageRow } from '../../src/messages/messages';
import { type Host, LINE_KINDS, type LineKind } from '../../src/model/line-kinds.data';
import { KANALEN, TIJDSEENHEDEN, VALUES } from '../../src/model/vocabulary.data';

/** The parts of the manual that come from the tables, by the name that their markers in docs/taal.md bear. */
export function manualParts(): ReadonlyMap<string, string> {
  const language = Object.keys(MESSAGES).filter((code) => code.startsWith('KT'));
  const method = Object.keys(MESSAGES).filter((code) => code.startsWith('KR'));
  return new Map([
    ['regels', hosts().map(hostSection).join('\n\n')],
    ['gewenst', codes([...LINE_KINDS.values()].filter((kind) => kind.desired).map((kind) => kind.keyword))],
    ['bewijs', codes([...LINE_KINDS.values()].filter((kind) => kind.evidence).map((kind) => kind.keyword))],
    ['kanalen', codes(KANALEN)],
    ['tijd', codes(Object.keys(TIJDSEENHEDEN))],
    ['methode', method.map(ruleSection).join('\n\n')],
    ['meldingen', language.map(messageSection).join('\n\n')],
  ]);
}

/**
 * Puts the parts between their markers, `<!-- begin: naam -->` and `<!-- einde: naam -->`.
 * @throws Error where a part has no markers or markers have no part: a table would silently grow old.
 */
export function fillManual(text: string, parts: ReadonlyMap<string, string>): string {
  const filled = new Set<string>();
  const result = text.replace(
    /(<!-- begin: ([\w-]+)[^>]*-->\n)[\s\S]*?(<!-- einde: \2 -->)/g,
    (_, begin: string, name: string, end: string) => {
      const part = parts.get(name);
      if (part === undefined) throw new Error(`The manual asks for a part '${name}' that nobody makes.`);
      filled.add(name);
      return `${begin}\n${part}\n\n${end}`;
    },
  );
  const missing = [...parts.keys()].filter((name) => !filled.has(name));
  if (missing.length > 0) throw new Error(`The manual has no place for: ${missing.join(', ')}.`);
  return result;
}

/** What takes lines: the file itself, the elements in the order of the table, and what is no element but takes a line. */
function hosts(): Host[] {
  const used = new Set([...LINE_KINDS.values()].flatMap((kind) => kind.hosts));
  const order: readonly string[] = ['bestand', ...LINE_KINDS.keys()];
  return [...used].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

const HOST_TITLES: Partial<Record<Host, string>> = {
  bestand: 'Helemaal links, onder niets',
  verwacht: 'Onder een regel met `verwacht`',
};

function hostSection(host: Host): string {
  const kinds = [...LINE_KINDS.values()].filter((kind) => kind.hosts.includes(host));
  const rows = kinds.map((kind) => [`\`${formOf(kind, host)}\``, LINE_HELP[kind.keyword]?.uitleg ?? '', choicesOf(kind, host)]);
  return `### ${HOST_TITLES[host] ?? `Onder \`${host}\``}\n\n${table(['Schrijf zo', 'Waarvoor', 'Kies uit'], rows)}`;
}

/** `vraag` under a maat has no rol, and `soort` shows its own choices. */
function formOf(kind: LineKind, host: Host): string {
  const form = LINE_HELP[kind.keyword]?.vorm ?? kind.keyword;
  if (kind.keyword === 'vraag' && host === 'maat') return 'vraag: <tekst>';
  return kind.keyword === 'soort' && host === 'bron' ? 'soort <waarde>, …' : form;
}

function choicesOf(kind: LineKind, host: Host): string {
  const values = VALUES[`${host}.${kind.keyword}`] ?? VALUES[kind.keyword];
  return values ? codes(values) : '';
}

function ruleSection(code: string): string {
  const row = MESSAGES[code]!;
  const stricter = row.vastgesteld ? ` Bij \`status vastgesteld\`: ${SEVERITIES[row.vastgesteld]}.` : '';
  return `#### ${code}\n\n> ${readable(row.text)}\n\n${row.uitleg}\n\nDit is een ${SEVERITIES[row.severity]}.${stricter}`;
}

function messageSection(code: string): string {
  const row = MESSAGES[code]!;
  return `#### ${code}\n\n> ${readable(row.text)}\n\n${row.uitleg} _(${SEVERITIES[row.severity]})_`;
}

const SEVERITIES: Readonly<Record<MessageRow['severity'], string>> = { error: 'fout', warning: 'waarschuwing', info: 'tip' };

/** A message without its arguments: the places to fill in become an ellipsis. */
function readable(text: string): string {
  return text
    .replaceAll('{Deze}', 'Deze')
    .replaceAll('{deze}', 'deze')
    .replace(/\{\w+\}/g, '…')
    .replaceAll('… …', '…');
}

function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
