import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { settingsReason, type SettingsReason } from '../messages/settings.data';
import { enumerate } from '../util/text';
import type { Finding } from '../model/finding';
import { replacement } from '../text/edit/edit';
import { METHOD_RULE_CODES } from '../model/method-codes.data';
import { DEFAULT_SETTINGS, RULE_SETTINGS, type RuleSetting, type Settings } from '../model/settings';
import { firstIndex } from '../util/lists';
import { nearest } from '../util/nearest';
import { EMPTY_RANGE, type Position, type Range } from '../util/source';

export const SETTINGS_NAME = 'klantreis.json';

/** The settings that klantreis.json may hold. */
const KEYS = ['$schema', 'regels'];

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Finding[];
  /** Where each rule is set, by its code. */
  readonly places: ReadonlyMap<string, Range>;
}

/**
 * Reads the text of a klantreis.json. Never fails: what is wrong in it is a finding and does not count, the rest does.
 * Comments and a comma too many are fine, for people write this file by hand.
 */
export function readSettings(text: string): ReadSettings {
  return new SettingsReader(text).read();
}

/** What to say where a folder has the name of the settings. */
export function settingsIsFolder(): Finding {
  return { code: 'KT036', range: EMPTY_RANGE, args: { reden: settingsReason('map') } };
}

class SettingsReader {
  private readonly found: Finding[] = [];
  private readonly regels = new Map<string, RuleSetting>();
  private readonly places = new Map<string, Range>();
  private readonly json: string;
  /** Where the rows begin. */
  private readonly starts: readonly number[];

  constructor(text: string) {
    this.json = text.replace(/^\uFEFF/, '');
    this.starts = [0, ...Array.from(this.json.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
  }

  read(): ReadSettings {
    const root = this.parse();
    const { places } = this;
    if (this.found.length > 0) return { settings: DEFAULT_SETTINGS, problems: this.found, places };
    if (root?.type === 'object') this.readRoot(root);
    else this.add('vorm', root);
    return { settings: { regels: Object.fromEntries(this.regels) }, problems: this.found, places };
  }

  private parse(): Node | undefined {
    const errors: ParseError[] = [];
    try {
      const root = parseTree(this.json, errors, { allowTrailingComma: true, allowEmptyContent: true });
      if (root === undefined && errors.length === 0) this.add('leeg', undefined);
      // One mistake makes others further on, so only the first is worth a message.
      if (errors[0]) this.add(reasonOf(errors[0], this.json, root), errors[0]);
      return root;
    } catch (error) {
      // Ten thousand brackets in each other are too many for a parser that calls itself.
      if (!(error instanceof RangeError)) throw error;
      this.add('ingewikkeld', undefined);
      return undefined;
    }
  }

  private readRoot(root: Node): void {
    for (const [key, value] of entries(root)) {
      if (key.value === 'regels') this.readRegels(value);
      else if (key.value === '$schema') {
        if (value.type !== 'string') this.add('tekst', value, { naam: '$schema' });
      } else this.add('sleutel', key, { naam: key.value }, nearest(key.value, KEYS));
    }
  }

  private readRegels(node: Node): void {
    if (node.type !== 'object') {
      this.add('regels', node);
      return;
    }
    for (const [key, value] of entries(node)) {
      const code = key.value;
      this.places.set(code, this.rangeOf(key.offset, value.offset + value.length - key.offset));
      if (!METHOD_RULE_CODES.includes(code)) this.add('code', key, { naam: code }, nearest(code, METHOD_RULE_CODES));
      else if (isRuleSetting(value.value)) this.regels.set(code, value.value);
      // What editors call a tip; nothing else can be meant.
      else if (value.value === 'info') this.regels.set(code, 'tip');
      else {
        const keuzes = enumerate(RULE_SETTINGS.map((word) => `\`${word}\``));
        const meant = typeof value.value === 'string' ? nearest(value.value, RULE_SETTINGS) : undefined;
        this.add('waarde', value, { naam: code, keuzes }, meant);
      }
    }
  }

  private add(
    reason: SettingsReason,
    at: { readonly offset: number; readonly length: number } | undefined,
    args: Readonly<Record<string, string>> = {},
    meant?: string,
  ): void {
    const range = at ? this.rangeOf(at.offset, at.length) : EMPTY_RANGE;
    this.found.push({
      code: 'KT036',
      range,
      args: { reden: settingsReason(reason, args) },
      ...(meant && { meant, fixes: [replacement(range, JSON.stringify(meant))] }),
    });
  }

  private rangeOf(offset: number, length: number): Range {
    return { start: this.positionOf(offset), end: this.positionOf(offset + length) };
  }

  private positionOf(offset: number): Position {
    const line = firstIndex(this.starts, (start) => start > offset) - 1;
    return { line, character: offset - this.starts[line]! };
  }
}

interface Key extends Node {
  readonly value: string;
}

/** The keys and values of an object, without those that have no value yet. */
function entries(node: Node): [Key, Node][] {
  return (node.children ?? []).flatMap((property): [Key, Node][] => {
    const [key, value] = property.children ?? [];
    return key && value ? [[key as Key, value]] : [];
  });
}

function isRuleSetting(value: unknown): value is RuleSetting {
  return (RULE_SETTINGS as readonly unknown[]).includes(value);
}

function reasonOf(error: ParseError, json: string, root: Node | undefined): SettingsReason {
  const code = printParseErrorCode(error.error);
  const isAfter = root?.type === 'object' && root.length > 0 && error.offset >= root.offset + root.length;
  if (isAfter && code !== 'CloseBraceExpected') return 'erachter';
  switch (code) {
    case 'CommaExpected':
      return 'komma';
    case 'ColonExpected':
      return 'dubbelePunt';
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return 'sluiten';
    case 'UnexpectedEndOfString':
      return 'aanhalingstekens';
    case 'InvalidSymbol':
      return /^\p{L}/u.test(json.slice(error.offset)) ? 'aanhalingstekens' : 'teken';
    default:
      return 'teken';
  }
}
