import { formOf } from '../../src/model/lines/line-form';
import { hostTitle } from '../../src/messages/cheat-sheet.data';
import { LINE_HELP } from '../../src/messages/line-help.data';
import { type MessageRow, SEVERITY_WORDS } from '../../src/messages/message-row';
import { MESSAGES } from '../../src/messages/messages';
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
  return `#### ${code}\n\n${sentencesOf(row)}\n\n${row.uitleg} _(${SEVERITY_WORDS[row.severity].een})_`;
}

/** What a message says, and what it says in each of its other cases. */
export function sentencesOf(row: MessageRow): string {
  const cases = Object.values(row.gevallen ?? {}).map((one) => ({ ...row, raad: undefined, ...one }));
  return [row, ...cases].map((one) => `> ${sentenceOf(one)}`).join('\n>\n');
}

/** As it stands in a manual, with the advice that is given where no suggestion is near. */
function sentenceOf({ text, raad }: MessageRow): string {
  return readable(raad === undefined ? text : `${text} ${raad}`);
}

/** A message without its arguments: the places to fill in become an ellipsis. */
function readable(text: string): string {
  return text
    .replaceAll('{Deze}', 'Deze')
    .replaceAll('{deze}', 'deze')
    .replace(/\{\w+\}/g, '…')
    .replaceAll('… …', '…');
}
