import { inFoldOrder } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import type { WithEntries } from '../../kernel/mistakes/withdrawal.ts';
import type { Tx } from '../database/database.ts';
import type { AnyCall } from '../http/call.ts';
import { readActs } from './read-acts.ts';
import { listStream } from './stored-act.ts';

/** What was found, with the acts of its stream and who asks: what a withdrawal of one of them is decided on. */
export const withEntries = async <Of extends Here<unknown>>(
  tx: Tx,
  { registry, who }: Pick<AnyCall, 'registry' | 'who'>,
  found: Of,
): Promise<WithEntries<Of>> => ({
  ...found,
  entries: inFoldOrder(readActs(registry, await listStream(tx, found.at, found.id))),
  asker: who.actor,
});
