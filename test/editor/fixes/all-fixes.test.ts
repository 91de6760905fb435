import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/checks/check';
import type { OpenFile } from '../../../src/editor/open-file';
import { quickFixesAt } from '../../../src/editor/fixes/quick-fixes';
import { WHOLE_RULES } from '../../../scripts/generate/whole-rules';
import { LANGUAGE_MESSAGES } from '../../../src/messages/language.data';
import { fixTitle, messageText } from '../../../src/messages/messages';
import type { Finding } from '../../../src/model/finding';
import { Scope } from '../../../src/model/scope/scope';
import { parse } from '../../../src/parser/parse';
import { type Fixture, readFixtures, TODAY } from '../../support/fixtures';
import { uriOf } from '../cursor';

const NEGEER = fixTitle('FIX05', {});

const fixtures = ['grammar', 'rules'].flatMap((folder) =>
  readFixtures(new URL(`../../fixtures/${folder}/`, import.meta.url)),
);

/** Messages of the language without a quick fix of their own, and why. */
const NO_FIX: Readonly<Record<string, string>> = {
  KT036: 'About klantreis.json, which this editor does not mend.',
  KT037: 'About bytes that are no text: there is nothing to put in their place.',
  KT039: 'About the size of a file: what to split is for the author.',
  KT044: 'About rights on a file or folder: only a manager can give these.',
  KT045: 'About a file or folder that cannot be read: no text can change that.',
  KT074: 'About a file that is no text: only people can look in there.',
  KT076: 'About a file with data that cannot be read: no text of ours can change that.',
  KT077: 'About an empty file: completion offers what to begin with.',
  KT078: 'About signs that are lost: only the author knows what stood there.',
  KT079: 'About a file with data that is not there: no text of ours can make it.',
  KT090: 'A mistake of our own: no text can mend it.',
};

interface Opened {
  readonly files: readonly OpenFile[];
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

function open(texts: Readonly<Record<string, string>>, { settings }: Fixture): Opened {
  const read = Object.entries(texts).map(([path, text]) => ({ path, ...parse(text) }));
  const scope = new Scope(read);
  const files = read.map((file): OpenFile => ({ ...file, uri: uriOf(file), scope, uriOf, textOf: () => undefined }));
  const findings = new Map(files.map((file) => [file.path, checkFile(file, scope, settings, { today: TODAY })]));
  return { files, findings };
}

function textsOf(fixture: Fixture): Record<string, string> {
  return Object.fromEntries(fixture.files.map(({ path, text }) => [path, text]));
}

/** What a finding says, without the numbers of lines, which any edit may change. */
function sentenceOf({ code, args, meant }: Finding): string {
  return `${code} ${messageText(code, args, meant).replace(/regel[^.?!`]*/g, 'regel …')}`;
}

function counts(findings: readonly Finding[], key: (finding: Finding) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const finding of findings) {
    // One that stands for many counts for as many.
    found.set(key(finding), (found.get(key(finding)) ?? 0) + (finding.each?.length ?? 1));
  }
  return found;
}

function apply(file: OpenFile, action: CodeAction): string {
  const document = TextDocument.create(file.uri, 'klantreis', 1, file.text);
  return TextDocument.applyEdits(document, action.edit!.changes![file.uri]!);
}

/** The errors of the language. One may become another, but none may come along. */
const errorsOf = (findings: readonly Finding[]) =>
  findings.filter(({ code, severity }) => code.startsWith('KT') && severity === 'error');

const fixed = new Set<string>();
const unfixed = new Set<string>();

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('the fixes in %s', (_, fixture) => {
  const texts = textsOf(fixture);
  const { files, findings } = open(texts, fixture);
  const cases = files.flatMap((file) => {
    const found = findings.get(file.path)!;
    return found.map((finding) => ({
      file,
      finding,
      actions: quickFixesAt(file, [finding], finding.range, { today: TODAY }),
    }));
  });

  it('are never twice the same', () => {
    for (const { file, finding, actions } of cases) {
      if (actions.some(({ title }) => title !== NEGEER)) fixed.add(finding.code);
      else unfixed.add(finding.code);
      const titles = actions.map(({ title }) => title);
      expect(titles, `${finding.code} ${file.path}:${finding.range.start.line + 1}`).toEqual([...new Set(titles)]);
      const results = actions.map((action) => apply(file, action));
      expect(new Set(results).size, `${finding.code} ${titles.join(' | ')}`).toBe(results.length);
    }
  });

  it('change something, and take away what they are about without a new mistake', () => {
    for (const { file, finding, actions } of cases) {
      const key = sentenceOf(finding);
      const before = findings.get(file.path)!;
      for (const action of actions) {
        const at = `${action.title}: ${finding.code} in ${file.path}:${finding.range.start.line + 1}`;
        const text = apply(file, action);
        expect(text, at).not.toBe(file.text);
        const after = open({ ...texts, [file.path]: text }, fixture).findings.get(file.path)!;
        expect(counts(after, sentenceOf).get(key) ?? 0, `${at}\n${text}`).toBeLessThan(
          counts(before, sentenceOf).get(key)!,
        );
        // Two names that only look the same are one name then, and that has its own message.
        if (finding.code === 'KT071') continue;
        expect(errorsOf(after).length, `${at}\n${text}`).toBeLessThanOrEqual(errorsOf(before).length);
      }
    }
  });
});

describe('every finding of a rule', () => {
  it.each(WHOLE_RULES)('$code has a fix, or its rule says why not', (rule) => {
    expect(unfixed.has(rule.code)).toBe(rule.unfixed !== undefined);
  });
});

describe('every message of the language', () => {
  it.each(Object.keys(LANGUAGE_MESSAGES))('%s has a fix in a fixture, or a reason for none', (code) => {
    expect(fixed.has(code)).toBe(!(code in NO_FIX));
  });
});
