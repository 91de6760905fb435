import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Key {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when?: string;
}

interface Contributes {
  readonly commands: readonly { readonly command: string; readonly category?: string; readonly title: string }[];
  readonly keybindings: readonly Key[];
  readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
}

const { publisher, name, contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly publisher: string;
  readonly name: string;
  readonly contributes: Contributes;
};
const manual = readFileSync('docs/vscode.md', 'utf8');
const commands = contributes.commands.map(({ command }) => command);

describe('what the extension adds to VS Code', () => {
  it('has keys for commands that there are, none of which takes a key away outside klantreizen', () => {
    const { keybindings } = contributes;
    expect(keybindings.length).toBeGreaterThan(4);
    for (const { command, when } of keybindings) {
      expect(commands).toContain(command);
      expect(when).toMatch(/^(?:editorLangId == klantreis|activeWebviewPanelId == 'klantreis\.)/);
    }
    const places = keybindings.map(({ key, when }) => `${key} ${when}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('has each key as a Mac has it, and leaves those alone that make a sign on some keyboard', () => {
    for (const { key, mac } of contributes.keybindings) {
      expect(mac).toBe(key.startsWith('ctrl+') ? key.replace('ctrl+', 'cmd+') : undefined);
      // What is typed with AltGr is Ctrl+Alt on Windows.
      expect(key).not.toMatch(/ctrl\+alt/);
    }
  });

  it('shows each key in its manual', () => {
    const signs: Readonly<Record<string, string>> = { up: '↑', down: '↓', escape: 'Esc', ctrl: 'Ctrl', alt: 'Alt' };
    const shown = (key: string) =>
      key.replace(/\w+/g, (word) => signs[word] ?? (word.length === 1 ? word.toUpperCase() : word));
    const table = manual.slice(manual.indexOf('## Toetsen'));
    for (const { key } of contributes.keybindings) expect(table).toContain(shown(key));
  });

  it('has a command for each row of a menu, each with a name that says whose it is', () => {
    const named = Object.values(contributes.menus).flatMap((rows) => rows.map(({ command }) => command));
    expect(named.filter((command) => !commands.includes(command))).toEqual([]);
    expect(contributes.commands.filter(({ category }) => category !== 'Klantreis')).toEqual([]);
  });

  it('lays a klantreis out while it is typed, pasted and saved, by its own rules', () => {
    expect(contributes.configurationDefaults['[klantreis]']).toMatchObject({
      'editor.formatOnType': true,
      'editor.formatOnPaste': true,
      'editor.formatOnSave': true,
      'editor.defaultFormatter': `${publisher}.${name}`,
    });
    // No other language is told anything.
    expect(Object.keys(contributes.configurationDefaults)).toEqual(['[klantreis]']);
  });
});
