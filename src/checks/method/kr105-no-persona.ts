import type { Rule } from '../rule/rule';

/**
 * A klantreis without a persona is our process in disguise (Smaply, journey mapping mistake 4; H3ROES, Overheid360). A
 * klantreis that nobody wrote has a message of its own.
 */
export const kr105: Rule = {
  code: 'KR105',
  *klantreis(klantreis) {
    if (klantreis.ongeschreven || klantreis.voor.length > 0) return;
    yield { code: 'KR105', range: klantreis.range, args: { woord: 'voor' } };
  },
};
