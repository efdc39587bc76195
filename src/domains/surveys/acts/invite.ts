import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { MailAddress } from '../../../kernel/text/mail-address.ts';
import { mayWriteSurvey, surveyRoles } from '../access.ts';
import { drawnFrom } from '../draw-frame.ts';
import { surveyMessages } from '../messages.ts';
import { inSurvey, type Survey, whileOpen } from '../survey.ts';
import { PartId } from '../survey-schema.ts';

/** `addresses`: of those who were drawn from this part. They go into no act and no log. */
const InvitePeople = z.strictObject({
  act: ActEnvelope,
  stratum: PartId,
  /** Of clusters: which of the drawn units these people are in. */
  unit: z.int().min(1).max(500).nullable(),
  language: z.enum(['sv', 'en']),
  addresses: z.array(MailAddress).min(1).max(2000),
});
export type InvitePeople = z.infer<typeof InvitePeople>;
const Facts = z.strictObject({ stratum: PartId, unit: z.int().nullable(), count: z.int() });
type Facts = z.infer<typeof Facts>;

export const invitePeople: ActDef<'survey.invite', Facts, never> = defineAct({
  type: 'survey.invite',
  stream: 'awareness-survey',
  proof: 'export',
  nature: 'record',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: ({ count }) => ({ message: surveyMessages.invited, values: { count } }),
  retainRule: 'programme',
});

/** How many can be invited still from one part of the frame. */
export function leftToInvite(state: Survey, stratum: string): number {
  const { frame, drawn, method } = state;
  const of = frame && drawn ? drawnFrom(method, frame.strata, drawn.seed).find((one) => one.stratum === stratum) : null;
  const invited = state.invited.filter((one) => one.stratum === stratum).reduce((sum, { count }) => sum + count, 0);
  return (of?.people ?? 0) - invited;
}

/** Those who were drawn are written to, each with a code of their own that works once. */
export const toInvite: Doing<InvitePeople, Here<Survey>, Here<Survey> & { readonly mails: boolean }> = {
  act: invitePeople,
  input: InvitePeople,
  roles: surveyRoles,
  may: mayWriteSurvey,
  possible: (here) =>
    whileOpen(here) ??
    (here.state.method === 'open-link' ? new Problem('conflict', surveyMessages.linkInvitesNoOne) : null),
  refuses: ({ stratum, unit, addresses }, { state, mails }) => {
    if (!mails) return new Problem('conflict', surveyMessages.noMail);
    if (!state.frame?.strata.some(({ id }) => id === stratum)) return wrongAt('stratum', surveyMessages.noSuchPart);
    const drawn = drawnFrom(state.method, state.frame.strata, state.drawn?.seed ?? 0);
    const places = drawn.find((one) => one.stratum === stratum)?.places ?? [];
    const isClusters = state.method === 'clusters';
    if (isClusters !== (unit !== null) || (unit !== null && !places.includes(unit)))
      return wrongAt('unit', surveyMessages.unitNotDrawn);
    if (new Set(addresses.map((one) => one.toLowerCase())).size < addresses.length)
      return wrongAt('addresses', surveyMessages.addressTwice);
    return addresses.length > leftToInvite(state, stratum) ? wrongAt('addresses', surveyMessages.moreThanDrawn) : null;
  },
  acts: ({ act, stratum, unit, addresses }, { mails: _, ...here }) => [
    invitePeople.draft({ ...inSurvey(here, act), facts: { stratum, unit, count: addresses.length } }),
  ],
};
