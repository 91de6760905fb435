import type { InlayHint } from 'vscode-languageserver-types';
import { FACES, inTextWord, unsolvedWords } from '../../messages/in-text.data';
import { word } from '../../parser/lines/values';
import { own } from '../../util/own';
import type { Position, Range } from '../../util/source';
import type { OpenFile } from '../open-file';
import { holdersOf, lackingIn, within } from './lacking';

/**
 * What an editor shows in the text beside what is typed there: the face of a gevoel, and with `all` also which claims have no bron and how many
 * knelpunten of a klantreis or fase have no oplossing.
 */
export function hintsOf(file: OpenFile, range: Range, all: boolean): InlayHint[] {
  const hints = [...faces(file), ...(all ? lacks(file) : [])];
  return hints.filter(({ position: { line } }) => range.start.line <= line && line <= range.end.line);
}

function faces({ lines }: OpenFile): InlayHint[] {
  return lines.flatMap((line): InlayHint[] => {
    const value = line.keyword === 'gevoel' && line.place === 'attached' ? word(line, 'waarde') : undefined;
    const face = value && own(FACES, value.text);
    return face ? [hint(value.range.end, face)] : [];
  });
}

function lacks({ model, scope }: OpenFile): InlayHint[] {
  return lackingIn(model.klantreizen, scope).flatMap(({ klantreis, unproven, unsolved }) => [
    ...unproven.map(({ range }) => ({
      ...hint(range.end, inTextWord('geenBron')),
      tooltip: inTextWord('geenBronUitleg'),
    })),
    ...holdersOf(klantreis).flatMap((holder) => {
      const count = within(unsolved, holder.body).length;
      return count > 0 ? [hint(holder.range.end, unsolvedWords(count))] : [];
    }),
  ]);
}

function hint(position: Position, label: string): InlayHint {
  return { position, label, paddingLeft: true };
}
