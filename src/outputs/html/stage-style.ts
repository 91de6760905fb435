/**
 * The looks of a picture that can be zoomed in a web page, and of what only some readers see. A page says what `--paper`, `--card`, `--ink`,
 * `--line`, `--link` and `--ring` are.
 */
export const STAGE_STYLE = `
figure { margin: 0; min-width: 0; }
.balk { display: flex; flex-wrap: wrap; gap: .25rem; margin-bottom: .5rem; }
.balk button { min-width: 2.25rem; min-height: 2.25rem; padding: 0 .6rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .4rem; cursor: pointer; }
.balk button:hover { border-color: currentColor; }
.procent { min-width: 4.2em; font-variant-numeric: tabular-nums; }
.tekening, .blad { overflow: auto; border: 1px solid var(--line); border-radius: .4rem; background: #ffffff; }
.tekening > svg, .vel > svg { display: block; }
.blad { height: var(--hoogte, 70vh); max-height: 75vh; cursor: grab; user-select: none; overscroll-behavior: contain; touch-action: pan-x pan-y; }
.blad.sleept, .blad.sleept * { cursor: grabbing !important; }
.vel { margin: 0 auto; overflow: hidden; }
.ring { fill: var(--ring); fill-opacity: .1; stroke: var(--ring); stroke-width: 4; vector-effect: non-scaling-stroke; pointer-events: none; }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--card); z-index: 1; }
`;
