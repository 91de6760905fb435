import { formOf } from '../../src/model/lines/line-form';
import { hostTitle } from '../../src/messages/cheat-sheet.data';
import { LINE_HELP } from '../../src/messages/line-help.data';
import { type MessageRow, SEVERITY_WORDS } from '../../src/messages/message-row';
import { MESSAGES } from '../../src/messages/messages';
import { sentencesOf } from '../../src/messages/rule-page.data';
import type { Host, LineKind } from '../../src/model/lines/line-kind';
import { hostsInOrder, LINE_KINDS, linesUnder, valuesOf } from '../../src/model/lines/line-kinds';
import { KANALEN, TIJDSEENHEDEN } from '../../src/model/lines/vocabulary.data';
import { codes, table } from './markdown';

/** The parts of the manual that come from the tables, by the name that their markers in docs/taal.md bear. */
export function manualParts(): ReadonlyMap<string, string> {
  const messages = Object.entries(MESSAGES).filter(([code]) => code.startsWith('KT'));
  return new Map([
    ['regels', hostsInOrder().map(hostSection).join('\n\n')],
    ['gewenst', codes([...LINE_KINDS.values()].filter((kind) => kind.desired).map((kind) => kind.keyword))],
    ['bewijs', codes([...LINE_KINDS.values()].filter((kind) => kind.evidence).map((kind) => kind.keyword))],
    ['kanalen', codes(KANALEN)],
    ['tijd', codes(Object.keys(TIJDSEENHEDEN))],
    ['meldingen', messages.map(([code, row]) => messageSection(code, row)).join('\n\n')],
  ]);
}

function hostSection(host: Host): string {
  const rows = linesUnder(host).map((kind) => [
    `\`${formOf(kind.keyword, host)}\``,
    LINE_HELP[kind.keyword]?.uitleg ?? '',
    choicesOf(kind, host),
  ]);
  return `### ${hostTitle(host, `\`${host}\``)}\n\n${table(['Schrijf zo', 'Waarvoor', 'Kies uit'], rows)}`;
}

function choicesOf(kind: LineKind, host: Host): string {
  const values = valuesOf(kind.keyword, host);
  return values ? codes(values) : '';
}

function messageSection(code: string, row: MessageRow): string {
  return `#### ${code}\n\n${quotedSentences(row)}\n\n${row.uitleg} _(${SEVERITY_WORDS[row.severity].een})_`;
}

/** What a message says, in each of its cases. */
export function quotedSentences(row: MessageRow): string {
  return sentencesOf(row)
    .map((sentence) => `> ${sentence}`)
    .join('\n>\n');
}
