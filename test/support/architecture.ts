import { STATEMENT_WORDS } from '../../src/model/lines/line-kinds';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { FOLDERS, isAllowed, roomOf } from '../../scripts/arrows.mjs';
import { SHORT_FILES } from './short-files';

/** Sources by their path in the project (`src/model/scope/scope.ts`). Rules look at these only, so a test can plant a file. */
export type Sources = ReadonlyMap<string, string>;

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file it leads to; undefined for a package. */
  readonly to: string | undefined;
  readonly typeOnly: boolean;
}

const MIN_LINES = 20;
const MAX_LINES = 500;

const isGenerated = (path: string) => path.includes('/generated/');
const isData = (path: string) => path.endsWith('.data.ts');
const linesOf = (text: string) => text.split('\n').length - 1;

function parseSource(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
}

/** Every import and re-export of a file, `import()` included. */
function importsOf(path: string, text: string, sources: Sources): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Expression | undefined, typeOnly: boolean) => {
    if (!node || !ts.isStringLiteral(node)) return;
    const specifier = node.text;
    found.push({ from: path, specifier, to: resolve(path, specifier, sources), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal as ts.Expression, true);
    ts.forEachChild(node, visit);
  };
  visit(parseSource(path, text));
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly);
}

function resolve(from: string, specifier: string, sources: Sources): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = join(dirname(from), specifier);
  return [path, `${path}.ts`, `${path}/index.ts`].find((candidate) => sources.has(candidate)) ?? path;
}

function allImports(sources: Sources): Import[] {
  return [...sources].flatMap(([path, text]) => importsOf(path, text, sources));
}

/** Imports that go against the table of arrows, between folders and to libraries. */
export function arrowViolations(sources: Sources): string[] {
  return allImports(sources)
    .filter(({ from, specifier, to, typeOnly }) => !isAllowed(from, specifier, to, typeOnly))
    .map(({ from, specifier }) => `${from} imports ${specifier}`);
}

/** Folders of src that the table does not know, and rooms of which it says nothing. */
export function unknownRooms(sources: Sources): string[] {
  const there = new Set([...sources.keys()].map((path) => nameOf(roomOf(path))));
  const known = new Set(
    Object.entries(FOLDERS).flatMap(([folder, { rooms }]) =>
      Object.keys(rooms).map((room) => nameOf({ folder, room })),
    ),
  );
  return [...there].filter((name) => !known.has(name));
}

/** Rooms of the table that are not there: what it says of them is about nothing. A folder without any file is only planned. */
export function goneRooms(sources: Sources): string[] {
  const there = new Set([...sources.keys()].map((path) => nameOf(roomOf(path))));
  return Object.entries(FOLDERS)
    .filter(([folder]) => [...sources.keys()].some((path) => path.startsWith(`src/${folder}/`)))
    .flatMap(([folder, { rooms }]) => Object.keys(rooms).map((room) => nameOf({ folder, room })))
    .filter((name) => !there.has(name));
}

/** Circles in the table itself: rooms that may import each other are one room. */
export function roomCycles(rooms: Readonly<Record<string, readonly string[]>>): string[] {
  const found: string[] = [];
  const walk = (room: string, trail: readonly string[]): void => {
    if (trail.includes(room)) found.push([...trail.slice(trail.indexOf(room)), room].join(' > '));
    else for (const other of Object.hasOwn(rooms, room) ? rooms[room]! : []) walk(other, [...trail, room]);
  };
  for (const room of Object.keys(rooms)) walk(room, []);
  return found;
}

function nameOf({ folder, room }: { readonly folder: string; readonly room: string }): string {
  return room === '.' ? folder : `${folder}/${room}`;
}

/** Circles of imports. Those of types count: who reads one file of such a circle has to read them all. */
export function cycles(sources: Sources): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of allImports(sources)) {
    if (to !== undefined) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
    if (done.has(path)) return;
    done.add(path);
    for (const other of next.get(path) ?? []) walk(other, [...trail, path]);
  };
  for (const path of sources.keys()) walk(path, []);
  return found;
}

/** Files that only pass on what other files have, and hide where a name comes from. */
export function barrels(sources: Sources): string[] {
  return [...sources.keys()].filter((path) => path.endsWith('/index.ts'));
}

