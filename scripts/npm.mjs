import { spawnSync } from 'node:child_process';

/**
 * Runs npm with the Node that npm itself was started with, where it was. npm on Windows is a script of the shell, so it is
 * called by the file that npm names in the environment of its scripts.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function npm(args, options) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script?.endsWith('.js')) return spawnSync(node ?? process.execPath, [script, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
