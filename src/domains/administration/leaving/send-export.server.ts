import { Problem } from '../../../kernel/problem.ts';
import type { Sending, SentFile } from '../../../platform/files/sent-file.ts';
import { leavingMessages as texts } from './messages.ts';
import type { ExportFile } from './schema.ts';
import { exportPieceBytes, findExportPiece } from './store.server.ts';

/**
 * Sends the sealed file to who asked for it, or the rest of it where a download broke off. Each piece is read as the same person: whose access
 * ends meanwhile, or whose export is canceled, gets no more of it. The first is read before anything is sent, so that what is closed is said.
 */
export async function sendExport({ id, name, bytes }: ExportFile, sending: Sending): Promise<SentFile> {
  const { database, walls, token, range } = sending;
  const read = (piece: number): Promise<Buffer> =>
    database.transaction('cape_read', async (tx) => {
      if (!(await walls.enter(tx, token, null))) throw new Problem('unauthenticated', walls.texts.notSignedIn);
      const sealed = await findExportPiece(tx, id, piece);
      if (!sealed) throw new Problem('conflict', texts.notOpen);
      return sealed;
    });
  const tag = `"${id}"`;
  const goesOn = !!range && range.from < bytes && (range.tag === null || range.tag === tag);
  const begin = goesOn ? range.from : 0;
  const first = Math.floor(begin / exportPieceBytes);
  const last = Math.ceil(bytes / exportPieceBytes) - 1;
  const head = (await read(first)).subarray(begin - first * exportPieceBytes);
  const contents = async function* () {
    yield head;
    for (let piece = first + 1; piece <= last; piece++) yield await read(piece);
  };
  return { name, bytes, contents: contents(), resumes: { tag, from: begin } };
}
