import { nearest } from '../../../util/nearest';
import type { Arguments } from '../../input/arguments';
import { UsageError } from '../../terminal/errors';
import type { Exit, Io } from '../../terminal/io';

const COMMANDS = ['install', 'uninstall', 'status'];

/** `klantreis git`: klantreizen in git. Git itself calls `merge` and `textconv`, which `install` tells it to. */
export async function git({ options, paths: [command, ...rest] }: Arguments, io: Io): Promise<Exit> {
  const hook = options.hook !== undefined;
  if (hook && command !== undefined && command !== 'install') throw new UsageError('gitHaakAlleenBij');
  switch (command) {
    case 'merge':
      return (await import('./git-merge')).merge(rest, io);
    case 'textconv':
      if (rest.length !== 1) throw new UsageError('gitTextconvBestand');
      return (await import('./git-textconv')).textconv(rest[0]!, io);
    case 'install':
    case 'uninstall':
    case 'status':
      if (rest[0] !== undefined) throw new UsageError('gitTeVeel', { opdracht: command, waarde: rest[0] });
      return (await import('./git-install'))[command](io, hook);
    case undefined:
      throw new UsageError('gitOpdrachtMist');
    default:
      throw new UsageError('gitOpdrachtOnbekend', { naam: command }, nearest(command, COMMANDS));
  }
}
