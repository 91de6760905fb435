/** What a folder of src may import; see the table in arrows.mjs. */
export interface Folder {
  readonly imports: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
  readonly node: boolean;
  readonly pure: boolean;
}

export declare const FOLDERS: Readonly<Record<string, Folder>>;
export declare const AST_FOLDERS: readonly string[];
