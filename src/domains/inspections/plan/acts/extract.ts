import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import { inspectionMessages } from '../../messages.ts';
import { type PlanText, planTexts } from '../../schema.ts';
import { type BesideInspection, Inspection } from '../inspection.ts';

const ExtractRoom = z.strictObject({ act: ActEnvelope });
type ExtractRoom = z.infer<typeof ExtractRoom>;

const Facts = z.strictObject({ inspection: Inspection, note: z.boolean() });
type Facts = z.infer<typeof Facts>;

export const extractRoom: ActDef<'room.extract', Facts, 'note' | PlanText> = defineAct({
  type: 'room.extract',
  stream: 'inspection',
  words: ['note', ...planTexts],
  nature: 'record',
  facts: Facts,
  icon: 'copy',
  sentence: () => ({ message: inspectionMessages.extracted }),
  retainRule: 'inspection',
});

type Extracting = BesideInspection & {
  readonly note: string | null;
  /** What the room's plan says in words of its own, as far as they could be opened. */
  readonly texts: Readonly<Partial<Record<PlanText, string>>>;
  readonly now: string;
};

/** An agency takes its record of a room that has ended: the plan as it was, in its own file. Then it goes out of the room. */
export const toExtract: Doing<ExtractRoom, BesideInspection, Extracting> = {
  act: extractRoom,
  input: ExtractRoom,
  roles: ['officer'],
  may: mayWrite,
  possible: ({ inspection: { state } }) => {
    if (state.takenAt !== null) return new Problem('conflict', inspectionMessages.alreadyTaken);
    return state.endedAt === null ? new Problem('conflict', inspectionMessages.notEnded) : null;
  },
  acts: ({ act }, { at, inspection: { id, state }, note, texts, now }) => {
    const textsIn = Object.fromEntries(Object.keys(texts).map((one) => [one, act.id]));
    const { responsible: _ofTheRoom, ...plan } = state;
    const record = { ...plan, takenAt: now, noteIn: note === null ? null : act.id, textsIn };
    return [
      extractRoom.draft({
        at,
        id: act.id,
        stream: id,
        facts: { inspection: record, note: note !== null },
        words: { ...texts, note },
      }),
    ];
  },
};
