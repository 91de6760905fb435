import { PAGE_MARK } from '../../outputs/html/compare-page';
import type { FileEnds } from '../../host-node/file-ends';
import { cliText, type CliWord } from '../../messages/cli-words.data';
import { reviewText } from '../../messages/review.data';

/** Stands for anything that a sentence is filled in with. */
const ANYTHING = '\u0001';

/** How what a command makes begins, whatever the klantreizen in it say. An editor that opens and saves one writes another beginning. */
const STARTS: readonly RegExp[] = [
  // A picture.
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="[\d.]+" height="[\d.]+" viewBox="[\d. ]+" role="img" lang="nl" [^>\n]*'Klantreis Tekens'/,
  // A web page.
  new RegExp(`^<!doctype html>\\n<html lang="nl">\\n<head>\\n${literally(PAGE_MARK)}\\n`),
  // JSON: of the check, of a comparison, for programs that read SARIF, and for GitLab.
  /^\{\n {2}"files": \d+,\n {2}"problems": \[/,
  /^\{\n {2}"base": ".*",\n {2}"head": ".*",\n {2}"summary": \{\n {4}"breuk": \d+,/,
  /^\{\n {2}"\$schema": "[^"\n]*sarif[^"\n]*",\n[^[]*\[\n {4}\{\n {6}"tool": \{\n {8}"driver": \{\n {10}"name": "klantreis",/,
  /^\[\n {2}\{\n {4}"description": ".*",\n {4}"check_name": "(?:KT|KR|VS)\d+",/,
  /^\[\]\n$/,
  // Markdown: for a message, and for the comment at a pull request.
  new RegExp(`^(?:<!-- klantreis: .* -->\\n\\n)?## ${literally(reviewText('titel'))}\\n`),
  // What changed, as a text.
  new RegExp(`^${sentence('verschilKop', ['base', 'head'])}\\n`),
  // Commands for the log of a forge.
  /^::(?:error|warning|notice) file=[^\n]*,title=(?:KT|KR|VS)\d+::/,
  /^##vso\[task\.logissue type=(?:error|warning);[^\n\]]*;code=(?:KT|KR|VS)\d+\]/,
];

/** The check as a text: a list of messages, or nothing, and its sum. */
const SUMS = [
  sentence('nagekekenNiets', []),
  sentence('nagekekenGoed', ['bestanden']),
  sentence('nagekeken', ['bestanden', 'fouten', 'waarschuwingen', 'tips']),
].join('|');
const CHECK_START = new RegExp(`^(?:.+:\\d+:\\d+ +\\S+ +(?:KT|KR)\\d+ |(?:${SUMS})\\n$)`);
const CHECK_END = new RegExp(`(?:^|\\n)(?:${SUMS})\\n$`);

/** Did a command of ours make this file? Then another result may take its place. */
export function isOwnOutput({ start, end }: FileEnds): boolean {
  return STARTS.some((pattern) => pattern.test(start)) || (CHECK_START.test(start) && CHECK_END.test(end));
}

/** A sentence as a pattern, with anything in its places. */
function sentence(word: CliWord, places: readonly string[]): string {
  const text = cliText(word, Object.fromEntries(places.map((place) => [place, ANYTHING])));
  return literally(text).replaceAll(ANYTHING, '.+');
}

function literally(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
