import { describe, expect, it } from 'vitest';
import { faceRuns } from '../../src/typography/face-runs';

describe('which font draws what', () => {
  it('is one font for a Dutch text', () => {
    expect(faceRuns('Reünie in Curaçao', 'bold')).toEqual({
      runs: [{ face: 'bold', text: 'Reünie in Curaçao' }],
      missing: [],
    });
  });

  it('is another for an arrow, and the same again behind it', () => {
    const { runs } = faceRuns('van → naar', 'regular');
    expect(runs).toEqual([
      { face: 'regular', text: 'van ' },
      { face: 'symbols', text: '→' },
      { face: 'regular', text: ' naar' },
    ]);
  });

  it('is the text font for a letter that it makes of parts', () => {
    expect(faceRuns('ō', 'italic').runs).toEqual([{ face: 'italic', text: 'ō'.normalize('NFD') }]);
  });

  it('is an empty box for a sign that no font has, which is told once', () => {
    const { runs, missing } = faceRuns('漢 and 漢 \u200b', 'regular');
    expect(runs.map(({ text }) => text).join('')).toBe('□ and □ ');
    expect(missing).toEqual(['漢']);
  });
});
