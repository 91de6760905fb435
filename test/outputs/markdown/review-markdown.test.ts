import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/outputs/problems/problem';
import { reviewMarkdown } from '../../../src/outputs/markdown/review-markdown';
import type { Forge } from '../../../src/outputs/markdown/review-markdown-parts';
import { golden } from '../../support/golden';
import { change, SAMPLE, summaryOf } from '../../support/sample-review';

const MARKER = '<!-- klantreis -->';
const PROBLEM: Problem = {
  file: 'reizen/dennis.klantreis',
  line: 4,
  column: 3,
  endLine: 4,
  endColumn: 12,
  severity: 'warning',
  code: 'KR401',
  message: 'Dit knelpunt heeft nog geen oplossing. Zet er een `oplossing` onder.',
};
const NOTHING = { ...SAMPLE, changes: [], journeys: [], standings: [], notes: [], summary: summaryOf([]) };

function options(forge: Forge) {
  return { forge, marker: MARKER, problems: [PROBLEM], reportUrl: 'https://forge.voorbeeld/rapport/1' };
}

/** Comments that were looked at: look at each that changes. */
describe('golden comments', () => {
  it.each([
    ['comment-github.md', 'github'],
    ['comment-gitlab.md', 'gitlab'],
    ['comment-azure.md', 'azure'],
    ['comment-plain.md', 'plain'],
  ] as const)('%s', async (file, forge) => {
    await expect(reviewMarkdown(SAMPLE, options(forge))).toMatchFileSnapshot(golden(file));
  });
});

