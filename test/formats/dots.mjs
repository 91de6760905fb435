/** Pictures as dots: what a browser makes of an SVG, and how much two of them differ. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bytesOf, chromium, run } from './programs.mjs';

/** In px. @returns {{ width: number, height: number }} */
export function sizeOf(svg) {
  const [, width, height] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(readFileSync(svg, 'utf8')) ?? [];
  return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
}

/** Writes what a browser shows of an SVG, at its own size, as PNG. */
export function browserDraws(svg, png) {
  const { width, height } = sizeOf(svg);
  rmSync(png, { force: true });
  chromium(`--window-size=${width},${height}`, `--screenshot=${png}`, pathToFileURL(svg).href);
  return existsSync(png);
}

/** The size of a PNG, as another program reads it. @returns {string} `width x height`, in dots */
export function dotsIn(png) {
  return run('identify', '-format', '%wx%h', png) ?? 'nothing that ImageMagick reads';
}

/**
 * How much two pictures of the same size differ. Of the edge of a letter every program makes other dots, so what is compared are squares of so many
 * dots, each as one colour.
 * @returns {{ most: number, share: (least: number) => number }} the largest difference, of 255, and which share of the colours differs by more
 */
export function difference(one, other, square) {
  const [a, b] = [one, other].map((png) => averages(png, square));
  if (a.length !== b.length) return { most: 255, share: () => 1 };
  const apart = a.map((value, at) => Math.abs(value - b[at]));
  return {
    most: apart.reduce((most, value) => Math.max(most, value), 0),
    share: (least) => apart.filter((value) => value > least).length / apart.length,
  };
}

function averages(png, square) {
  return [...bytesOf('convert', png, '-scale', `${100 / square}%`, '-alpha', 'off', '-depth', '8', 'RGB:-')];
}
