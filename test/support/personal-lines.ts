import { slotsIn } from '../../src/model/lines/line-kind';
import { LINES } from '../../src/model/lines/lines.data';
import { below, hostsOf, lineOf, SCAFFOLD, WORDS } from './lines-of-table';

/** A value of each kind that leads to a real person, and another one that looks the same once it is hidden. */
export const PERSONAL: Readonly<Record<string, readonly [string, string]>> = {
  bsn: ['BSN 111222333', 'BSN 123456733'],
  telefoon: ['06-12345678', '06-87654378'],
  mail: ['jan.jansen@kpnmail.nl', 'joe.jensen@kpnmail.nl'],
  iban: ['NL91ABNA0417164300', 'NL04ABNA0000000100'],
  kenteken: ['12-ABC-3', '19-XYZ-7'],
  adres: ['Kerkstraat 12', 'Kersstraat 12'],
  naam: ['mevrouw Jansen', 'mevrouw Jongen'],
};

/** The values as they stand in a sentence. */
export function allOf(which: 0 | 1): string {
  return Object.values(PERSONAL)
    .map((pair) => pair[which])
    .join(', ');
}

/** A value as it can be in an id or the name of a file. */
export function asName(value: string): string {
  return value.toLowerCase().replace(/[^a-z\d]+/g, '-');
}

/** What may stand nowhere, without what is between: of a BSN the number, of a name the surname with its title. */
export function bare(value: string): string {
  return value
    .replace(/^BSN /, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');
}

/** Every line of the table under every element that takes it, with a text in each place for one, and names made of a value. */
export function everyLine(text: string, name: string): string {
  const lines = [...LINES.values()].flatMap((kind) =>
    hostsOf(kind).map((host) => {
      const slots = slotsIn(kind, host);
      const before = kind.keyword === 'door' && host === 'stap' ? ['gewenst doet: Iets anders'] : [];
      return { host, rows: [...before, ...[undefined, ...slots].map((slot) => lineOf(kind, slots, slot))] };
    }),
  );
  let result = SCAFFOLD;
  for (const { host, rows } of lines.filter(({ host }) => host !== 'bestand')) result = below(host, rows, result);
  const elements = lines.filter(({ host }) => host === 'bestand').map(({ rows }) => rows[0]!);
  const all = `${result}\n${elements.join('\n')}\n`;
  return WORDS.reduce((done, word) => done.replaceAll(word, () => text), all)
    .replaceAll('eigen-een', `eigen-${name}`)
    .replaceAll('eigen-twee', `ander-${name}`)
    .replaceAll(/\bnoor\b/g, `noor-${name}`);
}
