import { editorText, type EditorText } from '../messages/editor.data';

/** A part of Klantreis could not be read, in a sentence for the user. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';

  constructor(code: EditorText, cause: unknown) {
    super(editorText(code), { cause });
  }
}

/**
 * Loads once, when first asked, and again after it failed: a network comes back.
 * @param code what is said where it failed
 * @throws NotLoaded
 */
export function onDemand<T>(load: () => Promise<T>, code: EditorText): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw new NotLoaded(code, error);
    }));
}
