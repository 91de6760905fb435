import { languageConfiguration } from './language-configuration';
import { fillManual, manualParts } from './manual';
import { textMateGrammar } from './textmate';

/**
 * Every file that is made from the tables of the language, by its path in the project. Takes the manual as it is now,
 * because its other parts are written by hand.
 */
export function generatedFiles(manual: string): ReadonlyMap<string, string> {
  return new Map([
    ['syntaxes/klantreis.tmLanguage.json', json(textMateGrammar())],
    ['language/language-configuration.json', json(languageConfiguration())],
    ['docs/taal.md', fillManual(manual, manualParts())],
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
