import { describe, expect, it } from 'vitest';
import { foldingOf } from '../../../src/editor/layout/folding';
import { openFile } from '../cursor';

function folds(text: string): string[] {
  return foldingOf(openFile(text)).map(
    ({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`,
  );
}

describe('folding', () => {
  it('folds what has lines under it', () => {
    const text =
      'klantreis r: R\n  voor noor\n\n  fase f: F\n    stap s: S\n      doet: iets\n        volgens b\n\npersona p: P\n';
    expect(folds(text)).toEqual(['0-6', '3-6', '4-6', '5-6']);
  });

  it('folds a text that runs on', () => {
    expect(folds('klantreis r: R\n  samenvatting: een\n    : twee\n    : drie\n  voor noor\n')).toEqual(['0-4', '1-3']);
  });

  it('folds comments of more rows', () => {
    expect(folds('# een\n  # twee\n# drie\n\n# los\npersona p: P\n# a\n# b')).toEqual(['0-2 comment', '6-7 comment']);
  });

  it('an unknown line takes nothing along', () => {
    expect(folds('klantreis r: R\n  faas f: F\n  stap s: S\n    ???\n    doet: iets\n')).toEqual(['0-4', '2-4']);
  });

  it('a line that goes back to its element is inside its fold', () => {
    expect(folds('stap s: S\n  knelpunt k: K\n  doet: iets\n    volgens b\n  ernst hoog\n')).toEqual([
      '0-4',
      '1-4',
      '2-3',
    ]);
  });
});
