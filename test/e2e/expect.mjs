/* global IntersectionObserver -- This part runs in the page. */
/** What must come to be on the screen, with a sentence about what was there instead. */

/** @param {import('playwright-core').Locator} locator */
export function expect(locator) {
  return {
    toBeThere: () => waitFor(locator, 'attached', 'is not there'),
    toBeSeen: () => waitFor(locator, 'visible', 'is not to be seen'),
    /** It stands inside the window, and inside every part of the page that scrolls. */
    toBeInView: () => inView(locator),
    toBeHidden: () => waitFor(locator, 'hidden', 'is still to be seen'),
    toBeGone: () => waitFor(locator, 'detached', 'is still there'),
    /** One of the elements has this text somewhere; spaces of any kind are spaces. */
    toHaveText: (text) => {
      const loose = text.split(/\s+/).map(escape).join('\\s*');
      return waitFor(locator.filter({ hasText: new RegExp(loose) }), 'attached', `does not say "${text}"`);
    },
  };
}

async function inView(locator) {
  await waitFor(locator, 'visible', 'is not to be seen');
  const found = await locator.first().evaluate(
    (element) =>
      new Promise((resolve) => {
        const late = setTimeout(() => resolve(false), 10_000);
        const observer = new IntersectionObserver((entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          clearTimeout(late);
          observer.disconnect();
          resolve(true);
        });
        observer.observe(element);
      }),
  );
  if (!found) throw new Error(`${locator} is not in view`);
}

/** VS Code may make the page of a panel anew while it opens: then the frame that was waited in is gone, and there is another one. */
const FRAME_GONE = /Frame was detached|has been closed/;

async function waitFor(locator, state, otherwise, tries = 3) {
  try {
    await locator.first().waitFor({ state });
  } catch (error) {
    if (tries > 1 && FRAME_GONE.test(error.message)) return waitFor(locator, state, otherwise, tries - 1);
    throw new Error(`${locator} ${otherwise} (${error.message.split('\n')[0]})`, { cause: error });
  }
}

/** Waits until an answer is what it must be. */
export async function until(ask, isRight, what, milliseconds = 15_000) {
  const end = performance.now() + milliseconds;
  let answer = await ask();
  while (!isRight(answer)) {
    if (performance.now() > end) throw new Error(`${what}, but found: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  return answer;
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
