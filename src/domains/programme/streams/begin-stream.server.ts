import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { reference } from '../../../kernel/reference.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { accessMessages } from '../../access/public.ts';

/** One's own file, in which something new may begin under this id, with a reference. */
export async function beginStream(
  tx: Tx,
  call: AnyCall,
  id: string,
  letter: string,
): Promise<{ readonly id: string; readonly at: RealmKey; readonly reference: string }> {
  const { own: at } = call;
  if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
  if (await hasBegun(tx, at, id)) throw new Problem('conflict', httpMessages.idUsed);
  return { id, at, reference: reference(letter, call.random(7)) };
}
