import { OPTION_FORMS } from '../../messages/cli-help.data';
import { picturesHelp, widthsHelp } from '../../messages/pictures.data';
import type { AnyPicture } from '../../pictures/picture';
import { listed } from '../../usecases/journeys';
import { isIsoDate } from '../../util/dates';
import { UsageError } from '../terminal/errors';
import type { Options } from './arguments';

/** The pictures that can be chosen with `--picture`, and their widths, as the help of a command has them. */
export function picturesInHelp(pictures: readonly AnyPicture[]): Readonly<Record<string, string>> {
  return { tekeningen: picturesHelp(pictures), breedtes: widthsHelp(pictures) };
}

/** How many dots a px of the picture becomes, along a side; undefined where nobody chose. @throws UsageError where it is no such number */
export function askedScale({ scale }: Options): number | undefined {
  if (scale === undefined) return undefined;
  const value = /^\d{1,2}(?:[.,]\d{1,2})?$/.test(scale) ? Number(scale.replace(',', '.')) : 0;
  if (value === 0) throw new UsageError('schaalGetal', { waarde: scale, voorbeeld: OPTION_FORMS.scale! });
  return value;
}

/** The rows that the picture goes without, as they were typed. */
export function askedWithout({ without = '' }: Options): readonly string[] {
  return without
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** @throws UsageError where it is no width, or the picture is as wide as what it shows */
export function askedWidth({ width: asked, picture }: Options, pictures: readonly AnyPicture[]): number | undefined {
  if (asked === undefined) return undefined;
  const found = picture === undefined ? pictures[0] : pictures.find(({ id }) => id === picture);
  if (found && !found.widths) {
    const keuzes = listed(pictures.filter(({ widths }) => widths).map(({ id }) => id));
    throw new UsageError('breedteVast', { id: found.id, keuzes });
  }
  if (!/^[1-9]\d{1,5}$/.test(asked))
    throw new UsageError('breedteGetal', { waarde: asked, voorbeeld: OPTION_FORMS.width! });
  return Number(asked);
}

/**
 * The day that a picture is of: the one that was asked for, else today.
 * @throws UsageError where it is no day, or the picture is of no day
 */
export function askedDay({ day: asked, picture }: Options, pictures: readonly AnyPicture[], today: string): string {
  if (asked === undefined) return today;
  const found = picture === undefined ? pictures[0] : pictures.find(({ id }) => id === picture);
  if (found && !found.dated) {
    const keuzes = listed(pictures.filter(({ dated }) => dated).map(({ id }) => id));
    throw new UsageError('dagOnnodig', { id: found.id, keuzes });
  }
  if (!isIsoDate(asked) || asked.length < today.length)
    throw new UsageError('dagVorm', { waarde: asked, voorbeeld: OPTION_FORMS.day! });
  return asked;
}
