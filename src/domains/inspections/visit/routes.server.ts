import { z } from 'zod';
import type { ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import { type Doing, type Here, verbOf } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { deleteMetadata, saveMetadata } from '../../../platform/acts/sealed-metadata.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import { withEntries } from '../../../platform/acts/with-entries.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { findBetween, passOnRoutes, sendLetter } from '../../disclosures/public.server.ts';
import { nobodyToAsk } from '../../disclosures/public.ts';
import { type Ground, standingGround, writtenEntry } from '../../knowledge/public.ts';
import { signalLetter } from '../../signals/public.ts';
import { mayRead, mayWrite } from '../access.ts';
import { letterIdsOf } from '../letter-ids.server.ts';
import type { InspectionNeeds } from '../plan/show.server.ts';
import { findVisit, visitAgain } from '../store.ts';
import { toBegin } from './acts/begin.ts';
import { toClose } from './acts/close.ts';
import { conversationOf, toConverse } from './acts/converse.ts';
import { toEraseMetadata } from './acts/erase-metadata.ts';
import { toMeetWorker } from './acts/meet-worker.ts';
import { type Observe, toObserve } from './acts/observe.ts';
import { toPassVisitOn } from './acts/pass-on.ts';
import { toReleaseNote } from './acts/release-note.ts';
import { toRetract } from './acts/retract.ts';
import { toSettle } from './acts/settle.ts';
import { toStopDemands } from './acts/stop-demands.ts';
import { toWithdrawConversation } from './acts/withdraw.ts';
import { hashesOf, sealMetadata } from './media/metadata.server.ts';
import { namedIn, showMedium } from './media/pieces.server.ts';
import { leaderFacts } from './schema.ts';
import { showInsight, showVisit, standingForLeader } from './show.server.ts';
import { MediumShown, PartyInsightShown, VisitAnswer, VisitShown } from './shown-schema.ts';
import type { Visit } from './visit.ts';

const ByMedium = z.strictObject({ id: Uuid, medium: Uuid });

/** The fingerprint of a note stays for ever, so what can be taken out of it leaves nothing there. */
const withoutMetadata = (input: Observe) => ({
  ...input,
  attachments: input.attachments.map((one) => ({ ...one, apart: null })),
});

/** What is done at the place, each in the file of the capacity in which it is done. */
/** On this ground and no other: what was seen at a place goes to investigation leaders. Where a country has none, it is what the officer writes. */
const carriesToLeader = ({ id, country }: Ground): boolean =>
  id === (standingGround('crime-report', country) ?? writtenEntry(country));

export function visitRoutes({ grounds, knowledge, inTraining, talksHere }: InspectionNeeds) {
  const showAgain = async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
    visit: await showVisit(tx, await visitAgain(tx, at, stream), call, grounds),
  });
  const answered = { answer: VisitAnswer, show: showAgain };
  const load = async (tx: Tx, call: Call<{ id: string }, unknown>) => {
    const found = await findVisit(tx, call.writable, call.params.id, { lock: true });
    return found && { ...found, actor: call.who.actor };
  };
  /** One act in a visit that has begun, of which nothing else follows; the end of its address is that of its name. */
  const inVisit = <I extends { act: ActEnvelope }>(doing: Doing<I, Here<Visit>, Here<Visit> & { actor: string }>) =>
    actRoute(doing, {
      ...answered,
      path: `/api/inspections/visits/:id/${verbOf(doing).slice('inspection.'.length)}`,
      status: 200,
      params: ById,
      load,
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

    actRoute(toBegin, {
      ...answered,
      path: '/api/inspections/visits/begin',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const { own, input } = call;
        if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const known = await findVisit(tx, call.readable, input.visit, { lock: false });
        const isElsewhere = known !== null && known.at.realm !== own.realm;
        if (isElsewhere || (!known && (await hasBegun(tx, own, input.visit))))
          throw new Problem('conflict', httpMessages.idUsed);
        return { id: input.visit, at: own, capacity: call.who.capacity, begun: known?.state ?? null };
      },
    }),

    actRoute(toObserve, {
      ...answered,
      path: '/api/inspections/visits/:id/observe',
      status: 200,
      params: ById,
      fingerprinted: withoutMetadata,
      load: async (tx, call) => {
        const visit = await load(tx, call);
        if (!visit) return null;
        const { attachments } = call.input;
        const named = await namedIn(tx, visit.at, attachments);
        const sealed = sealMetadata(visit.at, attachments);
        return { ...visit, named, sealed, aparts: hashesOf(sealed), known: knowledge.observations.entries };
      },
      afterAppend: (tx, _, visit, call) => saveMetadata(tx, call, { at: visit.at, stream: visit.id }, visit.sealed),
    }),

    inVisit(toMeetWorker),
    inVisit(toSettle),
    inVisit(toRetract),
    inVisit(toReleaseNote),

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

    actRoute(toEraseMetadata, {
      ...answered,
      path: '/api/inspections/visits/:id/media/:medium/take-out',
      status: 200,
      params: ByMedium,
      load: async (tx, call) => {
        const visit = await load(tx, call);
        return visit && { ...visit, medium: call.params.medium };
      },
      afterAppend: (tx, _, visit, call) => deleteMetadata(tx, call.input.act.id, visit.at, call.params.medium),
    }),

    inVisit(toStopDemands),

    actRoute(toConverse, {
      ...answered,
      path: '/api/inspections/visits/:id/converse',
      status: 200,
      params: ById,
      proof: { of: 'disclosure', when: (_visit, { input }) => input.toCoordinator !== null },
      load: async (tx, call) => {
        const visit = await load(tx, call);
        if (!visit) return null;
        const { toCoordinator } = call.input;
        const between = toCoordinator
          ? await findBetween(tx, call, toCoordinator.unit, { grounds, consented: nobodyToAsk })
          : null;
        const talks = await talksHere(tx, call.who.country);
        const talk = talks.find(({ language }) => language === toCoordinator?.language);
        return { ...visit, between, inTraining, talk, ...letterIdsOf(call) };
      },
      afterAppend: async (tx, { acts }, { between }, call) => {
        const keptNowhere = conversationOf(call.input, call.params.id);
        if (!between || !keptNowhere) return;
        await sendLetter(tx, call, { acts, from: call.who, agency: between.agency, now: call.now, keptNowhere });
      },
    }),

    actRoute(toWithdrawConversation, {
      ...answered,
      path: '/api/inspections/visits/:id/withdraw',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const visit = await load(tx, call);
        return visit && withEntries(tx, call, visit);
      },
    }),

    inVisit(toClose),

    ...passOnRoutes({
      noun: 'visit',
      path: '/api/inspections/visits/:id',
      roles: ['officer'],
      grounds: grounds.filter(carriesToLeader),
      facts: leaderFacts,
      letter: signalLetter,
      streamKind: 'visit',
      act: toPassVisitOn.act,
      find: findVisit,
      may: mayWrite,
      mayPassOn: toPassVisitOn.may,
      standing: standingForLeader,
      opened: ['note', 'place', 'against', 'about'],
      consents: null, // what a person said is not in it
      ...answered,
    }),
  ];
}
