import { own } from '../../util/own';
import { cut } from '../../util/text';
import { escapeXml } from '../../util/xml';

/**
 * Texts of people in a comment of a pull request. They keep their words and lose every power: no markup, no mention of a person, no
 * reference to another issue, no link, no command of the forge.
 */

/** Longer texts are cut off: the journey itself has them whole. */
const LONGEST = 400;

/** Marks that turn the direction of a text around. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Signs without a width that parts a word for programs, and not for people. */
const GAP = '\u200B';

/**
 * What forges make a link, a mention or a picture of, also where its signs are escaped: they look for these in the finished page.
 * A gap goes behind each.
 */
const POWERS: readonly RegExp[] = [
  /@/g,
  // #12, !3, $4, %5, &6, ~label, ^alert, *iteration, [vulnerability:7], {+ new +}
  /[#!$%&~^*[{](?=[\w"'+-])/g,
  /#(?=#)/g,
  /GH(?=-\d)/gi,
  /:(?=\/\/)/g,
  /www(?=\.)/gi,
  /mailto(?=:)/gi,
  // :tada:, of which our own sentence may have the last sign
  /:(?=[\w+-]+(?::|$))/g,
  // The number of a commit has seven signs or more.
  /(?<=\b[0-9a-f]*)[0-9a-f]{6}(?=[0-9a-f]+\b)/gi,
];

/** A text as one line that runs in one direction, in signs that every output knows. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(DIRECTION, '')
    .replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD')
    .trim();
}

/** One line of text that no forge does anything with. It still needs the escapes of where it goes. */
function powerless(text: string): string {
  return POWERS.reduce((result, power) => result.replace(power, `$&${GAP}`), oneLine(cut(text, LONGEST)));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** For inside a line of Markdown, never at its start. */
export function markdownText(text: string): string {
  return powerless(text).replace(/[\\`*_[\]|~#^$&<>]/g, (sign) => {
    // GitHub reads mathematics between dollars even where they are escaped, unless they stand in an element of their own.
    if (sign === '$') return '<span>\\$</span>';
    return own(ENTITIES, sign) ?? `\\${sign}`;
  });
}

/** For inside an element of HTML in Markdown, where some parsers read marks and others do not. */
export function markdownHtml(text: string): string {
  return escapeXml(powerless(text)).replace(/[\\`*_[\]|~$]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** For a page of our own. A page may end up in the log of a pipeline, which obeys `##[…]` and `##vso[…]` anywhere. */
export function htmlText(text: string): string {
  return escapeXml(oneLine(text)).replace(/#(?=#)/g, '&#35;');
}
