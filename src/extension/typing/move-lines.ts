import { commands, Disposable, Position, Range, Selection, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { JOURNEY_MOVE, type MoveAnswer, type MoveParams } from '../../protocol/move';
import type { WaitingMessages } from './waiting-messages';

type Direction = MoveParams['direction'];

/** What VS Code itself does with the keys. */
const ROWS: Readonly<Record<Direction, string>> = {
  up: 'editor.action.moveLinesUpAction',
  down: 'editor.action.moveLinesDownAction',
};

/** The commands that move what the cursor is on, with everything under it, past its neighbour. */
export function moveCommands(client: BaseLanguageClient, waiting: WaitingMessages): Disposable {
  // A key that is held down asks again before the last answer is there; each begins with the text that the last one made.
  let last: Promise<void> = Promise.resolve();
  const command = (name: string, direction: Direction) =>
    commands.registerCommand(name, () => {
      last = last.then(() => move(client, waiting, direction)).catch(() => undefined);
      return last;
    });
  return Disposable.from(command('klantreis.omhoog', 'up'), command('klantreis.omlaag', 'down'));
}

async function move(client: BaseLanguageClient, waiting: WaitingMessages, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection, selections } = editor;
  const isOurs = document.languageId === 'klantreis' && selections.length === 1;
  const { version } = document;
  const params: MoveParams = { uri: document.uri.toString(), rows: rowsOf(selection), direction };
  const answer = isOurs ? await ask(client, params) : null;
  // Somebody typed meanwhile.
  if (document.version !== version) return;
  if (answer === null) await commands.executeCommand(ROWS[direction]);
  else if (answer.edits.length > 0) await apply(editor, answer);
  // Who moves something is done with the line that was typed.
  waiting.release();
}

/** Waits for a server that is starting: half an element is not to be moved meanwhile. Null where there is no server. */
async function ask(client: BaseLanguageClient, params: MoveParams): Promise<MoveAnswer | null> {
  try {
    return await client.sendRequest<MoveAnswer | null>(JOURNEY_MOVE, params);
  } catch (error) {
    if (client.isRunning()) throw error;
    return null;
  }
}

async function apply(editor: TextEditor, answer: MoveAnswer): Promise<void> {
  const { selection } = editor;
  const done = await editor.edit((builder) => {
    for (const { range, newText } of answer.edits) {
      const { start, end } = range;
      builder.replace(new Range(start.line, start.character, end.line, end.character), newText);
    }
  });
  if (!done) return;
  editor.selection = new Selection(moved(selection.anchor, answer), moved(selection.active, answer));
  editor.revealRange(editor.selection);
}

/** A selection that ends before the first sign of a row has nothing of that row. */
function rowsOf({ start, end }: Selection): MoveParams['rows'] {
  return { first: start.line, last: end.line > start.line && end.character === 0 ? end.line - 1 : end.line };
}

/** What was selected beside the moved rows stays behind. */
function moved({ line, character }: Position, { by, rows: { first, last } }: MoveAnswer): Position {
  const below = character === 0 ? last + 1 : last;
  return new Position(Math.min(Math.max(line + by, first), below), character);
}
