import type { RealmKey } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Call } from '../../../platform/http/call.ts';
import { countedAs } from '../../identification/public.server.ts';
import { countLooks, findIdentity, findPerson, openIdentity } from '../../persons/public.server.ts';
import { toOpenIdentity } from '../../persons/public.ts';
import { assistanceMessages } from '../messages.ts';
import type { ApplyForPeriod, Applying } from './acts/apply.ts';

const anHour = 3_600_000;

/**
 * The name that an application is made in, the act of accessing it, and under which other ids this agency counts the person. It counts
 * among the accesses of the hour, and a protected identity is opened by the unit manager alone, as everywhere. Null when there is no such
 * person here.
 */
export async function nameFor(
  tx: Tx,
  call: Call<unknown, ApplyForPeriod>,
  at: RealmKey,
  person: string,
): Promise<Pick<Applying, 'name' | 'case' | 'also' | 'look'> | null> {
  const found = await findPerson(tx, [at], person, { lock: true });
  if (!found) return null;
  const identity = await findIdentity(tx, at, person);
  if (!identity) throw new Problem('conflict', assistanceMessages.noIdentity);
  const looksLastHour = await countLooks(tx, call.writable, call.who.actor, new Date(call.now.getTime() - anHour));
  const act = { ...call.input.act, id: call.newId() };
  const looked = decide(
    toOpenIdentity,
    { act, reason: 'application', why: 'reflection-period.apply' },
    { at, identity, person: found.state, looksLastHour, isLead: call.who.roles.includes('lead') },
    call.now,
  );
  const opened = await openIdentity(tx, call, identity);
  if (!opened) throw new Problem('conflict', assistanceMessages.noIdentity);
  const { givenNames, familyName, birthDate } = opened;
  return {
    name: { givenNames, ...(familyName ? { familyName } : {}), ...(birthDate ? { birthDate } : {}) },
    case: found.state.case,
    also: await countedAs(tx, call.readable, found),
    look: looked,
  };
}
