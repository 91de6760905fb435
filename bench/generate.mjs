/**
 * The workspaces that are measured: klantreizen for us, and the same number of journeys and steps in the stand-in language of
 * floor/ for bare Langium. Sizes are files x stappen; a klantreis has at most 50 of them, so a file of 2,000 holds 40.
 *
 * A stap of ours takes about 5 lines (stap, contact, doet, gevoel, and sometimes volgens, a knelpunt or a new fase), a step of
 * the floor 4 (three, and its transition). The report gives the lines of both; the ratios are for the same number of stappen.
 */

/**
 * @typedef {{ path: string, text: string }} File
 * @typedef {{ start: number, end: number, text: string }} Edit offsets in the text of a file, and what comes there
 * @typedef {object} Workspace
 * @property {string} languageId
 * @property {File[]} files
 * @property {string} main the file that is typed in
 * @property {string} library the file whose names all others use
 * @property {number} inText where a text can be made longer and stays right
 * @property {{ at: number, text: string }} line a new line without its end, and where it is typed
 * @property {{ at: number, text: string }} name a line whose end is completed
 * @property {{ at: number, text: string }} mistake a wrong line
 * @property {number} definition an offset at which a name of another place stands
 * @property {string} [journey] the klantreis that is drawn
 * @property {Edit} cross an edit of the library that takes a name away from all others
 */

const PER_KLANTREIS = 50;
const PER_FASE = 5;

/** @returns {Workspace} */
export function klantreisWorkspace(/** @type {number} */ files, /** @type {number} */ perFile) {
  const library = { path: 'bibliotheek.klantreis', text: libraryText() };
  const texts = spread(files, perFile, 'klantreis', (index, stappen) => klantreisText(index, stappen));
  const { path, text } = texts[Math.floor(texts.length / 2)];
  const middle = middleOf(text, /^klantreis /gm);
  const stap = text.indexOf(`    stap stap-${Math.min(20, stappenIn(text, middle) - 1)}:`, middle);
  const definition = text.indexOf('  voor p', middle) + '  voor '.length;
  const [used] = /^p\d+/.exec(text.slice(definition));
  const persona = library.text.indexOf(`persona ${used}:`) + 'persona '.length;
  return {
    languageId: 'klantreis',
    files: [{ path: 'klantreis.json', text: '{}\n' }, library, ...texts],
    main: path,
    library: library.path,
    inText: text.indexOf('doet: ', stap) + 'doet: Vult'.length,
    line: { at: stap, text: '    stap nieuw: Noor vraagt het na aan de balie' },
    name: { at: text.indexOf('\n', stap) + 1, text: '      contact bal' },
    mistake: { at: text.indexOf('\n', stap) + 1, text: '      gevol negatief\n' },
    definition,
    journey: /klantreis (reis-\d+)/.exec(text.slice(middle))[1],
    cross: { start: persona, end: persona + used.length, text: 'weg' },
  };
}

/** @returns {Workspace} */
export function floorWorkspace(/** @type {number} */ files, /** @type {number} */ perFile) {
  const library = { path: 'actors.journey', text: 'actor customer "Customer"\nactor agent "Agent"\n' };
  const total = files * Math.ceil(perFile / PER_KLANTREIS);
  const texts = spread(files, perFile, 'journey', (index, steps) => journeyText(index, steps, total));
  const { path, text } = texts[Math.floor(texts.length / 2)];
  const middle = middleOf(text, /^journey /gm);
  const step = text.indexOf('  step s5 ', middle);
  const arrow = text.indexOf('  s5 -> ', middle);
  const actor = library.text.indexOf('customer');
  return {
    languageId: 'journey',
    files: [library, ...texts],
    main: path,
    library: library.path,
    inText: text.indexOf('Does the thing', step) + 'Does'.length,
    line: { at: step, text: '  step fresh "Asks at the desk" by customer score 3' },
    name: { at: arrow, text: '  s5 -> s1' },
    mistake: { at: arrow, text: '  s5 -> nosuch "bad"\n' },
    definition: arrow + 2,
    cross: { start: actor, end: actor + 'customer'.length, text: 'client' },
  };
}

/**
 * One klantreis of any length in a text of its own, with its library, and where in the middle of it a text can be made longer.
 * @returns {{ library: string, text: string, inText: number }}
 */
export function oneKlantreis(/** @type {number} */ stappen) {
  const text = klantreisText(0, stappen);
  const stap = text.indexOf(`    stap stap-${Math.floor(stappen / 2)}:`);
  return { library: libraryText(), text, inText: text.indexOf('doet: ', stap) + 'doet: Vult'.length };
}

