/**
 * What the bundles leave out: parts of libraries that nothing of ours reaches, and what is said elsewhere already. A bundle is read as a
 * whole when its program starts, so what is not in it saves everybody that time. A name that is asked for after all and is not here
 * stops the build, where it is imported as such.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Langium makes each of its services on first use, and only its parser is used here: what it links, indexes and validates documents with
 * is left out. The names are what its default services are made of.
 */
const LANGIUM = {
  'documentation/comment-provider': ['DefaultCommentProvider'],
  'documentation/documentation-provider': ['JSDocDocumentationProvider'],
  'documentation/jsdoc': ['isJSDoc', 'parseJSDoc'],
  'parser/async-parser': ['DefaultAsyncParser'],
  'parser/completion-parser-builder': ['createCompletionParser'],
  'references/references': ['DefaultReferences'],
  'references/scope-computation': ['DefaultScopeComputation'],
  'references/scope-provider': ['DefaultScopeProvider'],
  'serializer/hydrator': ['DefaultHydrator'],
  'validation/document-validator': ['DefaultDocumentValidator'],
  'validation/validation-registry': ['ValidationRegistry'],
  'workspace/ast-descriptions': ['DefaultAstNodeDescriptionProvider', 'DefaultReferenceDescriptionProvider'],
  'workspace/configuration': ['DefaultConfigurationProvider'],
  'workspace/document-builder': ['DefaultDocumentBuilder'],
  'workspace/index-manager': ['DefaultIndexManager'],
  'workspace/workspace-manager': ['DefaultWorkspaceManager'],
  'workspace/workspace-lock': ['DefaultWorkspaceLock'],
};

/** What vscode-languageserver gives a connection that ours never asks for: each adds to a class, and left out it adds nothing. */
const FEATURES = {
  callHierarchy: 'CallHierarchyFeature',
  diagnostic: 'DiagnosticFeature',
  inlineCompletion: 'InlineCompletionFeature',
  inlineValue: 'InlineValueFeature',
  moniker: 'MonikerFeature',
  notebook: 'NotebookSyncFeature',
  showDocument: 'ShowDocumentFeature',
  textDocumentContent: 'TextDocumentContentFeature',
  typeHierarchy: 'TypeHierarchyFeature',
};

const GRAMMAR_CHECKS = [
  ...['validateAmbiguousAlternationAlternatives', 'validateEmptyOrAlternative', 'validateGrammar', 'validateLookahead'],
  ...['validateNoLeftRecursion', 'validateRuleIsOverridden', 'validateSomeNonEmptyLookaheadPath'],
];

/** What stands in for a file of a library, by its path without `.js`. */
const STAND_INS = new Map([
  ...Object.entries(LANGIUM).map(([path, names]) => [`langium/lib/${path}`, classes(names)]),
  ...Object.entries(FEATURES).map(([file, name]) => [
    `vscode-languageserver/lib/common/${file}`,
    `export const ${name} = (Base) => Base;`,
  ]),
  // The lexer is ours (src/parser/lines/line-lexer.ts); of this one the parser needs the pattern of a token that is in no text.
  [
    'chevrotain/lib/src/scan/lexer_public',
    `export class Lexer { static NA = /NOT_APPLICABLE/; }\n${classes(['LexerDefinitionErrorType'])}`,
  ],
  // Whether the grammar itself is right, Langium looked at when it was made.
  ['chevrotain/lib/src/parse/grammar/checks', classes(GRAMMAR_CHECKS)],
  // Notebooks, and packages that somebody installed.
  ['vscode-languageserver-protocol/lib/common/protocol.notebook', 'export {};'],
  ['vscode-languageserver/lib/node/files', 'export {};'],
  // What looks ahead in a line is ours as well (src/parser/lines/lookahead.ts).
  ['chevrotain-allstar/lib/index', classes(['LLStarLookaheadStrategy'])],
]);

function classes(names) {
  return names.map((name) => `export class ${name} {}`).join('\n');
}

