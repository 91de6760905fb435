import type { CodeLens } from 'vscode-languageserver-types';
import { unprovenWords, unsolvedWords } from '../../messages/in-text.data';
import type { Fase, Klantreis, Statement } from '../../model/klantreis';
import type { OpenFile } from '../open-file';
import { holdersOf, type Lacking, lackingIn, within } from './lacking';

/**
 * What stands above a klantreis, and above a fase: how many of its knelpunten have no oplossing, and how many of its claims no bron. Nothing
 * where nothing is lacking.
 *
 * @param show the command of the editor that goes to a row: a click goes to the first that lacks it
 */
export function lensesOf({ model, scope, uri }: OpenFile, show: string | undefined): CodeLens[] {
  const lens = (holder: Klantreis | Fase, some: readonly Statement[], words: (count: number) => string): CodeLens[] => {
    const found = within(some, holder.body);
    const [first] = found;
    if (!first) return [];
    const at = { at: { uri, line: first.range.start.line } };
    const title = words(found.length);
    // A command without a name is a text that nobody can click.
    const command = show === undefined ? { title, command: '' } : { title, command: show, arguments: [at] };
    return [{ range: holder.range, command }];
  };
  const lensesAbove = (holder: Klantreis | Fase, { unsolved, unproven }: Lacking) => [
    ...lens(holder, unsolved, unsolvedWords),
    ...lens(holder, unproven, unprovenWords),
  ];
  return lackingIn(model.klantreizen, scope).flatMap((lacking) =>
    holdersOf(lacking.klantreis).flatMap((holder) => lensesAbove(holder, lacking)),
  );
}
