import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type CheckedFile, checkFile } from '../../src/checks/check';
import { MESSAGES, messageText } from '../../src/messages/messages';
import { METHOD_RULE_CODES } from '../../src/model/method-codes.data';
import { Scope } from '../../src/model/scope/scope';
import type { Settings } from '../../src/model/settings';
import { parse } from '../../src/parser/parse';
import { readSettings } from '../../src/workspace/settings-file';

/**
 * Annotated fixtures: plain .klantreis sources in which comment lines say what must be found on the next line.
 *
 *     #! KR301                        this finding, with any text
 *     #! KT010 fout "negatief"        with this severity, and this piece in its sentence (either may be left out)
 *     #! geen KR301                   surely not this one: a near miss
 *     #! KT060 +1 "loopt de tekst"    on the row below the next line, where a comment in between would make a difference
 *     #! klantreis.json {"regels": {"KR401": "uit"}}     settings, before anything else
 *     #--- personas.klantreis         from here on another file of the same scope
 *     #=== net niet                   from here on a fixture of its own, which knows nothing of what stands above it
 *
 * Codes under test are all of the language (KT), the one in the fixture's file name and every one that is announced: a
 * finding of those that is not announced fails, as does an announced one that does not come and an annotation that cannot be
 * read.
 */
export interface Fixture {
  /** That of the file, with what stands above this part of it. */
  readonly name: string;
  readonly file: string;
  readonly files: readonly { readonly path: string; readonly text: string; readonly firstLine: number }[];
  readonly settings: Settings;
  readonly expectations: readonly Expectation[];
  /** Annotations that cannot be read. */
  readonly mistakes: readonly string[];
}

export interface Expectation {
  readonly path: string;
  /** In its own file, from 0. */
  readonly line: number;
  readonly code: string;
  readonly absent: boolean;
  readonly severity: string | undefined;
  readonly piece: string | undefined;
}

const EXPECTATION = /^#! (geen )?(K[TR]\d{3})(?: \+(\d+))?(?: (fout|waarschuwing|info))?(?: "(.+)")?$/;
const SETTINGS = /^#! klantreis\.json (\{.*\})$/;
const PART = /^#=== (\S.*)\n/m;
const SEPARATOR = /^#--- ([\w-]+\.klantreis)$/;
/** A comment that was probably meant as an annotation: `# KR301`, `#!KR301`, `#-- naam`. */
const ALMOST = /^#\s*(?:!|--|==|(?:geen\s+)?k[tr]\d)/i;
const SEVERITIES: Readonly<Record<string, string>> = { error: 'fout', warning: 'waarschuwing', info: 'info' };

export function readFixtures(folder: URL): Fixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.klantreis'))
    .flatMap((name) => readParts(name, readFileSync(new URL(name, folder), 'utf8')));
}

/** The fixtures of one file: what fires a rule, and what nearly does. */
export function readParts(file: string, source: string): Fixture[] {
  const [first, ...others] = source.split(PART) as [string, ...string[]];
  const parts = [readFixture(file, first)];
  let above = first.split('\n').length;
  for (let i = 0; i < others.length; i += 2) {
    parts.push(readFixture(file, others[i + 1]!, { title: others[i]!, above }));
    above += others[i + 1]!.split('\n').length;
  }
  return parts;
}

