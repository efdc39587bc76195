import { z } from 'zod';
import { Attachment } from '../media-schema.ts';

const Told = z.object({ input: z.object({ attachments: z.array(z.unknown()) }) });
const Medium = z.object(Attachment.omit({ apart: true }).shape);
type ToldMedium = z.infer<typeof Medium>;

/**
 * The pictures and sounds that something a phone brought tells of, each once, though it could not be done: whatever is wrong with
 * the rest of it, these can still arrive. `content` is what lay sealed, or what could not be opened.
 */
export function mediaTold(content: string): readonly ToldMedium[] {
  const attachments = Told.safeParse(jsonOf(content)).data?.input.attachments ?? [];
  const told = attachments.flatMap((one) => Medium.safeParse(one).data ?? []);
  return [...new Map(told.reverse().map((one) => [one.id, one])).values()].reverse();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // it tells of nothing
  }
}
