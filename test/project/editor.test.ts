import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { type ParseError, parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';

/** The settings of VS Code may have comments; a comma too many is a mistake that it tells nobody about. */
function read<T>(path: string): { readonly value: T; readonly errors: readonly ParseError[] } {
  const errors: ParseError[] = [];
  const value = parse(readFileSync(path, 'utf8'), errors) as T;
  return { value, errors };
}

interface Task {
  readonly label: string;
  readonly type: string;
  readonly command?: string;
  readonly args?: readonly string[];
  readonly script?: string;
  readonly dependsOn?: string;
}

interface Start {
  readonly name: string;
  readonly program?: string;
  readonly runtimeExecutable?: string;
  readonly preLaunchTask?: string;
}

const { tasks } = read<{ readonly tasks: readonly Task[] }>('.vscode/tasks.json').value;
const launch = read<{
  readonly configurations: readonly Start[];
  readonly compounds: readonly { readonly configurations: readonly string[] }[];
}>('.vscode/launch.json').value;
const labels = tasks.map(({ label }) => label);

describe('the settings of the editor', () => {
  it.each(globSync(['.vscode/*.json', '.devcontainer/*.json'], { dot: true }))('%s can be read', (path) => {
    expect(read(path).errors).toEqual([]);
  });

  it('recommend the same extensions in a container and outside', () => {
    const { recommendations } = read<{ readonly recommendations: readonly string[] }>('.vscode/extensions.json').value;
    const { customizations } = read<{
      readonly customizations: { readonly vscode: { readonly extensions: readonly string[] } };
    }>('.devcontainer/devcontainer.json').value;
    expect(recommendations.length).toBeGreaterThan(0);
    expect(customizations.vscode.extensions).toEqual(recommendations);
  });
});

describe.each(tasks)('the task $label', ({ type, command, args = [], script, dependsOn }) => {
  it('names only what is there', () => {
    if (type === 'npm') {
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
      expect(Object.keys(scripts)).toContain(script);
    } else {
      // As a process, without a shell: each shell reads `&&`, `--` and quotes in its own way.
      expect([type, command]).toEqual(['process', 'node']);
      expect(existsSync(args[0]!)).toBe(true);
    }
    if (dependsOn !== undefined) expect(labels).toContain(dependsOn);
  });
});

describe.each(launch.configurations)('starting "$name"', ({ program, runtimeExecutable, preLaunchTask }) => {
  it('names only what is there', () => {
    for (const path of [program, runtimeExecutable].filter((one) => one !== undefined)) {
      const own = path.replace('${workspaceFolder}/', '');
      // What is in dist is built by the task that goes before.
      if (own.startsWith('dist/')) expect(preLaunchTask).toBe('bouwen');
      else expect(existsSync(own)).toBe(true);
    }
    if (preLaunchTask !== undefined) expect(labels).toContain(preLaunchTask);
  });
});

it('what starts together is there', () => {
  const names = launch.configurations.map(({ name }) => name);
  const together = launch.compounds.flatMap(({ configurations }) => configurations);
  expect(together.length).toBeGreaterThan(0);
  expect(together.filter((name) => !names.includes(name))).toEqual([]);
});
