import { offered } from '../../kernel/doing.ts';
import type { Who } from '../../kernel/who.ts';
import { toCorrect } from './acts/correct.ts';
import { toGiveConsent } from './acts/give-consent.ts';
import { toOpenIdentity } from './acts/open-identity.ts';
import { toProtect } from './acts/protect.ts';
import { toSayReach } from './acts/reach.ts';
import { toStoreIdentity } from './acts/store-identity.ts';
import { toWithdrawConsent } from './acts/withdraw-consent.ts';
import type { FoundIdentity } from './identity/vaulted-identity.ts';
import type { FoundPerson } from './person.ts';

const doings = [
  toCorrect,
  toSayReach,
  toProtect,
  toGiveConsent,
  toWithdrawConsent,
  toStoreIdentity,
  toOpenIdentity,
] as const;

/** What a page offers the person signed in for a person whom they read, with their identity where there is one. */
export const offeredForPerson = (
  who: Who,
  found: FoundPerson & { readonly identity: FoundIdentity | null },
  held: readonly string[],
): string[] => offered(doings, who, found, held);
