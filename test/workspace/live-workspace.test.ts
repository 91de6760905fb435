import { dirname } from 'node:path/posix';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/checks/check';
import type { FileSystem } from '../../src/workspace/file-system';
import { type CurrentFile, LiveWorkspace } from '../../src/workspace/live-workspace';
import { OpenTexts } from '../../src/workspace/open-texts';
import { Workspace } from '../../src/workspace/workspace';
import { MemoryFiles } from './memory-files';

const SETTINGS = '/team/klantreis.json';
const FILES = ['/team/a.klantreis', '/team/b.klantreis', '/team/c/d.klantreis', '/los/e.klantreis'];
const TEXTS = [
  '',
  'persona noor: Noor',
  'klantreis een: Een\n  voor noor',
  'persona truus: Truus\npersona noor: Noor',
  'stp x',
];

type Step =
  | { readonly type: 'type' | 'write'; readonly path: string; readonly text: string }
  | { readonly type: 'close' | 'ask' | 'remove'; readonly path: string }
  | { readonly type: 'settings' };

const path = fc.constantFrom(...FILES);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constantFrom('type' as const, 'write' as const), path, text: fc.constantFrom(...TEXTS) }),
  fc.record({ type: fc.constantFrom('close' as const, 'ask' as const, 'remove' as const), path }),
  fc.record({ type: fc.constant('settings' as const) }),
);

/** A disk that answers in any order, and of which files come and go. */
class SlowFiles extends MemoryFiles {
  constructor(contents: Readonly<Record<string, string>>, scheduler: fc.Scheduler) {
    super(contents);
    for (const name of ['list', 'kind', 'read'] as const) {
      const answer = super[name].bind(this) as (path: string) => Promise<unknown>;
      Object.assign(this, { [name]: scheduler.scheduleFunction(answer) });
    }
  }
}

/** What the whole editor shows: the findings of each open file. */
async function shown(files: FileSystem, open: ReadonlyMap<string, string>) {
  const texts = new OpenTexts(files);
  for (const [location, text] of open) texts.set(location, text);
  const workspace = new Workspace(texts);
  const found: Record<string, unknown> = {};
  const folderOf = (location: string) => workspace.scopeFolder(texts.parent(location)!);
  for (const location of open.keys()) {
    const root = await folderOf(location);
    const named: string[] = [];
    for (const other of open.keys()) if ((await folderOf(other)) === root) named.push(other);
    const scope = await workspace.loadScope(root, { named });
    const file = scope.files.find((one) => one.location === location)!;
    found[location] = checkFile(file, scope.scope, scope.settings);
  }
  return found;
}

describe('the live workspace', () => {
  it('comes to the same as a fresh look, however texts, files and answers of the disk run through each other', async () => {
    const run = async (scheduler: fc.Scheduler, steps: readonly Step[]) => {
      const contents: Record<string, string> = { [FILES[0]!]: TEXTS[1]!, [FILES[2]!]: TEXTS[2]!, [SETTINGS]: '{}' };
      const files = new SlowFiles(contents, scheduler);
      const live = new LiveWorkspace(files, () => true);
      const open = new Map<string, string>();
      const running: Promise<unknown>[] = [];
      // What is answered is of one moment: that of the answer.
      const checkAnswer = (location: string, current: CurrentFile | undefined) => {
        if (current === undefined) return expect(open.has(location)).toBe(false);
        const { scope } = current;
        const root = SETTINGS in contents && location.startsWith('/team/') ? '/team' : dirname(location);
        expect(scope.folder).toBe(root);
        for (const [other, text] of open) expect(scope.get(other)?.text ?? text).toBe(text);
      };
      const events = steps.map((one) => async () => {
        if (one.type === 'settings') {
          // Without settings the subfolder is a scope of its own.
          if (SETTINGS in contents) delete contents[SETTINGS];
          else contents[SETTINGS] = '{}';
          live.forgetScopes();
        } else if (one.type === 'type') {
          open.set(one.path, one.text);
          live.setText(one.path, one.text);
        } else if (one.type === 'write') {
          const isNew = !(one.path in contents);
          contents[one.path] = one.text;
          if (isNew) live.forgetScopes();
          else running.push(live.reread(one.path));
        } else if (one.type === 'remove') {
          delete contents[one.path];
          live.forgetScopes();
        } else if (one.type === 'close') {
          if (open.delete(one.path)) running.push(live.close(one.path));
        } else {
          running.push(live.current(one.path).then((current) => checkAnswer(one.path, current)));
        }
      });
      void scheduler.scheduleSequence(events);
      await scheduler.waitIdle();
      await Promise.all(running);
      const wanted = shown(new MemoryFiles(contents), open);
      const found: Record<string, unknown> = {};
      for (const location of open.keys()) {
        const current = await scheduler.waitFor(live.current(location));
        expect(current!.file.text).toBe(open.get(location));
        found[location] = checkFile(current!.file, current!.scope.scope, current!.scope.settings);
      }
      expect(found).toEqual(await wanted);
      expect(await live.current('/team/nooit.klantreis')).toBeUndefined();
    };
    await fc.assert(fc.asyncProperty(fc.scheduler(), fc.array(step, { minLength: 4, maxLength: 14 }), run), {
      numRuns: 300,
    });
  });
});
