import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { settingsReason, type SettingsReason } from '../messages/settings.data';
import { RULE_WORDS } from '../messages/method.data';
import { NO_RULES } from '../messages/no-rules.data';
import { cut, enumerate } from '../util/text';
import type { Finding } from '../model/finding';
import { replacement } from '../text/edit/edit';
import { METHOD_RULE_CODES } from '../model/method-codes.data';
import {
  DEFAULT_SETTINGS,
  HOUSE_COLOURS,
  type HouseColour,
  type HouseStyle,
  placeOfWords,
  RULE_SETTINGS,
  type RuleSetting,
  type Settings,
  type WordChange,
} from '../model/settings';
import { type ListedWord, listedWord, MOST_WORDS } from '../model/word-list';
import { unreadableColour } from '../drawing/house-style';
import { colourOf } from '../util/colour';
import { firstIndex } from '../util/lists';
import { nearest } from '../util/nearest';
import { own } from '../util/own';
import { EMPTY_RANGE, type Position, type Range } from '../util/source';

export const SETTINGS_NAME = 'klantreis.json';

/** The settings that klantreis.json may hold. */
const KEYS = ['$schema', 'regels', 'woorden', 'huisstijl'];

/** What may be done to the words of a rule. */
const WORD_KEYS = ['erbij', 'weg'] as const;

/** The signs of a wrong word that a message repeats. */
const NAMED = 40;

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Finding[];
  /** Where each rule is set, by its code, and its words, by `woorden` and its code (`placeOfWords`). */
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
  private readonly woorden = new Map<string, WordChange>();
  private huisstijl: HouseStyle | undefined;
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
    const regels = Object.fromEntries(this.regels);
    const woorden = this.woorden.size > 0 && { woorden: Object.fromEntries(this.woorden) };
    const huisstijl = this.huisstijl && { huisstijl: this.huisstijl };
    return { settings: { regels, ...woorden, ...huisstijl }, problems: this.found, places };
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
      else if (key.value === 'woorden') this.readWoorden(value);
      else if (key.value === 'huisstijl') this.readHouseStyle(value);
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
      if (!METHOD_RULE_CODES.includes(code)) this.add('code', key, { naam: code }, ruleNear(code));
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

  private readWoorden(node: Node): void {
    if (node.type !== 'object') {
      this.add('woorden', node);
      return;
    }
    for (const [key, value] of entries(node)) {
      const code = key.value;
      const standard = own(RULE_WORDS, code);
      this.places.set(placeOfWords(code), this.rangeOf(key.offset, value.offset + value.length - key.offset));
      if (!METHOD_RULE_CODES.includes(code)) this.add('code', key, { naam: code }, ruleNear(code));
      else if (!standard)
        this.add('zonderWoorden', key, { naam: code, keuzes: enumerate(Object.keys(RULE_WORDS), 'en') });
      else if (value.type !== 'object') this.add('erbijOfWeg', value, { naam: code });
      else this.woorden.set(code, this.readChange(code, value, standard));
    }
  }

  private readChange(code: string, node: Node, standard: readonly string[]): WordChange {
    const known = new Set(standard.flatMap((word) => listedWord(word)?.bare ?? []));
    const change = { erbij: new Set<string>(), weg: new Set<string>() };
    for (const [key, value] of entries(node)) {
      const name = WORD_KEYS.find((one) => one === key.value);
      if (name === undefined) this.add('sleutel', key, { naam: key.value }, nearest(key.value, WORD_KEYS));
      else if (value.type !== 'array') this.add('lijst', value, { naam: name });
      else {
        for (const [word, at] of this.readWords(value)) {
          if (name === 'weg' && !known.has(word.bare)) {
            this.add('nietInLijst', at, { naam: word.bare, regel: code }, nearest(word.bare, known));
          } else change[name].add(name === 'weg' ? word.bare : word.written);
        }
      }
    }
    return { erbij: [...change.erbij], weg: [...change.weg] };
  }

  private readHouseStyle(node: Node): void {
    if (node.type !== 'object') {
      this.add('huisstijl', node);
      return;
    }
    for (const [key, value] of entries(node)) {
      if (key.value !== 'kleuren') this.add('sleutel', key, { naam: key.value }, nearest(key.value, ['kleuren']));
      else if (value.type !== 'object') this.add('huisstijl', value);
      else this.huisstijl = this.readColours(value);
    }
  }

  /** A colour that nobody can read is told and does not count. */
  private readColours(node: Node): HouseStyle | undefined {
    const kleuren: Partial<Record<HouseColour, string>> = {};
    const places = new Map<HouseColour, Node>();
    for (const [key, value] of entries(node)) {
      const name = HOUSE_COLOURS.find((one) => one === key.value);
      const colour = typeof value.value === 'string' ? colourOf(value.value) : undefined;
      if (name === undefined) this.add('sleutel', key, { naam: key.value }, nearest(key.value, HOUSE_COLOURS));
      else if (colour === undefined) this.add('kleur', value, { naam: name });
      else {
        kleuren[name] = colour;
        places.set(name, value);
      }
    }
    for (let wrong = unreadableColour(kleuren); wrong; wrong = unreadableColour(kleuren)) {
      const { name, colour, other, ratio, better } = wrong;
      const verhouding = (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');
      this.add('contrast', places.get(name), { naam: name, kleur: colour, ander: other, verhouding, goed: better });
      delete kleuren[name];
    }
    return Object.keys(kleuren).length > 0 ? { kleuren } : undefined;
  }

  private readWords({ children = [] }: Node): [ListedWord, Node][] {
    const more = children[MOST_WORDS];
    if (more) this.add('teVeel', more, { aantal: String(MOST_WORDS) });
    return children.slice(0, MOST_WORDS).flatMap((node): [ListedWord, Node][] => {
      const word = typeof node.value === 'string' ? listedWord(node.value) : undefined;
      if (word) return [[word, node]];
      this.add('woord', node, { naam: cut(this.json.slice(node.offset, node.offset + node.length), NAMED) });
      return [];
    });
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

/** The rule that was probably meant; not where the code is one for which there is no rule on purpose. */
function ruleNear(code: string): string | undefined {
  return own(NO_RULES, code) === undefined ? nearest(code, METHOD_RULE_CODES) : undefined;
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