export function tooLong(sources: Sources): string[] {
  return [...sources]
    .filter(([path]) => !isGenerated(path) && !isData(path))
    .map(([path, text]) => ({ path, lines: linesOf(text) }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

/**
 * Files that are hardly worth opening and have no reason to stand alone, and reasons that no file needs any more.
 * @param reasons by the path of a file
 */
export function tooShort(sources: Sources, reasons: Readonly<Record<string, string>> = SHORT_FILES): string[] {
  const short = [...sources]
    .filter(([path, text]) => !isGenerated(path) && linesOf(text) < MIN_LINES)
    .map(([path, text]) => ({ path, lines: linesOf(text) }));
  const paths = short.map(({ path }) => path);
  return [
    ...short
      .filter(({ path }) => !Object.hasOwn(reasons, path))
      .map(({ path, lines }) => `${path} has ${lines} lines: fold it into its neighbour`),
    ...Object.keys(reasons)
      .filter((path) => !paths.includes(path))
      .map((path) => `${path} needs no reason: ${sources.has(path) ? 'it is long enough' : 'there is no such file'}`),
  ];
}

/** Where edits of a text are made, and where they become those of the language server protocol. */
const EDITS = ['src/text/edit/', 'src/editor/lsp-edits.ts'];
/** The functions with which the types of the protocol make an edit. The extension has no others, and makes what the server says. */
const MAKERS = ['replace', 'insert', 'del', 'delete'];

/** Edits of a text that are made elsewhere: an object with a `newText`, or a call such as `TextEdit.insert`. */
export function strayEdits(sources: Sources): string[] {
  const found: string[] = [];
  for (const [path, text] of sources) {
    if (EDITS.some((place) => path.startsWith(place)) || !/newText|TextEdit/.test(text)) continue;
    const file = parseSource(path, text);
    const isExtension = roomOf(path).folder === 'extension';
    const visit = (node: ts.Node): void => {
      if (isNewText(node) || (!isExtension && isMaker(node)))
        found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} makes an edit`);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

function isNewText(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return false;
  const name = ts.isComputedPropertyName(node.name) ? node.name.expression : node.name;
  return (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) && name.text === 'newText';
}

function isMaker(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression, name } = node.expression;
  return ts.isIdentifier(expression) && expression.text === 'TextEdit' && MAKERS.includes(name.text);
}

/** File names that are not in kebab-case. */
export function oddNames(sources: Sources): string[] {
  return [...sources.keys()].filter(
    (path) => !/^[a-z0-9-]+(\.(?:data|bundle|d))?\.ts$/.test(path.slice(path.lastIndexOf('/') + 1)),
  );
}

/** Words that nearly every Dutch sentence has and hardly any English text or list of keywords. */
const FUNCTION_WORDS = new Set(
  (
    'de het een niet geen deze dit dat wij we u uw zijn wordt worden kan kunt moet maar ook nog waar ' +
    'welke door naar voor van met bij uit om te en hier er staat mist zet schrijf kies'
  ).split(' '),
);

/** The file of a rule of the method, in which what the rule says stands beside what it looks for. */
const RULE_FILE = /^src\/checks\/(?:method|privacy)\/kr\d{3}-[a-z0-9-]+\.ts$/;
/** Where it stands there: in these properties of the rule itself, and in this constant. */
const SAID_BY_RULE = ['message', 'titles', 'herkomst'];
const TYPED_BY_RULE = 'TYPED';

/** The words of the language itself, of which some are three words. */
const WORDS_OF_LINES: ReadonlySet<string> = new Set(STATEMENT_WORDS);

/**
 * Dutch sentences outside the messages: text of three words or more with a Dutch function word among them. A rule has what it says in
 * its own file, and only there.
 */
export function dutchSentences(sources: Sources): string[] {
  const found: string[] = [];
  for (const [path, text] of sources) {
    if (roomOf(path).folder === 'messages' || isGenerated(path)) continue;
    const visit = (node: ts.Node): void => {
      if (RULE_FILE.test(path) && isSaidByRule(node)) return;
      if (!isImportText(node) && isText(node) && !WORDS_OF_LINES.has(node.text) && isDutchSentence(node.text))
        found.push(`${path}: ${node.text.trim().slice(0, 80)}`);
      ts.forEachChild(node, visit);
    };
    visit(parseSource(path, text));
  }
  return found;
}

function isSaidByRule(node: ts.Node): boolean {
  if (ts.isVariableDeclaration(node)) return isOnTop(node) && node.name.getText() === TYPED_BY_RULE;
  if (!ts.isPropertyAssignment(node) || !SAID_BY_RULE.includes(node.name.getText())) return false;
  const rule = node.parent.parent;
  return ts.isVariableDeclaration(rule) && isOnTop(rule) && rule.type?.getText() === 'Rule';
}

function isOnTop({ parent }: ts.VariableDeclaration): boolean {
  return ts.isSourceFile(parent.parent.parent);
}

function isText(node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function isImportText(node: ts.Node): boolean {
  return !!node.parent && (ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent));
}

/** SVG and HTML are no sentences, what stands between their tags may be; nor is a font in base64. */
function isDutchSentence(text: string): boolean {
  const words = text
    .replace(/<[^>]*>?/g, ' ')
    .split(/\s+/)
    .map((word) => /^[("'‘“]*([\p{L}\p{M}'’-]+)[.,:;!?)"'’”…]*$/u.exec(word)?.[1])
    .filter((word) => word !== undefined);
  return words.length >= 3 && words.some((word) => FUNCTION_WORDS.has(word.toLowerCase()));
}
