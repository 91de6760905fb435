import { FOLDERS } from '../arrows.mjs';
import { codes, table } from './markdown';

/** The table of arrows as docs/architecture.md shows it. */
export function arrowTable(): string {
  const rows = Object.entries(FOLDERS).map(([name, folder]) => [
    `\`${name}\``,
    codes(folder.imports),
    codes(folder.types),
    codes([...folder.packages, ...(folder.node ? ['node:*'] : [])]),
    folder.pure ? 'yes' : '',
  ]);
  return table(['folder', 'may import', 'types only', 'libraries', 'pure'], rows);
}

/** The rooms of the folders that have them, and which rooms beside it each may import. */
export function roomTable(): string {
  const rows = Object.entries(FOLDERS).flatMap(([name, { rooms }]) =>
    Object.entries(rooms).length > 1
      ? Object.entries(rooms).map(([room, others]) => [`\`${name}${room === '.' ? '' : `/${room}`}\``, codes(others)])
      : [],
  );
  return table(['room', 'may import of its folder'], rows);
}
