import { type Participant, type ProgrammeEvent, present } from '../event.ts';
import { standings } from '../places.ts';

/** What a mail to a participant is for. */
export const eventMailKinds = [
  'invitation',
  'confirm',
  'seat',
  'waiting',
  'seat-freed',
  'moved',
  'cancelled',
  'withdrawn',
  'monday',
  'after-months',
] as const;
export type EventMailKind = (typeof eventMailKinds)[number];
export type MailDue = { readonly participant: string; readonly kind: EventMailKind };

/** What was done: people of whom more is known than that their place changed. */
type DoneInEvent = {
  readonly moved?: boolean;
  readonly reminded?: { readonly people: readonly string[]; readonly after: number };
};

/** Who is told what because an event became what it is now. Each is told one thing, and no one what they have just done themselves twice. */
export function mailsBecause(
  before: ProgrammeEvent | null,
  after: ProgrammeEvent,
  done: DoneInEvent = {},
): readonly MailDue[] {
  const earlier = before && standings(before);
  const now = standings(after);
  const asked = new Map((before?.participants ?? []).map((one) => [one.id, one]));
  const isHere = new Set(present(after).map(({ id }) => id));
  return after.participants.flatMap((one): MailDue[] => {
    const kind = kindOf(one, {
      was: earlier?.get(one.id) ?? null,
      is: now.get(one.id) ?? 'removed',
      asked: asked.get(one.id) ?? null,
      calledOff: after.cancelled !== null && before?.cancelled === null,
      done,
    });
    const isLeft = kind === 'withdrawn' ? !one.erased : isHere.has(one.id);
    return kind && isLeft ? [{ participant: one.id, kind }] : [];
  });
}

function kindOf(
  one: Participant,
  of: {
    readonly was: string | null;
    readonly is: string;
    readonly asked: Participant | null;
    readonly calledOff: boolean;
    readonly done: DoneInEvent;
  },
): EventMailKind | null {
  const { was, is, asked, calledOff, done } = of;
  const comes = is === 'seat' || is === 'waiting' || is === 'invited';
  if (calledOff) return comes ? 'cancelled' : null;
  if (asked === null || asked.turn !== one.turn) return one.bySelf && one.said === 'nothing' ? 'confirm' : 'invitation';
  if (is === 'removed') return was === 'removed' || was === 'declined' ? null : 'withdrawn';
  if (was === 'waiting' && is === 'seat') return 'seat-freed';
  if (was !== is && (is === 'seat' || is === 'waiting')) return is;
  if (done.reminded?.people.includes(one.id)) return done.reminded.after === 0 ? 'monday' : 'after-months';
  return done.moved && comes ? 'moved' : null;
}
