import { z } from 'zod';
import { openFile } from '../../../platform/acts/open-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listColleagues } from '../../access/public.server.ts';
import { sendAnswer } from '../../disclosures/public.server.ts';
import type { Ground } from '../../knowledge/public.ts';
import { mayRead } from '../access.ts';
import { offeredForConversation } from '../offered.ts';
import { inFull, showGround, visibilityIn } from '../reader.server.ts';
import { ConversationAnswer, ConversationShown } from '../shown-schema.ts';
import { conversationAgain, findConversation, type StoredConversation } from '../store.ts';
import { WorkerAnswers } from '../visit/schema.ts';
import { reaches } from '../visit/talk/questions.ts';
import { toAcknowledgeConversation } from './acts/acknowledge.ts';

/** What a worker said, with the one unit that the worker has consented to. */
export function conversationRoutes(grounds: readonly Ground[]) {
  const show = async (tx: Tx, { id, at, state }: StoredConversation, call: AnyCall) => {
    const { words } = await openFile(tx, call, at, id);
    const colleagues = await listColleagues(tx);
    const said = words.get(state.letter);
    return {
      id,
      reference: state.reference,
      from: inFull(state.from, call),
      ground: showGround(state.ground, grounds, call),
      heldAt: state.sentAt,
      arrivedAt: state.arrivedAt,
      language: state.language,
      answers: WorkerAnswers.parse(said?.answers ? JSON.parse(said.answers) : {}),
      isOpened: state.isOpened,
      safeTime: said?.safeTime ?? null,
      reach: z
        .enum(reaches)
        .nullable()
        .parse(said?.reach ?? null),
      number: said?.number ?? null,
      owner: state.owner === null ? null : (colleagues.get(state.owner) ?? call.who.unitName[call.texts.language]),
      acknowledgedAt: state.acknowledgedAt,
      visibility: visibilityIn(at, call, { sentTo: [], cameFrom: null }),
      may: offeredForConversation(call.who, { id, at, state }, call.verbs),
    };
  };

  return [
    query({
      name: 'conversation.read',
      path: '/api/conversations/:id',
      roles: ['officer', 'reader'],
      params: ById,
      input: Nothing,
      answer: ConversationShown,
      load: (tx, call) => findConversation(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show,
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['answers', 'safeTime', 'number'] }),
    }),

    actRoute(toAcknowledgeConversation, {
      path: '/api/conversations/:id/acknowledge',
      status: 200,
      params: ById,
      answer: ConversationAnswer,
      load: (tx, call) => findConversation(tx, call.writable, call.params.id, { lock: true }),
      afterAppend: (tx, _decision, { state }, call) =>
        sendAnswer(tx, call, {
          answers: state.letter,
          becauseAct: call.input.act.id,
          event: 'acknowledged',
          now: call.now,
        }),
      show: async (tx, at, stream, call) => ({
        conversation: await show(tx, await conversationAgain(tx, at, stream), call),
      }),
    }),
  ];
}
