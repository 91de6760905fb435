import { STAGE_STYLE } from './stage-style';

/** Colours of the levels and of changed words; the others may come from VS Code. Each has enough contrast with the cards. */
const LIGHT =
  '--breuk: #a4231d; --let-op: #7a4d00; --verbetering: #12683a; --wens: #3b4fa3; --neutraal: #4d566a; --gone: #fbe3e0; --new: #dff2e6;';
const DARK =
  '--breuk: #ff9d94; --let-op: #f0c060; --verbetering: #7fd6a2; --wens: #aab8ff; --neutraal: #b6bdca; --gone: #4a2523; --new: #1e4330;';

/**
 * The looks of the page that compares: quiet, light or dark as the reader's device, and in the colours of VS Code inside it. The
 * boxes to tick work without a script.
 */
export const COMPARE_STYLE = `${STAGE_STYLE}:root { color-scheme: light dark; --paper: var(--vscode-editor-background, #fbfaf8); --card: var(--vscode-editorWidget-background, #ffffff); --ink: var(--vscode-editor-foreground, #1d2433); --soft: var(--vscode-descriptionForeground, #4d566a); --line: var(--vscode-panel-border, #d8d5ce); --link: var(--vscode-textLink-foreground, #1a4f9c); --ring: #0b63e5; ${LIGHT} }
@media (prefers-color-scheme: dark) {
  :root { --paper: var(--vscode-editor-background, #14171e); --card: var(--vscode-editorWidget-background, #1c212b); --ink: var(--vscode-editor-foreground, #eef0f4); --soft: var(--vscode-descriptionForeground, #b6bdca); --line: var(--vscode-panel-border, #3a4250); --link: var(--vscode-textLink-foreground, #9cc2ff); ${DARK} }
}
body:is(.vscode-light, .vscode-high-contrast-light) { ${LIGHT} }
body:is(.vscode-dark, .vscode-high-contrast:not(.vscode-high-contrast-light)) { ${DARK} }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; padding: clamp(.75rem, 2.5vw, 2rem); max-width: 130rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--vscode-font-family, system-ui, sans-serif); overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 3vw, 2.1rem); }
h2 { font-size: 1.35rem; }
h3 { font-size: 1rem; margin-top: 1.25rem; }
p { margin: 0 0 .5rem; max-width: 50rem; }
a { color: var(--link); }
code { padding: .05em .3em; border-radius: .25em; background: color-mix(in srgb, var(--ink) 9%, transparent); font-size: .95em; }
.telling { font-weight: 600; }
.zacht, .plaats, .staat { color: var(--soft); }
.staat { font-size: 1rem; font-weight: 400; }
nav ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
nav a { display: inline-block; padding: .25rem 0; }
.filter { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .75rem 0; padding: 0; border: 0; }
.filter legend { float: left; margin-right: 1rem; padding: .25rem 0; font-weight: 600; }
.filter label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2rem; cursor: pointer; }
.filter input { width: 1.15rem; height: 1.15rem; accent-color: var(--link); }
body:has(#toon-breuk:not(:checked)) .reizen li[data-niveau='breuk'], body:has(#toon-let-op:not(:checked)) .reizen li[data-niveau='let-op'], body:has(#toon-verbetering:not(:checked)) .reizen li[data-niveau='verbetering'], body:has(#toon-wens:not(:checked)) .reizen li[data-niveau='wens'], body:has(#toon-neutraal:not(:checked)) .reizen li[data-niveau='neutraal'] { display: none; }
.reizen li:target { display: list-item !important; }
article, .opmerkingen, .standen, .lezer { margin-top: 1.5rem; padding: clamp(.75rem, 2vw, 1.5rem); background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
.kern { font-size: 1.1rem; max-width: 60rem; }
.lezers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; align-items: start; margin-top: 1rem; }
.lezer { margin-top: 0; padding: .75rem 1rem; }
.lezer h2, .eerst h2 { font-size: 1.1rem; }
.verwijzing { display: block; padding: .2rem .3rem; color: inherit; text-decoration-thickness: 1px; text-decoration-color: var(--soft); border-radius: .3rem; }
.lezer li:not([data-niveau]) { padding-left: .9rem; border-left-color: transparent; }
.verwijzing:hover { text-decoration-color: currentColor; background: color-mix(in srgb, var(--link) 9%, transparent); }
.naast { display: grid; gap: 1.25rem; }
@media (max-width: 40rem) { .blad { max-height: 60vh; } }
@media (min-width: 64rem) {
  .blad { max-height: calc(100vh - 6rem); }
  .naast:has(.beeld) { grid-template-columns: minmax(0, 1fr) 25rem; align-items: start; }
  .beeld { position: sticky; top: .75rem; }
}
.wijzigingen { margin: 0; padding: 0; list-style: none; }
.wijzigingen > li { margin: 0 0 .35rem; padding: .1rem 0 .35rem .6rem; border-left: .3rem solid var(--kleur); border-radius: .15rem; }
.wijzigingen > li[data-niveau='breuk'] { --kleur: var(--breuk); }
.wijzigingen > li[data-niveau='let-op'] { --kleur: var(--let-op); border-left-style: double; }
.wijzigingen > li[data-niveau='verbetering'] { --kleur: var(--verbetering); }
.wijzigingen > li[data-niveau='wens'] { --kleur: var(--wens); border-left-style: dotted; }
.wijzigingen > li[data-niveau='neutraal'] { --kleur: var(--line); }
.niveau { font-weight: 600; color: var(--kleur); }
[data-niveau='neutraal'] .niveau { color: var(--neutraal); }
.wijziging { display: block; width: 100%; margin: 0; padding: .3rem; font: inherit; text-align: left; color: inherit; background: transparent; border: 0; border-radius: .3rem; cursor: pointer; overflow-wrap: anywhere; }
.wijziging:hover { background: color-mix(in srgb, var(--link) 9%, transparent); }
.wijziging[aria-current] { background: color-mix(in srgb, var(--link) 16%, transparent); box-shadow: inset 0 0 0 2px var(--link); }
.woorden { margin: .1rem .3rem .25rem; }
del { background: var(--gone); text-decoration-thickness: .1em; }
ins { background: var(--new); font-weight: 600; text-decoration: none; }
.plaats { display: block; margin: 0 .3rem; font-size: .9rem; }
button.plaats { margin: 0 .3rem; padding: .1rem 0; min-height: 24px; background: none; border: 0; font-family: inherit; color: var(--link); text-decoration: underline; cursor: pointer; text-align: left; }
.akkoord { margin: .1rem .3rem; font-size: .95rem; }
.opmerkingen ul, .standen ul, .stand, .vragen { padding-left: 1.2rem; margin: 0; }
.vragen li { margin-bottom: .35rem; }
summary { cursor: pointer; padding: .4rem 0; font-weight: 600; }
:is(a, button, summary, input, .blad, .tekening):focus-visible { outline: 3px solid var(--vscode-focusBorder, var(--link)); outline-offset: 2px; border-radius: .2rem; }
@media (forced-colors: active) { .ring { stroke: Highlight; } .wijziging[aria-current] { outline: 2px solid Highlight; } }
@media print {
  :root { --paper: #ffffff; --card: #ffffff; --ink: #000000; --soft: #333333; --line: #999999; ${LIGHT} }
  body { padding: 0; }
  nav, .skip, .balk, .filter { display: none; }
  article, .opmerkingen, .standen, .lezer { border: 0; padding: 0; }
  .naast:has(.beeld) { display: block; }
  .beeld { position: static; }
  .tekening, .blad { height: auto; max-height: none; overflow: visible; border: 0; }
  .vel { width: 100% !important; height: auto !important; }
  .tekening > svg, .vel > svg { width: 100%; height: auto; }
  .wijzigingen > li, .vragen li { break-inside: avoid; }
  .wijziging[aria-current] { background: none; box-shadow: none; }
}
`;
