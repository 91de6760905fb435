import { describe, expect, it } from 'vitest';
import { askedKlantreis, findKlantreis, keysOf, klantreisOfKey, listed, namesOf } from '../../src/usecases/journeys';
import { UseCaseRefusal } from '../../src/usecases/refusal';
import { inScope, scopeOf } from './scopes';

const { file } = inScope(
  await scopeOf({ 'a.klantreis': 'klantreis een: Een\nklantreis: Twee\nklantreis een: Drie\nklantreis zes: Vier\n' }),
  'a.klantreis',
);
const { klantreizen } = file.model;

describe('the names of klantreizen', () => {
  it('lead to one klantreis each, for a program and for people', () => {
    expect(keysOf(klantreizen)).toEqual(['een', '#2', '#3', 'zes']);
    expect(namesOf(klantreizen)).toEqual(['een', '2', '3', 'zes']);
    expect(keysOf(klantreizen).map((key) => klantreisOfKey(klantreizen, key))).toEqual(klantreizen);
    expect(namesOf(klantreizen).map((name) => findKlantreis(klantreizen, name))).toEqual(klantreizen);
  });

  it('are an id or a number, and nothing else', () => {
    expect(findKlantreis(klantreizen, '4')).toBe(klantreizen[3]);
    for (const none of ['0', '5', '#2', '1e0', '-1', '', 'constructor'])
      expect(findKlantreis(klantreizen, none), none).toBeUndefined();
    for (const none of ['2', '#1', '#4', undefined]) expect(klantreisOfKey(klantreizen, none), none).toBeUndefined();
  });

  it('are listed up to twenty', () => {
    expect(listed(['een', 'twee'])).toBe('`een` of `twee`');
    const many = listed(Array.from({ length: 21 }, (_, at) => `r${at}`));
    expect(many).toContain('`r19`');
    expect(many).not.toContain('`r20`');
    expect(many).toContain('…');
  });
});

describe('a klantreis that is not there', () => {
  const refused = () => {
    try {
      return askedKlantreis(file, 'zess');
    } catch (error) {
      return error as UseCaseRefusal;
    }
  };

  it('is refused with those that are, and with what was probably meant', () => {
    expect(refused()).toBeInstanceOf(UseCaseRefusal);
    expect(refused()).toMatchObject({
      code: 'klantreisOnbekend',
      args: { pad: 'reizen/a.klantreis', id: 'zess', keuzes: '`een`, `2`, `3` of `zes`' },
      meant: 'zes',
    });
  });

  it('is worded for each face', () => {
    const refusal = refused() as UseCaseRefusal;
    expect(refusal.textFor('cli')).toBe(
      'In `reizen/a.klantreis` staat geen klantreis met de naam of het nummer `zess`. Er staat wel: `een`, `2`, `3` of `zes`.',
    );
    expect(refusal.textFor('editor')).toBe(
      'In reizen/a.klantreis staat de klantreis niet meer waarmee u vergelijkt. Kies een andere klantreis.',
    );
  });
});
