import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { type Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayWrite } from '../../access.ts';
import { ProvisionId } from '../../schema.ts';
import { type AfterVisit, type Decision, wrongDay } from '../after.ts';
import { kindsFor } from '../decision-kinds.ts';
import { afterMessages } from '../messages.ts';
import { DecisionKind } from '../schema.ts';

/** `corrects` is the decision that is said again; null says a further one. */
export const NoteDecision = z.strictObject({
  act: ActEnvelope,
  corrects: Uuid.nullable(),
  kind: DecisionKind,
  basis: ProvisionId.nullable(),
  /** Null: the day is not known here. */
  on: Day.nullable(),
  note: text(500).nullable(),
});
export type NoteDecision = z.infer<typeof NoteDecision>;

/** `decision` is the one that is said again; null: this act says a further one, which is called by its id. */
const Facts = z.strictObject({
  decision: Uuid.nullable(),
  kind: DecisionKind,
  basis: z.string().nullable(),
  on: Day.nullable(),
});
type Facts = z.infer<typeof Facts>;

export const noteDecision: ActDef<'visit.decide', Facts, 'note'> = defineAct({
  type: 'visit.decide',
  stream: 'visit-after',
  words: ['note'],
  nature: 'record',
  facts: Facts,
  icon: 'gavel',
  sentence: ({ kind, decision }) => ({
    message: afterMessages.decided,
    // A code of this kind of text has no hyphens.
    values: { kind: kind.replaceAll('-', '_'), again: decision === null ? 'no' : 'yes' },
  }),
  retainRule: 'inspection',
});

/** The decision that is said again; null where a further one is said, undefined where it is not there. */
const earlierIn = ({ corrects }: NoteDecision, { state }: AfterVisit): Decision | null | undefined =>
  corrects === null ? null : state.decisions.find(({ id }) => id === corrects);

/** No officer notes a decision as theirs that only another agency or another capacity makes, or on a provision for another. */
function notTheirs({ kind, basis, note }: NoteDecision, { by }: AfterVisit): Problem | null {
  const found = kindsFor(by).find((one) => one.kind === kind);
  if (!found) return wrongAt('kind', afterMessages.notYours);
  if (basis !== null && !found.bases.some(({ id }) => id === basis)) return wrongAt('basis', afterMessages.otherBasis);
  return kind === 'other' && note === null ? wrongAt('note', afterMessages.otherNeedsNote) : null;
}

/**
 * A decision that the agency made because of the visit, in the capacity of the officer who notes it. It is a record: the decision itself is
 * in the register of the agency.
 */
export const toNoteDecision: Doing<NoteDecision, InFile, AfterVisit> = {
  act: noteDecision,
  input: NoteDecision,
  roles: ['officer'],
  may: mayWrite,
  refuses: (input, visit) => {
    const earlier = earlierIn(input, visit);
    if (earlier === undefined) return wrongAt('corrects', afterMessages.decisionUnknown);
    const mistake = earlier === null ? wrongAt('kind', afterMessages.mistakeOfNothing) : null;
    return (input.kind === 'entered-by-mistake' ? mistake : notTheirs(input, visit)) ?? wrongDay(input.on, visit);
  },
  acts: (input, visit) => {
    const { act, corrects, kind, on, note } = input;
    const basis = kind === 'entered-by-mistake' ? null : input.basis;
    return [
      noteDecision.draft({
        at: visit.at,
        id: act.id,
        stream: visit.id,
        facts: { decision: corrects, kind, basis, on },
        words: { note },
        ground: basis,
        corrects: earlierIn(input, visit)?.act ?? null,
      }),
    ];
  },
};
