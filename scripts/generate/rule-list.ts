import type { Project } from './project';

/** The folders with rules, and which of them are about real people. */
const FOLDERS = ['method', 'privacy'] as const;

/** The file of a rule: its code, and what it notices. */
export const RULE_FILE: RegExp = /^kr\d{3}-[a-z0-9-]+\.ts$/;

interface RuleFile {
  readonly folder: (typeof FOLDERS)[number];
  /** The rule that it exports. */
  readonly name: string;
  readonly file: string;
}

/**
 * The list of rules, of the files that are there: the first step, for the others read the rules.
 * @throws Error where two files have one code
 */
export function generatedFiles({ list }: Project): ReadonlyMap<string, string> {
  const rules = FOLDERS.flatMap((folder) =>
    list(`src/checks/${folder}`)
      .filter((file) => RULE_FILE.test(file))
      .map((file): RuleFile => ({ folder, name: file.slice(0, 5), file: file.replace(/\.ts$/, '') })),
  ).sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  const twice = rules.find(({ name }, at) => rules[at + 1]?.name === name);
  if (twice) throw new Error(`Two rules have the code of ${twice.file}.`);
  return new Map([['src/checks/rules.ts', source(rules)]]);
}

function source(rules: readonly RuleFile[]): string {
  return `// Made by \`npm run generate\` of the files in method/ and privacy/; do not edit.
${rules.map(({ folder, name, file }) => `import { ${name} } from './${folder}/${file}';\n`).join('')}import type { RunningRule } from './rule/rule';

/** The rules of the method that are built. */
export const RULES: readonly RunningRule[] = [${names(rules)}];

/** The rules about real people, which are looked at again before anything is published. */
export const PRIVACY_RULES: readonly RunningRule[] = [${names(rules.filter(({ folder }) => folder === 'privacy'))}];
`;
}

function names(rules: readonly RuleFile[]): string {
  return rules.map(({ name }) => name).join(', ');
}
