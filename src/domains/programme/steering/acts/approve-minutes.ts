import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { line } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { inProgramme, type Programme } from '../../programme.ts';
import { steeringMessages } from '../messages.ts';

const ApproveMinutes = z.strictObject({
  act: ActEnvelope,
  meeting: Uuid,
  /** The version that was read. */
  version: Uuid,
  /** Who signed on paper, where it was signed there: a member of the steering group without an account here. */
  signer: line(120).nullable(),
  /** The signed paper, among the files of the programme. */
  copy: Uuid.nullable(),
});
type ApproveMinutes = z.infer<typeof ApproveMinutes>;

const Facts = ApproveMinutes.omit({ act: true, signer: true });
type Facts = z.infer<typeof Facts>;

export const approveMinutes: ActDef<'programme.approve', Facts, 'signer'> = defineAct({
  type: 'programme.approve',
  stream: 'programme',
  words: ['signer'],
  nature: 'decision',
  facts: Facts,
  icon: 'stamp',
  sentence: () => ({ message: steeringMessages.minutesApproved }),
  retainRule: 'programme',
});

/** A programme, its files, and who asks. */
type WithAsker = Here<Programme> & { readonly asker: string; readonly files: ReadonlySet<string> };

/**
 * A second person approves minutes: a colleague who did not write them, signed in; or a member of the steering group on paper, of which the signed copy is
 * kept.
 */
export const toApproveMinutes: Doing<ApproveMinutes, Here<Programme>, WithAsker> = {
  act: approveMinutes,
  input: ApproveMinutes,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ meeting, version, signer, copy }, { state: { meetings }, asker, files }) => {
    const found = meetings.find(({ id }) => id === meeting);
    if (!found) return new Problem('conflict', steeringMessages.meetingUnknown);
    const last = found.minutes.at(-1);
    if (!last) return new Problem('conflict', steeringMessages.noMinutes);
    if (last.act !== version) return new Problem('conflict', steeringMessages.newerMinutes);
    if (last.approved) return new Problem('conflict', steeringMessages.alreadyApproved);
    if (signer !== null && copy === null) return wrongAt('copy', steeringMessages.signedCopyMissing);
    if (copy !== null && !files.has(copy)) return wrongAt('copy', steeringMessages.signedCopyUnknown);
    return signer === null && last.by === asker ? wrongAt('signer', steeringMessages.approvedByWriter) : null;
  },
  acts: ({ act, signer, ...facts }, { asker: _, files: __, ...here }) => [
    approveMinutes.draft({
      ...inProgramme(here, act),
      basedOn: [facts.version],
      facts,
      words: { signer },
    }),
  ],
};
