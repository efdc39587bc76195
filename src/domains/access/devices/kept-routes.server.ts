import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { workingRoles } from '../../../kernel/who.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { deleteMetadata, openMetadata } from '../../../platform/acts/sealed-metadata.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { deviceMessages } from '../device-messages.ts';
import { KeptMediumShown, KeptShown, MetadataErased } from '../schema.ts';
import { toEraseMetadata } from './acts/erase-metadata.ts';
import { findKeptMedium, showKeptMedium } from './kept-media.server.ts';
import type { KeptMedium } from './kept-media.ts';
import type { KeptMetadata } from './kept-metadata.ts';
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

/** What it was to be, in the reader's words. A phone that is not trusted may name anything: then its own name is shown. */
const calledIn = ({ registry, texts: { t } }: AnyCall, verb: string): string => {
  const byPhone = registry.types.get(verb)?.byPhone;
  return byPhone ? t(byPhone) : t(deviceMessages.broughtOther, { name: verb });
};

/** One that cannot be opened is shown as such: the others, and what was kept, can still be read. */
async function showMetadata(
  tx: Tx,
  reader: Parameters<typeof openMetadata>[1],
  at: RealmKey,
  { id, of, ...one }: KeptMetadata,
) {
  const told = one.takenOut
    ? null
    : await openMetadata(tx, reader, at, { holder: id, hash: one.hash }).catch(() => null);
  return { id, of, told, takenOut: one.takenOut };
}

/** What one's own phones sent that was not applied: reading it, its pictures, and taking place and device out of it. */
export const keptRoutes = () => [
  query({
    name: 'device.kept',
    path: '/api/devices/:id/kept',
    roles: workingRoles,
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
          for (const one of of.aparts) aparts.push(await showMetadata(tx, call, at, one));
          const media = of.media.map(showMedium);
          kept.push({ act, counter, at: when, verb, called: calledIn(call, verb), why, sentence, body, media, aparts });
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
    roles: workingRoles,
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

  actRoute(toEraseMetadata, {
    path: '/api/devices/:id/kept/:act/aparts/:apart/take-out',
    status: 200,
    params: ByApart,
    answer: MetadataErased,
    load: async (tx, { params, writable }) => {
      if (!(await isOwn(tx, params.id))) return null;
      const files = await listDeviceFiles(tx, writable, params.id, { lock: true });
      const found = files.flatMap(({ at, device }) =>
        device.kept
          .filter(({ act }) => act === params.act)
          .map((kept) => ({ id: params.id, at, kept, apart: params.apart })),
      );
      return found[0] ?? null;
    },
    afterAppend: (tx, _decision, { at }, { input, params }) => deleteMetadata(tx, input.act.id, at, params.apart),
    show: async (tx, at, device, { params }) => {
      const [file] = await listDeviceFiles(tx, [at], device);
      const apart = file?.device.kept.flatMap(({ aparts }) => aparts).find(({ id }) => id === params.apart);
      if (!apart) throw new Error('What was just taken out cannot be read.');
      const { id, of, takenOut } = apart;
      return { device, kept: params.act, apart: { id, of, told: null, takenOut } };
    },
  }),
];
