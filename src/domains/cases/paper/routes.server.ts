import { z } from 'zod';
import { ById } from '../../../platform/http/params.ts';
import { PaperAsked, paperQuery } from '../../administration/public.server.ts';
import { mayReadCase } from '../access.ts';
import { type CaseParts, showCase } from '../show.server.ts';
import { findCase } from '../store.ts';
import { briefOf } from './brief.server.ts';
import { costClaimants, costsOf } from './costs.server.ts';
import { briefPaper as texts } from './messages.ts';

const roles = ['officer', 'lead', 'reader'] as const;

/** The brief of a case for a meeting, and the form in which counsel or an interpreter of it claims a fee. */
export const casePapers = (parts: CaseParts) => [
  paperQuery({
    name: 'case.brief-paper',
    path: '/api/cases/:id/brief-paper',
    roles,
    params: ById,
    input: PaperAsked,
    load: (tx, call) => findCase(tx, call.readable, call.params.id, { lock: false }),
    may: mayReadCase,
    letter: async (tx, stored, call) => {
      const shown = await showCase(tx, stored, call, parts);
      const { t, language } = call.texts;
      const unit = call.who.unitName[language];
      return {
        kind: 'case-brief',
        title: t(texts.title),
        reference: shown.reference,
        to: [],
        forWhom: [unit, call.who.agencyName[language]].join(', '),
        blocks: briefOf(shown, unit, call.texts),
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['note', 'paper'] }),
  }),

  paperQuery({
    name: 'case.costs-paper',
    path: '/api/cases/:id/costs-paper',
    roles,
    params: ById,
    input: PaperAsked.extend({ claimant: z.enum(costClaimants) }),
    load: (tx, call) => findCase(tx, call.readable, call.params.id, { lock: false }),
    may: mayReadCase,
    letter: async (_tx, { state }, call) => {
      const { t } = call.texts;
      const { claimant } = call.input;
      return {
        kind: 'statement-of-costs',
        title: t(texts.costsTitle),
        reference: state.reference,
        to: [],
        forWhom: t(texts.costsFor[claimant]),
        blocks: costsOf(claimant, call.texts),
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['paper'] }),
  }),
];
