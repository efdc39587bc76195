import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { uuidV4 } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { MailAddress } from '../../../kernel/text/mail-address.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { languageIn } from '../../../platform/http/api.ts';
import { askMailAddress, confirmMailAddress, removeOwnMailAddress } from '../mail/address.server.ts';
import { noteOwn } from '../sessions.server.ts';
import { invitationCode, invitationCodeIn, invitationRandom } from './invitation-code.ts';
import { ownTexts } from './own-messages.ts';
import { ownPost, refuseUnless, whose } from './own-post.server.ts';
import type { SignInOptions } from './steps.server.ts';

const Asked = z.strictObject({ address: MailAddress });
const Typed = z.strictObject({ code: z.string().max(100) });
const Nothing = z.strictObject({});

/**
 * What a person does with the address at which they are told of changes of their sign-in. Like their passkeys it belongs to no case file. A new one
 * counts when they have typed the code that was sent there: until then nothing else goes there, and the old one stays.
 */
export function addOwnMail(server: FastifyInstance, options: SignInOptions): void {
  const { database, keys, clock, mails } = options;
  const post = ownPost(server, options);
  const asLogin = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.transaction('cape_login', work);

  post('/api/sign-in/mail-address/ask', { verb: 'mail-address.ask', shape: Asked }, async (own, { address }, on) => {
    if (!mails) throw new Problem('conflict', ownTexts.noMail);
    const { token, session } = own;
    const code = invitationCode(randomBytes(invitationRandom));
    const of = { account: session.ref, mail: uuidV4(randomBytes(16)), address, code, language: languageIn(on.request) };
    await asLogin(async (tx) => {
      const outcome = await askMailAddress(tx, keys, token, of);
      if (outcome === 'too-many') throw new Problem('conflict', ownTexts.tooManyAddresses);
      refuseUnless(outcome === 'not-fresh' || outcome === 'done' ? outcome : 'signed-out');
      await noteOwn(tx, keys, 'mail-address.ask', whose(session), clock());
    });
    return {};
  });

  post('/api/sign-in/mail-address/confirm', { verb: 'mail-address.confirm', shape: Typed }, async (own, typed) => {
    const { token, session } = own;
    const code = invitationCodeIn(typed.code);
    if (!code) throw new Problem('conflict', ownTexts.codeWrong);
    // A code that is wrong is counted, so its transaction commits.
    const outcome = await asLogin(async (tx) => {
      const came = await confirmMailAddress(tx, keys, token, { account: session.ref, code });
      if (came === 'done') await noteOwn(tx, keys, 'mail-address.confirm', whose(session), clock());
      return came;
    });
    if (outcome === 'wrong') throw new Problem('conflict', ownTexts.codeWrong);
    if (outcome === 'none') throw new Problem('conflict', ownTexts.noAddressAsked);
    refuseUnless(outcome === 'done' ? 'done' : 'signed-out');
    return {};
  });

  post('/api/sign-in/mail-address/remove', { verb: 'mail-address.remove', shape: Nothing }, async (own) => {
    await asLogin(async (tx) => {
      const outcome = await removeOwnMailAddress(tx, own.token);
      refuseUnless(outcome === 'not-fresh' || outcome === 'done' ? outcome : 'signed-out');
      await noteOwn(tx, keys, 'mail-address.remove', whose(own.session), clock());
    });
    return {};
  });
}
