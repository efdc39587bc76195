import type { FastifyReply, FastifyRequest } from 'fastify';
import { deviceName, networkOf, noteOwn, startSession } from '../../domains/access/public.server.ts';
import { uuidV4 } from '../../kernel/id.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import { setToken } from '../../platform/http/session-cookie.ts';
import type { Draft } from './draft.ts';
import type { FirstStartOptions, Here } from './options.ts';
import { first, setUpFirst, type WholeDraft } from './store.ts';

/**
 * Makes everything in one transaction and signs the administrator in. False where it was set up meanwhile, or the hour is over. The key of the
 * agency is in the key file already, and this process knows it: nothing has to be started again.
 */
export async function finish(
  request: FastifyRequest,
  reply: FastifyReply,
  { database, keys, secure, clock }: FirstStartOptions,
  { browser, draft }: Here,
): Promise<boolean> {
  const whole = wholeOf(draft);
  if (!whole) return false;
  await keys.addAgencies([first.agency]); // it was made before the file was copied; another file would be refused here
  const keyFingerprint = keys.keyFingerprint(first.agency, 1);
  if (!keyFingerprint) throw new Error('The key of the first agency was not made.');
  const token = randomBytes(32);
  const who = { account: first.account, agency: first.agency, unit: first.unit };
  const isDone = await database.transaction('cape_login', async (tx) => {
    const now = clock();
    if (!(await setUpFirst(tx, keys, { browser, draft: whole, keyFingerprint, now }))) return false;
    await noteOwn(tx, keys, 'passkey.add', { ...who, hash: null }, now);
    const begun = { how: 'passkey', passkey: whole.passkey.id } as const;
    const started = await startSession(tx, keys, {
      ...{ account: first.account, tokenHash: sha256(token), sitting: uuidV4(randomBytes(16)), now },
      capacity: 'access-administration',
      begun: { ...begun, device: deviceName(request.headers['user-agent']), network: networkOf(request) },
    });
    if (!started) throw new Error('The first administrator could not be signed in.');
    return true;
  });
  if (isDone) setToken(reply, token, secure);
  return isDone;
}

function wholeOf({ country, agency, unit, person, passkey, codes, codesKept, keyCopied }: Draft): WholeDraft | null {
  if (!country || !agency || !unit || !person || !passkey || !codes || !codesKept || !keyCopied) return null;
  return { country, agency, unit, person, passkey, codes };
}
