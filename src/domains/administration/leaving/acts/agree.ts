import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { mayAdminister } from '../../access.ts';
import { byAnother, type ExportHere, isAgeRecipient, OfExport, waitsForAnswer } from '../export.ts';
import { leavingMessages as texts } from '../messages.ts';

const Agree = z.strictObject({ act: ActEnvelope, recipient: z.string().max(100) });
type Agree = z.infer<typeof Agree>;

const Facts = OfExport.extend({ recipient: z.string().regex(/^age1[a-z0-9]{58}$/) }).strict();
type Facts = z.infer<typeof Facts>;

export const agreeToExport: ActDef<'agency-export.agree', Facts, never> = defineAct({
  type: 'agency-export.agree',
  proof: 'export',
  stream: 'agency-export',
  nature: 'decision',
  facts: Facts,
  icon: 'key',
  sentence: () => ({ message: texts.agreed }),
  retainRule: 'account',
});

/** A second administrator agrees, and brings the key that it is sealed to: who fetches the file has not chosen who opens it. */
export const toAgreeToExport: Doing<Agree, ExportHere> = {
  act: agreeToExport,
  input: Agree,
  roles: ['administrator'],
  may: mayAdminister,
  possible: (here) => waitsForAnswer(here) ?? byAnother(here),
  refuses: ({ recipient }) => (isAgeRecipient(recipient) ? null : wrongAt('recipient', texts.noRecipient)),
  acts: ({ act, recipient }, { id, at }) => [
    agreeToExport.draft({ at, id: act.id, stream: id, facts: { export: id, recipient } }),
  ],
};
