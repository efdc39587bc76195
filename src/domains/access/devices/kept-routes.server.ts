import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import { TakeOut } from '../../../kernel/apart.ts';
import { Uuid } from '../../../kernel/id.ts';
import { roles } from '../../../kernel/who.ts';
import { forgetApart, openApart } from '../../../platform/acts/apart.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { ApartTakenOut, KeptMediumShown, KeptShown } from '../schema.ts';
import { type KeptApart, takeOutOfKept } from './kept-apart.ts';
import { findKeptMedium, showKeptMedium } from './kept-media.server.ts';
import type { KeptMedium } from './kept-media.ts';
import { listDeviceFiles, listOwnDevices } from './store.server.ts';

const ByApart = z.strictObject({ id: Uuid, act: Uuid, apart: Uuid });

const isOwn = async (tx: Tx, device: string): Promise<boolean> =>
  (await listOwnDevices(tx)).some(({ id }) => id === device);

const showMedium = ({ id, kind, type, whole }: KeptMedium) => ({
  id,
  kind,
  type,
  arrived: whole ?? ('not-yet' as const),
});

/** One that cannot be opened is shown as such: the others, and what was kept, can still be read. */
async function showApart(tx: Tx, reader: Parameters<typeof openApart>[1], at: RealmKey, { id, of, ...one }: KeptApart) {
  const told = one.takenOut ? null : await openApart(tx, reader, at, { holder: id, hash: one.hash }).catch(() => null);
  return { id, of, told, takenOut: one.takenOut };
}

/** What one's own phones brought and nobody did: reading it, its pictures, and taking place and device out of it. */
export const keptRoutes = () => [
  query({
    name: 'device.kept',
    path: '/api/devices/:id/kept',
    roles,
    params: z.strictObject({ id: Uuid }),
    input: z.strictObject({}),
    answer: KeptShown,
    load: async (tx, { params, readable }) =>
      (await isOwn(tx, params.id)) ? { id: params.id, files: await listDeviceFiles(tx, readable, params.id) } : null,
    may: () => true, // only one's own phones were looked for
    show: async (tx, { id, files }, call) => {
      const kept: z.infer<typeof KeptShown>['kept'] = [];
      for (const { at, device } of files) {
        const { words } = await openFile(tx, call, at, id);
        for (const { act, counter, at: when, verb, why, ...of } of device.kept) {
          const { sentence = '', body = '' } = words.get(act) ?? {};
          const aparts: z.infer<typeof KeptShown>['kept'][number]['aparts'] = [];
          for (const one of of.aparts) aparts.push(await showApart(tx, call, at, one));
          kept.push({ act, counter, at: when, verb, why, sentence, body, media: of.media.map(showMedium), aparts });
        }
      }
      return { kept: kept.sort((a, b) => a.counter - b.counter) };
    },
    look: ({ id, files }, call) => ({
      at: files[0]?.at ?? call.own ?? { country: call.who.country, realm: '0' },
      objects: [id],
      fields: ['body', 'aparts'],
    }),
  }),

  query({
    name: 'device.kept-medium',
    path: '/api/devices/:id/kept/:act/media/:medium',
    roles,
    params: z.strictObject({ id: Uuid, act: Uuid, medium: Uuid }),
    input: z.strictObject({}),
    answer: KeptMediumShown,
    load: async (tx, { params, readable }) =>
      (await isOwn(tx, params.id)) ? findKeptMedium(tx, readable, params) : null,
    may: () => true, // only one's own phones were looked for
    show: showKeptMedium,
    look: ({ country, realm, device, act, id }) => ({
      at: { country, realm },
      objects: [device, act, id],
      fields: ['media'],
    }),
  }),

  command({
    name: 'device.take-out',
    path: '/api/devices/:id/kept/:act/aparts/:apart/take-out',
    roles,
    status: 200,
    params: ByApart,
    input: TakeOut,
    answer: ApartTakenOut,
    load: async (tx, { params, writable }) => {
      if (!(await isOwn(tx, params.id))) return null;
      const files = await listDeviceFiles(tx, writable, params.id, { lock: true });
      const found = files.flatMap(({ at, device }) =>
        device.kept.filter(({ act }) => act === params.act).map((kept) => ({ at, kept })),
      );
      return found[0] ?? null;
    },
    may: () => true, // only one's own phones were looked for
    decide: ({ at, kept }, { input, params }) => ({
      at,
      stream: params.id,
      acts: takeOutOfKept(input, { at, device: params.id, kept, apart: params.apart }),
    }),
    carry: (tx, _decision, { at }, { input, params }) => forgetApart(tx, input.act.id, at, params.apart),
    show: async (tx, at, device, { params }) => {
      const [file] = await listDeviceFiles(tx, [at], device);
      const apart = file?.device.kept.flatMap(({ aparts }) => aparts).find(({ id }) => id === params.apart);
      if (!apart) throw new Error('What was just taken out cannot be read.');
      const { id, of, takenOut } = apart;
      return { device, kept: params.act, apart: { id, of, told: null, takenOut } };
    },
  }),
];
