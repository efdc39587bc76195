import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { languageIn } from '../../../platform/http/api.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { accessMessages } from '../messages.ts';
import { noteEnd, noteOwn } from '../sessions.server.ts';
import { askToMake, askToSign, checkMade, checkSigned, partyAt, passkeyPatience } from './ask-passkey.server.ts';
import { deviceName } from './device-name.ts';
import { ownTexts } from './own-messages.ts';
import { type Own, ownPost, refuseUnless, whose } from './own-post.server.ts';
import {
  addPasskey,
  endOwnSessions,
  endPasskey,
  makeRecoveryCodes,
  passkeysOfSession,
  proveDemoSession,
  proveSession,
  recogniseSignIn,
} from './own-store.server.ts';
import { AssertionAnswer, answerIn, CredentialId, type Party, RegistrationAnswer } from './passkey.server.ts';
import { findPasskey, useChallenge, usePasskey } from './passkey-store.server.ts';
import { newRecoveryCodes } from './recovery-code.server.ts';
import { SignInRefused } from './sign-in-problem.ts';
import type { SignInOptions, SignInSteps } from './steps.server.ts';

const Empty = z.strictObject({});
const Added = z.strictObject({ answer: z.string().max(16_000), label: z.string().trim().max(60) });
const ByPasskey = z.strictObject({ passkey: CredentialId });
const OneSession = z.strictObject({ session: Uuid });
const BySession = z.strictObject({ session: Uuid.nullable() });
/** For what a person proves again who they are: the name of the route and the act that is to be sent. */
const For = z.strictObject({ verb: z.string().regex(/^[a-z][a-z.-]{0,59}$/), act: Uuid });
/** Null: in a demo, where a press is enough. */
const ProvedFor = z.strictObject({ ...For.shape, answer: z.string().max(16_000).nullable() });

/** What a passkey signs to prove a person for one act: over a number drawn for it, the name of the route and the act, and nothing else. */
const challengeFor = ({ nonce, verb, act }: { nonce: string; verb: string; act: string }): Buffer =>
  sha256('cape proof', '\0', nonce, '\0', verb, '\0', act);

/**
 * What a person who is signed in does with their own way to sign in. It stands in the log of the agency and is no act: it belongs to no case
 * file, and a person who administers an agency has none. So it is done as its token says, by functions that know no one else's.
 */
