import { describe, expect, it } from 'vitest';
import type { ListNode } from '../../src/protocol/lists';
import { HOSTILE_PAIR } from '../outputs/lists/told';
import { LISTED_TEXT, listed, outline } from '../support/listed';

describe('the lists over all klantreizen', () => {
  it('say in words and in their order what stands there', async () => {
    const { views, journeys, unread } = await listed({ 'a.klantreis': LISTED_TEXT });
    expect({ journeys, unread }).toEqual({ journeys: 2, unread: 0 });
    expect(outline(views.klantreizen)).toEqual([
      '! Noor krijgt een kind | 2 te laat · ▂▆ · 0 van 3 keer ja · Ter review',
      'Een oude reis | Archief',
    ]);
    expect(outline(views.personas)).toEqual(['Noor | in 2 klantreizen', 'Sem | in geen klantreis']);
    expect(outline(views.knelpunten)).toEqual([
      'Ernst hoog | 1',
      '  De wachttijd is lang | Noor krijgt een kind',
      'Ernst onbekend | 1',
      '  De brief is lang | nog zonder oplossing of kans · Noor krijgt een kind',
    ]);
    expect(outline(views.oplossingen)).toEqual([
      '! Te laat | 1',
      '  ! Team Balie | 1',
      '    ! Wij bellen terug | te laat: gereed oktober 2026 · Noor krijgt een kind',
      'Stand gepland | 1',
      '  team balie | 1',
      '    Nog iets van de balie | gereed 1 januari 2027 · Noor krijgt een kind',
      'Stand idee | 1',
      '  Nog zonder eigenaar | 1',
      '    Een tweede lijn | Noor krijgt een kind',
    ]);
    expect(outline(views.vragen)).toEqual([
      'Voor jurist | 1',
      '  Mag dat? | Noor krijgt een kind',
      'Voor iedereen | 1',
      '  Wie weet dit? | Noor krijgt een kind',
    ]);
    expect(outline(views.zonderBron)).toEqual([
      'Noor krijgt een kind | 3',
      '  gevoel negatief: zij wacht lang | stap Noor belt',
      '  knelpunt: De brief is lang | stap Noor krijgt antwoord',
      '  afhaken 10%: zij leest hem niet | stap Noor krijgt antwoord',
    ]);
  });

  it('lead each row, and no group, to its line', async () => {
    const { views } = await listed({ 'a.klantreis': LISTED_TEXT });
    const rows = LISTED_TEXT.split('\n');
    const all = (nodes: readonly ListNode[]): readonly ListNode[] =>
      nodes.flatMap((one) => [one, ...all(one.children)]);
    for (const { kind, title, at } of Object.values(views).flatMap(all)) {
      expect(at === undefined, title).toBe(kind === 'groep');
      if (at === undefined) continue;
      expect(at.uri).toBe('file:///reizen/a.klantreis');
      const said = title.replace(/^(?:knelpunt|succes|meting|doet): /, '').replaceAll(/: .*$/g, '');
      expect(rows[at.line]).toContain(said);
    }
  });

  it('tell whoever hears them what the signs say, and where a row is', async () => {
    const { views } = await listed({ 'a.klantreis': LISTED_TEXT });
    const { told } = views.klantreizen[0]!;
    expect(told).toContain('Hartslag van Noor: negatief, positief');
    expect(told.at(-1)).toBe('reizen/a.klantreis, regel 6');
  });

  it('hide what leads to real people, wherever it stands', async () => {
    const text = LISTED_TEXT.replace('De wachttijd is lang', 'Mail naar jan.jansen@gmail.com blijft liggen')
      .replace('eigenaar: Team Balie', 'eigenaar: jan.jansen@gmail.com')
      .replace('persona sem: Sem', 'persona sem: jan.jansen@gmail.com');
    const answer = await listed({ 'a.klantreis': text });
    expect(JSON.stringify(answer)).not.toContain('jan.jansen');
    expect(outline(answer.views.knelpunten).join()).toContain('Mail naar ');
  });

  it('count the files in which something could not be read', async () => {
    const { unread } = await listed({ 'a.klantreis': LISTED_TEXT, 'b.klantreis': 'xyz abc\n', 'c.klantreis': '' });
    expect(unread).toBe(1);
  });

  it('say no sign that turns or breaks a row, whatever somebody called a thing', async () => {
    const { views } = await listed(HOSTILE_PAIR);
    expect(outline(Object.values(views).flat()).length).toBeGreaterThan(40);
    const words = (nodes: readonly ListNode[]): readonly string[] =>
      nodes.flatMap(({ title, beside, told, children }) => [title, beside, ...told, ...words(children)]);
    // eslint-disable-next-line no-control-regex -- These are the signs that may not be there.
    for (const text of words(Object.values(views).flat())) expect(text).not.toMatch(/[\u0000-\u001F\u202A-\u202E]/);
  });

  it('are empty where nothing stands', async () => {
    const { views, journeys } = await listed({ 'a.klantreis': '' });
    expect(journeys).toBe(0);
    expect(Object.values(views).flat()).toEqual([]);
  });

  it('stop where a change overtakes them', async () => {
    let pauses = 0;
    const stop = async () => {
      if (++pauses === 3) throw new Error('overtaken');
    };
    await expect(listed({ 'a.klantreis': LISTED_TEXT }, stop)).rejects.toThrow('overtaken');
  });
});
