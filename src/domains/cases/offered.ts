import { offered } from '../../kernel/doing.ts';
import type { Who } from '../../kernel/who.ts';
import { mayWriteCase } from './access.ts';
import { toClose } from './acts/close.ts';
import { toCorrect } from './acts/correct.ts';
import { toEndRisk } from './acts/end-risk.ts';
import { toLink } from './acts/link.ts';
import { toNote } from './acts/note.ts';
import { toReopen } from './acts/reopen.ts';
import { toSayAtRisk } from './acts/say-at-risk.ts';
import { toWithdrawNote } from './acts/withdraw-note.ts';
import type { StoredCase } from './case.ts';
import { toGiveCopy } from './records/acts/give-copy.ts';
import { toRefuseCopy } from './records/acts/refuse-copy.ts';
import { toRegister } from './records/acts/register.ts';

const doings = [
  ...[toNote, toLink, toSayAtRisk, toEndRisk, toRegister, toGiveCopy, toRefuseCopy, toClose],
  ...[toCorrect, toWithdrawNote, toReopen],
] as const;

/** What a page offers this person for a case that they read. What other domains do in a case, each asks again by itself. */
export function offeredForCase(who: Who, found: StoredCase, held: readonly string[]): string[] {
  const own = offered(doings, who, found, held);
  return held.filter((verb) => (verb.startsWith('case.') ? own.includes(verb) : mayWriteCase(who, found)));
}
