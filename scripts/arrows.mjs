/**
 * Who may import whom: the one table behind the lint rule, the architecture test and docs/architecture.md.
 *
 * `imports` are folders of src, `types` folders of which only types may come in, `packages` the libraries a folder may use
 * (with everything under them), `node` allows `node:*`. `pure` folders run in Node, in a browser worker and in a webview
 * alike: they know no environment at all. `rooms` are the folders in a folder, each with the rooms beside it that it may
 * import; `.` are the files of the folder itself. Folders that do not exist yet stand here so that they are born right.
 */
const GROUND = ['model', 'messages', 'util'];

/** @type {Readonly<Record<string, import('./arrows.mjs').Folder>>} */
export const FOLDERS = {
  // Ground
  // What changed in a text is asked by the comparison and by the pictures, which do not know each other: so node-diff3 is known here.
  util: folder({ pure: true, packages: ['node-diff3'] }),
  typography: folder({ pure: true, imports: ['util'] }),
  messages: folder({ pure: true, imports: ['util'] }),
  model: folder({
    pure: true,
    imports: ['messages', 'util'],
    rooms: {
      lines: [],
      canonical: ['lines'],
      '.': ['lines'],
      scope: ['.', 'lines'],
      meaning: ['.', 'lines', 'scope'],
    },
  }),
  // Meaning
  // Whatever finds a mistake brings its repair along, and every edit of a text is made in text/edit: so checks, workspace and
  // parser import text. It never imports them: it takes rows and lines as data.
  text: folder({ pure: true, imports: GROUND, rooms: { '.': [], edit: ['.'] } }),
  checks: folder({
    pure: true,
    imports: ['text', ...GROUND],
    rooms: {
      repair: [],
      rule: ['repair'],
      language: ['rule'],
      method: ['rule', 'repair'],
      privacy: ['rule', 'repair'],
      '.': ['rule', 'language', 'method', 'privacy'],
    },
  }),
  drawing: folder({ pure: true, imports: ['typography', 'messages', 'util'] }),
  pictures: folder({
    pure: true,
    imports: ['drawing', 'typography', ...GROUND],
    rooms: {
      kaart: [],
      verticaal: ['kaart'],
      blauwdruk: ['kaart'],
      huidiggewenst: ['kaart'],
      kaartjes: ['kaart', 'verticaal'],
      zichtbaarheid: ['kaart', 'verticaal', 'kaartjes'],
      persona: ['kaart', 'verticaal', 'kaartjes'],
      verbeterbord: ['kaart', 'verticaal', 'kaartjes'],
      knelpunten: ['kaart', 'blauwdruk'],
      personas: ['kaart', 'verticaal', 'kaartjes', 'persona', 'knelpunten'],
      atlas: ['kaart', 'verticaal', 'kaartjes'],
      verschilkaart: ['kaart'],
      verschilverticaal: ['kaart', 'verticaal', 'verschilkaart'],
      '.': [
        'kaart',
        'verticaal',
        'blauwdruk',
        'huidiggewenst',
        'zichtbaarheid',
        'kaartjes',
        'persona',
        'verbeterbord',
        'knelpunten',
        'personas',
        'atlas',
        'verschilkaart',
        'verschilverticaal',
      ],
    },
  }),
  diff: folder({
    pure: true,
    imports: ['text', ...GROUND],
    packages: ['node-diff3'],
    rooms: {
      tree: [],
      match: ['tree'],
      changes: ['match', 'tree'],
      project: ['tree'],
      words: ['changes', 'match', 'tree'],
      review: ['changes', 'tree'],
      merge: ['changes', 'match', 'tree'],
    },
  }),
  // Views
  outputs: folder({
    pure: true,
    imports: ['drawing', 'typography', 'pictures', 'diff', ...GROUND],
    types: ['checks'],
    packages: ['valibot', 'sarif', '@discoveryjs/json-ext', 'pdfkit', '@resvg/resvg-wasm', 'fflate', '@noble/hashes'],
    rooms: {
      problems: [],
      lists: [],
      json: ['problems', 'lists'],
      review: ['json'],
      text: ['problems', 'review', 'lists'],
      svg: [],
      pdf: [],
      png: [],
      html: ['problems', 'review'],
      markdown: ['problems', 'review', 'lists'],
      csv: ['lists', 'review'],
      ics: ['lists', 'review'],
      forges: ['json', 'problems'],
      // The register knows them all, and none knows it.
      '.': [
        'problems',
        'lists',
        'json',
        'review',
        'text',
        'svg',
        'pdf',
        'png',
        'html',
        'markdown',
        'csv',
        'ics',
        'forges',
      ],
    },
  }),
  import: folder({ pure: true, imports: ['text', ...GROUND] }),
  // Whether the colours of a house style can be read is told with what else is wrong in klantreis.json.
  workspace: folder({ imports: ['drawing', 'parser', 'text', ...GROUND], packages: ['jsonc-parser', 'vscode-uri'] }),
  protocol: folder({ types: ['model'] }),
  // Langium
  parser: folder({
    imports: ['text', ...GROUND],
    packages: ['langium', 'chevrotain'],
    rooms: {
      generated: [],
      lines: ['generated'],
      'to-model': ['lines'],
      problems: ['lines'],
      'problems/misread': ['lines', 'problems'],
      tree: ['lines', 'problems'],
      '.': ['lines', 'to-model', 'problems', 'problems/misread', 'tree'],
    },
  }),
  editor: folder({
    imports: ['parser', 'checks', 'text', ...GROUND],
    types: ['protocol'],
    packages: ['vscode-languageserver-types'],
    rooms: {
      '.': [],
      layout: ['.'],
      completion: ['.', 'layout'],
      names: ['.'],
      hover: ['.', 'completion', 'names'],
      fixes: ['.', 'layout'],
      moving: ['.'],
      picture: ['.', 'moving'],
      refactor: ['.', 'moving', 'names'],
      'in-text': ['.'],
    },
  }),
  // What a face asks for
  usecases: folder({
    imports: ['import', 'diff', 'checks', 'text', 'parser', 'workspace', ...GROUND],
    types: ['drawing', 'outputs', 'pictures'],
    rooms: { '.': [], compare: ['.'], lists: ['.', 'compare'] },
  }),
  // Environment
  'host-node': folder({ imports: ['workspace', ...GROUND], packages: ['tinyglobby', 'vscode-uri'], node: true }),
  forge: folder({ imports: ['messages', 'util'], packages: ['valibot'], node: true }),
  // Faces
  cli: folder({
    imports: ['usecases', 'outputs', 'pictures', 'drawing', 'checks', 'workspace', 'host-node', 'forge', ...GROUND],
    types: ['diff'],
    node: true,
    rooms: {
      terminal: [],
      input: ['terminal'],
      output: ['input', 'terminal'],
      commands: ['input', 'output', 'terminal'],
      'commands/diff': ['input', 'output', 'terminal'],
      'commands/review': ['commands', 'commands/diff', 'input', 'output', 'terminal'],
      'commands/privacy': ['commands/diff', 'input', 'output', 'terminal'],
      'commands/git': ['commands/diff', 'input', 'terminal'],
      'commands/serve': ['commands', 'input', 'terminal'],
      '.': [
        'commands',
        'commands/diff',
        'commands/review',
        'commands/privacy',
        'commands/git',
        'commands/serve',
        'input',
        'terminal',
      ],
    },
  }),
  server: folder({
    imports: ['usecases', 'editor', 'outputs', 'pictures', 'protocol', 'workspace', 'host-node', ...GROUND],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
    node: true,
  }),
  extension: folder({
    imports: ['protocol', 'messages', 'util'],
    packages: ['vscode', 'vscode-languageclient'],
    node: true,
    rooms: {
      panel: [],
      typing: ['panel'],
      client: ['typing'],
      preview: ['client', 'panel'],
      compare: ['client', 'panel'],
      start: ['client', 'panel'],
      markdown: ['client', 'panel'],
      'side-bar': ['client', 'panel'],
      '.': ['client', 'typing', 'preview', 'compare', 'start', 'markdown', 'side-bar'],
    },
  }),
  webview: folder({
    imports: ['outputs', 'protocol', 'typography', 'messages', 'util'],
    rooms: { '.': [], preview: ['.'], compare: ['.'], picture: ['.'] },
  }),
};

