import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import type { Tx } from '../../platform/database/database.ts';

/*
 * Rooms. Each of these rests on an act of the same transaction, which the database looks for: opening and joining when the transaction
 * ends, since their acts are stored in the room; the others at once.
 */

/**
 * Opens a room with the unit of the person who acts here as its first member. Its act of opening must follow, in it, in this transaction.
 */
export async function openRoom(tx: Tx, because: string, track: Track): Promise<RealmKey> {
  const { rows } =
    await sql<RealmKey>`select country, realm::text as realm from access.open_room(${because}, ${track})`.execute(tx);
  const room = rows[0];
  if (!room) throw new Error('A room was opened nowhere.');
  return room;
}

/** Notes that a letter invites a unit. The act of inviting must be there. */
export async function inviteToRoom(
  tx: Tx,
  because: string,
  room: RealmKey,
  unit: number,
  letter: string,
): Promise<void> {
  await sql`select access.invite(${because}, ${room.realm}, ${unit}, ${letter})`.execute(tx);
}

/** Lets the own unit into the room that a letter invited it to. Null when there is no such room, or when it is closed for writing. */
export async function joinRoom(tx: Tx, letter: string, because: string): Promise<RealmKey | null> {
  const { rows } =
    await sql<RealmKey>`select country, realm::text as realm from access.join_room(${letter}, ${because})`.execute(tx);
  return rows[0] ?? null;
}

/** From now on no one writes in the room. */
export async function endRoom(tx: Tx, because: string, room: RealmKey): Promise<void> {
  await sql`select access.end_room(${because}, ${room.realm})`.execute(tx);
}

/** The own unit no longer reads in the room. Its record must have been taken in this transaction. */
export async function leaveRoom(tx: Tx, because: string, room: RealmKey): Promise<void> {
  await sql`select access.leave_room(${because}, ${room.realm})`.execute(tx);
}
