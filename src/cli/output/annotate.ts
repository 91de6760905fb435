import { relative, resolve, sep } from 'node:path';
import type { Annotation } from '../../outputs/forges/annotations';
import { sarif } from '../../outputs/forges/annotations-sarif';
import { azureCommands, githubCommands, gitlabReport } from '../../outputs/forges/annotations-write';
import { GitError, GitRepository } from '../../host-node/git-repository';
import type { Io } from '../terminal/io';
import { INPUT } from '../input/targets';

/** The version in package.json, filled in by esbuild. */
declare const KLANTREIS_VERSION: string;

const WRITERS = {
  sarif: (annotations: readonly Annotation[]) => sarif(annotations, KLANTREIS_VERSION),
  github: githubCommands,
  gitlab: gitlabReport,
  azure: azureCommands,
} as const;

/** The forms that put something on a line of a file in a pull request. */
export type AnnotationFormat = keyof typeof WRITERS;

export function isAnnotationFormat(format: string | undefined): format is AnnotationFormat {
  return format !== undefined && Object.hasOwn(WRITERS, format);
}

export function annotate(format: AnnotationFormat, annotations: readonly Annotation[]): string {
  return WRITERS[format](annotations);
}

/** Makes paths that are relative to the working folder relative to the repository, as forges know them. */
export async function repositoryPaths(io: Io): Promise<(path: string) => string> {
  const root = await repositoryRoot(io.workingFolder);
  return (path) => (path === INPUT ? path : relative(root, resolve(io.workingFolder, path)).replaceAll(sep, '/'));
}

/** Outside a repository, or without git, paths stay relative to where the user is. */
async function repositoryRoot(folder: string): Promise<string> {
  try {
    return (await GitRepository.open(folder)).root;
  } catch (error) {
    if (error instanceof GitError) return folder;
    throw error;
  }
}
