import { z } from 'zod';
import type { ActDraft, ActEnvelope, RealmKey } from '../../kernel/act.ts';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Call } from '../../platform/http/call.ts';
import { command, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { findCase } from '../cases/public.server.ts';
import { mayListClaims, mayReadClaim, mayWriteClaim } from './access.ts';
import { redressMessages } from './messages.ts';
import { addLine, addPayday, notify, openClaim, receive, sayPayer, settle, tellOffer } from './record.ts';
import {
  ClaimAnswer,
  ClaimLine,
  ClaimList,
  ClaimPayday,
  ClaimPayer,
  ClaimReceive,
  ClaimShown,
  NotifyContractor,
  OpenClaim,
  Settle,
  SettlementOffer,
} from './schema.ts';
import { showClaim } from './show.server.ts';
import { findClaim, listClaims, type StoredClaim } from './store.ts';

const page = pagesOf(50, z.strictObject({ at: Instant, id: Uuid }));
const readers = ['officer', 'lead', 'reader'] as const;
const workers = ['officer', 'lead'] as const;

const showAgain = async (tx: Tx, at: RealmKey, stream: string, call: Call<unknown, unknown>) => {
  const stored = await findClaim(tx, [at], stream, { lock: false });
  if (!stored) throw new Error('A claim that was just written cannot be read.');
  return { claim: await showClaim(tx, stored, call) };
};

/** A command on a claim that is there. */
const inClaim = <Input extends { act: ActEnvelope }>(
  name: string,
  at: string,
  input: z.core.$ZodType<Input>,
  rule: (input: Input, stored: StoredClaim) => ActDraft[],
) =>
  command({
    name,
    path: `/api/claims/:id/${at}`,
    roles: workers,
    status: 200,
    params: ById,
    input,
    answer: ClaimAnswer,
    load: (tx, call) => findClaim(tx, call.writable, call.params.id, { lock: true }),
    may: mayWriteClaim,
    decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: rule(call.input, stored) }),
    show: showAgain,
  });

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

  command({
    name: 'claim.open',
    path: '/api/claims/open',
    roles: workers,
    status: 201,
    params: Nothing,
    input: OpenClaim,
    answer: ClaimAnswer,
    load: async (tx, call) => {
      const at = call.ownOn('redress');
      if (!at) throw new Problem('forbidden', redressMessages.nowhere);
      const known = await findClaim(tx, call.readable, call.input.claim, { lock: false });
      if (known || (await hasBegun(tx, at, call.input.claim))) throw new Problem('conflict', httpMessages.idUsed);
      const { caseId } = call.input;
      if (caseId && !(await findCase(tx, [at], caseId, { lock: false })))
        throw new Problem('invalid', redressMessages.notInThatCase);
      return { at, reference: reference('L', call.random(7)) };
    },
    may: mayWriteClaim,
    decide: (file, call) => ({
      at: file.at,
      stream: call.input.claim,
      acts: openClaim(call.input, file.at, file.reference),
    }),
    show: showAgain,
  }),

  inClaim('claim.line', 'line', ClaimLine, addLine),
  inClaim('claim.payday', 'payday', ClaimPayday, addPayday),
  inClaim('claim.receive', 'receive', ClaimReceive, receive),
  inClaim('claim.payer', 'payer', ClaimPayer, sayPayer),
  inClaim('claim.notify', 'notify', NotifyContractor, notify),
  inClaim('claim.settlement-offer', 'settlement-offer', SettlementOffer, tellOffer),
  inClaim('claim.settle', 'settle', Settle, settle),
];
