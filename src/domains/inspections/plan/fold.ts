import type { Act } from '../../../kernel/act.ts';
import { lastResponsible } from '../../../kernel/responsible.ts';
import { receiveAct } from '../../disclosures/public.ts';
import { InvitationSnapshot } from '../requests/schema.ts';
import { changeInspectionResponsible } from './acts/change-responsible.ts';
import { endRoom } from './acts/end.ts';
import { extractRoom } from './acts/extract.ts';
import { inviteUnit } from './acts/invite.ts';
import { joinRoom } from './acts/join.ts';
import { openRoom } from './acts/open.ts';
import { planInspection } from './acts/plan.ts';
import type { Inspection } from './inspection.ts';
import type { Invitation } from './invitation.ts';

/**
 * A joint inspection as its acts make it: in the room from its opening on, in an agency's own file from its record of the room. Of each
 * part of the plan, what was said last counts; the timeline keeps what was said before.
 */
export function foldInspection(acts: readonly Act[]): Inspection {
  const root = acts.find((act) => openRoom.is(act) || extractRoom.is(act));
  if (!root) throw new Error('An inspection has neither been opened nor taken over.');
  if (extractRoom.is(root)) return root.facts.inspection;
  const { lead, leadUnit, controller, capacity } = root.facts;
  let found: Inspection = {
    plan: {},
    purpose: null,
    purposeSetAt: null,
    noteIn: null,
    openedAt: root.recordedAt,
    lead,
    leadUnit,
    controller,
    members: [{ unit: leadUnit, who: lead, capacity, ground: null, joinedAt: root.recordedAt }],
    invited: [],
    endedAt: null,
    takenAt: null,
    responsible: lastResponsible(
      { owner: root.actor, since: root.recordedAt, by: null },
      acts.filter(changeInspectionResponsible.is),
    ),
  };
  for (const act of acts) found = after(found, act);
  return found;
}

function after(found: Inspection, act: Act): Inspection {
  if (planInspection.is(act)) {
    const { said, note, texts = [] } = act.facts;
    return {
      ...found,
      plan: { ...found.plan, ...said },
      purpose: said.purpose ?? found.purpose,
      purposeSetAt: said.purpose && found.purpose === null ? act.recordedAt : found.purposeSetAt,
      noteIn: note ? act.id : found.noteIn,
      textsIn: { ...found.textsIn, ...Object.fromEntries(texts.map((text) => [text, act.id])) },
    };
  }
  if (inviteUnit.is(act)) {
    const { toUnit, to } = act.facts;
    const others = found.invited.filter(({ unit }) => unit !== toUnit);
    return { ...found, invited: [...others, { unit: toUnit, who: to, invitedAt: act.recordedAt }] };
  }
  if (joinRoom.is(act)) {
    const { unit, who, capacity, ground } = act.facts;
    if (found.members.some((member) => member.unit === unit)) return found;
    return { ...found, members: [...found.members, { unit, who, capacity, ground, joinedAt: act.recordedAt }] };
  }
  return endRoom.is(act) ? { ...found, endedAt: act.recordedAt } : found;
}

export function foldInvitation(acts: readonly Act[]): Invitation {
  const root = acts.find(receiveAct.is);
  if (!root) throw new Error('An invitation has not arrived.');
  const { snapshot, reference, letter, from, ground } = root.facts;
  const joined = acts.find(joinRoom.is);
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
