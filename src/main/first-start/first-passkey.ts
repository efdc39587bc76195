import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  answerIn,
  askToMake,
  checkMade,
  deviceName,
  newRecoveryCodes,
  partyAt,
  passkeyPatience,
  RegistrationAnswer,
  refusals,
  SignInRefused,
  storedPasskey,
} from '../../domains/access/public.server.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { isSameOrigin } from '../../platform/http/guard.ts';
import { chosenLanguage } from '../../platform/http/server.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import type { Draft } from './draft.ts';
import type { FirstStartOptions, Here } from './options.ts';
import { first } from './store.ts';

type Steps = {
  readonly here: (
    request: FastifyRequest,
    reply: FastifyReply,
    work: (at: Here) => Promise<FastifyReply>,
  ) => Promise<FastifyReply>;
  readonly keep: (at: Here, draft: Draft) => Promise<boolean>;
  readonly refuse: (
    request: FastifyRequest,
    reply: FastifyReply,
    at: Here,
    error: SignInRefused,
  ) => Promise<FastifyReply>;
};

/**
 * The passkey of the first administrator, made before there is an account: its number is known. A script of ours asks for a challenge, and a
 * form brings what the device made of it, as for a person who is invited; what it made waits with the other answers.
 */
export function addFirstPasskey(
  server: FastifyInstance,
  { keys, secure, origin, log }: FirstStartOptions,
  { here, keep, refuse }: Steps,
): void {
  const partyOf = (request: FastifyRequest) => {
    const party = isSameOrigin(request, secure) ? partyAt(origin, request.headers.host) : null;
    if (!party) throw new SignInRefused('passkey-nowhere', 'host');
    return party;
  };
  const orElse = async (
    work: () => Promise<FastifyReply>,
    refused: (error: SignInRefused) => FastifyReply | Promise<FastifyReply>,
  ): Promise<FastifyReply> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      log({ event: 'sign-in-refused', reason: error.refusal, code: error.code });
      return refused(error);
    }
  };
  const sentence = (request: FastifyRequest, { refusal }: SignInRefused) => ({
    sentence: textsIn(chosenLanguage(request)).t(refusals[refusal]),
  });

  server.post('/set-up/passkey/ask', (request, reply) =>
    here(request, reply, (at) =>
      orElse(
        async () => {
          const { person, unit } = at.draft;
          if (!person || !unit) throw new SignInRefused('not-begun', 'no person');
          const challenge = randomBytes(32);
          const until = Date.now() + passkeyPatience;
          const asked = await askToMake(
            keys,
            partyOf(request),
            challenge,
            { account: first.account, name: `${person.name}, ${unit.name[chosenLanguage(request)]}` },
            [],
          );
          await keep(at, { ...at.draft, challenge: { text: challenge.toString('base64url'), until } });
          return reply.header('cache-control', 'no-store').send(asked);
        },
        (error) => reply.status(403).send(sentence(request, error)),
      ),
    ),
  );

  server.post('/set-up/passkey/made', (request, reply) =>
    here(request, reply, (at) =>
      orElse(
        async () => {
          const { challenge, ...draft } = at.draft;
          if (!challenge || challenge.until < Date.now()) throw new SignInRefused('not-begun', 'no challenge');
          const answer = answerIn(RegistrationAnswer, ((request.body ?? {}) as { answer?: unknown }).answer);
          if (!answer) throw new SignInRefused('passkey-untrusted', 'answer');
          const made = await checkMade(answer, { party: partyOf(request), challenge: challenge.text });
          const label = deviceName(request.headers['user-agent']) || 'CAPE';
          const passkey = { stored: storedPasskey(made, label), id: answer.id, label };
          await keep(at, { ...draft, passkey, codes: draft.codes ?? newRecoveryCodes() });
          return reply.redirect('/set-up/codes', 303);
        },
        (error) => refuse(request, reply, at, error),
      ),
    ),
  );
}
