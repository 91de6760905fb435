/** What a folder of src may import; see the table in arrows.mjs. */
export interface Folder {
  readonly imports: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
  readonly node: boolean;
  readonly pure: boolean;
  readonly rooms: Readonly<Record<string, readonly string[]>>;
}

export declare const FOLDERS: Readonly<Record<string, Folder>>;
export declare function roomOf(path: string): { readonly folder: string; readonly room: string };
export declare function isAllowed(from: string, specifier: string, to: string | undefined, typeOnly: boolean): boolean;
