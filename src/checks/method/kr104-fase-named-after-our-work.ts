import type { Klantreis } from '../../model/klantreis';
import { remembered } from '../../util/remembered';
import { personaName } from './current-stappen';
import type { Rule } from '../rule/rule';
import { ARTICLES, WORK_PARTS, WORK_TITLES, WORK_WORDS } from './words.data';

/**
 * A fase is named after our work instead of the customer's life (Smaply, journey mapping mistake 6; leefwereld against
 * systeemwereld, KING and Telengy).
 */
export const kr104: Rule = {
  code: 'KR104',
  *klantreis(klantreis, scope) {
    for (const { range, woord } of workFasen(klantreis)) {
      yield { code: 'KR104', range, args: { woord, persona: personaName(klantreis, scope) } };
    }
  },
};

const workFasen = remembered((klantreis: Klantreis) =>
  klantreis.fasen.flatMap(({ titel, range }) => {
    const woord = workWord(titel);
    return woord === undefined ? [] : [{ range, woord }];
  }),
);

function workWord(titel: string): string | undefined {
  const title = titel.toLowerCase().replace(/(?<!\p{L})(back|front) office/gu, '$1office');
  const words = title.match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [];
  const work = words.find((word) => WORK_WORDS.includes(word) || WORK_PARTS.some((part) => word.includes(part)));
  if (work !== undefined) return work;
  const content = words.filter((word) => !ARTICLES.includes(word));
  return content.length === 1 ? content.find((word) => WORK_TITLES.includes(word)) : undefined;
}
