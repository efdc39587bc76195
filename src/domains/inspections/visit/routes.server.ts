import { z } from 'zod';
import type { ActDraft, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import { TakeOut } from '../../../kernel/apart.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { forgetApart, saveAparts } from '../../../platform/acts/apart.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { findBetween, passOnRoutes, sendLetter } from '../../disclosures/public.server.ts';
import { nobodyToAsk } from '../../disclosures/public.ts';
import { signalLetter } from '../../signals/public.ts';
import { mayBegin, mayHandToLeader, mayRead, mayWrite } from '../access.ts';
import type { Known } from '../plan/show.server.ts';
import { findVisit } from '../store.ts';
import {
  BeginVisit,
  CloseVisit,
  Converse,
  leaderFacts,
  MeetWorker,
  Observe,
  SettleSign,
  StopDemands,
  TakeBack,
} from '../visit-schema.ts';
import { MediumShown, PartyInsightShown, VisitAnswer, VisitShown } from '../visit-shown-schema.ts';
import { passVisitOnAct } from './acts.ts';
import { hashesOf, sealAparts } from './apart.server.ts';
import { conversationOf, converse } from './converse.ts';
import { crimeGround } from './for-leader.ts';
import { namedIn, showMedium } from './media.server.ts';
import { meetWorker } from './meet-worker.ts';
import { begin, close, type InVisit, observe, stopDemands } from './record.ts';
import { settle } from './settle.ts';
import { showInsight, showVisit, standingForLeader } from './show.server.ts';
import { takeBack } from './take-back.ts';
import { takeOut } from './take-out.ts';

const ByMedium = z.strictObject({ id: Uuid, medium: Uuid });

/** The fingerprint of a note stays for ever, so what can be taken out of it leaves nothing there. */
const withoutAparts = (input: Observe) => ({
  ...input,
  attachments: input.attachments.map((one) => ({ ...one, apart: null })),
});

/** What is done at the place, each in the file of the capacity in which it is done. */
export function visitRoutes({ grounds, knowledge, inTraining, talks }: Known) {
  const showAgain = async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => {
    const stored = await findVisit(tx, [at], stream, { lock: false });
    if (!stored) throw new Error('A visit that was just written cannot be read.');
    return { visit: await showVisit(tx, stored, call, grounds) };
  };
  const load = async (tx: Tx, call: Call<{ id: string }, unknown>): Promise<InVisit | null> => {
    const found = await findVisit(tx, call.writable, call.params.id, { lock: true });
    return found && { id: found.id, at: found.at, visit: found.state };
  };
  /** One act in a visit that has begun, of which nothing else follows; the end of its address is its name. */
  const inVisit = <I extends { act: ActEnvelope }>(
    verb: string,
    input: z.core.$ZodType<I>,
    decide: (input: I, visit: InVisit & { readonly actor: string }) => ActDraft[],
  ) =>
    command({
      name: `inspection.${verb}`,
      path: `/api/inspections/visits/:id/${verb}`,
      roles: ['officer'],
      status: 200,
      params: ById,
      input,
      answer: VisitAnswer,
      load,
      may: mayWrite,
      decide: (visit, call) => ({
        at: visit.at,
        stream: visit.id,
        acts: decide(call.input, { ...visit, actor: call.who.actor }),
      }),
      show: showAgain,
    });

  return [
    query({
      name: 'inspection.visit',
      path: '/api/inspections/visits/:id',
      roles: ['officer', 'reader'],
      params: ById,
      input: Nothing,
      answer: VisitShown,
      load: (tx, call) => findVisit(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showVisit(tx, stored, call, grounds),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['note', 'place', 'against'] }),
    }),

    query({
      name: 'inspection.party-insight',
      path: '/api/inspections/visits/:id/party-insight',
      roles: ['officer', 'reader'],
      params: ById,
      input: Nothing,
      answer: PartyInsightShown,
      load: (tx, call) => findVisit(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showInsight(tx, stored, call),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['note'] }),
    }),

    command({
      name: 'inspection.begin',
      path: '/api/inspections/visits/begin',
      roles: ['officer'],
      status: 201,
      params: Nothing,
      input: BeginVisit,
      answer: VisitAnswer,
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const known = await findVisit(tx, call.readable, call.input.visit, { lock: false });
        const isElsewhere = known !== null && known.at.realm !== call.own.realm;
        if (isElsewhere || (!known && (await hasBegun(tx, call.own, call.input.visit))))
          throw new Problem('conflict', httpMessages.idUsed);
        return { at: call.own, capacity: call.who.capacity, begun: known?.state ?? null };
      },
      may: mayBegin,
      decide: (file, call) => ({ at: file.at, stream: call.input.visit, acts: begin(call.input, file) }),
      show: showAgain,
    }),

    command({
      name: 'inspection.observe',
      path: '/api/inspections/visits/:id/observe',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: Observe,
      answer: VisitAnswer,
      fingerprinted: withoutAparts,
      load: async (tx, call) => {
        const visit = await load(tx, call);
        if (!visit) return null;
        const { attachments } = call.input;
        const named = await namedIn(tx, visit.at, attachments);
        return { ...visit, named, sealed: sealAparts(visit.at, attachments) };
      },
      may: mayWrite,
      decide: (visit, call) => ({
        at: visit.at,
        stream: visit.id,
        acts: observe(call.input, { ...visit, aparts: hashesOf(visit.sealed) }, knowledge.observations.entries),
      }),
      carry: (tx, _, visit, call) => saveAparts(tx, call, { at: visit.at, stream: visit.id }, visit.sealed),
      show: showAgain,
    }),

    inVisit('meet-worker', MeetWorker, meetWorker),
    inVisit('settle', SettleSign, settle),
    inVisit('take-back', TakeBack, takeBack),

    query({
      name: 'inspection.medium',
      path: '/api/inspections/visits/:id/media/:medium',
      roles: ['officer', 'reader'],
      params: ByMedium,
      input: Nothing,
      answer: MediumShown,
      load: (tx, call) => findVisit(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showMedium(tx, stored, call.params.medium, call),
      look: (stored, call) => ({ at: stored.at, objects: [stored.id, call.params.medium], fields: ['files'] }),
    }),

    command({
      name: 'inspection.take-out',
      path: '/api/inspections/visits/:id/media/:medium/take-out',
      roles: ['officer'],
      status: 200,
      params: ByMedium,
      input: TakeOut,
      answer: VisitAnswer,
      load,
      may: mayWrite,
      decide: (visit, call) => ({
        at: visit.at,
        stream: visit.id,
        acts: takeOut(call.input, { ...visit, medium: call.params.medium }),
      }),
      carry: (tx, _, visit, call) => forgetApart(tx, call.input.act.id, visit.at, call.params.medium),
      show: showAgain,
    }),

    inVisit('stop-demands', StopDemands, stopDemands),

    command({
      name: 'inspection.converse',
      path: '/api/inspections/visits/:id/converse',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: Converse,
      answer: VisitAnswer,
      load: async (tx, call) => {
        const visit = await load(tx, call);
        if (!visit) return null;
        const { toCoordinator } = call.input;
        const between = toCoordinator
          ? await findBetween(tx, call, toCoordinator.unit, { grounds, consented: nobodyToAsk })
          : null;
        return {
          ...visit,
          between,
          inTraining,
          talk: talks.find(({ language }) => language === toCoordinator?.language),
          letter: call.newOpaqueId(),
          sendAct: call.newId(),
          crossing: call.newId(),
        };
      },
      may: mayWrite,
      decide: (visit, call) => ({ at: visit.at, stream: visit.id, acts: converse(call.input, visit) }),
      carry: async (tx, { acts }, { between }, call) => {
        const keptNowhere = conversationOf(call.input, call.params.id);
        if (!between || !keptNowhere) return;
        await sendLetter(tx, call, { acts, from: call.who, house: between.house, now: call.now, keptNowhere });
      },
      show: showAgain,
    }),

    inVisit('close', CloseVisit, close),

    ...passOnRoutes({
      noun: 'visit',
      path: '/api/inspections/visits/:id',
      roles: ['officer'],
      // On this ground and no other: what was seen at a place goes to whoever leads investigations, and to nobody else from here.
      grounds: grounds.filter(({ id }) => id === crimeGround),
      facts: leaderFacts,
      letter: signalLetter,
      streamKind: 'visit',
      act: passVisitOnAct,
      find: findVisit,
      may: mayWrite,
      mayPassOn: mayHandToLeader,
      standing: standingForLeader,
      opened: ['note', 'place', 'against', 'about'],
      consents: null, // what somebody said is not in it
      answer: VisitAnswer,
      show: showAgain,
    }),
  ];
}
