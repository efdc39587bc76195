import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import { setHeaders } from '../../../platform/http/guard.ts';
import { fingerprintOf } from './signed-text.ts';
import { serverSums } from './sums.server.ts';

const [keysPath, verifierPath] = ['/.well-known/cape-evidence-key.json', '/package-verifier'];

/** What anyone may fetch who has a sealed package: the key that signs them, and the page that checks them. */
export const packagePages: readonly string[] = [`GET ${keysPath}`, `GET ${verifierPath}`];

/** By which key this installation signs sealed packages and the checkpoints of its logs. */
export const publishedKeys = ({ log }: Pick<Keys, 'log'>) => ({
  version: 1,
  keys: [{ publicKey: log.public, fingerprint: fingerprintOf(log.public, serverSums) }],
});

/** `verifier`: where the build has put the page. It is sent to be kept, and is never shown from here. */
export function addPackagePages(
  server: FastifyInstance,
  { keys, secure, verifier }: { readonly keys: Keys; readonly secure: boolean; readonly verifier: string },
): void {
  server.get(keysPath, (_request, reply) => {
    setHeaders(reply, 'data', secure);
    return reply.header('access-control-allow-origin', '*').send(publishedKeys(keys));
  });
  server.get(verifierPath, async (_request, reply) => {
    setHeaders(reply, 'data', secure);
    const page = await readFile(verifier).catch(() => null);
    if (!page) return reply.status(404).send();
    return reply
      .header('content-disposition', 'attachment; filename="cape-verifier.html"')
      .type('application/octet-stream')
      .send(page);
  });
}
