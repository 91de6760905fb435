import type { MessageRow } from '../../src/messages/message-row';
import { MESSAGES } from '../../src/messages/messages';
import { RULE_WORDS } from '../../src/messages/method.data';
import { SCHEMA_WORDS } from '../../src/messages/settings.data';
import { METHOD_RULE_CODES } from '../../src/model/method-codes.data';
import { HOUSE_COLOURS, type HouseColour, RULE_SETTINGS } from '../../src/model/settings';
import { listedWord, MOST_WORDS } from '../../src/model/word-list';
import { own } from '../../src/util/own';

/** The JSON schema of klantreis.json, with which an editor helps and explains while someone types. */
export function settingsSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: SCHEMA_WORDS.titel,
    description: SCHEMA_WORDS.uitleg,
    type: 'object',
    properties: {
      $schema: { description: SCHEMA_WORDS.schema, type: 'string' },
      regels: {
        description: SCHEMA_WORDS.regels,
        type: 'object',
        properties: Object.fromEntries(METHOD_RULE_CODES.map((code) => [code, ruleSchema(code)])),
        additionalProperties: false,
      },
      woorden: {
        description: SCHEMA_WORDS.woorden,
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(RULE_WORDS).map(([code, words]) => [code, wordsSchema(code, words)]),
        ),
        additionalProperties: false,
      },
      huisstijl: {
        description: SCHEMA_WORDS.huisstijl,
        type: 'object',
        properties: {
          kleuren: {
            type: 'object',
            properties: Object.fromEntries(HOUSE_COLOURS.map((name) => [name, colourSchema(name)])),
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
    definitions: { telt: { enum: RULE_SETTINGS, enumDescriptions: SCHEMA_WORDS.waarden } },
  };
}

/** An editor offers the words that there are to take away; what cannot be a word is said when the file is read. */
function wordsSchema(code: string, words: readonly string[]): object {
  const list = (description: string, items: object) => ({ description, type: 'array', maxItems: MOST_WORDS, items });
  const known = words.flatMap((word) => listedWord(word)?.bare ?? []);
  return {
    description: own<MessageRow>(MESSAGES, code)?.uitleg,
    type: 'object',
    properties: {
      erbij: list(SCHEMA_WORDS.erbij, { type: 'string' }),
      weg: list(SCHEMA_WORDS.weg, { anyOf: [{ enum: [...new Set(known)] }, { type: 'string' }] }),
    },
    additionalProperties: false,
  };
}

/** An editor shows a field to choose a colour from; whether it can be read is said when the file is read. */
function colourSchema(name: HouseColour): object {
  return {
    description: SCHEMA_WORDS[name],
    type: 'string',
    pattern: '^ *#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}) *$',
    format: 'color-hex',
  };
}

/** In draft 7 nothing beside a `$ref` counts, hence the `allOf`. */
function ruleSchema(code: string): object {
  return {
    description: own<MessageRow>(MESSAGES, code)!.uitleg,
    allOf: [{ $ref: '#/definitions/telt' }],
  };
}
