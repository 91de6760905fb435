import { NodeFiles } from '../host-node/node-files';
import type { Io } from './io';

/** The disk as the user of this command sees it. What is read of it is remembered, so that no result takes its place. */
export function diskOf(io: Io): NodeFiles {
  return new NodeFiles(io.workingFolder, (path) => void io.inputs.add(path));
}
