import { Problem } from '../../../kernel/problem.ts';
import { type PaceLimit, paceOf } from '../../../platform/http/limits/pace.ts';
import { placesForEach } from '../../../platform/http/limits/places-for-each.ts';
import { TooFast } from '../../../platform/http/limits/too-fast.ts';
import type { Runtime } from '../../../platform/http/run.ts';

/** The workspace sends six at once: of two files three pieces each. Twice as many wait, from another window. */
const few = { atOnce: 6, waiting: 12 };
/** Sixty pieces a second are half a gigabit. */
const pieces: PaceLimit = { atOnce: 600, eachSecond: 60 };
/** Each refusal is an entry of the log. The workspace stops a file at the first. */
const refusals: PaceLimit = { atOnce: 30, eachSecond: 0.2 };

/** Who stands at the door, and what gives their place back. */
type Inside = { readonly who: string; readonly leave: () => void };

/**
 * The door of pieces, before anything of one is read: who is signed in gets a place of their own few, at a pace of their own. Who is not
 * takes none. In a demo, where an account is many visitors, no pace is kept.
 */
export function pieceDoor(runtime: Runtime, clock: () => number) {
  const places = placesForEach(few);
  const pace = runtime.pace ? paceOf(pieces, clock) : null;
  const refused = runtime.pace ? paceOf(refusals, clock) : null;
  return {
    enter: async (token: Uint8Array): Promise<Inside> => {
      const { database, walls } = runtime;
      const who = await database.transaction('cape_read', (tx) => walls.enter(tx, token, null));
      if (!who) throw new Problem('unauthenticated', walls.texts.notSignedIn);
      const asked = pace?.(who.actor);
      if (asked && asked.wait > 0) throw new TooFast({ ...asked, isFirst: false });
      const place = places.take(who.actor);
      if (place === 'busy') throw new TooFast({ wait: 1, isFirst: false });
      return { who: who.actor, leave: await place };
    },
    /** What is answered in place of a refusal to who is refused again and again: the log hears of it once. */
    refuse: (who: string, error: unknown): unknown => {
      if (!(error instanceof Problem) || error instanceof TooFast) return error;
      const answer = refused?.(who);
      return answer && answer.wait > 0 ? new TooFast(answer) : error;
    },
  };
}
