/** What people call how grave a message is: the only words for it, in the check, reports, settings and manuals. */
export const SEVERITY_WORDS = {
  error: { een: 'fout', meer: 'fouten' },
  warning: { een: 'waarschuwing', meer: 'waarschuwingen' },
  info: { een: 'tip', meer: 'tips' },
} as const;

/** `geen fouten`, `1 fout`, `2 fouten`. */
export function problemCount(severity: keyof typeof SEVERITY_WORDS, count: number): string {
  const { een, meer } = SEVERITY_WORDS[severity];
  return count === 0 ? `geen ${meer}` : `${count} ${count === 1 ? een : meer}`;
}