/** @param part what stands above it in its file, and how many rows that takes */
export function readFixture(
  file: string,
  source: string,
  part?: { readonly title: string; readonly above: number },
): Fixture {
  const above = part?.above ?? 0;
  const files = [{ path: file, lines: [] as string[], firstLine: above + 1 }];
  const expectations: Expectation[] = [];
  const mistakes: string[] = [];
  let settings: Settings = { regels: {} };
  let waiting: (Omit<Expectation, 'path' | 'line'> & { readonly below: number })[] = [];
  const wrong = (number: number, why: string) => mistakes.push(`${file}:${above + number}: ${why}`);
  const dropWaiting = (number: number) => {
    if (waiting.length > 0) wrong(number, 'an annotation stands above the line it is about');
    waiting = [];
  };
  for (const [i, line] of source.split('\n').entries()) {
    const content = line.trim();
    const current = files.at(-1)!;
    const separator = SEPARATOR.exec(content);
    const json = SETTINGS.exec(content);
    const expectation = EXPECTATION.exec(content);
    if (separator) {
      dropWaiting(i + 1);
      files.push({ path: separator[1]!, lines: [], firstLine: above + i + 2 });
      continue;
    }
    if (json) {
      if (i > 0) wrong(i + 1, 'klantreis.json stands on the first line');
      settings = settingsIn(json[1]!, (why) => wrong(i + 1, why));
    } else if (expectation) {
      const [, absent, code, below, severity, piece] = expectation;
      if (!Object.hasOwn(MESSAGES, code!) && !METHOD_RULE_CODES.includes(code!)) wrong(i + 1, `there is no ${code}`);
      if (absent && (severity || piece)) wrong(i + 1, '"geen" takes a code and nothing else');
      waiting.push({ code: code!, absent: absent !== undefined, severity, piece, below: Number(below ?? 0) });
    } else if (ALMOST.test(content)) {
      wrong(i + 1, `cannot be read: ${content}`);
    } else if (content === '' || content.startsWith('#')) {
      dropWaiting(i + 1);
    } else {
      expectations.push(
        ...waiting.map(({ below, ...rest }) => ({ ...rest, path: current.path, line: current.lines.length + below })),
      );
      waiting = [];
    }
    current.lines.push(line);
  }
  dropWaiting(source.split('\n').length);
  if (expectations.length === 0) wrong(1, 'says nothing about any line');
  const written = files.map(({ path, lines, firstLine }) => ({ path, text: lines.join('\n'), firstLine }));
  const name = part ? `${file}, ${part.title}` : file;
  return { name, file, files: written, settings, expectations, mistakes };
}

function settingsIn(json: string, wrong: (why: string) => void): Settings {
  const { settings, problems } = readSettings(json);
  for (const { code, args } of problems) wrong(messageText(code, args));
  if (Object.values(settings).every((value) => Object.keys(value).length === 0)) wrong('klantreis.json sets nothing');
  return settings;
}

/** The day on which the fixtures are looked at. */
export const TODAY = '2026-11-26';

/** What is wrong, a sentence each with file and line; nothing where the fixture holds. */
export function failuresOf(fixture: Fixture): string[] {
  const checked = fixture.files.map(({ path, text }): CheckedFile => ({ path, ...parse(text) }));
  const scope = new Scope(checked);
  const failures = [...fixture.mistakes];
  const tested = testedCodes(fixture);
  const expected = fixture.expectations.filter(({ absent }) => !absent);
  const met = new Set<Expectation>();
  for (const [i, file] of checked.entries()) {
    const at = (line: number) => `${fixture.file}:${fixture.files[i]!.firstLine + line}`;
    for (const finding of checkFile(file, scope, fixture.settings, { today: TODAY })) {
      if (!finding.code.startsWith('KT') && !tested.has(finding.code)) continue;
      const line = finding.range.start.line;
      const sentence = messageText(finding.code, finding.args, finding.meant);
      const severity = SEVERITIES[finding.severity ?? ''];
      const match = expected.find(
        (one) =>
          !met.has(one) &&
          one.path === file.path &&
          one.line === line &&
          one.code === finding.code &&
          (one.severity === undefined || one.severity === severity) &&
          (one.piece === undefined || sentence.includes(one.piece)),
      );
      if (match) met.add(match);
      else failures.push(`${at(line)}: not announced: ${finding.code} ${severity} "${sentence}"`);
    }
    for (const one of expected) {
      if (one.path !== file.path || met.has(one)) continue;
      const more = [one.severity, one.piece && `"${one.piece}"`].filter(Boolean).join(' ');
      failures.push(`${at(one.line)}: announced but not found: ${[one.code, more].join(' ').trim()}`);
    }
  }
  return failures;
}

function testedCodes(fixture: Fixture): Set<string> {
  const inName = /K[TR]\d{3}/.exec(basename(fixture.file))?.[0];
  return new Set([...(inName ? [inName] : []), ...fixture.expectations.map(({ code }) => code)]);
}
