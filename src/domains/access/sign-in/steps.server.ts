import type { FastifyReply, FastifyRequest } from 'fastify';
import { uuidV4 } from '../../../kernel/id.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import type { ProofKeys } from '../../../platform/acts/entry-proof.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import type { Pace } from '../../../platform/http/limits/pace.ts';
import { chosenLanguage, type HttpOptions, sendPage } from '../../../platform/http/server.ts';
import { setToken, tokenIn } from '../../../platform/http/session-cookie.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { htmlAnswer } from '../../../platform/pages/public-page.ts';
import { choosePlacePage } from '../pages/choose-place.ts';
import { endSession, startSession } from '../sessions.server.ts';
import type { ProviderAsker } from './ask-provider.server.ts';
import { deviceName, networkOf } from './device-name.ts';
import { passkeyTexts } from './passkey-messages.ts';
import { placesOfPasskey } from './passkey-store.server.ts';
import { openPending, type Pending, type Proof, sealPending } from './pending.server.ts';
import { refusals, SignInRefused } from './sign-in-problem.ts';
import { listProviders, type PlaceToAct, placesOfIdentity } from './store.server.ts';

export type SignInOptions = HttpOptions & {
  readonly database: Database;
  readonly keys: ProofKeys & Pick<Keys, 'root'>;
  readonly asker: ProviderAsker;
  readonly pace?: Pace | undefined;
  /** The address that people type, where the operator has named one: what a provider sends them back to, and what passkeys are for. */
  readonly origin: string | null;
  /** Whether this installation sends mail. */
  readonly mails: boolean;
  /** Shows the sign-in page with a sentence that says why the last try did not work. */
  readonly show: (
    request: FastifyRequest,
    reply: FastifyReply,
    problem: Message,
    status: number,
  ) => Promise<FastifyReply>;
  /** Where to go after signing in, whatever the request says. */
  readonly placeIn: (value: unknown) => string;
};

/** How long a person may take at the provider, then to choose, and with a code, in milliseconds. */
const minutes = 60_000;
export const patience = { asked: 15 * minutes, chooses: 10 * minutes, invited: 30 * minutes };

export const placesOf = (tx: Tx, proof: Proof): Promise<readonly PlaceToAct[]> =>
  proof.how === 'provider'
    ? placesOfIdentity(tx, proof.provider, proof.subject)
    : placesOfPasskey(tx, Buffer.from(proof.passkey, 'base64url'));

const closed = (proof: Proof): SignInRefused =>
  proof.how === 'provider'
    ? new SignInRefused('no-account', 'no account')
    : new SignInRefused('passkey-closed', 'no account');

export type SignInSteps = ReturnType<typeof signInSteps>;

/** What every way of signing in does: waiting in the browser, refusing with a sentence, choosing a place, beginning a session. */
export function signInSteps(options: SignInOptions) {
  const { database, keys, secure, embedded, clock, show } = options;
  const cookieOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  // What a passkey is asked waits beside the rest: a person who lets it be can still choose another way.
  const cookieOf = (step: Pending['step']): string => {
    const name = step.endsWith('-passkey') ? 'passkey' : 'sign-in';
    return secure ? `__Host-cape-${name}` : `cape-dev-${name}`;
  };

  const providers = () => database.transaction('cape_login', (tx) => listProviders(tx, keys));
  const wait = (reply: FastifyReply, pending: Pending) =>
    reply.setCookie(cookieOf(pending.step), sealPending(keys, pending), cookieOptions);
  const waitsFor = <Step extends Pending['step']>(request: FastifyRequest, step: Step) =>
    openPending(keys, request.cookies[cookieOf(step)], step, clock());
  const forget = (reply: FastifyReply, step: Pending['step']) => reply.clearCookie(cookieOf(step), cookieOptions);

  /** Carries out a step, and where it is refused answers as `refused` says; the reason goes to the operator's log. */
  const orElse = async <T>(step: () => Promise<T>, refused: (error: SignInRefused) => T | Promise<T>): Promise<T> => {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      options.log({ event: 'sign-in-refused', reason: error.refusal, code: error.code });
      return refused(error);
    }
  };

  /** Shows the sign-in page with a sentence where a step is refused. */
  const orRefuse = (request: FastifyRequest, reply: FastifyReply, step: () => Promise<FastifyReply>) =>
    orElse(step, ({ refusal }) => {
      forget(reply, 'asked');
      forget(reply, 'asked-passkey');
      return show(request, reply, refusals[refusal], refusal === 'unreachable' ? 502 : 403);
    });

  /** The same for what a script of ours has asked: the sentence alone. */
  const orSay = (request: FastifyRequest, reply: FastifyReply, step: () => Promise<FastifyReply>) =>
    orElse(step, ({ refusal }) => {
      const { t } = textsIn(chosenLanguage(request));
      return reply.status(403).send({ sentence: t(refusals[refusal]) });
    });

  const begin = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { account, capacity, proof, next }: { account: string; capacity: string; proof: Proof; next: string },
  ): Promise<FastifyReply> => {
    const token = randomBytes(32);
    const started = await database.transaction('cape_login', (tx) =>
      startSession(tx, keys, {
        account,
        tokenHash: sha256(token),
        sitting: uuidV4(randomBytes(16)),
        capacity,
        now: clock(),
        begun: { ...proof, device: deviceName(request.headers['user-agent']), network: networkOf(request) },
      }),
    );
    if (!started) throw closed(proof);
    const before = tokenIn(request, secure);
    if (before) await database.transaction('cape_login', (tx) => endSession(tx, keys, before, sha256(before), clock()));
    forget(reply, 'asked');
    forget(reply, 'asked-passkey');
    setToken(reply, token, secure);
    return reply.redirect(next, 303);
  };

  const wayOf = async (proof: Proof, language: Language): Promise<string> =>
    proof.how === 'passkey'
      ? textsIn(language).t(passkeyTexts.wayOf)
      : ((await providers()).find(({ id }) => id === proof.provider)?.name[language] ?? '');

  /** Shows where and as what this person may act. */
  const choose = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { proof, places, problem }: { proof: Proof; places: readonly PlaceToAct[]; problem?: Message },
  ): Promise<FastifyReply> => {
    const language = chosenLanguage(request);
    const view = { language, embedded, places, way: await wayOf(proof, language), ...(problem ? { problem } : {}) };
    return sendPage(reply, htmlAnswer(choosePlacePage(view), problem ? 400 : 200), secure);
  };

  /** Who has proved who they are goes on: at once where there is one place and one capacity, else by choosing. */
  const goOn = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { proof, places, next }: { proof: Proof; places: readonly PlaceToAct[]; next: string },
  ): Promise<FastifyReply> => {
    const [only, ...others] = places;
    if (!only) throw closed(proof);
    const [capacity, ...more] = only.capacities;
    if (capacity && others.length === 0 && more.length === 0)
      return begin(request, reply, { account: only.account, capacity, proof, next });
    forget(reply, 'asked-passkey');
    wait(reply, { step: 'chooses', proof, next, until: clock().getTime() + patience.chooses });
    return choose(request, reply, { proof, places });
  };

  return { providers, wait, waitsFor, forget, orRefuse, orSay, begin, choose, goOn, closed };
}
