import { z } from 'zod';
import type { RealmKey } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import { withEntries } from '../../platform/acts/with-entries.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { handing } from '../access/public.server.ts';
import { findCase } from '../cases/public.server.ts';
import { mayListClaims, mayReadClaim } from './access.ts';
import { toAddLine } from './acts/add-line.ts';
import { toAddPayday } from './acts/add-payday.ts';
import { responsibleFor, toChangeResponsible } from './acts/change-responsible.ts';
import { toCorrectClaim } from './acts/correct.ts';
import { toNamePayer } from './acts/name-payer.ts';
import { toNotify } from './acts/notify.ts';
import { toOpen } from './acts/open.ts';
import { toReceive } from './acts/receive.ts';
import { toSettle } from './acts/settle.ts';
import { toTellOffer } from './acts/tell-offer.ts';
import { toWithdrawClaimEntry } from './acts/withdraw.ts';
import { redressMessages } from './messages.ts';
import { claimPapers } from './paper/routes.server.ts';
import { ClaimAnswer, ClaimList, ClaimShown } from './schema.ts';
import { showClaim } from './show.server.ts';
import { claimAgain, findClaim, listClaims } from './store.ts';

const page = pagesOf(50, z.strictObject({ at: Instant, id: Uuid }));
const readers = ['officer', 'lead', 'reader'] as const;

const answered = {
  answer: ClaimAnswer,
  show: async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
    claim: await showClaim(tx, await claimAgain(tx, at, id), call),
  }),
};

/** The path of a command on an existing claim. */
const inClaim = (step: string) =>
  ({
    ...answered,
    path: `/api/claims/:id/${step}`,
    status: 200,
    params: ById,
    load: (tx: Tx, { writable, params }: Call<ById, unknown>) => findClaim(tx, writable, params.id, { lock: true }),
  }) as const;

/** The path of one that is decided on the entries of the claim. */
const onEntries = (step: string) =>
  ({
    ...inClaim(step),
    load: async (tx: Tx, call: Call<ById, unknown>) => {
      const found = await findClaim(tx, call.writable, call.params.id, { lock: true });
      return found && withEntries(tx, call, found);
    },
  }) as const;

/** The operations on claims. */
export const redressRoutes = () => [
  query({
    name: 'claim.list',
    path: '/api/claims',
    roles: readers,
    params: Nothing,
    input: z.strictObject({ after: z.string().max(200).optional(), case: Uuid.optional() }),
    answer: ClaimList,
    load: (tx, call) =>
      listClaims(tx, call.readable, {
        caseId: call.input.case ?? null,
        before: page.after(call.input.after),
        limit: page.limit,
      }),
    may: mayListClaims,
    show: async (_tx, lines) => {
      const { shown, next } = page.of(lines, (line) => ({ at: line.opened_at.toISOString(), id: line.id }));
      return {
        items: shown.map((line) => ({
          id: line.id,
          reference: line.reference,
          caseId: line.case_id,
          sector: line.sector,
          people: line.people,
          began: line.began,
          openedAt: line.opened_at.toISOString(),
          range: { documented: line.documented, probable: line.probable, claimed: line.claimed },
          received: line.received,
        })),
        next,
      };
    },
  }),

  query({
    name: 'claim.read',
    path: '/api/claims/:id',
    roles: readers,
    params: ById,
    input: Nothing,
    answer: ClaimShown,
    load: (tx, call) => findClaim(tx, call.readable, call.params.id, { lock: false }),
    may: mayReadClaim,
    show: (tx, stored, call) => showClaim(tx, stored, call),
    look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['who', 'against', 'evidence'] }),
  }),

  ...claimPapers(),

  actRoute(toOpen, {
    ...answered,
    path: '/api/claims/open',
    status: 201,
    params: Nothing,
    load: async (tx, call) => {
      const { claim: id, caseId } = call.input;
      const at = call.ownOn('redress');
      if (!at) throw new Problem('forbidden', redressMessages.nowhere);
      const known = await findClaim(tx, call.readable, id, { lock: false });
      if (known || (await hasBegun(tx, at, id))) throw new Problem('conflict', httpMessages.idUsed);
      if (caseId && !(await findCase(tx, [at], caseId, { lock: false })))
        throw new Problem('invalid', redressMessages.notInThatCase);
      return { id, at, reference: reference('L', call.random(7)) };
    },
  }),

  actRoute(toAddLine, inClaim('line')),
  actRoute(toAddPayday, inClaim('payday')),
  actRoute(toReceive, inClaim('receive')),
  actRoute(toNamePayer, inClaim('payer')),
  actRoute(toNotify, inClaim('notify')),
  actRoute(toTellOffer, inClaim('settlement-offer')),
  actRoute(toSettle, inClaim('settle')),
  actRoute(toCorrectClaim, onEntries('correct')),
  actRoute(toWithdrawClaimEntry, onEntries('withdraw-entry')),
  actRoute(toChangeResponsible, {
    ...inClaim('responsible'),
    load: async (tx, call) => {
      const found = await findClaim(tx, call.writable, call.params.id, { lock: true });
      return found && handing(tx, call, found, responsibleFor(found));
    },
  }),
];
