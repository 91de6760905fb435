import { describe, expect, it } from 'vitest';
import { causeText } from '../../src/messages/causes.data';
import { messageText } from '../../src/messages/messages';
import { FileError } from '../../src/workspace/file-system';
import { unreadable } from '../../src/workspace/read-text';

describe('what the computer says', () => {
  it('is Dutch where it is common, and its own code where it is not', () => {
    const { code, args } = unreadable('bestand', new FileError('missing', '/a', 'ENOENT'));
    expect(messageText(code, args)).toBe('Dit bestand kunnen wij niet lezen. De computer zegt: het is er niet (meer).');
    for (const common of ['EISDIR', 'EBUSY', 'EMFILE', 'ENAMETOOLONG', 'EIO', 'ETIMEDOUT']) {
      expect(causeText(common)).not.toMatch(/E[A-Z]{2}/);
    }
    for (const unknown of ['EWEIRD', 'constructor', '']) expect(causeText(unknown)).toBe(unknown);
  });
});