export function addOwnSignIn(
  server: FastifyInstance,
  options: SignInOptions,
  { wait, waitsFor, providers }: SignInSteps,
): void {
  const { database, keys, clock, origin } = options;
  const asLogin = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.transaction('cape_login', work);

  const partyOf = (request: FastifyRequest): Party => {
    const party = partyAt(origin, request.headers.host);
    if (!party) throw new SignInRefused('passkey-nowhere', 'host');
    return party;
  };
  const post = ownPost(server, options);

  const endSessions = async (tx: Tx, { token, session }: Own, of: Parameters<typeof endOwnSessions>[2]) => {
    const { account, agency, unit } = session;
    const ended = await endOwnSessions(tx, token, of);
    for (const hash of ended) await noteEnd(tx, keys, { hash, account, agency, unit }, clock());
    return ended.length;
  };

  post(
    '/api/sign-in/passkeys/ask',
    { verb: 'passkey.add', shape: Empty },
    async ({ token, session }, _none, { request, reply }) => {
      const party = partyOf(request);
      if (!session.isFresh) throw new Problem('conflict', httpMessages.proveAgain);
      const before = await asLogin((tx) => passkeysOfSession(tx, token));
      const name = `${session.name}, ${session.unitName[languageIn(request)]}`;
      const challenge = randomBytes(32);
      wait(reply, {
        step: 'adds-passkey',
        account: session.account,
        challenge: challenge.toString('base64url'),
        until: clock().getTime() + passkeyPatience,
      });
      return askToMake(keys, party, challenge, { account: session.account, name }, before);
    },
  );

  post(
    '/api/sign-in/passkeys/add',
    { verb: 'passkey.add', shape: Added },
    async ({ token, session }, input, { request }) => {
      const party = partyOf(request);
      const adds = waitsFor(request, 'adds-passkey');
      if (adds?.account !== session.account) throw new SignInRefused('not-begun', 'no challenge');
      const answer = answerIn(RegistrationAnswer, input.answer);
      if (!answer) throw new SignInRefused('passkey-untrusted', 'answer');
      const key = await checkMade(answer, { party, challenge: adds.challenge });
      const label = input.label || deviceName(request.headers['user-agent']) || 'CAPE';
      await asLogin(async (tx) => {
        if (!(await useChallenge(tx, adds.challenge))) throw new SignInRefused('used', 'challenge used');
        refuseUnless(await addPasskey(tx, token, key, label));
        await noteOwn(tx, keys, 'passkey.add', whose(session), clock());
      });
      return {};
    },
  );

  post('/api/sign-in/passkeys/end', { verb: 'passkey.end', shape: ByPasskey }, async (own, { passkey }) => {
    const id = Buffer.from(passkey, 'base64url');
    await asLogin(async (tx) => {
      refuseUnless(await endPasskey(tx, own.token, id));
      await noteOwn(tx, keys, 'passkey.end', whose(own.session), clock());
      await endSessions(tx, own, { passkey: id });
    });
    return {};
  });

  post('/api/sign-in/recovery-codes/make', { verb: 'recovery-code.make', shape: Empty }, async (own) => {
    const codes = newRecoveryCodes();
    await asLogin(async (tx) => {
      refuseUnless(await makeRecoveryCodes(tx, own.token, codes));
      await noteOwn(tx, keys, 'recovery-code.make', whose(own.session), clock());
    });
    return { codes };
  });

  post('/api/sign-in/sessions/end', { verb: 'session.end', shape: BySession }, async (own, { session: id }) => {
    const count = await asLogin((tx) => endSessions(tx, own, id === null ? {} : { id }));
    if (id !== null && count === 0) throw new Problem('not-found', ownTexts.noSuchSession);
    return {};
  });

  post(
    '/api/sign-in/sessions/recognise',
    { verb: 'session.recognise', shape: OneSession },
    async (own, { session: id }) => {
      await asLogin(async (tx) => {
        if (!(await recogniseSignIn(tx, own.token, id))) throw new Problem('not-found', ownTexts.noSuchSession);
        await noteOwn(tx, keys, 'session.recognise', whose(own.session), clock(), { objects: [id] });
      });
      return {};
    },
  );

  post(
    '/api/sign-in/proof/ask',
    { verb: 'session.prove', shape: For },
    async ({ token, session }, { verb, act }, { request, reply }) => {
      const own = await asLogin((tx) => passkeysOfSession(tx, token));
      const party = partyAt(origin, request.headers.host);
      const provider = (await providers()).find(({ id }) => id === session.provider);
      const nonce = randomBytes(32).toString('base64url');
      const asked = { nonce, verb, act };
      if (party && own.length > 0)
        wait(reply, {
          step: 'proves-by-passkey',
          account: session.account,
          ...asked,
          until: clock().getTime() + passkeyPatience,
        });
      return {
        passkey: party && own.length > 0 ? await askToSign(party, challengeFor(asked), own) : null,
        provider: provider ? { key: provider.key, name: provider.name[languageIn(request)] } : null,
        demo: session.how === 'demo',
      };
    },
  );

  post(
    '/api/sign-in/proof',
    { verb: 'session.prove', shape: ProvedFor },
    async ({ token, session }, input, { request }) => {
      const about = { for: input.verb, objects: [input.act] };
      if (input.answer === null) {
        await asLogin(async (tx) => {
          if (!(await proveDemoSession(tx, token))) throw new SignInRefused('not-begun', 'no demo');
          await noteOwn(tx, keys, 'session.prove', whose(session), clock(), about);
        });
        return {};
      }
      const party = partyOf(request);
      const proves = waitsFor(request, 'proves-by-passkey');
      if (proves?.account !== session.account || proves.verb !== input.verb || proves.act !== input.act)
        throw new SignInRefused('not-begun', 'no challenge');
      const answer = answerIn(AssertionAnswer, input.answer);
      if (!answer) throw new SignInRefused('passkey-untrusted', 'answer');
      const id = Buffer.from(answer.id, 'base64url');
      const known = await asLogin((tx) => findPasskey(tx, id));
      if (known?.account !== session.account) throw new SignInRefused('passkey-unknown', 'no passkey');
      const challenge = challengeFor(proves).toString('base64url');
      const signed = await checkSigned(keys, answer, { party, challenge, known });
      await asLogin(async (tx) => {
        if (!(await useChallenge(tx, challenge))) throw new SignInRefused('used', 'challenge used');
        if (!(await usePasskey(tx, id, signed))) throw new SignInRefused('passkey-copied', 'counter');
        if (!(await proveSession(tx, token))) throw new Problem('unauthenticated', accessMessages.notSignedIn);
        await noteOwn(tx, keys, 'session.prove', whose(session), clock(), about);
      });
      return {};
    },
  );
}
