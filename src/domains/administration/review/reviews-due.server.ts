import type { RealmKey } from '../../../kernel/act.ts';
import { compare } from '../../../kernel/compare.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { atNoon, daysAfter } from '../../../kernel/time/calendar-days.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import type { Who } from '../../../kernel/who.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { nothingSaid } from '../account.ts';
import { isUnconfirmed } from '../mail/by-mail.ts';
import { reviewDue, signBy } from '../review-due.ts';
import { listPeople, listSaid } from '../store.server.ts';
import { reviewTask } from './tasks.ts';

type ReviewReader = { readonly who: Who; readonly readable: readonly RealmKey[]; readonly verbs: readonly string[] };
type Page = {
  readonly after: { readonly dueAt: string; readonly id: string } | null;
  readonly limit: number;
  readonly now: Date;
};

/** What is asked of those who administrate an agency: one task for all whose access is to be reviewed, but not their own. */
export async function listReviewsDue(tx: Tx, { who, readable, verbs }: ReviewReader, { after, now }: Page) {
  if (who.capacity !== 'access-administration' || !verbs.includes('account.review')) return [];
  const today = dayIn(now, zoneIn(who.country));
  const people = await listPeople(tx);
  const said = await listSaid(tx, readable);
  const own = people.find(({ account }) => account === who.actor);
  const due = people
    .filter((row) => row !== own && !row.has_ended)
    .map((row) => {
      const of = said.get(row.ref) ?? nothingSaid;
      const ways = row.identities + row.passkeys;
      return isUnconfirmed(of, ways) ? today : reviewDue(of.reviewedAt, row.active_from.toISOString());
    })
    .filter((day) => day <= today)
    .sort(compare);
  const [first] = due;
  if (!own || first === undefined) return [];
  const line = {
    // One for each reader, who does not sign for themselves: it stays the same while some are signed.
    id: own.ref,
    about_kind: reviewTask.aboutKind,
    about: own.ref,
    kind: reviewTask.kind,
    due_at: atNoon(daysAfter(first, signBy)),
    answered_at: null,
    owner: null,
    waits: false,
    facts: { count: due.length },
  };
  const isLater =
    after === null || compare(`${line.due_at.toISOString()} ${line.id}`, `${after.dueAt} ${after.id}`) > 0;
  return isLater ? [line] : [];
}
