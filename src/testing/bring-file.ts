import { type BringingLimits, bringPiece, type PieceSent, pieceBytes } from '../domains/attachments/public.server.ts';
import { usualLimits } from '../domains/attachments/public.ts';
import { fileOf } from '../domains/attachments/testing/examples.ts';
import { fileHolders } from '../main/domains.ts';
import type { Person, Stage } from './people.ts';

type OfFile = Pick<PieceSent, 'kind' | 'id' | 'file'>;

/** Sends one piece of a file, as the workspace does. */
export const sendPiece = (
  { runtime }: Pick<Stage, 'runtime'>,
  person: Person,
  of: OfFile & { readonly piece: number; readonly contents: Buffer },
  limits: BringingLimits = usualLimits,
) =>
  bringPiece(
    { runtime, holders: fileHolders, limits },
    {
      ...of,
      token: person.token,
      as: {
        'x-cape-capacity': person.capacity as PieceSent['as']['x-cape-capacity'],
        'x-cape-sitting': person.sitting,
      },
    },
  );

/** Sends all of it, one piece after the other. */
export async function sendWhole(
  stage: Pick<Stage, 'runtime'>,
  person: Person,
  of: OfFile & { readonly contents: Buffer },
  limits?: BringingLimits,
) {
  let taken: Awaited<ReturnType<typeof sendPiece>> | null = null;
  for (let piece = 0; piece * pieceBytes < of.contents.length; piece++) {
    const contents = of.contents.subarray(piece * pieceBytes, (piece + 1) * pieceBytes);
    taken = await sendPiece(stage, person, { ...of, piece, contents }, limits);
  }
  return taken;
}

/** The file that the example of `attachment.add` has added to a case. */
export const bringFileOn =
  (stage: Pick<Stage, 'runtime'>, bytes = 12_345) =>
  async (person: Person, id: string): Promise<void> => {
    const contents = Buffer.alloc(bytes, 'påhittad text\n');
    await sendWhole(stage, person, { kind: 'case', id, file: fileOf(id), contents });
  };
