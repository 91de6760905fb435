import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { klantreis } from '../cli/run-cli';
import { golden } from '../support/golden';
import { makeMixed } from './mixed';
import type { Story } from './story';

let story: Story;
let out: string;
let comment: string;

beforeAll(() => {
  story = makeMixed();
  out = mkdtempSync(join(tmpdir(), 'klantreis uitvoer-'));
  const report = join(out, 'klantreis-verslag');
  klantreis(['review', '--base', 'main', '--forge', 'github', '--output', report, '--force'], { cwd: story.folder });
  comment = readFileSync(join(report, 'opmerking.md'), 'utf8');
}, 60_000);

afterAll(() => {
  for (const folder of [story.folder, out]) rmSync(folder, { recursive: true, force: true });
});

/** What a reader sees before anything is opened. */
function unfolded(): readonly string[] {
  return comment.replace(/^<details>\n<summary>([^]*?)<\/summary>[^]*?^<\/details>$/gm, '▸ $1').split('\n');
}

describe('the comment about an afternoon of work', () => {
  it('reads as it was read aloud', async () => {
    await expect(comment).toMatchFileSnapshot(golden('nakijken-gemengd.md'));
  });

  it('fits a screen before anything is opened', () => {
    // Empty lines count too, and so does what the check asks of a klantreis that is vastgesteld: five lines under its status, and how many more.
    expect(unfolded().length).toBeLessThanOrEqual(64);
    expect(unfolded().filter((line) => line !== '').length).toBeLessThanOrEqual(45);
  });

  it('has a block for each reader, in their order, with at most five points', () => {
    const heads = ['### Voor bestuur', '### Voor de jurist', '### Voor de privacy officer', '### Voor het team'];
    const at = heads.map((head) => unfolded().indexOf(head));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    for (const start of at) {
      expect(start).toBeGreaterThan(0);
      const rest = unfolded().slice(start + 2);
      const points = rest.slice(0, rest.indexOf('')).filter((line) => line.startsWith('- '));
      expect(points.length).toBeGreaterThan(0);
      expect(points.length).toBeLessThanOrEqual(5);
    }
  });

  it('tells a change whole to one reader, and points the others to it', () => {
    const said = unfolded().filter((line) => line.includes('trouwboekje'));
    // The privacy officer reads at once what it is about, and the lawyer what became of it.
    expect(said).toHaveLength(2);
    const privacy = unfolded().slice(unfolded().indexOf('### Voor de privacy officer') + 2);
    // What a new stap asks of somebody else is no less news than what is asked in one that was there.
    expect(privacy[0]).toContain('Zie *Voor de jurist*: ');
    for (const asked of ['het trouwboekje', 'het identiteitsbewijs van de andere ouder'])
      expect(privacy[0]).toContain(asked);
  });
});
