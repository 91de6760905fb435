type Focusable = HTMLElement | SVGElement;

/** What gets the keyboard when the page has it again. */
let waiting: (() => Focusable) | undefined;

/**
 * Gives an element the keyboard of the page: now where the page has it, else as soon as it has it again. VS Code lets a page take the
 * keyboard from whoever types in a text or chooses a command, and an answer or a picture comes when it comes.
 */
export function giveKeyboard(to: () => Focusable): void {
  waiting = to;
  if (document.hasFocus()) give();
}

/** VS Code says that the page has the keyboard again: what waits for it gets it, else what had it, else this. */
export function takeKeyboard(otherwise: () => Focusable): void {
  const { activeElement: last } = document;
  const had = last instanceof HTMLElement || last instanceof SVGElement ? last : document.body;
  waiting ??= had === document.body ? otherwise : () => had;
  window.focus();
  give();
}

function give(): void {
  const to = waiting;
  waiting = undefined;
  to?.().focus({ preventScroll: true });
}

window.addEventListener('focus', give);
