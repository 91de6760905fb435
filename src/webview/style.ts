/** The looks of the page. Around the picture in the colours of VS Code; on the picture in those of its paper. */
export const STYLE = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html, body { height: 100%; margin: 0; padding: 0; }
body { display: flex; flex-direction: column; overflow: hidden; background: var(--vscode-editor-background); color: var(--vscode-foreground); font: var(--vscode-font-size, 13px)/1.4 var(--vscode-font-family, system-ui, sans-serif); }
main { position: relative; flex: 1; min-height: 0; }

.balk { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; padding: 4px 8px; background: var(--vscode-editorWidget-background, var(--vscode-editor-background)); border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border, #8884)); }
.keuze { flex: 1 1 10rem; min-width: 8rem; max-width: 22rem; }
.knoppen { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; margin-left: auto; }
.groep { display: flex; align-items: center; }
button, select { min-width: 26px; min-height: 26px; font: inherit; color: inherit; border: 1px solid transparent; border-radius: 4px; }
button { display: inline-flex; align-items: center; justify-content: center; gap: 5px; padding: 2px 6px; background: transparent; cursor: pointer; white-space: nowrap; }
button:hover { background: var(--vscode-toolbar-hoverBackground, #8883); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); outline-offset: -1px; }
button:active { background: var(--vscode-toolbar-activeBackground, #8885); }
button svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
.procent { min-width: 4.2em; font-variant-numeric: tabular-nums; }
select { width: 100%; padding: 2px 4px; background: var(--vscode-dropdown-background); color: var(--vscode-dropdown-foreground); border-color: var(--vscode-dropdown-border, var(--vscode-contrastBorder, #8888)); text-overflow: ellipsis; }
button:focus-visible, select:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 1px; }

.blad { --ring: #0b63e5; --focus: #000000; position: absolute; inset: 0; overflow: auto; overscroll-behavior: contain; background: var(--vscode-editor-background); cursor: grab; user-select: none; touch-action: pan-x pan-y; }
.blad[data-papier='donker'] { --ring: #ffcf33; --focus: #ffffff; }
.blad:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: -2px; }
.blad.sleept, .blad.sleept * { cursor: grabbing !important; }
.vel { margin: 0 auto; overflow: hidden; transition: filter .2s .4s, opacity .2s .4s; }
.vel > svg { display: block; }
body:not(.getekend) .vel { display: none; }
.achter .vel { filter: grayscale(.75); opacity: .85; }
.achter.vscode-high-contrast .vel { opacity: 1; }

[data-key] { outline: none; }
[data-key][role='button'] { cursor: pointer; }
.rand { fill: transparent; stroke: transparent; vector-effect: non-scaling-stroke; }
[data-key]:hover > .rand { stroke: var(--ring); stroke-width: 1.5; }
.cursor > .rand, .cursor:hover > .rand { fill: var(--ring); fill-opacity: .09; stroke: var(--ring); stroke-width: 3; }
[data-key]:focus-visible > .rand { stroke: var(--focus); stroke-width: 3; stroke-dasharray: 6 4; }
.cursor:focus-visible > .rand { stroke-dasharray: none; }

.laden { position: absolute; inset: 0; margin: 0; display: grid; place-items: center; color: var(--vscode-descriptionForeground, inherit); animation: komt .3s .3s both; }
@keyframes komt { from { opacity: 0; } }
.melding { position: absolute; left: 50%; bottom: 20px; transform: translateX(-50%); width: max-content; max-width: calc(100% - 40px); padding: 7px 14px; border-radius: 6px; background: var(--vscode-notifications-background, var(--vscode-editorWidget-background, #252526)); color: var(--vscode-notifications-foreground, var(--vscode-foreground)); border: 1px solid var(--vscode-contrastBorder, var(--vscode-notifications-border, #8886)); border-left: 4px solid var(--vscode-editorWarning-foreground, #bf8803); box-shadow: 0 2px 10px var(--vscode-widget-shadow, #0006); animation: komt .2s .4s both; }
.melding p { margin: 0; }
.regel { min-height: 24px; padding: 0; color: var(--vscode-textLink-foreground); text-decoration: underline; }
.ongezien { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@media (prefers-reduced-motion: reduce) { *, .vel { animation: none !important; transition: none !important; } }
.vscode-reduce-motion *, .vscode-reduce-motion .vel { animation: none !important; transition: none !important; }
@media (forced-colors: active) {
  .blad { --ring: Highlight; --focus: CanvasText; forced-color-adjust: none; }
  .balk, .melding { border-color: CanvasText; }
}
`;
