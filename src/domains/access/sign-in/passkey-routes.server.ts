import type { FastifyInstance, FastifyRequest } from 'fastify';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { retrying } from '../../../platform/database/database-error.ts';
import { isSameOrigin } from '../../../platform/http/guard.ts';
import { chosenLanguage } from '../../../platform/http/server.ts';
import { askToMake, askToSign, checkMade, checkSigned, partyAt, passkeyPatience } from './ask-passkey.server.ts';
import { deviceName } from './device-name.ts';
import { AssertionAnswer, answerIn, type Party, RegistrationAnswer } from './passkey.server.ts';
import {
  type Admission,
  findAdmitted,
  findPasskey,
  passkeysOfAdmitted,
  placesOfPasskey,
  tiePasskey,
  useChallenge,
  usePasskey,
} from './passkey-store.server.ts';
import { SignInRefused } from './sign-in-problem.ts';
import type { SignInOptions, SignInSteps } from './steps.server.ts';

/** Where a person goes who has just made a passkey by a code: there it says to make a second one. */
const afterFirst = '/app/my-sign-in';

/**
 * Signing in with a passkey, and making one with the code of an invitation or one on paper. Each has two steps: a script of ours asks for a
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
  // A code on paper is the later word: who was invited has not lost a passkey yet.
  const admissionOf = (request: FastifyRequest): Admission | null => {
    const recovers = waitsFor(request, 'recovers');
    if (recovers) return { by: 'recovery', code: recovers.code };
    const invited = waitsFor(request, 'invited');
    return invited && { by: 'invitation', code: invited.invitation };
  };
  const endedAs = ({ by }: Pick<Admission, 'by'>): SignInRefused =>
    by === 'invitation'
      ? new SignInRefused('invitation-ended', 'invitation')
      : new SignInRefused('recovery-ended', 'recovery code');
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
      const admission = admissionOf(request);
      if (!admission) throw new SignInRefused('not-begun', 'no invitation');
      const { place, before } = await database.transaction('cape_login', async (tx) => ({
        place: await findAdmitted(tx, admission),
        before: await passkeysOfAdmitted(tx, admission),
      }));
      if (!place) throw endedAs(admission);
      const person = { account: place.account, name: `${place.name}, ${place.unitName[chosenLanguage(request)]}` };
      const challenge = randomBytes(32);
      wait(reply, {
        step: 'makes-passkey',
        challenge: challenge.toString('base64url'),
        ...admission,
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
      const { by, code } = makes;
      const places = await retrying(() =>
        database.transaction('cape_login', async (tx) => {
          if (!(await findAdmitted(tx, { by, code }))) throw endedAs({ by });
          if (!(await useChallenge(tx, makes.challenge))) throw new SignInRefused('used', 'challenge used');
          if (!(await tiePasskey(tx, keys, { by, code, key, label, now: clock() })))
            throw new SignInRefused('passkey-known', 'passkey known');
          return placesOfPasskey(tx, key.id);
        }),
      );
      return goOn(request, reply, { proof: { how: 'passkey', passkey: answer.id }, places, next: afterFirst });
    }),
  );
}
