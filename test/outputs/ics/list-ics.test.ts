import { describe, expect, it } from 'vitest';
import * as ics from '../../../src/outputs/ics/list-ics';
import { EXAMPLE_TEXTS } from '../../usecases/scopes';
import { HOSTILE, HOSTILE_TEXT, TODAY, toldOf, written } from '../lists/told';

type Event = Readonly<Record<string, string>>;

/** What an event has, and nothing else: nobody is asked to come. */
const PROPERTIES: Readonly<Record<string, RegExp>> = {
  UID: /^[\w-]+@klantreis$/,
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  'DTSTART;VALUE=DATE': /^\d{8}$/,
  SUMMARY: /^(?:[^\\;,]|\\[\\;,n])+$/,
  DESCRIPTION: /^(?:[^\\;,]|\\[\\;,n])+$/,
  TRANSP: /^TRANSPARENT$/,
};

/** A strict reader of the part of RFC 5545 that we write. */
function parseIcs(text: string): readonly Event[] {
  expect(text.endsWith('\r\n')).toBe(true);
  // No other line ends, and no other control signs.
  // eslint-disable-next-line no-control-regex
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001F\u007F]/);
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(Buffer.from(text).toString('utf8')).toBe(text);
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', expect.stringMatching(/^PRODID:-\/\/.+/)]);
  expect(lines.at(-1)).toBe('END:VCALENDAR');
  const events: Record<string, string>[] = [];
  let event: Record<string, string> | undefined;
  for (const line of lines.slice(4, -1)) {
    if (line === 'BEGIN:VEVENT') {
      expect(event).toBeUndefined();
      event = {};
    } else if (line === 'END:VEVENT') {
      expect(Object.keys(event!).sort()).toEqual(Object.keys(PROPERTIES).sort());
      events.push(event!);
      event = undefined;
    } else {
      const [, name, value] = /^([A-Z;=]+):(.*)$/.exec(line)!;
      expect(value, line).toMatch(PROPERTIES[name!]!);
      expect(event).not.toHaveProperty(name!);
      event![name!] = value!;
    }
  }
  expect(event).toBeUndefined();
  expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
  return events;
}

async function events(...args: Parameters<typeof toldOf>): Promise<readonly Event[]> {
  return parseIcs(await written(ics, await toldOf(...args)));
}

const TEXT = (gereed: string, stand = 'gepland') => `klantreis a: A
  herzien 2026-03
  eigenaar: Team Inkomen
  fase f: F
    stap s: S
      oplossing o: Bel terug
        stand ${stand}
        gereed ${gereed}
`;

describe('a list as a calendar', () => {
  it('has what is due of the examples, and not what is done', async () => {
    const found = await events(EXAMPLE_TEXTS, 'oplossingen');
    const summaries = found.map(({ SUMMARY }) => SUMMARY);
    expect(summaries).toContain('Klaar: Karin belt iedere twee weken\\, ook als er geen nieuws is');
    expect(summaries).toContain('Kijk of deze klantreis nog klopt: Mijn bedrijf is failliet');
    expect(summaries.join()).not.toContain('Een korte lijst vooraf');
    const days = found.map((one) => one['DTSTART;VALUE=DATE']!);
    expect(days).toEqual(days.toSorted());
  });

  it('is the same file on the same day, and the same event on another', async () => {
    const [first, again] = await Promise.all(
      [TEXT('2027-02-03'), TEXT('2027-02-03')].map(async (text) =>
        written(ics, await toldOf({ 'a.klantreis': text }, 'oplossingen')),
      ),
    );
    expect(again).toBe(first);
    const later = await events({ 'anders.klantreis': `# meer\n${TEXT('2027-05-06')}` }, 'oplossingen');
    const uids = (all: readonly Event[]) => all.map(({ UID }) => UID).toSorted();
    expect(uids(later)).toEqual(uids(parseIcs(first!)));
    expect(later.map((one) => one['DTSTART;VALUE=DATE'])).toEqual(['20260331', '20270506']);
    expect(later[0]!.DTSTAMP).toBe(`${TODAY.replaceAll('-', '')}T000000Z`);
  });

  it('takes the last day of a month, and says what is late', async () => {
    const [look, plan] = await events({ 'a.klantreis': TEXT('2026-06') }, 'oplossingen');
    expect([look, plan].map((one) => one!['DTSTART;VALUE=DATE'])).toEqual(['20260331', '20260630']);
    expect(plan!.DESCRIPTION).toContain('Dit is te laat.');
    // The owner of the klantreis does not become that of the oplossing.
    expect(plan!.DESCRIPTION).not.toContain('Team Inkomen');
  });

  it('leaves out what is done, rejected or in the archive', async () => {
    for (const stand of ['klaar', 'afgewezen'])
      expect(await events({ 'a.klantreis': TEXT('2027-02-03', stand) }, 'oplossingen')).toHaveLength(1);
    const archived = TEXT('2027-02-03').replace('herzien', 'status archief\n  herzien');
    expect(await events({ 'a.klantreis': archived }, 'oplossingen')).toEqual([]);
    expect(await events({ 'a.klantreis': archived }, 'oplossingen', { archive: true })).toHaveLength(1);
  });

  it('has only what was asked for', async () => {
    const text = { 'a.klantreis': TEXT('2026-02-03') };
    expect(await events(text, 'oplossingen', { stand: 'gepland' })).toHaveLength(1);
    expect(await events(text, 'oplossingen', { overdue: true })).toHaveLength(2);
    expect(await events(text, 'oplossingen', { owner: 'inkomen' })).toHaveLength(2);
    expect(await events(text, 'oplossingen', { owner: 'zorg' })).toEqual([]);
  });

  it('is not broken by a title', async () => {
    const found = await events({ 'a.klantreis': HOSTILE_TEXT }, 'oplossingen');
    expect(found).toHaveLength(HOSTILE.length + 1);
    expect(found.map(({ SUMMARY }) => SUMMARY)).toContain('Klaar: BEGIN:VEVENT\\\\nSUMMARY:kwaad\\; x\\, y');
  });

  it('knows its own files', async () => {
    expect(ics.isOwn({ start: await written(ics, await toldOf(EXAMPLE_TEXTS, 'oplossingen')) })).toBe(true);
    expect(ics.isOwn({ start: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ander//NL\r\n' })).toBe(false);
  });
});
