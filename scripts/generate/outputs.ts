import { TELLS } from '../../src/cli/input/formats';
import type { Subject } from '../../src/outputs/output';
import { outputsOf } from '../../src/outputs/outputs';
import { arrowTable, roomTable } from './arrow-table';
import { languageConfiguration } from './language-configuration';
import { manualParts } from './manual';
import { codes, fillMarkers, table } from './markdown';
import { picturesTable } from '../../src/messages/pictures.data';
import { PICTURES } from '../../src/pictures/registry';
import { galleryPage, galleryPictures } from './picture-gallery';
import { precisionTable } from './precision';
import type { Project } from './project';
import { noRulesSection, rulesSection } from './rules-section';
import { settingsSchema } from './settings-schema';
import { walkthroughPictures } from './walkthrough';
import { textMateGrammar } from './textmate';

/**
 * The last step: every file that is made from the tables, by its path in the project. Of the pages only the parts between markers are
 * made; the rest is written by hand, so they are read as they are now.
 */
export function generatedFiles(project: Project): ReadonlyMap<string, string> {
  const { read } = project;
  const page = (path: string, parts: ReadonlyMap<string, string>) => [path, fillMarkers(read(path), parts)] as const;
  return new Map([
    ['syntaxes/klantreis.tmLanguage.json', json(textMateGrammar())],
    ['language/language-configuration.json', json(languageConfiguration())],
    ['language/klantreis.schema.json', json(settingsSchema())],
    ...walkthroughPictures(),
    page('docs/taal.md', manualParts()),
    page(
      'docs/regels.md',
      new Map([
        ['precisie', precisionTable(project)],
        ['methode', rulesSection()],
        ['geen-regel', noRulesSection()],
      ]),
    ),
    page('docs/klantreiskaart.md', new Map([['tekeningen', pictureTable()]])),
    ...galleryPictures(project),
    page('docs/galerij.md', new Map([['tekeningen', galleryPage()]])),
    page('docs/vergelijken.md', new Map([['vormen', outputTable('diff')]])),
    page('docs/lijsten.md', new Map([['vormen', outputTable('list')]])),
    page(
      'docs/architecture.md',
      new Map([
        ['arrows', arrowTable()],
        ['rooms', roomTable()],
      ]),
    ),
  ]);
}

function pictureTable(): string {
  const { head, rows } = picturesTable(PICTURES);
  return table(head, rows);
}

/** What a command can make, from the register of outputs. */
function outputTable(command: keyof typeof TELLS): string {
  const rows = outputsOf<Subject>(TELLS[command]).map(({ id, words, extensions }, at) => [
    codes([id]),
    `${words.waarvoor}${at === 0 ? ' (standaard)' : ''}`,
    codes(extensions.map((extension) => `.${extension}`)),
  ]);
  return table(['vorm', 'waarvoor', 'het bestand eindigt op'], rows);
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
