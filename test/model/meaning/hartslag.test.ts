import { describe, expect, it } from 'vitest';
import { type Felt, type FeltStap, hartslagenOf, mainBeats, stappenFelt } from '../../../src/model/meaning/hartslag';

interface Stap extends FeltStap<Felt> {
  readonly name: string;
}

/** `2 of 1 voor noor: noor -1, karin 2`, or `2 als: noor -1` for a side path. */
function stap(text: string): Stap {
  const [head = '', tail = ''] = text.split(':');
  const [name = ''] = head.split(' ');
  const after = (word: string) => new RegExp(`\\b${word} ([\\w,]+)`).exec(head)?.[1]?.split(',') ?? [];
  const feelings = tail
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => part.trim().split(' '))
    .map(([who = '', waarde]) => ({ who, waarde: Number(waarde) }));
  return { name, id: name, of: after('of'), voor: after('voor'), aside: /\bals\b/.test(head), feelings };
}

/** Each hartslag as `noor 1:-1~2:0/3:(1)`: `~` where the line runs on, `/` where it does not, in brackets what stands beside it. */
function lines(voor: string, ...stappen: readonly string[]): string[] {
  return hartslagenOf<Felt, Stap>(voor.split(',').filter(Boolean), stappen.map(stap)).map(
    ({ who, beats }) =>
      `${who} ${beats
        .map(({ stap: { name }, gevoel: { waarde }, aside, joined }, at) => {
          const gap = at === 0 ? '' : joined ? '~' : '/';
          return `${gap}${name}:${aside ? `(${waarde})` : waarde}`;
        })
        .join('')}`,
  );
}

describe('a hartslag', () => {
  it('is one for everybody who feels something, those of the klantreis first', () => {
    expect(lines('noor,sam,anna', '1: karin 1, anna 0', '2: noor -1')).toEqual(['noor 2:-1', 'anna 1:0', 'karin 1:1']);
  });

  it('runs on over stappen of which nobody says what is felt', () => {
    expect(lines('noor', '1: noor 1', '2', '3: noor -1')).toEqual(['noor 1:1~3:-1']);
  });

  it('has one feeling of a persona a stap, the first', () => {
    expect(lines('noor', '1: noor 1, noor -2', '2: noor 0')).toEqual(['noor 1:1~2:0']);
  });

  it('does not run across a stap that its persona does not take', () => {
    expect(lines('noor,sam', '1: noor 1, sam 1', '2 voor sam: sam 0', '3: noor 2, sam 2', '4: noor 1')).toEqual([
      'noor 1:1/3:2~4:1',
      'sam 1:1~2:0~3:2',
    ]);
  });

  it('runs on for who only has feelings in it, and takes no stappen', () => {
    expect(lines('noor', '1: karin 1', '2 voor noor: noor 0', '3: karin -1')).toEqual(['noor 2:0', 'karin 1:1~3:-1']);
  });

  it('follows the first of alternatives, and has the other beside it', () => {
    expect(lines('noor', '0: noor 0', '1: noor 1', '2 of 1: noor -2', '3: noor 2')).toEqual([
      'noor 0:0~1:1/2:(-2)~3:2',
    ]);
  });

  it('follows the first of alternatives also where nothing is felt in that', () => {
    expect(lines('noor', '0: noor 0', '1', '2 of 1: noor -2', '3: noor 2')).toEqual(['noor 0:0/2:(-2)~3:2']);
  });

  it('goes through an alternative for who does not take the first', () => {
    expect(
      lines('ria,anouk', '1: ria 1, anouk 1', '2 voor ria: ria 1', '3 of 2 voor anouk: anouk -1', '4: ria 0, anouk 0'),
    ).toEqual(['ria 1:1~2:1~4:0', 'anouk 1:1~3:-1~4:0']);
  });

  it('does not run across alternatives of which its persona takes none', () => {
    expect(lines('a,b,c', '1: c 1', '2 voor a', '3 of 2 voor b', '4: c 1')).toEqual(['c 1:1/4:1']);
    expect(lines('a,b,c', '1: c 1', '2 voor a', '3 of 2', '4: c 1')).toEqual(['c 1:1~4:1']);
  });

  it('knows what was felt before an alternative: what was felt before the first of them', () => {
    const [noor] = hartslagenOf<Felt, Stap>(
      ['noor'],
      ['0: noor 2', '1: noor 1', '2 of 1: noor -2', '3 of 2: noor -1', '4: noor 0'].map(stap),
    );
    expect(noor!.beats.map(({ before }) => before?.waarde)).toEqual([undefined, 2, 2, 2, 1]);
    expect(mainBeats(noor!).map(({ stap: { name } }) => name)).toEqual(['0', '1', '4']);
  });

  it('passes a side path by, also for who feels something there alone', () => {
    expect(lines('noor', '1: noor 1', '2 als: noor -2, karin -1', '3: noor 2')).toEqual([
      'noor 1:1/2:(-2)~3:2',
      'karin 2:(-1)',
    ]);
    expect(lines('noor,sam', '1: noor 1', '2 als voor sam: sam -2', '3: noor 2')).toEqual([
      'noor 1:1~3:2',
      'sam 2:(-2)',
    ]);
  });

  it('has what is felt in a fase in the first stap of it that its persona takes', () => {
    const felt = (fasen: readonly (readonly [feelings: string, ...stappen: readonly string[]])[]) =>
      stappenFelt<Felt, Stap>(
        ['noor', 'sam'],
        fasen.map(([feelings, ...stappen]) => ({
          stappen: stappen.map(stap),
          feelings: stap(`: ${feelings}`).feelings,
        })),
      ).map(({ name, feelings }) => `${name} ${feelings.map(({ who, waarde }) => `${who} ${waarde}`).join()}`.trim());
    expect(felt([['noor -1', '1', '2']])).toEqual(['1 noor -1', '2']);
    expect(felt([['noor -1, noor 2', '1 voor sam', '2 als', '3 of 2', '4']])).toEqual(['1', '2', '3', '4 noor -1']);
    expect(felt([['noor -1, sam 1, karin 0', '1 voor sam', '2: noor 2']])).toEqual(['1 sam 1,karin 0', '2 noor 2']);
    expect(felt([['noor -1'], ['sam 1', '1']])).toEqual(['1 sam 1']);
    expect(felt([['noor -1, sam 1', '1 voor sam', '2 of 1 voor noor']])).toEqual(['1 sam 1', '2 noor -1']);
    expect(felt([['noor -1', '2 of 1', '1']])).toEqual(['2 noor -1', '1']);
  });

  it('takes time by its length, whoever feels in it', () => {
    const stappen = Array.from({ length: 20_000 }, (_, at) => stap(`${at} voor p${at}: p${at} 1, q${at} -1`));
    expect(
      hartslagenOf(
        stappen.map(({ voor }) => voor[0]!),
        stappen,
      ),
    ).toHaveLength(40_000);
  });
});
