import { SPACES } from '../../util/spaces';
import { VALUES } from '../lines/vocabulary.data';

const RUN = new RegExp(`[-${SPACES}]+`, 'g');

/** By line word: its values as they may be typed, without capitals and accents, with how they are spelled. */
const SPELLINGS: ReadonlyMap<string, ReadonlyMap<string, string>> = spellings();

/** How a value of a closed list is spelled; undefined for what is no value of the line in any element. */
export function spelled(keyword: string, typed: string): string | undefined {
  return SPELLINGS.get(keyword)?.get(plain(typed));
}

function spellings(): Map<string, Map<string, string>> {
  const all = new Map<string, Map<string, string>>();
  for (const [key, values] of Object.entries(VALUES)) {
    const keyword = key.split('.').at(-1)!;
    const known = all.get(keyword) ?? new Map<string, string>();
    all.set(keyword, known);
    for (const value of values) known.set(plain(value), value);
  }
  return all;
}

function plain(value: string): string {
  const bare = value.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(RUN, '-').replace(/^heel-/, 'zeer-');
}
