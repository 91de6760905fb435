import type { Fase, Gevoel, Stap } from '../../model/klantreis';
import { type Feeling, hartslagenNow } from '../../model/meaning/feelings';
import { isLived } from './current-stappen';
import { alone, type Rule } from '../rule/rule';

/** A fall of this much asks for a reason even where it does not end below neutral. */
const DROP = 2;

/**
 * A dip in the hartslag without its reason: a negative feeling, or a fall of two against the same persona's point before, with
 * nothing after the colon and no knelpunt in the stap or its fase. The reason is the finding (Telengy, werkbedrijf,
 * 'Dennis'). A knelpunt of another persona explains nothing.
 */
export const kr301: Rule = {
  code: 'KR301',
  klantreis: alone(function* (klantreis) {
    if (!isLived(klantreis)) return;
    const faseOf = new Map(klantreis.fasen.flatMap((fase) => fase.stappen.map((stap) => [stap, fase] as const)));
    for (const { who, beats } of hartslagenNow(klantreis)) {
      for (const { stap, gevoel, before } of beats) {
        if (!isDip(gevoel, before) || isExplained(gevoel.gevoel, who, stap.stap, faseOf.get(stap.stap))) continue;
        yield { code: 'KR301', range: gevoel.gevoel.range, args: {} };
      }
    }
  }),
};

function isDip({ waarde }: Feeling, before: Feeling | undefined): boolean {
  return waarde <= -1 || (before !== undefined && before.waarde - waarde >= DROP);
}

function isExplained(gevoel: Gevoel, owner: string, stap: Stap, fase: Fase | undefined): boolean {
  if (gevoel.omdat !== '') return true;
  const knelpunten = [...stap.knelpunten, ...(fase?.knelpunten ?? [])];
  return knelpunten.some(({ van }) => van === undefined || van.id === owner);
}
