import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/checks/check';
import { broughtNames, newKlantreisText } from '../../src/messages/new-klantreis';
import { NEW_KLANTREIZEN, type NewKlantreisName } from '../../src/messages/new-klantreis.data';
import { messageText } from '../../src/messages/messages';
import { Scope, type ScopeFile } from '../../src/model/scope/scope';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { type ParsedFile, parse } from '../../src/parser/parse';
import { formatText } from '../../src/text/format';
import { newNames } from '../../src/usecases/new-names';
import { plainForm } from '../../src/util/places';

const NAMES = Object.keys(NEW_KLANTREIZEN) as NewKlantreisName[];

type File = ScopeFile & ParsedFile;

/** A new klantreis as it stands when nobody typed anything over, beside files that are there already. */
function fresh(
  name: NewKlantreisName,
  beside: readonly File[] = [],
  titel: string = NEW_KLANTREIZEN[name].titel,
): File {
  const { id, names } = newNames(beside.length > 0 ? new Scope(beside) : undefined, titel, broughtNames(name));
  const text = plainForm(newKlantreisText(name, { titel, id, names }));
  return { path: `${id}.klantreis`, ...parse(text) };
}

/** What is red or yellow in any of them. */
function faults(files: readonly File[]): string[] {
  const scope = new Scope(files);
  return files.flatMap((file) =>
    checkFile(file, scope, DEFAULT_SETTINGS)
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, args, meant }) => `${file.path}: ${code} ${messageText(code, args, meant)}`),
  );
}

describe('a new klantreis', () => {
  it.each(NAMES)('%s has no error and no warning', (name) => {
    expect(faults([fresh(name)])).toEqual([]);
  });

  it.each(NAMES)('%s is laid out as the formatter does it, and holds no sign of a place', (name) => {
    const { text, lines } = fresh(name);
    expect(formatText(text, lines)).toBe(text);
    expect(text).not.toMatch(/[<>{}]/);
  });

  it.each(NAMES)(
    '%s has a persona, a bron that says that it is an assumption, and begins in the life of somebody',
    (name) => {
      const { model } = fresh(name);
      const [klantreis] = model.klantreizen;
      expect(model.personas).toHaveLength(1);
      expect(model.bronnen.map(({ soorten }) => soorten)).toEqual([['aanname']]);
      const ours = new Set(model.organisaties.filter(({ soort }) => soort === 'eigen').map(({ id }) => id));
      const first = klantreis!.fasen[0]!.stappen[0]!;
      expect(first.contacten.filter(({ met }) => met && ours.has(met.id))).toEqual([]);
      expect(klantreis!.klantvraag).toBeDefined();
      expect(klantreis!.resultaat).toBeDefined();
    },
  );

  it('all of them fit beside each other in one folder, and each a second time', () => {
    const files: File[] = [];
    for (const name of [...NAMES, ...NAMES]) files.push(fresh(name, files));
    expect(faults(files)).toEqual([]);
    expect(new Scope(files).ids('organisatie')).toContain('gemeente');
    expect(new Scope(files).ids('organisatie')).not.toContain('gemeente-2');
  });

  it.each(['Ik <3 {titel} $1', '65 jaar', 'Na', '¿?', 'voor: wie #1'])('takes any title: %s', (titel) => {
    const { model, text } = fresh('leeg', [], titel);
    expect(model.klantreizen.map((one) => one.titel)).toEqual([titel]);
    expect(faults([fresh('leeg', [], titel)])).toEqual([]);
    expect(text).toContain(titel);
  });
});
