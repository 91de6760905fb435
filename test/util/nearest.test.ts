import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parser/parse';
import { Scope } from '../../src/model/scope/scope';
import { checkReferences } from '../../src/checks/language/references';
import { messageText } from '../../src/messages/messages';
import { nearest } from '../../src/util/nearest';

describe('the nearest name', () => {
  it('is not looked for where a name is longer than any name is', () => {
    const name = 'abcdefgh'.repeat(20_000);
    expect(nearest(name, [`${name}x`])).toBeUndefined();
    expect(nearest('balei', ['balie'])).toBe('balie');
  });

  it('of an id of 130,000 signs is not said, and that the id is unknown is', () => {
    const name = 'abcdefgh'.repeat(16_250);
    const file = { path: 'a', ...parse(`persona ${name}: A\nklantreis r: R\n  voor ${name}x\n`) };
    const [found, ...others] = checkReferences(file, new Scope([file]));
    expect([found!.code, others]).toEqual(['KT017', []]);
    expect(messageText(found!.code, found!.args, found!.meant).length).toBeLessThan(1000);
  });
});
