import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { invitationCode, invitationRandom, putInvitationMail } from '../../access/public.server.ts';
import type { ByMail } from './by-mail.ts';

/** Codes that were made in a call, until its answer has shown them. Nothing else has them, and a second answer shows none. */
const codes = new WeakMap<AnyCall, string>();
/** A new code of an invitation. */
export const codeFor = (call: AnyCall): string => invitationCode(call.random(invitationRandom));

/** One that is given by hand: the answer shows it. */
export const newCode = (call: AnyCall): string => {
  const code = codeFor(call);
  codes.set(call, code);
  return code;
};

/** Gives the code of an act into a mail, which is sent when the act has committed; where there is no mail to send, into the answer. */
export async function handOver(
  tx: Tx,
  call: Call<unknown, { readonly mail?: ByMail | null | undefined }>,
  of: { readonly act: string; readonly type: string; readonly account: string; readonly code: string },
): Promise<void> {
  const { mail } = call.input;
  if (!mail) {
    codes.set(call, of.code);
    return;
  }
  const id = call.newOpaqueId();
  await putInvitationMail(tx, call.keys, { ...of, mail: id, address: mail.address });
  await call.queue(tx, { kind: 'mail.send', unit: call.who.unit, id });
}

/** Null: it went by mail, or was shown before. */
export const codeShown = (call: AnyCall): string | null => codes.get(call) ?? null;
