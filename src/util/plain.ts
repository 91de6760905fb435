/**
 * Characters that would steer a terminal or a log or turn the text around, made harmless: names of files and words of texts are
 * anyone's.
 */
export function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
