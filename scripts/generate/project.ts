/** The project as the generators see it, so that a test can show them another one. Paths count from its root. */
export interface Project {
  readonly read: (path: string) => string;
  /** The names of the files in a folder. */
  readonly list: (folder: string) => readonly string[];
}
