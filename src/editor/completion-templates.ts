import { TEMPLATES } from '../messages/templates.data';
import { own } from '../util/own';

/** An element with the lines that usually go with it, as a snippet of several rows that starts at the margin. */
export interface Template {
  readonly label: string;
  readonly form: string;
}

/** The template of an element that opens with this word, where there is one. */
export function templateOf(keyword: string): Template | undefined {
  const template = own(TEMPLATES, keyword);
  if (template === undefined) return undefined;
  let places = 0;
  const form = template.rows.join('\n').replace(/<([^>]*)>/g, (_, name: string) => `\${${++places}:${name}}`);
  return { label: template.label, form };
}
