import { context } from 'esbuild';

/**
 * Builds these bundles, and again whenever one of their files changes, until the process is ended. A mistake in a file is told and
 * ends nothing: the next change may mend it. What it prints is read by the task in .vscode/tasks.json too.
 * @param {Readonly<Record<string, import('esbuild').BuildOptions>>} bundles
 */
export async function watch(bundles) {
  const building = new Set();
  /** Since the last "Waiting": the bundles that were built, and whether that went well. */
  const done = new Map();
  const told = new Set();

  function begin(name) {
    if (building.size === 0) console.log('Building.');
    building.add(name);
  }

  function end(name, errors) {
    building.delete(name);
    done.set(name, errors.length === 0);
    // A file may be part of many bundles; what is wrong in it is told once.
    for (const line of errors.map(lineOf).filter((one) => !told.has(one))) {
      told.add(line);
      console.error(line);
    }
    if (building.size > 0) return;
    const list = (isBuilt) => [...done.keys()].filter((one) => done.get(one) === isBuilt).join(', ');
    const parts = [list(true) && `Built ${list(true)}.`, list(false) && `Failed: ${list(false)}.`, 'Waiting.'];
    console.log(`${new Date().toTimeString().slice(0, 8)} ${parts.filter(Boolean).join(' ')}`);
    done.clear();
    told.clear();
  }

  // All are on their way before the first is ready, so that "Waiting" means that there is something to start.
  for (const name of Object.keys(bundles)) begin(name);
  for (const [name, options] of Object.entries(bundles)) {
    const tell = {
      name: 'tell',
      setup({ onStart, onEnd }) {
        onStart(() => begin(name));
        onEnd(({ errors }) => end(name, errors));
      },
    };
    const plugins = [...(options.plugins ?? []), tell];
    const one = await context({ ...options, plugins, logLevel: 'silent' });
    await one.watch();
  }
}

/** An error on one line, that editors and terminals can follow to its place. */
function lineOf({ text, location }) {
  if (!location) return `error: ${text}`;
  return `${location.file}:${location.line}:${location.column + 1}: error: ${text}`;
}
