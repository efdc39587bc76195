import { takeBatch } from '../domains/access/public.server.ts';
import type { Attachment } from '../domains/inspections/visit/media/schema.ts';
import { piecePlace } from '../kernel/device-act.ts';
import { bringPiece, takingOf } from '../main/device-routes.ts';
import { sealWith } from '../platform/crypto/box.ts';
import { randomBytes } from '../platform/crypto/digest.ts';
import type { Teller } from './deeds/deeds.ts';
import type { Stage } from './people.ts';
import { phoneOf } from './phone.ts';

/** Lets a person of the first agency register a phone, and brings what was recorded on it, with no server in between. */
export const byPhoneOn =
  (stage: Stage): Teller['byPhone'] =>
  async (person, told, picture, pieces = 1) => {
    const phone = await phoneOf(stage, stage.runtime.keys, { person, agency: 1 });
    for (const act of told) await phone.tell(act);
    await takeBatch(
      takingOf(stage.runtime, stage.routes, () => undefined),
      phone.batch(phone.acts, [picture]),
      'en',
    );
    const tellsOf = told.flatMap(({ input }) => (input as { attachments?: readonly Attachment[] }).attachments ?? []);
    const key = Buffer.from(tellsOf.find(({ id }) => id === picture)?.key ?? '', 'base64');
    for (let piece = 0; piece < pieces; piece++) {
      const sealed = sealWith(key, randomBytes(1000), piecePlace(picture, piece, piece === 1));
      await bringPiece(stage.runtime, Buffer.from(phone.token, 'base64url'), { medium: picture, piece, sealed });
    }
  };
