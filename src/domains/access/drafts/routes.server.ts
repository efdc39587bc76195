import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { type DraftActor, Drop, Find, Keep, ListAsked } from '../../../kernel/kept-draft.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import type { HttpOptions } from '../../../platform/http/server.ts';
import { accessMessages } from '../messages.ts';
import { type OwnOptions, ownPost } from '../sign-in/own-post.server.ts';
import { type DraftKeys, dropDraft, findDraft, keepDraft, listDrafts, mayDraft, type Writer } from './store.server.ts';

type DraftOptions = OwnOptions & Pick<HttpOptions, 'clock'> & { readonly database: Database; readonly keys: DraftKeys };

/**
 * What a person has typed and not sent, kept for them on the server: it comes back after a crash and on another device. It is no act, stands
 * in no case file and no log, and is read by its writer alone, in the capacity in which they wrote it (docs/decisions/0110).
 */
export function addDrafts(server: FastifyInstance, options: DraftOptions): void {
  const { database, keys, clock } = options;
  const post = ownPost(server, options);
  const asked = <Input extends { readonly as: DraftActor }>(
    what: 'keep' | 'find' | 'list' | 'drop',
    shape: z.ZodType<Input>,
    work: (tx: Tx, writer: Writer, input: Omit<Input, 'as'>) => Promise<object>,
  ): void =>
    post(`/api/drafts/${what}`, { verb: `draft.${what}`, shape }, (own, { as, ...input }) =>
      database.transaction('cape_login', async (tx) => {
        const writer = { ...own, as };
        if (!(await mayDraft(tx, writer))) throw new Problem('unauthenticated', accessMessages.notSignedIn);
        return work(tx, writer, input);
      }),
    );

  asked('keep', Keep, async (tx, writer, input) => {
    const at = clock().toISOString();
    const { outcome, version } = await keepDraft(tx, keys, writer, { ...input, at });
    if (outcome === 'signed-out') throw new Problem('unauthenticated', accessMessages.notSignedIn);
    return { outcome, version, at };
  });
  asked('find', Find, async (tx, writer, of) => {
    const found = await findDraft(tx, keys, writer, of);
    return { draft: found && { value: found.value, at: found.at, version: found.version } };
  });
  asked('list', ListAsked, async (tx, writer) => {
    return { drafts: await listDrafts(tx, keys, writer) };
  });
  asked('drop', Drop, async (tx, writer, of) => {
    await dropDraft(tx, keys, writer, of);
    return {};
  });
}
