import { sha256 } from '../../../platform/crypto/digest.ts';
import { newSigningKey, type SigningKey, sign } from '../../../platform/crypto/sign.ts';
import { rootByPath } from '../../audit/public.ts';
import { composePackage, type FileToPack, type PackageContents, pathOfFile } from '../package/compose-package.ts';
import { packed } from '../package/packed.ts';
import type { PackageSource } from '../package/places.ts';
import { serverSums } from '../package/sums.server.ts';
import { uuid } from './builders.ts';

const hash = (...parts: Uint8Array[]): Uint8Array => sha256(...parts);

/** A log of two entries, with its signed checkpoint, and where the second is in it. */
function aLog(key: SigningKey) {
  const [first, second] = [sha256('påhittad post 1'), sha256('påhittad post 2')];
  const root = rootByPath(hash, second, { index: 1, size: 2, path: [first] }) ?? new Uint8Array();
  const note = `cape/log/2\n2\n${Buffer.from(root).toString('base64')}\ncape batch 1 count 2 late 0 cluster x/1 before 9\n`;
  return {
    checkpoints: [{ note, signature: sign(key, note).toString('base64') }],
    entry: { leaf: second.toString('hex'), index: 1, checkpoint: 0, path: [first.toString('hex')] },
  };
}

const invented = { sv: 'Påhittad åklagarkammare', en: 'Invented prosecution office' };

/** What an invented package of one item says of itself and of these files. */
export function inventedContents(key: SigningKey, files: readonly FileToPack[]): PackageContents {
  const { checkpoints, entry } = aLog(key);
  const row = {
    ...{
      item: 'E01',
      step: 'seized' as const,
      at: '2026-02-05T18:40:00.000Z',
      isDay: false,
      by: 'Påhittad Å',
      from: null,
    },
    ...{ to: null, where: 'Påhittat rum 4', seal: 'A 1', note: null, recordedBy: 'Petra', withdrawn: null },
    recordedAt: '2026-02-05T19:00:00.000Z',
  };
  return {
    ...{ package: uuid(77), reference: 'F-INVENTED', agency: invented, unit: invented, log: 'cape/log/2' },
    ...{ madeAt: '2026-11-24T08:00:00.000Z', madeBy: 'Petra', zone: 'Europe/Stockholm', for: 'defence' },
    items: [
      {
        ...{ item: 'E01', type: 'EV07', typeName: { sv: 'Påhittat', en: 'Invented' }, form: 'object' },
        ...{ short: 'skuldbok', description: null, securedOn: '2026-02-05', securedBy: 'Påhittad Å' },
        ...{ where: 'Exempelkrogen', taken: null },
      },
    ],
    custody: {
      rows: [1, 2].map((number) => ({ ...row, row: number, act: uuid(100 + number) })),
      gaps: [],
    },
    acts: {
      acts: [1, 2].map((number) => ({ item: 'E01', act: uuid(100 + number), kind: 'evidence.custody', entry })),
      checkpoints,
    },
    files: [...files],
    readMe: 'Läs mig.\nRead me.\n',
  };
}

/** An invented package of one item with two files; a test changes what it is about. */
export async function aPackage(
  over: Partial<PackageContents> & { readonly key?: SigningKey } = {},
): Promise<Uint8Array> {
  const { key = newSigningKey(), ...changed } = over;
  const bodies = [Buffer.from('en påhittad bild'), Buffer.from('ett påhittat protokoll\n')];
  const files = bodies.map((body, at) => ({
    ...{ id: uuid(800 + at), item: 'E01', path: pathOfFile('E01', at + 1, at === 0 ? 'jpeg' : 'text') },
    ...{ bytes: body.length, sha256: sha256(body).toString('hex') },
  }));
  const { texts } = composePackage(
    { ...inventedContents(key, files), ...changed },
    { sums: serverSums, key: key.public, sign: (text) => sign(key, text).toString('base64') },
  );
  const streamed = files.map((file, at) => ({
    ...file,
    crc: serverSums.crc32(bodies[at] ?? new Uint8Array(), 0),
    contents: async function* () {
      yield bodies[at] ?? new Uint8Array();
    },
  }));
  const pieces: Uint8Array[] = [];
  for await (const piece of packed(texts, streamed)) pieces.push(piece);
  return Buffer.concat(pieces);
}

export const sourceOf = (bytes: Uint8Array): PackageSource => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(Math.max(0, from), Math.max(0, to)),
});
