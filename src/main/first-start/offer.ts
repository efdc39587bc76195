import { invitationCode, invitationRandom } from '../../domains/access/public.server.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import type { Database } from '../../platform/database/database.ts';
import { offerFirstStart } from './store.ts';

/**
 * What a server of an empty database says when it starts: the address at which it is set up, for an hour. Its secret stands after the #, which
 * no browser sends, so that neither this server nor a proxy has it in a log. None where there is an agency, or for a demo.
 */
export async function firstStartLines(database: Database, origin: string): Promise<readonly string[]> {
  const code = invitationCode(randomBytes(invitationRandom));
  const until = await database.transaction('cape_login', (tx) => offerFirstStart(tx, code));
  if (!until) return [];
  return [
    'The database has no agency yet. Set it up at this address, in one browser, within an hour:',
    '',
    `  ${origin}/set-up#${code}`,
    '',
    'The next start prints a new address in its place. To set up by a file instead: npx cape setup FILE, docs/deployment.md.',
  ];
}
