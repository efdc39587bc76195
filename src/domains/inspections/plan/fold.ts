import type { Act } from '../../../kernel/act.ts';
import type { Inspection } from '../act-facts.ts';
import { planAct, roomEndAct, roomExtractAct, roomInviteAct, roomJoinAct, roomOpenAct } from '../acts.ts';

/**
 * A joint inspection as its acts make it: in the room from its opening on, in an agency's own file from its record of the
 * room. Of each part of the plan, what was said last stands; the timeline keeps what was said before.
 */
export function foldInspection(acts: readonly Act[]): Inspection {
  const root = acts.find((act) => roomOpenAct.is(act) || roomExtractAct.is(act));
  if (!root) throw new Error('An inspection has neither been opened nor taken over.');
  if (roomExtractAct.is(root)) return root.facts.inspection;
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
  };
  for (const act of acts) found = after(found, act);
  return found;
}

function after(found: Inspection, act: Act): Inspection {
  if (planAct.is(act)) {
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
  if (roomInviteAct.is(act)) {
    const { toUnit, to } = act.facts;
    const others = found.invited.filter(({ unit }) => unit !== toUnit);
    return { ...found, invited: [...others, { unit: toUnit, who: to, invitedAt: act.recordedAt }] };
  }
  if (roomJoinAct.is(act)) {
    const { unit, who, capacity, ground } = act.facts;
    if (found.members.some((member) => member.unit === unit)) return found;
    return { ...found, members: [...found.members, { unit, who, capacity, ground, joinedAt: act.recordedAt }] };
  }
  return roomEndAct.is(act) ? { ...found, endedAt: act.recordedAt } : found;
}
