/** A real browser with a fresh profile that cannot leave this machine, and a list of what it tried to fetch elsewhere. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever asks for another machine fails, instead of slowing the tests down or making them depend on it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
];

/** VS Code keeps the pages of webviews apart by third-party storage, which a fresh profile refuses. */
const PREFERENCES = {
  profile: {
    cookie_controls_mode: 0,
    block_third_party_cookies: false,
    default_content_setting_values: { cookies: 1 },
  },
};

export function findBrowser() {
  const asked = process.env.CHROMIUM;
  if (asked !== undefined && !existsSync(asked)) throw new Error(`There is no browser at ${asked} (from CHROMIUM).`);
  const found = asked ?? KNOWN.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    'No browser found. Install Chromium (Debian and Ubuntu: `apt-get install chromium`), Chrome or Edge, or say where it ' +
      'is: `CHROMIUM=/path/to/chromium npm run test:e2e`.',
  );
}

/**
 * @param {string} profile a folder that is not there yet
 * @returns {Promise<{ page: import('playwright-core').Page, outside: string[], close: () => Promise<void> }>}
 */
export async function openBrowser(profile) {
  const { chromium } = await import('playwright-core');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: ARGUMENTS,
    viewport: { width: 1500, height: 950 },
    locale: 'nl-NL',
    // So that a screenshot shows how it ends.
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const outside = [];
  context.on('request', (request) => {
    if (!isOurs(request.url())) outside.push(request.url());
  });
  return { page: context.pages()[0] ?? (await context.newPage()), outside, close: () => context.close() };
}

/** Is the address of this machine, or one that VS Code makes up for files of a webview and answers itself? */
function isOurs(address) {
  const { protocol, hostname } = new URL(address);
  if (!protocol.startsWith('http') && !protocol.startsWith('ws')) return true;
  return (
    hostname === '127.0.0.1' ||
    /(^|\.)localhost$/.test(hostname) ||
    /\.vscode-resource\.vscode-cdn\.net$/.test(hostname)
  );
}
