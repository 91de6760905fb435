/**
 * `node scripts/release-notes.mjs v0.2.0`: looks whether this tag can be released, and writes what CHANGELOG.md says about it to the
 * output. Runs on any Node from 20, without packages, so that a wrong tag costs a second and not half an hour.
 */
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(read('package.json'));
if (tag !== `v${version}`)
  stop(`The tag is ${tag || 'missing'} and package.json says ${version}: the tag should be v${version}.`);

const [, ...sections] = read('CHANGELOG.md').split(/^## /m);
const textOf = (heading) =>
  sections
    .find((section) => heading.test(section))
    ?.replace(/^.*\n/, '')
    .trim();
const escaped = version.replaceAll('.', '\\.');
const text = textOf(new RegExp(`^\\[${escaped}\\] - \\d{4}-\\d{2}-\\d{2}\\n`));
if (!text) stop(`CHANGELOG.md has no text under a heading "## [${version}] - YYYY-MM-DD".`);
if (textOf(/^\[Unreleased\]/)) stop(`CHANGELOG.md still has lines under [Unreleased]: do they belong to ${version}?`);
process.stdout.write(`${text}\n`);

function stop(message) {
  console.error(message);
  process.exit(1);
}
