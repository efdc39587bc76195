import type { FastifyInstance, FastifyRequest } from 'fastify';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { retrying } from '../../../platform/database/database-error.ts';
import { isSameOrigin } from '../../../platform/http/guard.ts';
import { chosenLanguage } from '../../../platform/http/server.ts';
import { askToMake, askToSign, checkMade, checkSigned, partyAt, passkeyPatience } from './ask-passkey.server.ts';
import { deviceName } from './device-name.ts';
import { AssertionAnswer, answerIn, type Party, RegistrationAnswer } from './passkey.server.ts';
import {
  findPasskey,
  passkeysOfInvited,
  placesOfPasskey,
  tiePasskey,
  useChallenge,
  usePasskey,
} from './passkey-store.server.ts';
import { SignInRefused } from './sign-in-problem.ts';
import type { SignInOptions, SignInSteps } from './steps.server.ts';
import { findInvited } from './store.server.ts';

/** Where a person goes who has just made their first passkey: there it says to make a second one. */
const afterFirst = '/app/my-sign-in';

/**
 * Signing in with a passkey, and making the first one with the code of an invitation. Each has two steps: a script of ours asks for a
 * challenge, and a form brings what the passkey made of it. The challenge waits in the browser, sealed, and is answered once.
 */
export function addPasskeySignIn(
  server: FastifyInstance,
  { database, keys, secure, clock, origin, placeIn }: SignInOptions,
  { wait, waitsFor, orRefuse, orSay, goOn }: SignInSteps,
): void {
  const partyOf = (request: FastifyRequest): Party => {
    if (!isSameOrigin(request, secure)) throw new SignInRefused('not-begun', 'other origin');
    const party = partyAt(origin, request.headers.host);
    if (!party) throw new SignInRefused('passkey-nowhere', 'host');
    return party;
  };
  const sentWith = (request: FastifyRequest) => (request.body ?? {}) as { answer?: unknown; next?: unknown };

  server.post('/sign-in/passkey/ask', (request, reply) =>
    orSay(request, reply, async () => {
      const party = partyOf(request);
      const challenge = randomBytes(32);
      wait(reply, {
        step: 'asked-passkey',
        challenge: challenge.toString('base64url'),
        next: placeIn(sentWith(request).next),
        until: clock().getTime() + passkeyPatience,
      });
      return reply.header('cache-control', 'no-store').send(await askToSign(party, challenge));
    }),
  );

  server.post('/sign-in/passkey', (request, reply) =>
    orRefuse(request, reply, async () => {
      const party = partyOf(request);
      const asked = waitsFor(request, 'asked-passkey');
      if (!asked) throw new SignInRefused('not-begun', 'no challenge');
      const answer = answerIn(AssertionAnswer, sentWith(request).answer);
      if (!answer?.response.userHandle) throw new SignInRefused('passkey-untrusted', 'answer');
      const id = Buffer.from(answer.id, 'base64url');
      const known = await database.transaction('cape_login', (tx) => findPasskey(tx, id));
      if (!known) throw new SignInRefused('passkey-unknown', 'no passkey');
      const signed = await checkSigned(keys, answer, { party, challenge: asked.challenge, known });
      const places = await database.transaction('cape_login', async (tx) => {
        if (!(await useChallenge(tx, asked.challenge))) throw new SignInRefused('used', 'challenge used');
        if (!(await usePasskey(tx, id, signed))) throw new SignInRefused('passkey-copied', 'counter');
        return placesOfPasskey(tx, id);
      });
      return goOn(request, reply, { proof: { how: 'passkey', passkey: answer.id }, places, next: asked.next });
    }),
  );

  server.post('/sign-in/passkey/make', (request, reply) =>
    orSay(request, reply, async () => {
      const party = partyOf(request);
      const invitation = waitsFor(request, 'invited')?.invitation;
      if (!invitation) throw new SignInRefused('not-begun', 'no invitation');
      const { place, before } = await database.transaction('cape_login', async (tx) => ({
        place: await findInvited(tx, invitation),
        before: await passkeysOfInvited(tx, invitation),
      }));
      if (!place) throw new SignInRefused('invitation-ended', 'invitation');
      const person = { account: place.account, name: `${place.name}, ${place.unitName[chosenLanguage(request)]}` };
      const challenge = randomBytes(32);
      wait(reply, {
        step: 'makes-passkey',
        challenge: challenge.toString('base64url'),
        invitation,
        until: clock().getTime() + passkeyPatience,
      });
      return reply.header('cache-control', 'no-store').send(await askToMake(keys, party, challenge, person, before));
    }),
  );

  server.post('/sign-in/passkey/made', (request, reply) =>
    orRefuse(request, reply, async () => {
      const party = partyOf(request);
      const makes = waitsFor(request, 'makes-passkey');
      if (!makes) throw new SignInRefused('not-begun', 'no challenge');
      const answer = answerIn(RegistrationAnswer, sentWith(request).answer);
      if (!answer) throw new SignInRefused('passkey-untrusted', 'answer');
      const key = await checkMade(answer, { party, challenge: makes.challenge });
      const label = deviceName(request.headers['user-agent']) || 'CAPE';
      const { invitation: code } = makes;
      const places = await retrying(() =>
        database.transaction('cape_login', async (tx) => {
          if (!(await findInvited(tx, code))) throw new SignInRefused('invitation-ended', 'invitation');
          if (!(await useChallenge(tx, makes.challenge))) throw new SignInRefused('used', 'challenge used');
          if (!(await tiePasskey(tx, keys, { code, key, label, now: clock() })))
            throw new SignInRefused('passkey-known', 'passkey known');
          return placesOfPasskey(tx, key.id);
        }),
      );
      return goOn(request, reply, { proof: { how: 'passkey', passkey: answer.id }, places, next: afterFirst });
    }),
  );
}
