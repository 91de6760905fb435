import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new folder whose name begins with this. It is named as git and the file system name it: the folder for temporary files is a link
 * on macOS, and a short name (`RUNNER~1`) on Windows, which only the native call writes out.
 */
export function temporaryFolder(name: string): string {
  return realpathSync.native(mkdtempSync(join(tmpdir(), name)));
}
