import { openWordsOf } from '../../../../platform/acts/open-file.ts';
import { listUnits } from '../../../access/public.server.ts';
import { planOf } from '../acts/plan-facts.ts';
import { todayAt } from '../event.ts';
import { digestOf } from '../link.server.ts';
import { findBehind, listEvents } from '../store.server.ts';
import { inEventOf, type TakingPart } from './letter-box.server.ts';
import type { SeenEvent } from './take-part.server.ts';

/** The events of the programme whose calendar this is the address of; null: of none. */
export async function listFeed(parts: TakingPart, secret: Uint8Array): Promise<readonly SeenEvent[] | null> {
  const behind = await parts.database.transaction('cape_public', (tx) => findBehind(tx, secret));
  if (!behind) return null;
  const digest = digestOf(secret);
  return inEventOf(parts, behind, { lock: false }, async (tx, box, { at, state }) => {
    if (state.feed !== digest || state.plan.programme === null) return null;
    const reader = { keys: parts.keys, who: { agency: box.agency } };
    const unit = (await listUnits(tx)).find(({ id }) => id === box.unit);
    const all: SeenEvent[] = [];
    for (const one of await listEvents(tx, [at], state.plan.programme)) {
      const words = await openWordsOf(tx, reader, at, { stream: one.id, act: one.state.planned });
      all.push({
        ...{ id: one.id, event: one.state },
        plan: planOf(one.state.plan, words ?? {}),
        organiser: unit?.agencyName ?? { sv: '', en: '' },
        today: todayAt(one.state, parts.clock()),
        why: null,
      });
    }
    return all;
  });
}