export const LEFT_OUT = {
  name: 'left-out',
  setup({ onLoad }) {
    onLoad(
      {
        filter:
          /[\\/]node_modules[\\/](?:langium|vscode-languageserver(?:-protocol)?|chevrotain(?:-allstar)?)[\\/]lib[\\/].*\.js$/,
      },
      ({ path }) => {
        const contents = STAND_INS.get(
          path
            .replaceAll('\\', '/')
            .replace(/^.*\/node_modules\//, '')
            .replace(/\.js$/, ''),
        );
        return contents === undefined ? undefined : { contents };
      },
    );
  },
};

/**
 * Langium takes the few names that it needs of the language server protocol from the package with all of it. A command talks to no
 * editor, so there those names come from where they are made, which saves a tenth.
 */
export const NO_PROTOCOL = {
  name: 'no-protocol',
  setup({ onResolve, onLoad }) {
    const made = (name) => `'./node_modules/vscode-jsonrpc/lib/common/${name}.js'`;
    const contents = `
      export { CancellationToken, CancellationTokenSource } from ${made('cancellation')};
      export { Emitter } from ${made('events')};
      export { ResponseError } from ${made('messages')};
      export const LSPErrorCodes = { RequestCancelled: -32800 };`;
    onResolve({ filter: /^vscode-languageserver-protocol$/ }, ({ path }) => ({ path, namespace: 'no-protocol' }));
    onLoad({ filter: /./, namespace: 'no-protocol' }, () => ({ contents, resolveDir: root }));
  },
};

/**
 * The protocol hands on all the types that there are, each with functions that make and test it. Here it hands on the ones that it uses
 * itself and those that the server takes from it; and each is written so that esbuild sees that nobody uses it.
 */
export const ONLY_TYPES = {
  name: 'only-types',
  setup({ onResolve, onLoad }) {
    const names = [
      'CodeActionKind',
      'CodeActionTriggerKind',
      'DocumentUri',
      'integer',
      'uinteger',
      'URI',
      'WorkspaceFolder',
    ];
    const contents = `export { ${names.join(', ')} } from 'vscode-languageserver-types';`;
    onResolve({ filter: /^vscode-languageserver-types$/ }, ({ path, importer }) =>
      /[\\/]vscode-languageserver-protocol[\\/]/.test(importer) ? { path, namespace: 'only-types' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'only-types' }, () => ({ contents, resolveDir: root }));
    onLoad({ filter: /[\\/]vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /^export var (\w+);\r?\n\(function \(\1\) \{([^]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);/gm,
        'export var $1 = /* @__PURE__ */ (function ($1) {$2return $1;\n})({});',
      ),
    }));
  },
};

/**
 * What a rule says stands in src/messages/method.data.ts, made of the files of the rules, and is read there. Here it would be said
 * twice, which is a twentieth of a program. It is known by the layout that the formatter gives such a file.
 */
const SAID = /^ {2}(message|titles|herkomst|unfixed):[^]*?,\n(?= {2}[^\s)\]}]|\})/gm;
const ALWAYS_SAID = ['message', 'herkomst'];

export const NO_WORDS = {
  name: 'no-words',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]checks[\\/]\w+[\\/]kr\d{3}-[\w-]+\.ts$/ }, ({ path }) => {
      const left = new Set();
      const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
      // The rows stay, so that whoever debugs finds the rest where it stands.
      const contents = text.replace(SAID, (row, name) => {
        left.add(name);
        return row.replace(/[^\n]+/g, '');
      });
      if (ALWAYS_SAID.every((name) => left.has(name))) return { contents, loader: 'ts' };
      return { errors: [{ text: 'What this rule says is not found: it is laid out in another way than the others.' }] };
    });
  },
};

/** fontkit reads fonts that come compressed as well, with a library that takes more room than all else of it; ours do not. */
export const NO_BROTLI = {
  name: 'no-brotli',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/]brotli[\\/]decompress\.js$/ }, () => ({
      contents: 'module.exports = () => { throw new Error("This font is compressed, and nothing here reads that."); };',
    }));
  },
};
