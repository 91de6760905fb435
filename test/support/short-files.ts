const RULE = 'one rule a file';
const COMMAND = 'one command a file';
const REQUEST = 'one request of an editor a file';
const ENTRY = 'where a program starts';

/** The files of src with fewer lines than a file should have, each with the reason why it is not folded into its neighbour. */
export const SHORT_FILES: Readonly<Record<string, string>> = {
  'src/analysis/kr105.ts': RULE,
  'src/analysis/kr201.ts': RULE,
  'src/analysis/kr202.ts': RULE,
  'src/analysis/kr404.ts': RULE,
  'src/analysis/kr405.ts': RULE,
  'src/cli/errors.ts': 'thrown by every command and the reading of its arguments alike',
  'src/cli/model.ts': COMMAND,
  'src/cli/start.ts': ENTRY,
  'src/diagram/pictures.bundle.ts': 'a bundle of its own, which is loaded only where something is drawn',
  'src/editor/definition.ts': REQUEST,
  'src/editor/diagnostics.ts': REQUEST,
  'src/editor/highlight.ts': REQUEST,
  'src/editor/on-type.ts': REQUEST,
  'src/editor/open-file.ts': 'what every feature of the editor is given',
  'src/editor/references.ts': REQUEST,
  'src/model/owner.ts': 'asked by the model, its rules and its pictures alike',
  'src/model/settings.ts': 'read by the workspace and followed by the rules, which may not import each other',
  'src/protocol/base64.ts': 'used on both sides of the protocol, and no part of a message',
  'src/protocol/indent.ts': REQUEST,
  'src/server/main-node.ts': ENTRY,
  'src/util/own.ts': 'the one place that may look up any key, which the linter names',
  'src/util/remembered.ts': 'about objects, where the other helpers are about texts, lists or numbers',
  'src/webview/compare.ts': ENTRY,
};
