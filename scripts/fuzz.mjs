import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

// Tries texts that nobody would think of. Without options the same ones each time, in about a minute; with `--minutes` as
// many as go in the time, from a new seed or from `--seed`. A failure prints its seed and the smallest text that fails.
const { values } = parseArgs({
  options: { seed: { type: 'string' }, minutes: { type: 'string' }, only: { type: 'string' } },
});
const isLonger = values.seed !== undefined || values.minutes !== undefined;
const seed = isLonger ? (values.seed ?? String(Math.floor(Math.random() * 2 ** 31))) : '20261126';
const minutes = isLonger ? (values.minutes ?? '1') : '';
if (!/^-?\d+$/.test(seed) || !/^(?:\d+(?:\.\d+)?)?$/.test(minutes)) {
  console.log(
    'Usage: npm run fuzz -- [--seed <whole number>] [--minutes <number>] [--only <words in the name of a property>]',
  );
  process.exit(2);
}
console.log(`Seed ${seed}${minutes && `, ${minutes} minutes`}`);
const only = values.only === undefined ? [] : ['-t', values.only];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/fuzz/vitest.config.mts', '--root', '.', ...only],
  { stdio: 'inherit', env: { ...process.env, FUZZ_SEED: seed, FUZZ_MINUTES: minutes } },
);
if (status !== 0) console.log(`Again: npm run fuzz -- --seed ${seed}${minutes && ` --minutes ${minutes}`}`);
process.exit(status ?? 1);
