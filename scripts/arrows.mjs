/**
 * Who may import whom: the one table behind the lint rules, the architecture test and docs/architecture.md.
 *
 * `imports` are folders of src, `types` folders of which only types may come in, `packages` the libraries a folder may use
 * (with everything under them), `node` allows `node:*`. `pure` folders run in Node, in a browser worker and in a webview
 * alike: they know no environment at all. Folders that do not exist yet stand here so that they are born right.
 */
const GROUND = ['model', 'messages', 'util'];

/** @type {Readonly<Record<string, import('./arrows.mjs').Folder>>} */
export const FOLDERS = {
  // Ground
  util: folder({ pure: true, packages: ['hyphen'] }),
  messages: folder({ pure: true, imports: ['util'] }),
  model: folder({ pure: true, imports: ['messages', 'util'] }),
  // Meaning
  text: folder({ pure: true, imports: GROUND }),
  analysis: folder({ pure: true, imports: GROUND }),
  diagram: folder({ pure: true, imports: GROUND }),
  diff: folder({ pure: true, imports: ['text', ...GROUND], packages: ['node-diff3'] }),
  // Views
  export: folder({
    pure: true,
    imports: ['diagram', 'diff', ...GROUND],
    types: ['analysis'],
    packages: ['valibot', 'sarif'],
  }),
  office: folder({ imports: ['diagram', 'diff', ...GROUND], types: ['analysis'] }),
  import: folder({ pure: true, imports: ['text', ...GROUND] }),
  workspace: folder({ imports: ['parser', ...GROUND], packages: ['jsonc-parser', 'vscode-uri'] }),
  protocol: folder({ types: ['model'] }),
  // Langium
  parser: folder({ imports: GROUND, packages: ['langium', 'chevrotain'] }),
  editor: folder({
    imports: ['parser', 'analysis', 'text', ...GROUND],
    packages: ['vscode-languageserver-types'],
  }),
  // Environment
  'host-node': folder({ imports: ['workspace', ...GROUND], packages: ['tinyglobby', 'vscode-uri'], node: true }),
  forge: folder({ imports: ['messages', 'util'], packages: ['valibot'], node: true }),
  // Faces
  cli: folder({
    imports: [
      'import',
      'export',
      'office',
      'diff',
      'diagram',
      'analysis',
      'text',
      'parser',
      'workspace',
      'host-node',
      'forge',
      ...GROUND,
    ],
    node: true,
  }),
  server: folder({
    imports: [
      'editor',
      'export',
      'office',
      'diff',
      'diagram',
      'analysis',
      'protocol',
      'workspace',
      'host-node',
      ...GROUND,
    ],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
    node: true,
  }),
  extension: folder({
    imports: ['protocol', 'messages', 'util'],
    packages: ['vscode', 'vscode-languageclient'],
    node: true,
  }),
  webview: folder({ imports: ['export', 'protocol', 'messages', 'util'] }),
};

/** The only folders that may look at Langium's generated AST. */
export const AST_FOLDERS = ['parser'];

function folder({ imports = [], types = [], packages = [], node = false, pure = false }) {
  return { imports, types, packages, node, pure };
}
