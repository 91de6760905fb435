import { TextDocument } from 'vscode-languageserver-textdocument';
import { HeldMessages, type Message, type Placed } from '../../../src/extension/typing/held-messages';
import type { Replaced } from '../../../src/extension/typing/moved-places';
import type { Position, Range } from '../../../src/util/source';

/** What a server says of a text: each word that begins with `fout` is one, and each `gevolg` where the text has the word `oorzaak`. */
export function messagesOf(text: string, everywhere = text): Message[] {
  const found: Message[] = [];
  for (const [line, row] of text.split('\n').entries()) {
    for (const { 0: word, index } of row.matchAll(/\b(?:fout|gevolg)[a-z]*/g)) {
      if (word === 'gevolg' && !/\boorzaak\b/.test(everywhere)) continue;
      const range = { start: { line, character: index }, end: { line, character: index + word.length } };
      found.push({ range, code: word.startsWith('fout') ? 'F' : 'G', message: word });
    }
  }
  return found;
}

interface Version {
  readonly version: number;
  readonly text: string;
}

/** Somebody who types in one file of a folder, beside a server that answers when it is told to. */
export class Typist {
  readonly held = new HeldMessages<Message>((file, placed) => this.shown.set(file, placed));
  private readonly shown = new Map<string, readonly Placed<Message>[]>();
  private readonly documents = new Map<string, TextDocument>();
  private readonly versions = new Map<string, Version[]>();
  private cursor: Position = { line: 0, character: 0 };

  /** Opens files and hears what there is to say about them; the cursor is in the first. */
  constructor(
    texts: Readonly<Record<string, string>>,
    private file = Object.keys(texts)[0]!,
  ) {
    for (const [name, text] of Object.entries(texts)) {
      this.documents.set(name, TextDocument.create(name, 'klantreis', 1, text));
      this.versions.set(name, [{ version: 1, text }]);
    }
    for (const name of Object.keys(texts)) this.answer(name);
    this.held.attend(this.file, [this.cursor]);
  }

  get text(): string {
    return this.documents.get(this.file)!.getText();
  }

  /** A click, or an arrow. */
  put(line: number, character = 999): this {
    const row = this.text.split('\n')[line]!;
    this.cursor = { line, character: Math.min(character, row.length) };
    this.held.attend(this.file, [this.cursor]);
    return this;
  }

  go(file: string): this {
    this.file = file;
    return this.put(0);
  }

  /** One key after the other at the cursor; `\n` is Enter. */
  type(keys: string): this {
    for (const key of keys)
      this.edit([{ range: { start: this.cursor, end: this.cursor }, text: key }], this.after(key));
    return this;
  }

  back(times: number): this {
    for (let time = 0; time < times; time++) {
      const start = { ...this.cursor, character: this.cursor.character - 1 };
      this.edit([{ range: { start, end: this.cursor }, text: '' }], start);
    }
    return this;
  }

  /** Any change, after which the cursor is somewhere. It is not said where the cursor is if it did not move. */
  edit(replaced: readonly Replaced[], cursor: Position): this {
    const document = this.documents.get(this.file)!;
    const version = document.version + 1;
    for (const { range, text } of replaced) TextDocument.update(document, [{ range, text }], version);
    this.versions.get(this.file)!.push({ version, text: document.getText() });
    this.held.changed(this.file, version, replaced);
    const stays = cursor.line === this.cursor.line && cursor.character === this.cursor.character;
    this.cursor = cursor;
    if (!stays) this.held.attend(this.file, [cursor]);
    return this;
  }

  /** The server has looked at a text; at the last one, if it is not said at how many changes before that. */
  answer(file = this.file, late = 0): this {
    const versions = this.versions.get(file)!;
    const { version, text } = versions.at(-1 - late)!;
    const everywhere = [...this.documents.values()].map((document) => document.getText()).join('\n');
    this.held.published(file, messagesOf(text, everywhere), version);
    return this;
  }

  /** The server says this of the text as it is, each with its row: `0 KR101`. */
  hear(said: readonly string[]): this {
    const document = this.documents.get(this.file)!;
    const messages = said.map((one): Message => {
      const [row = '', code = ''] = one.split(' ');
      const line = Number(row);
      const start = { line, character: 0 };
      const range = { start, end: { line, character: this.text.split('\n')[line]!.length } };
      // As VS Code has the code of a message that leads to a page.
      return { range, code: { value: code, target: `klantreis-melding:/${code}.md` }, message: code };
    });
    this.held.published(this.file, messages, document.version);
    return this;
  }

  /** What shows of the file, as it is said in `hear`. */
  seesCodes(): string[] {
    const shown = this.shown.get(this.file) ?? [];
    return shown.map(({ range, message }) => `${range.start.line} ${message.message}`).sort();
  }

  /** What shows of a file: the text that it stands under, with its row. */
  sees(file = this.file): string[] {
    const document = this.documents.get(file)!;
    const at = (range: Range) => `${range.start.line} ${document.getText(range)}`;
    return (this.shown.get(file) ?? []).map(({ range }) => at(range)).sort();
  }

  private after(key: string): Position {
    const { line, character } = this.cursor;
    return key === '\n' ? { line: line + 1, character: 0 } : { line, character: character + key.length };
  }
}
