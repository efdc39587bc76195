import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import { dataKeyFor } from '../../platform/acts/data-key.ts';
import { sealPiece } from '../../platform/acts/sealed-pieces.ts';
import { putPiece } from '../../platform/files/piece-folder.ts';
import { wrong } from './incoming.ts';
import type { Sealing } from './incoming-acts.ts';
import { isFileAbout } from './layout.ts';
import { type FolderLine, objectIn } from './read-folder.ts';

const About = z.object({
  of: z.enum(['attachments.piece', 'inspections.medium_piece', 'access.device_piece']),
  country: z.string().length(2),
  realm: z.string(),
  columns: z.strictObject({ attachment: Uuid.optional(), medium: Uuid.optional(), act: Uuid.optional() }),
  pieces: z.int().min(1),
  key: z.base64().length(44).nullable(),
  content: z.string().regex(/^content\.[a-z0-9]{1,10}$/),
  stored: z.array(z.object({ piece: z.int().min(0), bytes: z.int().min(1).max(16_777_216), received_at: z.string() })),
});
type About = z.infer<typeof About>;

const columnsOf: Readonly<Record<About['of'], readonly (keyof About['columns'])[]>> = {
  'attachments.piece': ['attachment'],
  'inspections.medium_piece': ['medium'],
  'access.device_piece': ['medium', 'act'],
};

/** Puts the files in, cut into the pieces they came in and sealed again: attachments under a new key, pictures under the one that their note names. */
export async function putFiles(sealing: Sealing): Promise<number> {
  let count = 0;
  for (const path of sealing.folder.paths.filter(isFileAbout)) {
    const lines = sealing.folder.lines(path);
    for await (const line of lines) await putFile(sealing, line);
    count += 1;
  }
  return count;
}

async function putFile(sealing: Sealing, line: FolderLine): Promise<void> {
  const { client, tx, own, keys, manifest } = sealing;
  const read = About.safeParse(objectIn(line));
  if (!read.success) throw wrong(line, String(read.error.issues[0]?.path.join('.')));
  const about = read.data;
  const names = columnsOf[about.of];
  const ids = names.map((name) => about.columns[name] ?? '');
  const [id = ''] = ids;
  if (!own.realms.has(about.realm)) throw wrong(line, 'realm');
  if (ids.includes('') || Object.keys(about.columns).length !== names.length) throw wrong(line, 'columns');
  if ((about.of === 'attachments.piece') !== (about.key === null) && about.stored.length > 0) throw wrong(line, 'key');
  const at = { country: about.country, realm: about.realm };
  const key =
    about.key === null ? await dataKeyFor(tx, keys, at, id, manifest.agency.id) : Buffer.from(about.key, 'base64');
  const whole = { id, pieces: about.pieces };
  let n = 0;
  const lengths = about.stored.map(({ bytes }) => bytes);
  for await (const contents of cut(
    sealing.folder.bytes(line.path.replace(/about\.json$/, about.content)),
    lengths,
    line,
  )) {
    const said = about.stored[n];
    if (!said || said.piece >= about.pieces) throw wrong(line, 'stored');
    n += 1;
    const sealed = sealPiece(key, whole, said.piece, contents);
    const folder = about.of === 'attachments.piece' ? sealing.pieces : null;
    await client.query(
      `insert into ${about.of} (country, realm, ${names.join(', ')}, piece, ${folder ? 'in_folder' : 'sealed'}, received_at)
       values ($1, $2, ${names.map((_, k) => `$${k + 6}`).join(', ')}, $3, $4, $5)`,
      [at.country, at.realm, said.piece, folder ? await putPiece(folder, sealed) : sealed, said.received_at, ...ids],
    );
  }
  if (n !== about.stored.length) throw wrong(line, 'stored');
}

/** The contents of a file in pieces of these lengths. */
async function* cut(
  bytes: AsyncIterable<Buffer>,
  lengths: readonly number[],
  line: FolderLine,
): AsyncGenerator<Buffer> {
  let n = 0;
  let begun: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length; ) {
      const wanted = lengths[n];
      if (wanted === undefined) throw wrong(line, 'stored');
      const part = chunk.subarray(from, from + wanted - length);
      begun.push(part);
      length += part.length;
      from += part.length;
      if (length < wanted) continue;
      yield Buffer.concat(begun);
      begun = [];
      length = 0;
      n += 1;
    }
  }
  if (length > 0) throw wrong(line, 'stored');
}
