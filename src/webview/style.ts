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
button[aria-pressed='true'] { background: var(--vscode-toolbar-activeBackground, #8885); outline: 1px solid var(--vscode-inputOption-activeBorder, var(--vscode-focusBorder, currentColor)); outline-offset: -1px; }
button:active { background: var(--vscode-toolbar-activeBackground, #8885); }
button svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
.procent { min-width: 4.2em; font-variant-numeric: tabular-nums; }
select { width: 100%; padding: 2px 4px; background: var(--vscode-dropdown-background); color: var(--vscode-dropdown-foreground); border-color: var(--vscode-dropdown-border, var(--vscode-contrastBorder, #8888)); text-overflow: ellipsis; }
button:focus-visible, select:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 1px; }

main { --ring: #0b63e5; --focus: #000000; --op-papier: #142033; --papier: var(--vscode-editor-background); }
main[data-papier='donker'] { --ring: #ffcf33; --focus: #ffffff; --op-papier: #eef0f4; }
.blad { position: absolute; inset: 0; overflow: auto; overscroll-behavior: contain; background: var(--papier); cursor: grab; user-select: none; touch-action: pan-x pan-y; }
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

.vast { position: absolute; left: 0; top: 0; z-index: 1; overflow: hidden; pointer-events: none; }
.vast > *, .vast-boven > *, .vast-namen > * { position: absolute; left: 0; top: 0; }
.vast-links, .vast-balk { background: var(--papier); }
.vast-links { border-right: 1px solid #8886; }
.vast-rij { padding: 2px 4px 2px 8px; font-weight: 600; font-size: 12px; line-height: 1.35; color: var(--op-papier); background: var(--papier); border-radius: 0 4px 4px 0; }
.vast-balk { border-bottom: 1px solid #8886; }
.vast-boven button { pointer-events: auto; background: var(--papier); justify-content: flex-start; min-width: 0; min-height: 0; padding: 2px 6px; border-radius: 0; color: var(--op-papier); font-size: 12px; text-align: left; white-space: normal; overflow: hidden; }
.vast-boven span { overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-height: 1.3; }
.vast-boven .vast-fase { font-weight: 700; border-left: 3px solid var(--ring); }
.vast-fase span { -webkit-line-clamp: 1; }
.vast-boven button:hover { outline: 2px solid var(--ring); outline-offset: -2px; background: var(--papier); }

.strook { position: absolute; left: 0; right: 0; bottom: 0; height: 56px; border-top: 1px solid #8886; background: var(--papier); color: var(--op-papier); cursor: pointer; touch-action: none; user-select: none; }
.met-strook .blad { bottom: 56px; }
.met-strook .melding { bottom: 76px; }
.met-strook .kort { bottom: 120px; }
.strook:focus-visible { outline: 3px solid var(--vscode-focusBorder, Highlight); outline-offset: -3px; }
.strook svg { position: absolute; left: 0; top: 18px; width: 100%; height: 34px; }
.strook path { vector-effect: non-scaling-stroke; stroke-width: 2; }
.strook-fasen span { position: absolute; top: 0; height: 100%; padding: 1px 5px; border-left: 1px solid #8888; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-size: 11px; line-height: 16px; }
.strook-raam { position: absolute; top: 1px; bottom: 1px; min-width: 6px; border: 2px solid var(--ring); border-radius: 4px; background: color-mix(in srgb, var(--ring) 14%, transparent); }
.merk { cursor: pointer; color: #7a4d00; }
.merk-vorm { transform: scale(var(--merk, 1)) translate(-34px, -20px); }
.merk rect { fill: #fff; stroke: currentColor; stroke-width: 2; }
.merk text { fill: currentColor; font: 700 13px var(--vscode-font-family, system-ui, sans-serif); }
.merk[data-soort='fout'] { color: #a4231d; }
.merk[data-soort='tip'] { color: #1a4f9c; }
.merk:hover rect { stroke-width: 3; }
.gevonden > .rand { fill: #ffd54f; fill-opacity: .16; stroke: var(--ring); stroke-width: 2; stroke-dasharray: 2 3; }
.gevonden.gevonden-nu > .rand { fill: #ffe082; fill-opacity: 1; stroke: #c2410c; stroke-width: 6; stroke-dasharray: none; }
.gevonden-nu { filter: drop-shadow(0 0 6px #c2410c); }
main[data-papier='donker'] .gevonden.gevonden-nu > .rand { fill: #ffd54f; fill-opacity: .32; stroke: #ffa94d; }
main[data-papier='donker'] .gevonden-nu { filter: drop-shadow(0 0 6px #ffa94d); }
.met-zoek .blad, .met-zoek .vast { top: 44px; }
.zoek { position: absolute; left: 0; right: 0; top: 0; height: 44px; z-index: 3; display: flex; align-items: center; justify-content: flex-end; gap: 4px; padding: 0 12px; background: var(--vscode-editorWidget-background, var(--vscode-editor-background)); color: var(--vscode-editorWidget-foreground, var(--vscode-foreground)); border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-editorWidget-border, #8886)); }
.zoek input { flex: 0 1 20rem; min-width: 5rem; min-height: 26px; padding: 2px 6px; font: inherit; background: var(--vscode-input-background); color: var(--vscode-input-foreground); border: 1px solid var(--vscode-input-border, #8888); border-radius: 4px; }
.zoek input:focus { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 0; }
.zoek-telling { min-width: 5.5em; white-space: nowrap; font-variant-numeric: tabular-nums; }

.laden { position: absolute; inset: 0; margin: 0; display: grid; place-items: center; color: var(--vscode-descriptionForeground, inherit); animation: komt .3s .3s both; }
@keyframes komt { from { opacity: 0; } }
.melding { position: absolute; left: 50%; bottom: 20px; transform: translateX(-50%); width: max-content; max-width: calc(100% - 40px); padding: 7px 14px; border-radius: 6px; background: var(--vscode-notifications-background, var(--vscode-editorWidget-background, #252526)); color: var(--vscode-notifications-foreground, var(--vscode-foreground)); border: 1px solid var(--vscode-contrastBorder, var(--vscode-notifications-border, #8886)); border-left: 4px solid var(--vscode-editorWarning-foreground, #bf8803); box-shadow: 0 2px 10px var(--vscode-widget-shadow, #0006); animation: komt .2s .4s both; }
.melding p { margin: 0; }
.regel { min-height: 24px; padding: 0; color: var(--vscode-textLink-foreground); text-decoration: underline; }
.kort { bottom: 64px; border-left-color: var(--vscode-editorInfo-foreground, #3794ff); animation: none; }
.typen { position: absolute; z-index: 2; cursor: auto; user-select: text; }
.typen textarea, .typen select { display: block; width: 100%; margin: 0; padding: 2px 4px; resize: none; overflow: hidden; font-family: inherit; line-height: 1.32; background: var(--vscode-input-background, #fff); color: var(--vscode-input-foreground, #000); border: 1px solid var(--vscode-focusBorder, #0b63e5); border-radius: 4px; outline: 2px solid var(--vscode-focusBorder, #0b63e5); outline-offset: 0; box-shadow: 0 2px 10px var(--vscode-widget-shadow, #0006); }
.fout { margin: 4px 0 0; padding: 4px 8px; border-radius: 4px; background: var(--vscode-inputValidation-errorBackground, #5a1d1d); color: var(--vscode-inputValidation-errorForeground, var(--vscode-foreground)); border: 1px solid var(--vscode-inputValidation-errorBorder, #be1100); }
.fout:empty { display: none; }
.plek { position: absolute; z-index: 1; border-radius: 3px; background: var(--ring); pointer-events: none; box-shadow: 0 0 0 2px var(--vscode-editor-background); }
.plus { position: absolute; z-index: 1; min-width: 0; min-height: 0; width: 24px; height: 24px; padding: 0; border-radius: 12px; background: var(--ring); color: #fff; cursor: pointer; }
main[data-papier='donker'] .plus { color: #000; }
.plus:hover { background: var(--ring); outline: 2px solid var(--focus); }
.verplaatst, .verplaatst * { cursor: grabbing !important; }
.verplaatst .gepakt { opacity: .55; }
.verplaatst .gezicht.gepakt { opacity: 1; }
.gezicht.gepakt text[data-bron] { visibility: hidden; }
.niveau { position: absolute; z-index: 2; padding: 2px 8px; border-radius: 4px; background: var(--vscode-editorHoverWidget-background, #fff); color: var(--vscode-editorHoverWidget-foreground, #000); border: 1px solid var(--vscode-editorHoverWidget-border, #888); font-weight: 600; white-space: nowrap; pointer-events: none; box-shadow: 0 2px 8px var(--vscode-widget-shadow, #0006); }
.menu { position: fixed; z-index: 4; min-width: 200px; max-width: calc(100vw - 8px); max-height: calc(100vh - 8px); overflow: auto; margin: 0; padding: 4px; list-style: none; border-radius: 6px; background: var(--vscode-menu-background, var(--vscode-editorWidget-background)); color: var(--vscode-menu-foreground, var(--vscode-foreground)); border: 1px solid var(--vscode-menu-border, var(--vscode-contrastBorder, #8886)); box-shadow: 0 2px 10px var(--vscode-widget-shadow, #0006); }
.menu button { width: 100%; justify-content: space-between; gap: 24px; padding: 3px 10px; text-align: left; }
.menu button:hover, .menu button:focus { background: var(--vscode-menu-selectionBackground, #0b63e5); color: var(--vscode-menu-selectionForeground, #fff); outline: 1px solid var(--vscode-menu-selectionBorder, transparent); outline-offset: -1px; }
.menu [aria-checked='true'] span { font-weight: bold; }
.menu [aria-checked='true'] span::before { content: '✓ '; }
.menu kbd { font: inherit; opacity: .75; }
.ongezien { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@media (prefers-reduced-motion: reduce) { *, .vel { animation: none !important; transition: none !important; } }
.vscode-reduce-motion *, .vscode-reduce-motion .vel { animation: none !important; transition: none !important; }
@media (forced-colors: active) {
  main { --ring: Highlight; --focus: CanvasText; }
  .blad, .vast { forced-color-adjust: none; }
  .balk, .melding { border-color: CanvasText; }
}
`;
