import { cliText } from '../../../messages/cli-words.data';

/** How git starts this program: by the full paths of Node and of the program, whatever the PATH of a git client is. */
export interface Program {
  readonly node: string;
  readonly cli: string;
}

/** The program that runs now. */
export function thisProgram(): Program {
  return { node: process.execPath, cli: process.argv[1] ?? '' };
}

/** What starts the program in a shell. */
export function runLine({ node, cli }: Program, args: string): string {
  return `${quoted(node)} ${quoted(cli)} ${args}`;
}

/** The same, and nothing where the program is gone; no line of the shell after it runs where the program is there. */
export function startIfThere(own: Program, args: string): string {
  return `if test -x ${quoted(own.node)} && test -f ${quoted(own.cli)}; then exec ${runLine(own, args)}; fi`;
}

/** What git is told, by the name of the setting. */
export function settingsFor(own: Program): ReadonlyMap<string, string> {
  const [runner, program] = [quoted(own.node), quoted(own.cli)];
  // Where the program is gone, git does what it would do without it.
  const merge = `${startIfThere(own, 'git merge -- %O %A %B %L %P %S %X %Y')}; git merge-file --marker-size=%L %A %O %B`;
  const textconv = `${startIfThere(own, 'git textconv -- "$1"')}; cat`;
  return new Map([
    ['merge.klantreis.name', cliText('gitDriverNaam')],
    // Git itself fills in what follows a percent sign.
    ['merge.klantreis.driver', merge.replaceAll(runner, percent(runner)).replaceAll(program, percent(program))],
    ['diff.klantreis.textconv', textconv],
    ['diff.klantreis.cachetextconv', 'false'],
    ['diff.klantreis.xfuncname', HEADINGS],
  ]);
}

const LARGE = 'klantreis|fase|persona|organisatie|systeem|product|kanaal|bron|maat';

/**
 * Above each part of a difference git names what stands above it: a heading of `git textconv`, or that line of the text itself. The
 * lines of `git textconv` name their stap themselves, and the heading above may be of the stap before, so there the fase is named.
 */
const HEADINGS = [
  `^((Gewenst fase|${LARGE.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())}) .*)$`,
  `^[ \t]*((gewenst[ \t]+)?(stap|${LARGE})([ \t:].*)?)$`,
].join('\n');

/** Is this setting one that we made, now or in an earlier version? */
export function isOurs(name: string, value: string): boolean {
  if (name.endsWith('.driver')) return value.includes(' git merge -- ');
  if (name.endsWith('.textconv')) return value.includes(' git textconv -- ');
  if (name.endsWith('.xfuncname')) return value.startsWith('^((Gewenst fase|');
  if (name.endsWith('.cachetextconv')) return value === 'false';
  return value === cliText('gitDriverNaam');
}

/** A text as one word of the shell that git starts programs with; on Windows that is one of Unix too. */
function quoted(path: string): string {
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return `'${slashed.replaceAll("'", `'\\''`)}'`;
}

function percent(text: string): string {
  return text.replaceAll('%', '%%');
}

const [FIRST, LINE, LAST] = [
  '# >>> klantreis git install',
  '*.[kK][lL][aA][nN][tT][rR][eE][iI][sS] diff=klantreis merge=klantreis',
  '# <<< klantreis git install',
];
const BLOCK = `${FIRST}\n${LINE}\n${LAST}\n`;

/** The attributes with our lines at the top: those of the user come later, so they win. */
export function withAttributes(text: string): string {
  return BLOCK + withoutAttributes(text);
}

/** The attributes as they were. */
export function withoutAttributes(text: string): string {
  return text.replace(new RegExp(`^${FIRST}\r?\n[^]*?^${LAST}(\r?\n|$)`, 'm'), '');
}
