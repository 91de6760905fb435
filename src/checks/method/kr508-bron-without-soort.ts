import type { Rule } from '../rule/rule';

/**
 * A bron that does not say what it is. Whether somebody was heard or it was assumed decides what it proves (Utrecht, the verhuisaangifte:
 * employees judged a text otherwise than residents did), so until then it proves nothing: one tip on the bron, and not one on each line
 * that names it.
 */
export const kr508: Rule = {
  code: 'KR508',
  *file({ model }) {
    for (const { soorten, range } of model.bronnen) {
      if (soorten.length === 0) yield { code: 'KR508', range, args: {} };
    }
  },
};
