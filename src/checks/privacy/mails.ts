import { asPublic, contactDetail } from './contact-detail';
import { isGenericMailbox } from './contact-details.data';
import type { Sensitive } from './masked';

const BOX = '(?<![\\p{L}\\d._%+-])(?<box>[\\p{L}\\d][\\p{L}\\d._%+-]{0,63})';
/** Where an address is not written as one, only a usual ending tells that it is one. */
const ENDING =
  '(?:nl|be|de|com|net|org|eu|fr|uk|info|nu|me|io|frl|amsterdam|pl|tr|it|es|pt|ro|ma|sr|gov|edu)(?![\\p{L}\\d]|[.-][\\p{L}\\d])';
const NAME = '[\\p{L}\\d-]+';
/** A point that is hidden from programs: `(dot)`, ` punt `. */
const HIDDEN_DOT = '(?: ?[([{](?:dot|punt|\\.)[)\\]}] ?| (?:dot|punt) )';
const DOT = `(?:\\.|${HIDDEN_DOT})`;

const FORMS: readonly RegExp[] = [
  // As it should be, or as a web address holds it.
  `${BOX}(?:@|%40)(?<domain>${NAME}(?:\\.${NAME})*\\.\\p{L}{2,24})(?![\\p{L}\\d])`,
  // With an @ that is hidden, or with spaces around it.
  `${BOX}(?: ?[([{<](?:at|apenstaart(?:je)?|@)[)\\]}>] ?| apenstaart(?:je)? | ?@ ?|%40)(?<domain>${NAME}(?:${DOT}${NAME})*${DOT}${ENDING})`,
  // `at` alone is also a word of other sentences, so the point must be hidden too.
  `${BOX} at (?<domain>${NAME}(?:${DOT}${NAME})*${HIDDEN_DOT}${ENDING})`,
  // A comma in place of the point.
  `${BOX}@(?<domain>${NAME},(?:nl|com|be|net|org|eu))(?![\\p{L}\\d.])`,
].map((form) => new RegExp(form, 'giu'));

/** May there be such an address that has no @? */
export const MAY_HIDE_MAIL = /%40|[ ([{<](?:at|apenstaart(?:je)?)[ )\]}>]/i;

/** Kept for examples in texts (RFC 2606), and their Dutch cousin. */
const EXAMPLE_DOMAIN = /(?:^|\.)(?:example(?:\.\p{L}+)?|voorbeeld\.nl)$/iu;
/** What ends like the name of a file is one: `logo@2x.png`, a package with its version, a picture inside a mail. */
const FILE =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|m?js|ts|json|html?|map|md|txt|log|csv|pdf|tgz|zip|woff2?|service)$/i;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp)$/i;

/** The addresses of people by mail, also those that somebody wrote so that programs do not find them. */
export function mailsIn(row: string): Sensitive[] {
  if (!row.includes('@') && !MAY_HIDE_MAIL.test(row)) return [];
  const found = new Map<number, Sensitive>();
  for (const match of FORMS.flatMap((form) => [...row.matchAll(form)])) {
    const { box, domain } = match.groups as { readonly box: string; readonly domain: string };
    const name = domain.replace(/[ ([{]+(?:dot|punt|\.)[ )\]}]+|,/giu, '.');
    if (found.has(match.index) || EXAMPLE_DOMAIN.test(name) || FILE.test(name) || PICTURE.test(box)) continue;
    const mail = contactDetail('e-mailadres', match, match[0], { first: 1 });
    const masker = `${box.charAt(0)}***@***${name.slice(name.lastIndexOf('.'))}`;
    found.set(match.index, isGenericMailbox(box) ? asPublic(mail, match[0]) : { ...mail, masker });
  }
  return [...found.values()];
}
