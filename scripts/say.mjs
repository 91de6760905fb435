import { readFileSync } from 'node:fs';

/** The Dutch sentences of the scripts, as JSON because nothing is built yet when they are needed. */
const WORDS = JSON.parse(readFileSync(new URL('../src/messages/scripts.data.json', import.meta.url), 'utf8'));

export function say(word, args = {}) {
  console.log(text(word, args));
}

/** Says what went wrong and stops. */
export function fail(word, args = {}) {
  console.error(text(word, args));
  process.exit(2);
}

function text(word, args) {
  return WORDS[word].replace(/\{(\w+)\}/g, (place, name) => args[name] ?? place);
}
