import type * as Pictures from '../pictures/pictures.bundle';
import { editorText } from '../messages/editor.data';
import type { LoadPictures } from '../usecases/draw';

/** What draws could not be read, in a sentence for the user. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';

  constructor(cause: unknown) {
    super(editorText('tekeningNietGeladen'), { cause });
  }
}

/**
 * Loads once, when first asked, and again after it failed: a network comes back.
 * @throws NotLoaded
 */
export function onDemand(load: LoadPictures): LoadPictures {
  let loading: Promise<typeof Pictures> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw new NotLoaded(error);
    }));
}
