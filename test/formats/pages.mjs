/**
 * Web pages in a real browser: whether everybody can use them in every theme (axe-core), whether they fit on a telephone, whether anything in
 * them runs or asks for something, and what comes out of the printer.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectForEverybody } from '../e2e/access.mjs';
import { findBrowser } from '../e2e/browser.mjs';
import { install } from '../e2e/install.mjs';

/** How a device asks for each theme. */
const THEMES = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'dark', contrast: 'more' },
};
/** In px: a telephone, which is also a screen of 1280 px at 400%, and a screen of 1280 px at 200%. */
const NARROW = [320, 640];

/** A browser for pages on the disk. */
export class Pages {
  static async open() {
    install();
    // It is installed by now, in the folder of the end-to-end tests.
    const { chromium } = createRequire(join(import.meta.dirname, '../e2e/run.mjs'))('playwright-core');
    const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
    return new Pages(browser);
  }

  constructor(browser) {
    this.browser = browser;
  }

  close() {
    return this.browser.close();
  }

  /** @returns {Promise<string[]>} what is wrong with a page of the disk on the screen */
  async trouble(file) {
    const found = [];
    for (const [theme, media] of Object.entries(THEMES)) {
      const page = await this.load(file, found, { ...media, viewport: { width: 1280, height: 900 } });
      await expectForEverybody(page).catch(({ message }) => found.push(`${theme}: ${message}`));
      await page.close();
    }
    for (const width of NARROW) {
      const page = await this.load(file, found, { viewport: { width, height: 800 } });
      const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
      if (wide > width) found.push(`it is ${wide} px wide on a screen of ${width} px`);
      await page.close();
    }
    return [...new Set(found)];
  }

  /** Prints a page into a PDF, as a browser does. */
  async print(file, pdf) {
    const found = [];
    const page = await this.load(file, found, { viewport: { width: 1280, height: 900 } });
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    await page.close();
    return found;
  }

  /** What of a page, as it is printed on A4, is wider than the paper. */
  async cutOff(file) {
    const found = [];
    // A4 without the margins that a browser gives it.
    const page = await this.load(file, found, { viewport: { width: 718, height: 1047 } });
    await page.emulateMedia({ media: 'print' });
    const wide = await page.evaluate(() => {
      const all = [...globalThis.document.querySelectorAll('svg, img, p, li, h1, h2, h3, pre')];
      return all
        .filter(
          (one) => one.getBoundingClientRect().right > globalThis.innerWidth + 1 && !one.closest('.skip, .unseen'),
        )
        .map((one) => one.outerHTML.slice(0, 80));
    });
    await page.close();
    return [...found, ...wide.map((one) => `it is cut off on paper: ${one}`)];
  }

  async load(file, found, options) {
    const page = await this.browser.newPage({ reducedMotion: 'reduce', ...options });
    page.on('pageerror', ({ message }) => found.push(`an error: ${message}`));
    page.on('console', (said) => said.type() === 'error' && found.push(`the browser says: ${said.text()}`));
    page.on('dialog', (dialog) => {
      found.push(`something in it ran: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) found.push(`it asks for ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return page;
  }
}

/** What a program of others says of a file. */
export function toldBy(program, ...args) {
  return execFileSync(program, args, { encoding: 'utf8' });
}

/** How many pages a PDF has, and how large they are, in whole pt: a browser rounds to px. */
export function sheetsOf(pdf) {
  const told = toldBy('pdfinfo', pdf);
  const [, width, height] = /^Page size: +([\d.]+) x ([\d.]+)/m.exec(told) ?? [];
  return { pages: Number(/^Pages: +(\d+)/m.exec(told)?.[1]), width: Math.round(width), height: Math.round(height) };
}

/** A klantreis of which every text tries to be more than a text. */
export function hostileKlantreis(file) {
  const text = `"><img src=x onerror=alert(1)></style></title></script><script>alert(1)</script><svg onload=alert(1)>`;
  const quoted = `' onfocus='alert(1)' autofocus='`;
  writeFileSync(
    file,
    `persona noor: ${text}
  doelgroep: ${quoted}
  citaat: ${text}
organisatie loket: ${text}
  soort eigen
bron praat: ${text}
  soort interview
klantreis reis: ${text}
  voor noor
  klantvraag: ${quoted}${text}
  samenvatting: ${text}
  fase f: ${text}
    stap s: ${text}
      doet: ${text}
      denkt: ${quoted}
      citaat: ${text}
      contact balie met loket
      gevoel negatief: ${text}
        volgens praat
      knelpunt k: ${text}
        oorzaak: ${quoted}
      oplossing o: ${text}
        eigenaar: ${text}
    stap lang: ${'Arbeidsongeschiktheidsverzekeringsmaatschappij'.repeat(30)}
`,
  );
}
