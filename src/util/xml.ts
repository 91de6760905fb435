import { own } from './own';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 does not allow, lone surrogates among them: one of them makes a whole picture unreadable. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Most texts: nothing in them to escape, which one look tells. */
const PLAIN = /^[ !#-%(-;=?-\uD7FF]*$/;

/** Makes any text safe inside XML and HTML, in content and in quoted attributes. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/g, (char) => own(ENTITIES, char)!);
}