/** How many lines a workspace has, without its settings. */
export function linesOf(/** @type {Workspace} */ { files }) {
  const texts = files.filter(({ path }) => !path.endsWith('.json')).map(({ text }) => text.split('\n').length - 1);
  return texts.reduce((sum, lines) => sum + lines, 0);
}

/** Files of so many stappen, in folders of a hundred, each with klantreizen of at most 50. */
function spread(files, perFile, extension, write) {
  const perText = Math.ceil(perFile / PER_KLANTREIS);
  return Array.from({ length: files }, (_, file) => {
    const counts = Array.from({ length: perText }, (_, i) => Math.min(PER_KLANTREIS, perFile - i * PER_KLANTREIS));
    const text = counts.map((count, i) => write(file * perText + i, count)).join('\n');
    return { path: `map${Math.floor(file / 100)}/bestand${file}.${extension}`, text };
  });
}

/** Where the klantreis in the middle of a text starts. */
function middleOf(text, heads) {
  const starts = [...text.matchAll(heads)].map(({ index }) => index);
  return starts[Math.floor(starts.length / 2)];
}

function stappenIn(text, from) {
  return [...text.slice(from).matchAll(/^ {4}stap /gm)].length;
}

const PERSONAS = ['Noor', 'Dennis', 'Karin', 'Sam', 'Fatima', 'Henk', 'Li', 'Rosa'];
const KANALEN = ['balie', 'telefoon', 'website', 'formulier', 'brief'];
const GEVOELENS = ['zeer-negatief', 'negatief', 'neutraal', 'positief', 'zeer-positief'];

function libraryText() {
  const personas = PERSONAS.map(
    (name, i) => `persona p${i}: ${name}
  volgens b${i}
  doelgroep: Inwoners die iets willen regelen bij de gemeente
  doel: Snel weten waar ${name} aan toe is
  zorg: Dat ${name} iets belangrijks vergeet
  soort inwoner
`,
  );
  const bronnen = PERSONAS.map(
    (name, i) => `bron b${i}: Gesprekken met mensen als ${name}
  soort interview
  aantal ${5 + i}
  datum 2026-09-${10 + i}
  door zelf
`,
  );
  const organisaties = ['Burgerzaken', 'Belastingen', 'Werkbedrijf', 'Klantcontactcentrum'].map(
    (name, i) => `organisatie o${i}: ${name}
  soort eigen
  eigenaar: Teamleider ${name}
`,
  );
  return [...personas, ...bronnen, ...organisaties].join('\n');
}

function klantreisText(index, stappen) {
  const persona = index % PERSONAS.length;
  const lines = [
    `klantreis reis-${index}: ${PERSONAS[persona]} regelt zaak ${index} bij de gemeente`,
    `  voor p${persona}`,
    '  klantvraag: Hoe regel ik dit, en wanneer weet ik waar ik aan toe ben?',
    '  status concept',
    '  eigenaar: Team Dienstverlening',
  ];
  for (let i = 0; i < stappen; i++) {
    if (i % PER_FASE === 0) lines.push('', `  fase fase-${i / PER_FASE}: Deel ${i / PER_FASE + 1} van de reis`);
    lines.push(...stapLines(i, persona));
  }
  return `${lines.join('\n')}\n`;
}

function stapLines(i, persona) {
  const name = PERSONAS[persona];
  const lines = [
    `    stap stap-${i}: ${name} zet stap ${i + 1}`,
    `      contact ${KANALEN[i % KANALEN.length]} met o${i % 4} vanuit klant`,
    `      doet: Vult in wat er gevraagd wordt over onderwerp ${i}`,
    `      gevoel ${GEVOELENS[i % GEVOELENS.length]}: ${name} weet niet hoe lang het nog duurt`,
  ];
  if (i % 2 === 0) lines.push(`        volgens b${persona}`);
  if (i % 10 === 3)
    lines.push(
      `      knelpunt knelpunt-${i}: De vraag over onderwerp ${i} is niet te begrijpen`,
      '        ernst hoog',
      `      oplossing oplossing-${i}: Het team schrijft de vraag over onderwerp ${i} opnieuw`,
      '        stand gepland',
    );
  return lines;
}

function journeyText(index, steps, total) {
  const lines = [`journey j${index} "Journey ${index}" {`];
  for (let i = 0; i < steps; i++)
    lines.push(
      `  step s${i} "Step ${i} of ${index}"`,
      `    by customer, agent score ${(i % 5) + 1}`,
      `    note "Does the thing number ${i}"`,
    );
  for (let i = 0; i + 1 < steps; i++) lines.push(`  s${i} -> s${i + 1} "then ${i + 1}"`);
  if (total > 1) lines.push(`  continue s${steps - 1} to j${(index + 1) % total} "hands over"`);
  return `${lines.join('\n')}\n}\n`;
}
