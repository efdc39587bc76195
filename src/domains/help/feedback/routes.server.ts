import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Problem } from '../../../kernel/problem.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { noteOwn, type OwnOptions, ownPost, whose } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { feedbackTexts as texts } from './messages.ts';
import { Answer, CloseOne, Write } from './shapes.ts';
import {
  administersNow,
  answerFeedback,
  type FeedbackOutcome,
  listFeedback,
  listOwnFeedback,
  writeFeedback,
} from './store.server.ts';

const Nothing = z.strictObject({});

type FeedbackOptions = OwnOptions & { readonly keys: Keys; readonly clock: () => Date };

function refuse(outcome: FeedbackOutcome): void {
  if (outcome === 'signed-out') throw new Problem('unauthenticated', accessMessages.notSignedIn);
  if (outcome === 'not-administrator') throw new Problem('forbidden', texts.notAdministrator);
  if (outcome === 'none') throw new Problem('not-found', texts.none);
  if (outcome === 'closed') throw new Problem('conflict', texts.alreadyClosed);
  if (outcome === 'full') throw new Problem('conflict', texts.full);
  if (outcome === 'taken') throw new Problem('conflict', httpMessages.idUsed);
}

/**
 * Feedback on CAPE itself: a person writes to the administrators of their own agency, who answer or close it. It is about no matter and is no
 * act in any file; it is done as the token says, by functions that know no other agency, and is in the log (docs/decisions/0126).
 */
export function addFeedback(server: FastifyInstance, options: FeedbackOptions): void {
  const { database, keys, clock } = options;
  const post = ownPost(server, options);
  const asLogin = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.transaction('cape_login', work);
  type Own = Parameters<Parameters<typeof post>[2]>[0];
  const by = ({ token, session }: Own) => ({ token, agency: session.agency });

  post('/api/feedback/write', { verb: 'feedback.write', shape: Write }, async (own, said) => {
    await asLogin(async (tx) => {
      const outcome = await writeFeedback(tx, keys, by(own), { ...said, at: clock() });
      refuse(outcome);
      // Sent again because the answer was lost on its way, it is there once.
      if (outcome === 'done') await noteOwn(tx, keys, 'feedback.write', whose(own.session), clock());
    });
    return {};
  });

  post('/api/feedback/own', { verb: 'feedback.own', shape: Nothing }, (own) =>
    asLogin((tx) => listOwnFeedback(tx, keys, by(own))),
  );

  post('/api/feedback/list', { verb: 'feedback.list', shape: Nothing }, (own) =>
    asLogin(async (tx) => {
      if (!(await administersNow(tx, own.token))) throw new Problem('forbidden', texts.notAdministrator);
      await noteOwn(tx, keys, 'feedback.list', whose(own.session), clock());
      return listFeedback(tx, keys, by(own));
    }),
  );

  const close = (own: Own, verb: 'feedback.answer' | 'feedback.close', said: { id: string; text: string | null }) =>
    asLogin(async (tx) => {
      refuse(await answerFeedback(tx, keys, by(own), { ...said, at: clock() }));
      await noteOwn(tx, keys, verb, whose(own.session), clock());
      return listFeedback(tx, keys, by(own));
    });
  post('/api/feedback/answer', { verb: 'feedback.answer', shape: Answer }, (own, said) =>
    close(own, 'feedback.answer', said),
  );
  post('/api/feedback/close', { verb: 'feedback.close', shape: CloseOne }, (own, { id }) =>
    close(own, 'feedback.close', { id, text: null }),
  );
}
