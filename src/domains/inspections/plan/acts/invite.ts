import { z } from 'zod';
import { ActEnvelope, type RealmKey } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { GroundRef } from '../../../../kernel/text/ground.ts';
import { text } from '../../../../kernel/text/text.ts';
import { type Between, groundProblem, Sender, send } from '../../../disclosures/public.ts';
import { invitationLetter, type LetterIds } from '../../letters.ts';
import { inspectionMessages } from '../../messages.ts';
import type { InspectionOf } from '../inspection.ts';
import { hasEnded, mayGoOn } from '../may-go-on.ts';

const InviteUnit = z.strictObject({
  act: ActEnvelope,
  toUnit: z.int().min(1),
  ground: GroundRef,
  purpose: text(300),
});
type InviteUnit = z.infer<typeof InviteUnit>;

const Facts = z.strictObject({ letter: Uuid, toUnit: z.int(), to: Sender });
type Facts = z.infer<typeof Facts>;

export const inviteUnit: ActDef<'room.invite', Facts, never> = defineAct({
  type: 'room.invite',
  proof: 'disclosure',
  stream: 'inspection',
  nature: 'decision',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: inspectionMessages.invited, values: { unit: to.unit[language] } }),
  retainRule: 'inspection',
});

/** `own`: the inviting unit's own file, where the act of sending is: what comes back is for that unit alone. */
type Inviting = InspectionOf & Between & LetterIds & { readonly own: RealmKey };

const chosen = ['purpose', 'workplace', 'startsAt'] as const;

/** The unit that leads invites another one by letter. It says what for, where and when; the rest is in the room. */
export const toInvite: Doing<InviteUnit, InspectionOf, Inviting> = {
  act: inviteUnit,
  input: InviteUnit,
  roles: ['officer'],
  may: mayGoOn,
  possible: ({ state, unit }) => {
    const { purpose, plan, leadUnit } = state;
    const ended = hasEnded(state);
    if (ended) return ended;
    if (leadUnit !== unit) return new Problem('conflict', inspectionMessages.onlyLead);
    if (purpose === null) return new Problem('conflict', inspectionMessages.purposeFirst);
    return plan.workplace && plan.startsAt ? null : new Problem('conflict', inspectionMessages.placeAndTimeFirst);
  },
  refuses: ({ ground }, inviting) =>
    inviting.state.members.some(({ unit }) => unit === inviting.recipient.unit)
      ? wrongAt('toUnit', inspectionMessages.isThere)
      : groundProblem({ ground, weighing: 'own-plan', facts: chosen }, inviting),
  acts: ({ act, ground, purpose: why }, { id, at, state, own, recipient, letter, sendAct, crossing }) => {
    const { purpose, plan } = state;
    return [
      inviteUnit.draft({
        at,
        id: act.id,
        stream: id,
        facts: { letter, toUnit: recipient.unit, to: recipient.name },
        ground,
      }),
      send({
        at: own,
        id: sendAct,
        crossing,
        letter,
        because: act.id,
        kind: invitationLetter.kind,
        about: { kind: 'inspection', id },
        to: recipient,
        ground,
        purpose: why,
        weighing: null,
        chosen,
        snapshot: { purpose, workplace: plan.workplace, startsAt: plan.startsAt },
      }),
    ];
  },
};
