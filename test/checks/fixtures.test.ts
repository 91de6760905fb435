import { describe, expect, it } from 'vitest';
import { failuresOf, readFixture, readParts } from '../support/fixtures';

const failures = (source: string, name = 'proef.klantreis') => failuresOf(readFixture(name, source));

/** The fixtures are only worth something if a wrong one fails. */
describe('a fixture', () => {
  it('holds where all is announced', () => {
    expect(failures('#! KT006 fout "korte naam"\npersona: Noor\n')).toEqual([]);
  });

  it.each([
    ['a finding of the language that is not announced', '#! geen KT001\npersona: Noor\n', /:2: not announced: KT006/],
    ['an announced one that does not come', '#! KT006\npersona noor: Noor\n', /:2: announced but not found: KT006/],
    ['one that was surely not to come', '#! geen KT006\npersona: Noor\n', /not announced: KT006/],
    ['another sentence', '#! KT006 "lange naam"\npersona: Noor\n', /announced but not found: KT006 "lange naam"/],
    ['another severity', '#! KT006 info\npersona: Noor\n', /announced but not found: KT006 info/],
    [
      'one that comes once but is announced twice',
      '#! KT006\n#! KT006\npersona: Noor\n',
      /announced but not found: KT006/,
    ],
    ['a code that does not exist', '#! KT999\npersona noor: Noor\n', /there is no KT999/],
    ['"geen" with a sentence', '#! geen KT006 "naam"\npersona noor: Noor\n', /takes a code and nothing else/],
    ['an annotation with no line below', '#! KT006\n\npersona: Noor\n', /stands above the line/],
    ['an annotation at the end', 'persona noor: Noor\n#! geen KT006', /stands above the line/],
    ['an annotation that cannot be read', '#! KT006 error\npersona: Noor\n', /cannot be read/],
    ['a comment that was meant as one', '# KT006\npersona: Noor\n', /cannot be read/],
    ['a part that cannot be read', '#! KT006\npersona: Noor\n#== net niet\n', /cannot be read/],
    ['a separator that cannot be read', '#-- ander.klantreis\n#! KT006\npersona: Noor\n', /cannot be read/],
    [
      'settings that are no settings',
      '#! klantreis.json {"regels": {"KR401": "soms"}}\n#! KT006\npersona: Noor\n',
      /achter `KR401` hoort/,
    ],
    [
      'settings further down',
      '#! KT006\npersona: Noor\n#! klantreis.json {"regels": {"KR401": "uit"}}\n',
      /on the first line/,
    ],
    ['nothing announced', 'persona noor: Noor\n', /says nothing/],
  ])('fails with %s', (_, source, reason) => {
    expect(failures(source).join('\n')).toMatch(reason);
  });

  it('tests the code in its name, also where it announces nothing of it', () => {
    const source = 'persona noor: Noor\n#! KR106\nklantreis a: A\n  voor noor\n  knelpunt b: Noor wacht\n';
    expect(failures(source)).toEqual([]);
    expect(failures(source, 'KR401.klantreis').join()).toMatch(/not announced: KR401/);
  });

  it('may be several in one file, which know nothing of each other', () => {
    const source =
      '#! KT006\npersona: Noor\n#=== net niet\n#! KT017\nklantreis a: A\n  voor noor\n#=== nog een\npersona: Sam\n';
    const [first, near, other] = readParts('KR105.klantreis', source).map((part) => [part.name, failuresOf(part)]);
    expect(first).toEqual(['KR105.klantreis', []]);
    expect(near).toEqual([
      'KR105.klantreis, net niet',
      [
        'KR105.klantreis:6: not announced: KT017 fout "Er is geen persona met de naam `noor`. Zet helemaal links op een nieuwe regel: `persona noor: …`."',
        'KR105.klantreis:5: announced but not found: KT017',
      ],
    ]);
    expect(other![1]).toContain('KR105.klantreis:8: says nothing about any line');
  });

  it('may hold more files, and counts lines in the fixture', () => {
    const source = '#! geen KT017\npersona noor: Noor\n#--- reis.klantreis\nklantreis a: A\n  voor nor\n';
    expect(failures(source)).toEqual([
      'proef.klantreis:5: not announced: KT017 fout "Er is geen persona met de naam `nor`. Bedoelde u `noor`?"',
    ]);
  });
});
