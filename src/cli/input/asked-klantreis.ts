import { cliText } from '../../messages/cli-words.data';
import type { Klantreis } from '../../model/klantreis';
import type { AnyPicture } from '../../pictures/picture';
import type { FileInScope } from '../../usecases/check';
import { pictureOf } from '../../usecases/draw';
import { askedKlantreis, listed, namesOf } from '../../usecases/journeys';
import { UseCaseRefusal } from '../../usecases/refusal';
import { plain } from '../../util/text';
import type { Io } from '../terminal/io';
import type { Options } from './arguments';

/**
 * The klantreis that was asked for, else the first, of which the user hears where the picture is of one and there are others, or none.
 * @throws UseCaseRefusal where there is no such klantreis
 */
export function chosenKlantreis(
  { file }: FileInScope,
  { journey: asked, picture }: Options,
  pictures: readonly AnyPicture[],
  io: Pick<Io, 'err'>,
): Klantreis | undefined {
  const { klantreizen } = file.model;
  const pad = file.path;
  if (klantreizen.length === 0) {
    if (asked !== undefined) throw new UseCaseRefusal('geenKlantreis', { pad, id: asked });
    if (pictureOf(pictures, undefined, file, picture).of === 'klantreis')
      io.err(`${plain(cliText('geenKlantreis', { pad }))}\n`);
    return undefined;
  }
  if (asked !== undefined) return askedKlantreis(file, asked);
  if (klantreizen.length > 1 && pictureOf(pictures, klantreizen[0], file, picture).of === 'klantreis') {
    const keuzes = listed(namesOf(klantreizen));
    io.err(`${plain(cliText('meerKlantreizen', { pad, aantal: klantreizen.length, keuzes }))}\n`);
  }
  return klantreizen[0];
}
