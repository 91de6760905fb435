const RULE = 'one rule a file';
const COMMAND = 'one command a file';
const REQUEST = 'one request of an editor a file';
const ENTRY = 'where a program starts';

/** The files of src with fewer lines than a file should have, each with the reason why it is not folded into its neighbour. */
export const SHORT_FILES: Readonly<Record<string, string>> = {
  'src/checks/privacy/kr201-burgerservicenummer.ts': RULE,
  'src/cli/commands/model.ts': COMMAND,
  'src/cli/commands/serve/serve.bundle.ts': 'a bundle of its own, which is loaded only where a page is served',
  'src/webview/picture/picture.ts': ENTRY,
  'src/outputs/html/problem-rows.ts': 'one list of messages for both pages that show them',
  'src/outputs/text/own-sentence.ts': 'how both texts are known again, and no part of either',
  'src/outputs/svg/svg.ts': 'one output a file',
  'src/outputs/pdf/pdf.bundle.ts': 'a bundle of its own, which is loaded only where a PDF is made',
  'src/outputs/html/picture-page.bundle.ts': 'a bundle of its own, which is loaded only where a page is made',
  'src/outputs/html/page-scripts.ts': 'the place where esbuild.mjs puts the scripts of pages',
  'src/messages/zoom.data.ts': 'the words of every page in which a picture zooms',
  'src/outputs/png/png.bundle.ts': 'a bundle of its own, which is loaded only where a PNG is made',
  'src/typography/faces.data.ts': 'generated, in long lines',
  'src/host-node/patterns.bundle.ts': 'a bundle of its own, which is loaded only where a pattern was typed',
  'src/messages/help.bundle.ts': 'a bundle of its own, which is loaded only where help is asked for',
  'src/forge/forge.bundle.ts': 'a bundle of its own, which is loaded only for a review of a pull request',
  'src/pictures/pictures.bundle.ts': 'a bundle of its own, which is loaded only where something is drawn',
  'src/outputs/comparison.bundle.ts': 'a bundle of its own, which is loaded only where something is compared',
  'src/server/lists.bundle.ts': 'a bundle of its own, which is loaded only where somebody opens the lists',
  'src/usecases/lists/journey-standing.ts': 'what the lists of a server have without the mask, which reads texts again',
  'src/outputs/pages.bundle.ts': 'a bundle of its own, which is loaded only where a page or a list is made',
  'src/model/method-codes.data.ts': 'what is asked of the generated list of rules',
  'src/messages/no-rules.data.ts': 'the codes without a rule, which nothing else tells of',
  'src/protocol/standing.ts': REQUEST,
  'src/protocol/paste.ts': REQUEST,
  'src/protocol/cheat-sheet.ts': REQUEST,
  'src/editor/names/definition.ts': REQUEST,
  'src/editor/names/highlight.ts': REQUEST,
  'src/editor/layout/on-type.ts': REQUEST,
  'src/editor/open-file.ts': 'what every feature of the editor is given',
  'src/editor/names/references.ts': REQUEST,
  'src/util/base64.ts': 'used on both sides of the protocol, and no part of a message',
  'src/protocol/indent.ts': REQUEST,
  'src/protocol/rule-page.ts': REQUEST,
  'src/util/own.ts': 'the one place that may look up any key, which the linter names',
  'src/webview/compare/compare.ts': ENTRY,
};
