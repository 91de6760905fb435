/**
 * What runs in a web page, as one text: esbuild.mjs puts the bundles of these in their place, so that a page can be made where there is no
 * disk. A page without its script says the same; it only zooms and points nothing out.
 */

/** That of `src/webview/compare/compare.ts`. */
export const COMPARE_SCRIPT = '';

/** That of `src/webview/picture/picture.ts`. */
export const PICTURE_SCRIPT = '';

/** That of `src/webview/picture/live.ts`. */
export const LIVE_SCRIPT = '';
