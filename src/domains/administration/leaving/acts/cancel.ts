import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { mayAdminister } from '../../access.ts';
import { type ExportHere, OfExport, stillOpen } from '../export.ts';
import { leavingMessages as texts } from '../messages.ts';

const Cancel = z.strictObject({ act: ActEnvelope });
type Cancel = z.infer<typeof Cancel>;

export const cancelExport: ActDef<'agency-export.cancel', OfExport, never> = defineAct({
  type: 'agency-export.cancel',
  proof: 'administration',
  stream: 'agency-export',
  nature: 'decision',
  facts: OfExport,
  icon: 'prohibit',
  sentence: () => ({ message: texts.canceled }),
  retainRule: 'account',
});

/** It is not to be, or not any more: what was made is deleted at once. Any administrator of the agency may. */
export const toCancelExport: Doing<Cancel, ExportHere> = {
  act: cancelExport,
  input: Cancel,
  roles: ['administrator'],
  may: mayAdminister,
  possible: stillOpen,
  acts: ({ act }, { id, at }) => [cancelExport.draft({ at, id: act.id, stream: id, facts: { export: id } })],
};
