import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { ById } from '../../../platform/http/params.ts';
import { PaperAsked, paperQuery } from '../../administration/public.server.ts';
import { mayReadClaim } from '../access.ts';
import { showClaim } from '../show.server.ts';
import { findClaim } from '../store.ts';
import { claimOnPaper, noticeOnPaper } from './letters.server.ts';
import { claimPaper as texts } from './messages.ts';

const roles = ['officer', 'lead', 'reader'] as const;

/** A wage claim, and a notice to a contractor, as a letter. */
export const claimPapers = () => [
  paperQuery({
    name: 'claim.paper',
    path: '/api/claims/:id/paper',
    roles,
    params: ById,
    input: PaperAsked,
    load: (tx, call) => findClaim(tx, call.readable, call.params.id, { lock: false }),
    may: mayReadClaim,
    letter: async (tx, stored, call) => {
      const claim = await showClaim(tx, stored, call);
      const to = claim.against ?? call.texts.t(texts.unknown);
      return {
        kind: 'claim',
        title: call.texts.t(texts.title),
        reference: claim.reference,
        to: [to],
        forWhom: to,
        blocks: claimOnPaper(claim, call.texts),
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['who', 'against', 'paper'] }),
  }),

  paperQuery({
    name: 'claim.notice-paper',
    path: '/api/claims/:id/notice-paper',
    roles,
    params: ById,
    input: PaperAsked.extend({ notice: Uuid }),
    load: (tx, call) => findClaim(tx, call.readable, call.params.id, { lock: false }),
    may: mayReadClaim,
    letter: async (tx, stored, call) => {
      const claim = await showClaim(tx, stored, call);
      const notice = claim.notices.find((one) => one.notice === call.input.notice);
      if (!notice) throw new Problem('not-found', texts.noSuchNotice);
      const to = notice.to ?? call.texts.t(texts.unknown);
      return {
        kind: 'contractor-notice',
        title: call.texts.t(texts.noticeTitle),
        reference: claim.reference,
        to: [to],
        forWhom: to,
        blocks: noticeOnPaper(claim, notice, call.texts),
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['who', 'against', 'to', 'paper'] }),
  }),
];
