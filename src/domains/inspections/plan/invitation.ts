import type { Act, TaskDraft } from '../../../kernel/act.ts';
import { receiveAct, type Sender } from '../../disclosures/public.ts';
import { roomJoinAct } from '../acts.ts';
import { InvitationSnapshot } from '../request-schema.ts';

/** An invitation as it lies with the unit that was invited. */
export type Invitation = InvitationSnapshot & {
  readonly reference: string;
  readonly letter: string;
  readonly from: Sender;
  readonly ground: string;
  readonly arrivedAt: string;
  readonly joinedAt: string | null;
  readonly inspection: string | null;
};

export function foldInvitation(acts: readonly Act[]): Invitation {
  const root = acts.find(receiveAct.is);
  if (!root) throw new Error('An invitation has not arrived.');
  const { snapshot, reference, letter, from, ground } = root.facts;
  const joined = acts.find(roomJoinAct.is);
  return {
    ...InvitationSnapshot.parse(snapshot),
    reference,
    letter,
    from,
    ground,
    arrivedAt: root.recordedAt,
    joinedAt: joined?.recordedAt ?? null,
    inspection: joined?.facts.inspection ?? null,
  };
}

/** Whoever was invited owes a yes, until the day it is about. */
export function invitationTasks(
  stream: string,
  { joinedAt, startsAt, from, workplace }: Invitation,
): readonly TaskDraft[] {
  if (joinedAt !== null) return [];
  return [
    {
      id: stream,
      kind: 'room.join',
      aboutKind: 'room-invitation',
      about: stream,
      dueAt: startsAt,
      owner: null,
      open: true,
      answeredAt: null,
      waits: false,
      facts: { unitSv: from.unit.sv, unitEn: from.unit.en, municipality: workplace.municipality },
    },
  ];
}
