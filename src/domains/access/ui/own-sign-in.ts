import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Message } from '../../../kernel/message.ts';
import { makeOwnPasskey, NoAnswer, type Options, signWithPasskey } from '../../../web/passkey.ts';
import { type ProofAsked, withProof } from '../../../web/proof.ts';
import { failureOf, get, post } from '../../../web/sending/request.ts';
import type { Say } from '../../../web/text.tsx';
import { MadeRecoveryCodes, OwnSignIn } from '../sign-in/own-shapes.ts';
import { noAnswer, unreached } from './prove-messages.ts';

const Done = z.object({});
const Asked = z.looseObject({ challenge: z.string() });
const Ways = z.object({
  passkey: Asked.nullable(),
  provider: z.object({ key: z.string(), name: z.string() }).nullable(),
  demo: z.boolean(),
});
export type Ways = z.infer<typeof Ways>;

/** Does one thing of the page *My sign-in*, one at a time, and says there how it went. */
export type Doing = {
  readonly busy: boolean;
  readonly run: (work: () => Promise<unknown>, done: Message) => Promise<void>;
};

export const ownSignInQuery = () =>
  queryOptions({ queryKey: ['own-sign-in'], queryFn: ({ signal }) => get('/api/sign-in', OwnSignIn, signal) });

/** How the person who is asked can prove who they are, for this act. */
export const waysToProve = (proof: ProofAsked): Promise<Ways> => post('/api/sign-in/proof/ask', proof, Ways);

export async function proveByPasskey(proof: ProofAsked, asked: Options): Promise<void> {
  const answer = await signWithPasskey(asked);
  await post('/api/sign-in/proof', { ...proof, answer }, Done);
}

/** In a demo, where the people are invented and a press is enough. */
export const proveInDemo = (proof: ProofAsked): Promise<unknown> =>
  post('/api/sign-in/proof', { ...proof, answer: null }, Done);

/** Adds a passkey: what this device makes, under a name that its owner knows it by. */
export async function addPasskey(label: string): Promise<void> {
  const asked = await withProof(() => post('/api/sign-in/passkeys/ask', {}, Asked));
  const answer = await makeOwnPasskey(asked);
  await post('/api/sign-in/passkeys/add', { answer, label }, Done);
}

export const endPasskey = (passkey: string): Promise<unknown> =>
  withProof(() => post('/api/sign-in/passkeys/end', { passkey }, Done));

/** New codes on paper, shown this once; those before end. */
export const makeRecoveryCodes = (): Promise<z.infer<typeof MadeRecoveryCodes>> =>
  withProof(() => post('/api/sign-in/recovery-codes/make', {}, MadeRecoveryCodes));

/** Has a code sent to an address that one wants to be told at. */
export const askMailAddress = (address: string): Promise<unknown> =>
  withProof(() => post('/api/sign-in/mail-address/ask', { address }, Done));

export const confirmMailAddress = (code: string): Promise<unknown> =>
  post('/api/sign-in/mail-address/confirm', { code }, Done);

export const removeMailAddress = (): Promise<unknown> =>
  withProof(() => post('/api/sign-in/mail-address/remove', {}, Done));

/** Ends one other session, or all others. */
export const endSession = (session: string | null): Promise<unknown> =>
  post('/api/sign-in/sessions/end', { session }, Done);

/** Says of another sign-in that it was oneself. */
export const recogniseSignIn = (session: string): Promise<unknown> =>
  post('/api/sign-in/sessions/recognise', { session }, Done);

/** Why it did not work, as a sentence. Null: the person knows, since they were shown something else. */
export function sentenceOf(error: unknown, say: Say): string {
  if (error instanceof NoAnswer) return say(noAnswer[error.why] as Message);
  const failure = failureOf(error);
  return failure.kind === 'refused' && failure.sentence ? failure.sentence : say(unreached);
}
