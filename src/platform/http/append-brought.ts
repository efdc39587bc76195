import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import type { Who } from '../../kernel/who.ts';
import { appendAndLog } from '../acts/append-and-log.ts';
import type { Tx } from '../database/database.ts';
import type { Runtime } from './run.ts';

/** From which phone, under which number there (none: the server says it, of what the phone has sent), and when it happened. */
type Brought = {
  readonly device: string;
  readonly number: number | null;
  readonly happenedAt: Date;
  /** Of what was sent. It stays for ever and is readable, so nothing that could be guessed goes into it. */
  readonly fingerprint: Buffer;
};

/** Appends an act of the server over what a phone brought, as the person who has entered with it: no command makes it. */
export async function appendBrought(
  tx: Tx,
  { registry, keys, walls, track, clock }: Runtime,
  who: Who,
  { device, number, happenedAt, fingerprint }: Brought,
  { at, act }: { readonly at: RealmKey; readonly act: ActDraft },
): Promise<void> {
  await appendAndLog(
    tx,
    { registry, keys, appendEntry: walls.append },
    {
      actor: who.actor,
      unit: who.unit,
      agency: who.agency,
      capacity: who.capacity,
      sitting: who.sitting,
      track: track(who, at),
      now: clock(),
      envelope: {
        device,
        deviceSeq: number ?? 0,
        happenedFrom: happenedAt.toISOString(),
        happenedTo: null,
        precision: 'minute',
      },
      bodyHash: fingerprint,
    },
    { verb: act.type, at, stream: act.stream, acts: [act] },
  );
}
