import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { isAllowed } from '../arrows.mjs';

/**
 * Lint rules of our own. Those about keys and spreads look at types: what is dangerous is not how a line looks, but that a
 * text of somebody decides which property is read, or how many arguments a call has.
 */

/** An import against the table of arrows. */
const arrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      against: '{{ from }} may not import this. See the arrows in docs/architecture.md and scripts/arrows.mjs.',
    },
  },
  create(context) {
    const from = relative(context.cwd, context.filename).split(sep).join('/');
    const look = (node, typeOnly) => {
      if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
      const to = node.value.startsWith('.') ? join(dirname(from), node.value).split(sep).join('/') : undefined;
      if (!isAllowed(from, node.value, to, typeOnly)) context.report({ node, messageId: 'against', data: { from } });
    };
    const isType = ({ importKind, specifiers }) =>
      importKind === 'type' || (specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type'));
    return {
      ImportDeclaration: (node) => look(node.source, isType(node)),
      ExportNamedDeclaration: (node) => look(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => look(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => look(node.source, false),
      TSImportType: (node) => look(node.source ?? node.argument?.literal, true),
    };
  },
};

/** The types of a file, or undefined where the linter runs without them. */
function typesOf(context) {
  const { program, esTreeNodeToTSNodeMap: nodes } = context.sourceCode.parserServices;
  if (!program || !nodes) return undefined;
  const checker = program.getTypeChecker();
  return { checker, typeOf: (node) => checker.getTypeAtLocation(nodes.get(node)) };
}

const parts = (type) => (type.isUnion() ? type.types : [type]);

/** Any text at all, unlike one word out of a list. */
function isAnyText(type) {
  return parts(type).some(
    ({ flags }) =>
      (flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any)) !== 0 && (flags & ts.TypeFlags.StringLiteral) === 0,
  );
}

const isConstant = (node) => node.type === 'Literal';

/** `RECORD[text]`, where the text may be `constructor`: then the answer comes from the prototype of all objects. */
const ownKeys = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      read: 'A text such as `constructor` finds the prototype here. Use a Map, or own() of util/own.ts.',
      in: '`in` also looks at prototypes: a text such as `constructor` is in every object. Use a Map or Object.hasOwn().',
      cast: 'A key that is only said to be of a list may be any text. Use own() of util/own.ts.',
    },
  },
  create(context) {
    const types = typesOf(context);
    if (!types) return {};
    const { checker, typeOf } = types;
    const holdsTexts = (type) => parts(type).some((one) => one.getStringIndexType() !== undefined);
    return {
      MemberExpression(node) {
        if (!node.computed || isConstant(node.property)) return;
        if (holdsTexts(typeOf(node.object))) {
          if (isAnyText(typeOf(node.property))) context.report({ node, messageId: 'read' });
        } else if (node.property.type === 'TSAsExpression' && isAnyText(typeOf(node.property.expression))) {
          context.report({ node, messageId: 'cast' });
        }
      },
      "BinaryExpression[operator='in']"(node) {
        if (node.left.type === 'PrivateIdentifier' || isConstant(node.left)) return;
        if (!checker.isArrayType(typeOf(node.right))) context.report({ node, messageId: 'in' });
      },
    };
  },
};

/** `push(...list)` and `Math.max(...list)`: some hundred thousand arguments are more than a call can have. */
const boundedSpread = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      spread:
        'A call takes some 100,000 arguments, and a list may be longer. Use append() or highest() of util, or concat.',
    },
  },
  create(context) {
    const types = typesOf(context);
    if (!types) return {};
    const { checker, typeOf } = types;
    const isBounded = (type) => parts(type).every((one) => checker.isTupleType(one) && !one.target.hasRestElement);
    const look = (node) => {
      for (const argument of node.arguments)
        if (argument.type === 'SpreadElement' && !isBounded(typeOf(argument.argument)))
          context.report({ node: argument, messageId: 'spread' });
    };
    return { CallExpression: look, NewExpression: look };
  },
};

export const klantreis = { rules: { arrows, 'own-keys': ownKeys, 'bounded-spread': boundedSpread } };
