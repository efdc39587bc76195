import type { RealmKey } from '../../kernel/act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { listBehindCase } from '../cases/public.server.ts';
import { findPersonCalled } from '../persons/public.server.ts';
import { findSuspicion, listTakenBy } from '../suspicions/public.server.ts';
import type { Decided } from './counted.ts';
import type { ScreenedFacts } from './schema.ts';
import { listScreeningsOf } from './store.ts';
import { type Handed, otherIds, type Read } from './who-is.ts';

type Realms = readonly RealmKey[];

const handedTo = async (tx: Tx, realms: Realms, { suspicion }: ScreenedFacts): Promise<Handed | null> =>
  suspicion ? findSuspicion(tx, realms, suspicion, { lock: false }) : null;

/** What indicators are counted with: the hand-over that they were assessed from, and the person of their name. */
export async function readWith(
  tx: Tx,
  realms: Realms,
  { at, about }: { at: RealmKey; about: ScreenedFacts },
): Promise<Pick<Decided, 'handed' | 'person'>> {
  const found = about.called === null ? null : await findPersonCalled(tx, at, about.called);
  return {
    handed: await handedTo(tx, realms, about),
    person: found && { id: found.id, alias: found.state.alias, registeredAt: found.state.registeredAt },
  };
}

/** The ids besides their own under which the agency counts, or will count, a person of one of its files. */
export async function countedAs(
  tx: Tx,
  realms: Realms,
  { at, state: person }: { at: RealmKey; state: { alias: string; registeredAt: string; case: string | null } },
): Promise<readonly string[]> {
  const read: Read[] = [];
  for (const { id, state } of await listScreeningsOf(tx, at, person.alias))
    read.push({ id, about: state.about, handed: await handedTo(tx, realms, state.about) });
  const opened = person.case === null ? [] : await listBehindCase(tx, realms, person.case);
  return otherIds(person, { read, behindCase: await listTakenBy(tx, realms, opened) });
}
