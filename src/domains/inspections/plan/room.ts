import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import { Problem } from '../../../kernel/problem.ts';
import { type Between, checkGround, type Sender, send, wrongAt } from '../../disclosures/public.ts';
import type { Inspection } from '../act-facts.ts';
import { roomEndAct, roomExtractAct, roomInviteAct, roomJoinAct } from '../acts.ts';
import { invitationLetter } from '../letters.ts';
import { inspectionMessages } from '../messages.ts';
import type { EndRoom, ExtractRoom, InviteToRoom, JoinRoom, PlanText } from '../schema.ts';
import type { Invitation } from './invitation.ts';
import type { Planned } from './revise.ts';

export type Inviting = Planned &
  Between & {
    /** The inviting unit's own file, where the act of sending lies: what comes back is for that unit alone. */
    readonly own: RealmKey;
    readonly letter: string;
    readonly sendAct: string;
    readonly crossing: string;
  };

const told = ['purpose', 'workplace', 'startsAt'] as const;

/** The unit that leads invites another one by letter. What for, where and when is told; the rest lies in the room. */
export function invite(input: InviteToRoom, inviting: Inviting): ActDraft[] {
  const { id, at, inspection, own, fromUnit, recipient, letter, sendAct, crossing } = inviting;
  const { purpose, plan, endedAt, leadUnit, members } = inspection;
  if (endedAt !== null) throw new Problem('conflict', inspectionMessages.ended);
  if (leadUnit !== fromUnit) throw new Problem('conflict', inspectionMessages.onlyLead);
  if (purpose === null) throw new Problem('conflict', inspectionMessages.purposeFirst);
  if (!plan.workplace || !plan.startsAt) throw new Problem('conflict', inspectionMessages.placeAndTimeFirst);
  if (members.some((member) => member.unit === recipient.unit)) throw wrongAt('toUnit', inspectionMessages.isThere);
  checkGround({ ground: input.ground, weighing: 'own-plan', facts: [...told] }, inviting);
  return [
    roomInviteAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: { letter, toUnit: recipient.unit, to: recipient.name },
      ground: input.ground,
    }),
    send({
      at: own,
      id: sendAct,
      crossing,
      letter,
      because: input.act.id,
      kind: invitationLetter.kind,
      about: { kind: 'inspection', id },
      to: recipient,
      ground: input.ground,
      purpose: input.purpose,
      weighing: null,
      chosen: told,
      snapshot: { purpose, workplace: plan.workplace, startsAt: plan.startsAt },
    }),
  ];
}

export type Joining = {
  readonly id: string;
  readonly own: RealmKey;
  readonly invitation: Invitation;
  /** The room, once the database has let the unit in; null when nobody writes in it any more. */
  readonly room: RealmKey | null;
  /** What the room's plan is called in it, as the room says. */
  readonly inspection: string;
  readonly unit: number;
  readonly name: Sender;
  readonly capacity: Capacity;
  readonly roomAct: string;
};

/** The decision to come, on the agency's own ground. It is told in the room and in the file where the invitation lies. */
export function join(input: JoinRoom, joining: Joining): ActDraft[] {
  const { id, own, invitation, room, inspection, unit, name, capacity, roomAct } = joining;
  if (invitation.joinedAt !== null) throw new Problem('conflict', inspectionMessages.alreadyJoined);
  if (room === null) throw new Problem('conflict', inspectionMessages.ended);
  const facts = { letter: invitation.letter, unit, who: name, capacity, ground: input.ground, inspection };
  return [
    roomJoinAct.draft({
      at: own,
      id: input.act.id,
      stream: id,
      streamKind: 'room-invitation',
      facts,
      ground: input.ground,
    }),
    roomJoinAct.draft({
      at: room,
      id: roomAct,
      stream: inspection,
      streamKind: 'inspection',
      facts,
      ground: input.ground,
    }),
  ];
}

/** From here on nobody writes in the room. Only the unit that leads ends it, and says why. */
export function end(input: EndRoom, { id, at, inspection, unit }: Planned & { readonly unit: number }): ActDraft[] {
  if (inspection.endedAt !== null) throw new Problem('conflict', inspectionMessages.ended);
  if (inspection.leadUnit !== unit) throw new Problem('conflict', inspectionMessages.onlyLead);
  return [
    roomEndAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: {},
      words: { reason: input.reason },
    }),
  ];
}

export type Extracting = {
  readonly id: string;
  readonly inspection: Inspection;
  readonly note: string | null;
  /** What the room's plan says in words of its own, as far as they could be opened. */
  readonly texts: Readonly<Partial<Record<PlanText, string>>>;
  readonly own: RealmKey;
  readonly now: string;
};

/** An agency takes its record of a room that has ended: the plan as it stood, in its own file. Then it goes out of the room. */
export function extract(input: ExtractRoom, { id, inspection, note, texts, own, now }: Extracting): ActDraft[] {
  if (inspection.takenAt !== null) throw new Problem('conflict', inspectionMessages.alreadyTaken);
  if (inspection.endedAt === null) throw new Problem('conflict', inspectionMessages.notEnded);
  const textsIn = Object.fromEntries(Object.keys(texts).map((text) => [text, input.act.id]));
  const record = { ...inspection, takenAt: now, noteIn: note === null ? null : input.act.id, textsIn };
  return [
    roomExtractAct.draft({
      at: own,
      id: input.act.id,
      stream: id,
      facts: { inspection: record, note: note !== null },
      words: { ...texts, note },
    }),
  ];
}
