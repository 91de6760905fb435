/** Whether everybody can use a page of ours, as far as a program can tell: by the rules of WCAG 2.2 A and AA that axe-core knows. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A card is a button that says more than its name: what a screen reader hears is the sentence of the text alternative, which begins with the
 * title that is seen. This rule wants every word of the drawing in it, divided as it is drawn.
 */
const RULES = { 'label-content-name-mismatch': { enabled: false } };

/**
 * Fails with every rule that the page of a panel breaks, and where. A page that may run no script at all cannot be looked at so.
 * @param {import('playwright-core').FrameLocator} panel
 */
export async function expectForEverybody(panel) {
  const body = panel.locator('body');
  // Read when it is needed: it is installed by then. The page lets no script run but its own; what a driver evaluates is let through.
  await body.evaluate(readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
  const found = await body.evaluate(
    async ({ ownerDocument }, options) => {
      const { violations } = await globalThis.axe.run(ownerDocument, options);
      const places = (nodes) => nodes.map(({ html, failureSummary }) => [html, failureSummary]);
      return violations.map(({ id, help, nodes }) => ({ id, help, nodes: places(nodes) }));
    },
    { runOnly: TAGS, rules: RULES, iframes: false },
  );
  if (found.length === 0) return;
  const told = found.map(({ id, help, nodes }) => {
    const [[html, summary]] = nodes;
    return `${id}, ${nodes.length} times: ${help}\n  ${html.slice(0, 300)}\n  ${summary.replaceAll('\n', '\n  ')}`;
  });
  throw new Error(`Not everybody can use this page:\n${told.join('\n')}`);
}
