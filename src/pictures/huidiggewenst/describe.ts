import { inWords, type LaidOut, type Passage } from '../../drawing/shapes';
import { fillWords } from '../../messages/diagram.data';
import { wantedWord } from '../../messages/huidiggewenst.data';
import type { Scope } from '../../model/scope/scope';
import { capital } from '../../util/text';
import { journeySentences } from '../kaart/alternative';
import { type Count, countWords } from '../kaart/counted-head';
import { oplossingWords } from '../kaart/facts-finding';
import { titleWords } from '../kaart/facts-stap';
import { fasePassage } from '../kaart/facts-whole';
import { type Column, feltIn, type View } from '../kaart/view';
import { finished, gevoelWord, gevoelWords, passage } from '../kaart/words';
import { isMissing, type Pair, type Reasons } from './lifts';

/** The picture in words: a passage for the klantreis, one a fase, one a stap with what is felt, what comes of it and by what. */
export function describe(
  view: View,
  scope: Scope,
  pairs: readonly Pair[],
  reasons: ReadonlyMap<number, Reasons>,
  counts: readonly Count[],
): Pick<LaidOut, 'description' | 'passages'> {
  const none = view.klantreis.toestand === 'gewenst' ? 'zelfGewenst' : 'geenWens';
  const told = [wantedWord('naam'), ...counts.map(countWords).map(capital)];
  const passages: Passage[] = [
    { sentences: finished([...told, pairs.length === 0 && wantedWord(none)]) },
    { sentences: journeySentences(view, scope) },
  ];
  for (const span of view.fasen) {
    if (!span.fase.ongeschreven) passages.push(fasePassage(span.fase, view, scope));
    for (const column of view.columns.slice(span.start, span.end)) {
      const felt = column.missing ? [] : feelingWords(column, view, pairs, scope);
      const by = reasonWords(reasons.get(column.index), view, scope);
      passages.push(passage(2, [...titleWords(column, view, scope), ...felt, ...by]));
    }
  }
  return inWords(passages);
}

/** What everybody feels now, and after each of them what comes of it. */
function feelingWords(column: Column, view: View, pairs: readonly Pair[], scope: Scope): string[] {
  const felt = feltIn(view.curves).get(column.index) ?? [];
  const now = felt.filter(({ curve }) => !curve.desired);
  const lifts = pairs.flatMap((pair) =>
    pair.lifts.filter((lift) => lift.column === column).map((lift) => ({ pair, lift })),
  );
  const then = lifts.map(({ pair: { then: curve }, lift }) => {
    if (!lift.then) return wantedWord('tekstWeg', { persona: curve.name });
    const { waarde, omdat } = lift.then;
    const why = omdat === '' ? '' : fillWords('tekstOmdat', { omdat });
    return wantedWord('tekstStraks', { persona: curve.name, gevoel: gevoelWord(waarde), omdat: why });
  });
  return [...now.map(({ curve, point }) => gevoelWords(curve, point, { reason: true, scope })), ...then];
}

function reasonWords(reasons: Reasons | undefined, view: View, scope: Scope): string[] {
  if (!reasons) return [];
  const { behind, isNamed } = reasons;
  if (isMissing(reasons)) return [wantedWord('tekstGeen')];
  return behind.map(({ ref, oplossing }) => {
    const told = oplossing ? oplossingWords(oplossing, view, scope) : (ref?.id ?? '');
    return wantedWord(isNamed ? 'tekstDankzij' : 'tekstHier', { oplossing: told });
  });
}
