/** The looks of the page with all journeys: quiet, wide enough for long pictures, light or dark as the reader's device. */
export const GALLERY_STYLE = `
:root { --paper: #fbfaf8; --card: #ffffff; --ink: #1d2433; --soft: #4d566a; --line: #d8d5ce; --link: #1a4f9c; --red: #a4231d; --amber: #7a4d00; --blue: #1a4f9c; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14171e; --card: #1c212b; --ink: #eef0f4; --soft: #b6bdca; --line: #3a4250; --link: #9cc2ff; --red: #ff9d94; --amber: #f0c060; --blue: #9cc2ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: clamp(1rem, 4vw, 3rem); max-width: 110rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.8rem, 4vw, 2.6rem); margin: 0 0 .5rem; }
h2 { font-size: 1.5rem; margin: 0 0 .75rem; }
h3 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; }
header p { max-width: 44rem; margin: 0 0 .5rem; color: var(--soft); }
nav h2 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; }
nav ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
nav a, figcaption a { display: inline-block; padding: .3rem 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .kaart:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
article, section { margin-top: 2.5rem; padding: clamp(1rem, 3vw, 2rem); background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
dl { margin: 0 0 1.25rem; display: flex; flex-wrap: wrap; gap: .25rem 2rem; }
dt { font-size: .9rem; color: var(--soft); }
dd { margin: 0; }
dl div:first-child { flex: 1 0 100%; }
figure { margin: 0 0 1rem; }
.kaart { overflow-x: auto; }
img { display: block; width: 100%; min-width: 60rem; height: auto; }
summary { cursor: pointer; padding: .3rem 0; font-weight: 600; }
details p { max-width: 60rem; margin: .4rem 0; }
.problems { margin: 0; padding-left: 1.25rem; }
.severity { font-weight: 600; }
.error { color: var(--red); } .warning { color: var(--amber); } .info { color: var(--blue); }
.code { color: var(--soft); font-size: .9rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--card); }
@media print { body { padding: 0; } img { min-width: 0; } article { break-inside: avoid; border: 0; padding: 0; } nav, .skip, figcaption, details:not([open]) { display: none; } }
`;
