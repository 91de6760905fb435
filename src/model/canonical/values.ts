import { SPACES } from '../../util/spaces';
import { allValuesOf, STATEMENT_WORDS } from '../lines/line-kinds';
import { patternFor } from '../../util/remembered';

const RUN = patternFor(`[-${SPACES}]+`, 'g');

/** By line word: its values as they may be typed, without capitals and accents, with how they are spelled. */
const SPELLINGS: ReadonlyMap<string, ReadonlyMap<string, string>> = spellings();

/** How a value of a closed list is spelled; undefined for what is no value of the line in any element. */
export function spelled(keyword: string, typed: string): string | undefined {
  return SPELLINGS.get(keyword)?.get(plain(typed));
}

function spellings(): Map<string, Map<string, string>> {
  const all = new Map<string, Map<string, string>>();
  for (const keyword of STATEMENT_WORDS) {
    const known = new Map(
      allValuesOf(keyword).flatMap((values) => values.map((value) => [plain(value), value] as const)),
    );
    if (known.size > 0) all.set(keyword, known);
  }
  return all;
}

function plain(value: string): string {
  const bare = value.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(RUN(), '-').replace(/^heel-/, 'zeer-');
}
