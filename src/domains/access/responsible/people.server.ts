import { sql } from 'kysely';
import { type Doing, type Here, offered } from '../../../kernel/doing.ts';
import type { Responsible } from '../../../kernel/responsible.ts';
import type { Role } from '../../../kernel/who.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { type Colleague, isAwayOn } from './colleague.ts';
import { type ChangeResponsible, couldTake, type Handing, isLeftBehind } from './hand-over.ts';
import type { Away, ResponsibleShown } from './schema.ts';

type PersonRow = {
  account: string;
  ref: string;
  name: string;
  has_left: boolean;
  leaves_at: Date | null;
  roles: string[];
  realms: string[];
  absent_from: string | null;
  absent_to: string | null;
  deputy: string | null;
};

/** The people of the unit of the person who acts here, also those who have left, with absences that are not over on this day. */
export async function listPeopleOfUnit(tx: Tx, call: AnyCall): Promise<readonly Colleague[]> {
  const { rows } =
    await sql<PersonRow>`select p.account::text as account, p.ref, p.name, p.has_left, p.leaves_at, p.roles, p.realms,
    p.absent_from::text as absent_from, p.absent_to::text as absent_to, p.deputy::text as deputy
    from access.people_of_unit(${todayIn(call)}::date) p order by p.name, p.ref`.execute(tx);
  return rows.map(({ account, ref, name, has_left: hasLeft, leaves_at: leavesAt, roles, realms, ...absent }) => ({
    account,
    ref,
    name,
    hasLeft,
    leavesAt: leavesAt?.toISOString() ?? null,
    roles,
    realms,
    absence:
      absent.absent_from === null ? null : { from: absent.absent_from, to: absent.absent_to, deputy: absent.deputy },
  }));
}

/** In which languages the people of the unit work, by their name in addresses; nothing of those of whom none is known. */
export async function listLanguagesOfUnit(tx: Tx): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{
    ref: string;
    languages: string[];
  }>`select l.ref, l.languages from access.languages_of_unit() l`.execute(tx);
  return new Map(rows.map(({ ref, languages }) => [ref, languages]));
}

/** A matter as the rule of handing over asks for it. */
export async function handing<State>(
  tx: Tx,
  call: AnyCall,
  found: Here<State>,
  matter: Pick<Handing, 'owner' | 'isOpen' | 'takenBy'>,
): Promise<Here<State> & Handing> {
  const { actor: account, roles } = call.who;
  const asker = { account, isManager: roles.includes('lead') };
  return { ...found, ...matter, asker, people: await listPeopleOfUnit(tx, call) };
}

/** For whom the person who acts here stands in today: accounts. */
export async function listStoodInFor(tx: Tx, call: AnyCall): Promise<readonly string[]> {
  const { rows } = await sql<{ account: string }>`select one::text as account
    from access.stands_in_for(${todayIn(call)}::date) one`.execute(tx);
  return rows.map(({ account }) => account);
}

type ResponsibleChange<State> = {
  readonly doing: Doing<ChangeResponsible, Here<State> & Handing>;
  readonly isOpen: boolean;
  readonly takenBy?: readonly Role[];
  readonly nameOf: (account: string) => string;
};

/** When a person is away, in the words of a page. */
export function showAway(one: Colleague, people: readonly Colleague[], call: AnyCall): Away | null {
  if (one.absence === null) return null;
  const { from, to, deputy } = one.absence;
  const name = people.find(({ account }) => account === deputy)?.name ?? null;
  return { from, to, isNow: isAwayOn(one, todayIn(call)), deputy: name };
}

/**
 * Who is responsible, for a page, and who could be, where this person may change it and holds the verb. `nameOf` names people who are not of
 * the unit.
 */
export async function showResponsible<State>(
  tx: Tx,
  call: AnyCall,
  found: Here<State>,
  { owner, since, by }: Responsible,
  { doing, nameOf, ...kind }: ResponsibleChange<State>,
): Promise<ResponsibleShown> {
  const of = await handing(tx, call, found, { owner, ...kind });
  const offers = offered([doing], call.who, of, call.verbs).length > 0;
  const { people } = of;
  const named = people.find(({ account }) => account === owner);
  return {
    name: named?.name ?? nameOf(owner),
    isMe: owner === call.who.actor,
    hasLeft: isLeftBehind(of),
    since,
    by: by === null || by === owner ? null : nameOf(by),
    away: named ? showAway(named, people, call) : null,
    couldTake: offers
      ? couldTake(of).map((one) => ({
          id: one.ref,
          name: one.name,
          isMe: one.account === call.who.actor,
          away: showAway(one, people, call),
        }))
      : [],
  };
}
