import type { FastifyInstance } from 'fastify';
import { isSameOrigin } from '../../../platform/http/guard.ts';
import { chosenLanguage, sendPage } from '../../../platform/http/server.ts';
import { htmlAnswer } from '../../../platform/pages/public-page.ts';
import { recoveringPage, recoveryPage } from '../pages/recovery.ts';
import { invitationCodeIn } from './invitation-code.ts';
import { recoveryTexts } from './recovery-messages.ts';
import { patience, type SignInOptions, type SignInSteps } from './steps.server.ts';
import { findRecovering } from './store.server.ts';

/** Coming in with a code on paper: it is entered in a form, so that it stands in no address and in no log, and leads to a new passkey. */
export function addRecovery(
  server: FastifyInstance,
  { database, secure, embedded, clock }: SignInOptions,
  { wait, forget }: SignInSteps,
): void {
  server.get('/sign-in/recovery', (request, reply) => {
    const view = { language: chosenLanguage(request), embedded };
    return sendPage(reply.header('cache-control', 'no-store'), htmlAnswer(recoveryPage(view)), secure);
  });

  server.post('/sign-in/recovery', async (request, reply) => {
    const code = isSameOrigin(request, secure)
      ? invitationCodeIn((request.body as { code?: unknown } | null)?.code)
      : null;
    const place = code ? await database.transaction('cape_login', (tx) => findRecovering(tx, code)) : null;
    const view = { language: chosenLanguage(request), embedded };
    reply.header('cache-control', 'no-store');
    if (!code || !place) {
      const page = recoveryPage({ ...view, problem: recoveryTexts.unknown });
      return sendPage(forget(reply, 'recovers'), htmlAnswer(page, 403), secure);
    }
    wait(reply, { step: 'recovers', code, until: clock().getTime() + patience.invited });
    return sendPage(reply, htmlAnswer(recoveringPage({ ...view, place })), secure, 'scripted');
  });
}