/** The only folders that may look at Langium's generated AST. */
const AST_FOLDERS = ['parser'];

/** @param {string} path a file below src/ @returns {{ folder: string, room: string }} */
export function roomOf(path) {
  const [folderName, ...rest] = path
    .replace(/^src\//, '')
    .split('/')
    .slice(0, -1);
  return { folder: folderName ?? '', room: rest.join('/') || '.' };
}

/**
 * May this file import that one?
 * @param {string} from a path below src/
 * @param {string} specifier as the import has it
 * @param {string | undefined} to where that leads, undefined for a package
 * @param {boolean} typeOnly
 */
export function isAllowed(from, specifier, to, typeOnly) {
  const own = roomOf(from);
  const rights = Object.hasOwn(FOLDERS, own.folder) ? FOLDERS[own.folder] : undefined;
  if (!rights) return false;
  if (to === undefined) {
    if (specifier.startsWith('node:')) return rights.node;
    return rights.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  }
  if (!to.startsWith('src/')) return false;
  const other = roomOf(to);
  if (to.includes('/generated/') && !AST_FOLDERS.includes(own.folder)) return false;
  if (other.folder !== own.folder)
    return rights.imports.includes(other.folder) || (typeOnly && rights.types.includes(other.folder));
  return other.room === own.room || (rights.rooms[own.room]?.includes(other.room) ?? false);
}

function folder({ imports = [], types = [], packages = [], node = false, pure = false, rooms = { '.': [] } }) {
  return { imports, types, packages, node, pure, rooms };
}