describe('the comment', () => {
  it('begins with its marker', () => {
    expect(reviewMarkdown(SAMPLE, options('github')).startsWith(`${MARKER}\n\n`)).toBe(true);
  });

  it('counts what became of a klantreis below its changes, and of others last', () => {
    const text = reviewMarkdown(SAMPLE, options('github'));
    const [, own] = text.split('<b>Mijn bedrijf is failliet</b>');
    expect(own!.indexOf('- **Neutraal**')).toBeLessThan(own!.indexOf('**Bewijs, scorekaart en wat open staat**'));
    expect(own!.indexOf('**Bewijs, scorekaart')).toBeLessThan(own!.indexOf('**Wat betekent dit voor'));
    expect(text).toMatch(
      /<b>Verhuizen[^]*<summary>Bewijs, scorekaart en wat open staat in andere klantreizen: 1<[^]*\*Mijn huis is vuil\*/,
    );
  });

  it('fits where the counts of two thousand klantreizen changed', () => {
    const [, , touched] = SAMPLE.standings;
    const many = Array.from({ length: 2000 }, (_, at) => ({ ...touched!, title: `Reis ${at + 1}` }));
    const text = reviewMarkdown({ ...SAMPLE, standings: many }, options('github'));
    expect(text.length).toBeLessThan(65_001);
    expect(text).toMatch(/andere klantreizen: 2000<[^]*- \*Reis 100\*[^]*- En nog 1900 klantreizen[^]*rapport/);
  });

  it('has a chart where the forge draws it, and the values in a table everywhere', () => {
    for (const forge of ['github', 'gitlab', 'azure', 'plain'] as const) {
      const text = reviewMarkdown(SAMPLE, options(forge));
      expect(text.includes('```mermaid')).toBe(forge === 'github' || forge === 'gitlab');
      expect(text).toContain('| 3 | Wachten op bericht | -2 | 0 | ▲ hoger |');
    }
  });

  it('says that nothing changed in meaning', () => {
    const text = reviewMarkdown(NOTHING, { forge: 'github', marker: MARKER });
    expect(text).toContain('Er is niets veranderd in betekenis. De opmaak en de opmerkingen tellen niet mee.');
    expect(text).not.toContain('<details>');
  });

  it('says where everything was agreed with', () => {
    const changes = SAMPLE.changes.map((one) => ({ ...one, approved: 'Besproken.' }));
    const text = reviewMarkdown(
      { ...SAMPLE, changes, summary: summaryOf(changes) },
      { forge: 'github', marker: MARKER },
    );
    expect(text).toContain('Voor 11 wijzigingen is vooraf akkoord gegeven. Die tellen niet mee.');
    expect(text).not.toContain('niets veranderd in betekenis');
    expect(text).not.toContain('Wat betekent dit voor');
    expect(text).not.toMatch(/Kijk hier eerst naar|### Voor |\*\*Kijk eerst/);
  });

  it('never says that all is well where the check found something', () => {
    const error: Problem = { ...PROBLEM, severity: 'error', code: 'KR201' };
    const text = reviewMarkdown(NOTHING, { forge: 'github', marker: MARKER, problems: [], privacy: [error] });
    expect(text).toContain('**Bij het nakijken is 1 fout gevonden. Op één plek staan misschien persoonsgegevens.**');
    expect(text).toContain('Nieuw bij het nakijken: 1 fout. Zie hierboven, bij Persoonsgegevens.');
    expect(text).not.toContain('geen fouten');
  });

  it('says no more of what is the same than could be read', () => {
    const text = reviewMarkdown({ ...NOTHING, notes: SAMPLE.notes }, { forge: 'github', marker: MARKER });
    expect(text).toContain('In wat wij konden vergelijken, is niets veranderd in betekenis.');
  });

  it('names what happens to each klantreis, and of many how many', () => {
    const about = (...states: readonly ('nieuw' | 'weg' | 'gewijzigd')[]) => {
      const journeys = states.map((state, at) => ({ ...SAMPLE.journeys[0]!, title: `R${at + 1}`, state }));
      return reviewMarkdown({ ...SAMPLE, journeys, changes: SAMPLE.changes.slice(0, 1) }, options('plain'))
        .split('\n')
        .find((line) => line.endsWith('Wij vergelijken werkmap met main.'))!
        .replace(/\. .*/, '.');
    };
    expect(about('gewijzigd')).toBe('Klantreis *R1* verandert.');
    expect(about('nieuw', 'nieuw')).toBe('De klantreizen *R1* en *R2* komen erbij.');
    expect(about('gewijzigd', 'weg')).toBe('Klantreis *R1* verandert en klantreis *R2* gaat weg.');
    expect(about('gewijzigd', 'gewijzigd', 'gewijzigd', 'nieuw')).toBe(
      'Het gaat om 4 klantreizen: 3 gewijzigd en 1 nieuw.',
    );
  });

  it('warns of details of real people before all else', () => {
    const text = reviewMarkdown(SAMPLE, { forge: 'github', marker: MARKER, privacy: [PROBLEM] });
    expect(text.indexOf('### Persoonsgegevens')).toBeLessThan(text.indexOf('### Kijk hier eerst naar'));
    expect(text).toContain('te zien in de geschiedenis');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https', ''])('links to no report at %s', (reportUrl) => {
    const text = reviewMarkdown(SAMPLE, { forge: 'github', marker: MARKER, reportUrl });
    expect(text).not.toContain('](');
    expect(text).not.toContain('in het rapport');
  });

  it.each(['github', 'gitlab', 'azure'] as const)(
    'names the file of the report on %s, with a link or without',
    (forge) => {
      const text = reviewMarkdown(SAMPLE, { ...options(forge), reportUrl: undefined });
      expect(text).toContain('Het rapport met de tekeningen staat bij de bestanden van deze run, als `rapport.html`.');
      expect(reviewMarkdown(SAMPLE, options(forge))).toMatch(/\[Bekijk het rapport.*`rapport\.html`\./);
    },
  );

  it('keeps the address of the report one address', () => {
    const reportUrl = 'https://forge.voorbeeld/a b>) [x](https://kwaad.voorbeeld)\n\n# kop';
    const text = reviewMarkdown(SAMPLE, { forge: 'github', marker: MARKER, reportUrl });
    expect(text.match(/\]\(<[^<>\s\\]*>\)/g)).toHaveLength(1);
  });
});

describe('a comment that is too long', () => {
  const journeys = Array.from({ length: 40 }, (_, index) => ({ ...SAMPLE.journeys[0]!, title: `Reis ${index}` }));
  const changes = journeys.flatMap((_, journey) =>
    Array.from({ length: 120 }, (__, index) =>
      change('VS035', { soort: 'stap', naam: `Stap ${index}`, feit: 'denkt', nieuw: 'x'.repeat(3000) }, { journey }),
    ),
  );
  const large = { ...SAMPLE, journeys, changes, summary: summaryOf(changes) };

  it.each([
    ['github', 65_536],
    ['gitlab', 1_000_000],
    ['azure', 150_000],
  ] as const)('fits %s', (forge, limit) => {
    const text = reviewMarkdown(large, options(forge));
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text).toContain('Er zijn 4800 neutrale wijzigingen.');
    expect(text).toMatch(/En nog \d+ wijzigingen\. U vindt ze in het rapport\./);
    expect(text).toContain('(<https://forge.voorbeeld/rapport/1>)');
  });

  it('is as long as it is in a file', () => {
    expect(reviewMarkdown(large, options('plain'))).not.toContain('En nog');
  });

  // Of a dollar sixteen signs are made.
  it.each(['@', '$'])('fits whatever is in it: %s', (sign) => {
    const long = sign.repeat(5000);
    const journey = { ...SAMPLE.journeys[0]!, title: long, hartslagen: [] };
    const many = Array.from({ length: 3000 }, () => journey);
    const notes = Array.from({ length: 500 }, () => long);
    const grave = many.map((_, index) => change('VS025', { soort: 'knelpunt', naam: long }, { journey: index }));
    const review = {
      ...SAMPLE,
      base: long,
      head: long,
      notes,
      journeys: many,
      changes: grave,
      summary: summaryOf(grave),
    };
    const problems = Array.from({ length: 500 }, () => ({ ...PROBLEM, message: long, file: long }));
    const text = reviewMarkdown(review, { ...options('github'), problems, privacy: problems });
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text).toContain('(<https://forge.voorbeeld/rapport/1>)');
  });
});
