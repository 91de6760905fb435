import type { Finding } from '../../../model/finding';
import { builtInKanaal } from '../../../model/scope/uses';
import { own } from '../../../util/own';
import { spelled } from '../../../model/canonical/values';
import { SPACES } from '../../../util/spaces';
import { found, isRight, rewrittenAs, shown, type Spoiled } from './spoiled';

/** The words that join the parts of a line, and what people write instead. */
const JOINS: Readonly<Record<string, { readonly words: readonly string[]; readonly instead: RegExp }>> = {
  contact: { words: ['vanuit', 'met'], instead: /^(?:bij|door|aan|naar|voor|via|van)$/i },
  gevoel: { words: ['van'], instead: /^(?:voor|bij|door)$/i },
  achterkant: { words: ['met'], instead: /^(?:in|via|door)$/i },
  wanneer: { words: ['op'], instead: /^(?:bij|tijdens)$/i },
  kosten: { words: ['van'], instead: /^(?:voor|bij|door)$/i },
  baten: { words: ['van'], instead: /^(?:voor|bij|door)$/i },
  schaal: { words: ['tot'], instead: /^(?:naar|en|-)$/i },
};

/** `contact met balie`, `contact via de website`: the channel has a word before it. */
const LED_CHANNEL = /^\s*(?:(?:met|per|via|door|aan|bij|naar|in|op)\s+)(?:(?:de|het|een)\s+)?(([\p{L}-]+).*)$/iu;

/** `contact telefoon kcc` where `met` is missing, or another word stands in its place. */
export function missingWord(spoiled: Spoiled): Finding | undefined {
  const { line, wish, behind, read } = spoiled;
  const join = own(JOINS, line.keyword);
  if (!join) return undefined;
  const before = `${wish}${line.keyword}${behind.slice(0, read).trimEnd()}`;
  const after = behind.slice(read);
  const [first = ''] = after.split(new RegExp(`[${SPACES}:]`), 1);
  const bare = join.instead.test(first) ? after.slice(first.length).trimStart() : after;
  const others = [...new Set([bare.replace(/^(?:de|het|een)\s+/i, ''), bare, after])];
  const [, from, channel] = LED_CHANNEL.exec(behind) ?? [];
  if (line.keyword === 'contact' && channel !== undefined && builtInKanaal(channel) !== undefined) {
    const regel = `${wish}contact ${from!.trim()}`;
    if (isRight(regel))
      return found('KT002', spoiled.at, { woord: 'contact', bij: spoiled.image, voorbeeld: shown(regel) }, [
        rewrittenAs(spoiled, regel),
      ]);
  }
  // Behind a word that is no feeling, `van` mends nothing.
  if (line.keyword === 'gevoel' && spelled('gevoel', behind.slice(0, read)) === undefined) return undefined;
  if (line.keyword === 'contact' && builtInKanaal(first) !== undefined) {
    const regel = `${wish}contact ${after}`;
    const args = { woord: 'contact', bij: behind.slice(0, read).trim(), voorbeeld: shown(regel) };
    if (isRight(regel)) return found('KT002', spoiled.at, args, [rewrittenAs(spoiled, regel)]);
  }
  for (const word of join.words) {
    // One word behind a feeling or an amount is a text as well as a name; before a colon it is a name.
    if (word === 'van' && !after.includes(':') && !join.instead.test(first)) continue;
    // Of who begins a contact there are two; anybody else is met.
    if (word === 'vanuit' && !/^(?:klant|organisatie)$/i.test(first)) continue;
    for (const rest of others) {
      const regel = `${before} ${word} ${rest}`.trimEnd();
      if (!isRight(regel)) continue;
      return found('KT053', spoiled.at, { regel: shown(regel) }, [rewrittenAs(spoiled, regel)]);
    }
  }
  return undefined;
}
