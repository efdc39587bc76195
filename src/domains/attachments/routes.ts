import { z } from 'zod';
import type { ActEnvelope, RealmKey } from '../../kernel/act.ts';
import type { Doing } from '../../kernel/doing.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import type { Call } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { Nothing } from '../../platform/http/params.ts';
import { toAdd } from './acts/add.ts';
import { toCorrectName } from './acts/correct-name.ts';
import { toWithdraw } from './acts/withdraw.ts';
import type { InMatter } from './attached-file.ts';
import { sendContents } from './contents.server.ts';
import { type FileHolders, findInMatter, findMatter } from './find.server.ts';
import { type FileLimits, usualLimits } from './limits.ts';
import { attachmentMessages } from './messages.ts';
import { closedBecause } from './not-there.ts';
import { AttachmentFetched, AttachmentsAnswer, AttachmentsShown } from './schema.ts';
import { nameOf, showAttachments } from './show.server.ts';
import { isReplaced, usedBy } from './store.ts';

export type AttachmentParts = { readonly fileHolders: FileHolders; readonly fileLimits?: FileLimits };

const Kind = z.string().regex(/^[a-z-]{1,40}$/);
const OfOne = z.strictObject({ kind: Kind, id: Uuid });
const InOne = z.strictObject({ kind: Kind, id: Uuid, file: Uuid });
type OfOne = z.infer<typeof OfOne>;
type InOne = z.infer<typeof InOne>;

/** Everyone who reads a matter of some kind: which kind opens for whom, its own domain says. */
const readers = ['officer', 'lead', 'reader', 'registrar', 'tip-reader', 'programme-lead'] as const;

export function attachmentRoutes({ fileHolders, fileLimits = usualLimits }: AttachmentParts) {
  const readable = (tx: Tx, call: Call<OfOne, unknown>) =>
    findMatter(tx, fileHolders, call.readable, call.params, { ...call, to: 'read' });
  const writable = (tx: Tx, call: Call<OfOne, unknown>, to: 'write' | 'write-alone' = 'write') =>
    findMatter(tx, fileHolders, call.writable, call.params, { ...call, to });
  const answered = {
    answer: AttachmentsAnswer,
    show: async (tx: Tx, _at: RealmKey, _file: string, call: Call<OfOne, unknown>) => {
      const of = await readable(tx, call);
      if (!of) throw new Error('The matter of a file that was just written is gone.');
      return { files: await showAttachments(tx, of, call, fileLimits) };
    },
  };
  const onFile = <Input extends { act: ActEnvelope }>(doing: Doing<Input, InMatter>, step: string) =>
    actRoute(doing, {
      ...answered,
      path: `/api/files/:kind/:id/:file/${step}`,
      status: 200,
      params: InOne,
      load: async (tx, call: Call<InOne, Input>) => {
        const of = await writable(tx, call, 'write-alone');
        return of && findInMatter(tx, of, call.params.file, { lock: true });
      },
    });

  return [
    query({
      name: 'attachment.list',
      path: '/api/files/:kind/:id',
      roles: readers,
      params: OfOne,
      input: Nothing,
      answer: AttachmentsShown,
      load: readable,
      may: (who, of) => of.mayRead(who, of),
      show: (tx, of, call) => showAttachments(tx, of, call, fileLimits),
      look: (of) => ({ at: of.at, objects: [of.matter.id], fields: ['name'] }),
    }),

    actRoute(toAdd, {
      ...answered,
      path: '/api/files/:kind/:id/add',
      status: 201,
      params: OfOne,
      load: async (tx, call) => {
        // Who adds to the same matter waits here, so that what is counted of its room is still so when the file is added.
        const of = await writable(tx, call, 'write-alone');
        if (!of) return null;
        const { file, replaces } = call.input;
        const earlier = replaces === null ? null : await findInMatter(tx, of, replaces, { lock: true });
        return {
          ...of,
          id: file,
          state: null,
          limits: fileLimits,
          isUsed: await hasBegun(tx, of.at, file),
          ...(await usedBy(tx, of.at, of.matter.id)),
          earlier: earlier?.state ?? null,
          isReplaced: replaces !== null && (await isReplaced(tx, of.at, of.matter.id, replaces)),
        };
      },
    }),

    onFile(toCorrectName, 'correct-name'),
    onFile(toWithdraw, 'withdraw'),

    query({
      name: 'attachment.fetch',
      path: '/api/files/:kind/:id/:file/contents',
      roles: readers,
      params: InOne,
      input: Nothing,
      answer: AttachmentFetched,
      load: async (tx, call) => {
        const of = await readable(tx, call);
        return of && findInMatter(tx, of, call.params.file, { lock: false });
      },
      may: (who, of) => of.mayRead(who, of),
      show: async (tx, { id, at, state, ...of }, call) => {
        const closed = closedBecause({ state }, fileLimits);
        if (closed || !state) throw closed ?? new Problem('conflict', attachmentMessages.noSuchFile);
        const name = await nameOf(tx, call, { id, at, state });
        return { id, matter: of.matter, name, bytes: state.bytes, pieces: state.pieces };
      },
      look: (of) => ({ at: of.at, objects: [of.matter.id, of.id], fields: ['contents'] }),
      sends: sendContents(fileHolders, fileLimits),
    }),
  ];
}
