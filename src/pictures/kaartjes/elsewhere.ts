import { type CardWord, cardWord } from '../../messages/kaartjes.data';
import { fillWords } from '../../messages/diagram.data';
import type { Source } from '../../model/klantreis';
import type { FoundIn } from '../../model/meaning/found-in';
import type { ScopeFile } from '../../model/scope/scope';
import type { TextSource } from '../../drawing/shapes';
import { bronAt, bronWords } from '../kaart/bronnen';
import type { Told } from '../kaart/facts';
import { at, inFile, titleAt } from '../kaart/sources';
import type { Desk } from './kaartje';

/** What a card tells of what stands elsewhere: the bronnen that it rests on, and the klantreizen in which it is found. */

/** Of more than so many klantreizen their number says enough. */
const MOST = 8;

/** The path of a file that is another one than that of the picture. */
export function otherFile(file: ScopeFile, { isHere }: Desk): string | undefined {
  return isHere(file) ? undefined : file.path;
}

/**
 * The bronnen by their titles, with who took part; that there is none is said as well.
 * @param file that of the line that names them, where the picture is of another one
 */
export function basedOn(volgens: readonly Source[], desk: Desk, file?: string): Told {
  if (volgens.length === 0) return { text: cardWord('geenBron') };
  const told = volgens.map((ref): { text: string; source: readonly TextSource[] } => {
    const [declared] = desk.scope.declarations('bron', ref.id);
    if (!declared) return { text: ref.id, source: inFile(file, at(ref, 'namen', ref.id)) };
    return { text: bronWords(declared.element), source: bronAt(declared.element, otherFile(declared.file, desk)) };
  });
  return { text: told.map(({ text }) => text).join(' · '), source: told.flatMap(({ source }) => source) };
}

/**
 * A row with the titles of klantreizen; none where there are none.
 * @param inWords what is said of each, with its title in it; the title alone where that is all
 */
export function journeys<F extends FoundIn>(
  name: CardWord,
  found: readonly F[],
  desk: Desk,
  inWords: (one: F, reis: string) => string = (_, reis) => reis,
): (readonly [name: string, told: Told])[] {
  if (found.length === 0) return [];
  const shown = found.slice(0, MOST).map((one) => {
    const { klantreis, file } = one;
    const reis = klantreis.titel || fillWords('zonderTitel');
    return { text: inWords(one, reis), source: inFile(otherFile(file, desk), titleAt(klantreis, reis)) };
  });
  const more = found.length - shown.length;
  const texts = [...shown.map(({ text }) => text), ...(more > 0 ? [cardWord('enNog', { aantal: more })] : [])];
  return [[cardWord(name), { text: texts.join(' · '), source: shown.flatMap(({ source }) => source) }]];
}
