import { expect, it } from 'vitest';
import { type Audience, AUDIENCES, isFor } from '../../../src/model/lines/line-kind';
import { lineKind } from '../../../src/model/lines/line-kinds';
import { LINES } from '../../../src/model/lines/lines.data';

const ALL = [...LINES.values()];

it('is decided for every line under every element that takes it', () => {
  for (const { keyword, follower, hosts, slotsByHost, audiencesByHost } of ALL) {
    const places = new Set(follower ? ['', ...slotsByHost.keys()] : hosts);
    expect([keyword, new Set(audiencesByHost.keys())]).toEqual([keyword, places]);
    // Who works on it sees all.
    for (const audiences of audiencesByHost.values()) expect(audiences).toContain('team');
  }
});

/** The lines that an audience may not see, each with the elements under which. */
function hiddenFrom(audience: Audience): string[] {
  return ALL.flatMap((kind) =>
    [...kind.audiencesByHost.keys()]
      .filter((host) => !isFor(kind, host, audience))
      .map((host) => `${host}/${kind.keyword}`),
  );
}

it('leaves out what an audience has no use for, and what is nobody else’s business', () => {
  const work = ['klantreis/notitie', 'fase/notitie', 'stap/notitie', 'stap/achterkant'];
  const asked = ['klantreis/vraag', 'fase/vraag', 'stap/vraag'];
  expect(AUDIENCES).toEqual(['bestuur', 'team', 'publiek']);
  expect(hiddenFrom('team')).toEqual([]);
  expect(hiddenFrom('publiek').sort()).toEqual([...work, ...asked, 'stap/citaat', 'persona/citaat'].sort());
  expect(hiddenFrom('bestuur').sort()).toEqual([...work, 'stap/doet', 'stap/vraagt', 'stap/regel'].sort());
});

it('is safe where nobody knows what a line stands under', () => {
  expect(isFor(lineKind('vraag')!, undefined, 'publiek')).toBe(false);
  expect(isFor(lineKind('vraag')!, 'maat', 'publiek')).toBe(true);
  expect(isFor(lineKind('zonder')!, 'stap', 'publiek')).toBe(true);
});
