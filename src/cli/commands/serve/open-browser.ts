import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Env } from '../../../forge/forge';

/**
 * Opens an address in the browser of the user. No shell reads it, and the program is that of the system: one of that name in the folder where
 * the command was given is not started.
 * @returns whether the system took it
 */
export async function openBrowser(address: string, env: Env, platform = process.platform): Promise<boolean> {
  const [program, ...args] = opener(env, platform);
  return new Promise((resolve) => {
    const child = spawn(program, [...args, address], { stdio: 'ignore', shell: false, detached: platform !== 'win32' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
    // Some of them stay as long as the browser does.
    child.once('spawn', () => setTimeout(() => resolve(true), 2_000).unref());
    child.unref();
  });
}

function opener(env: Env, platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['/usr/bin/open'];
  if (platform !== 'win32') return ['xdg-open'];
  // By its whole path: Windows looks for a program in the working folder first.
  return [join(env.SystemRoot ?? 'C:\\Windows', 'System32', 'rundll32.exe'), 'url.dll,FileProtocolHandler'];
}
