import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { mayAdminister } from '../../access.ts';
import { type ExportHere, OfExport, waitsForAnswer } from '../export.ts';
import { leavingMessages as texts } from '../messages.ts';

const Decline = z.strictObject({ act: ActEnvelope });
type Decline = z.infer<typeof Decline>;

export const declineExport: ActDef<'agency-export.decline', OfExport, never> = defineAct({
  type: 'agency-export.decline',
  proof: 'administration',
  stream: 'agency-export',
  nature: 'decision',
  facts: OfExport,
  icon: 'x-circle',
  sentence: () => ({ message: texts.declined }),
  retainRule: 'account',
});

/** Another administrator does not agree: nothing is made. */
export const toDeclineExport: Doing<Decline, ExportHere> = {
  act: declineExport,
  input: Decline,
  roles: ['administrator'],
  may: mayAdminister,
  possible: waitsForAnswer,
  acts: ({ act }, { id, at }) => [declineExport.draft({ at, id: act.id, stream: id, facts: { export: id } })],
};
