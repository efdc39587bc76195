import { z } from 'zod';
import { DeviceBatch, DeviceToken, pieceBytes } from '../../../../kernel/device-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Instant } from '../../../../kernel/time/dates.ts';

/* What a phone has saved as a file, line by line, as web/offline/export-file.ts writes it. No one who carries it can read it. */

const Head = z.strictObject({ v: z.literal(1), device: Uuid, token: DeviceToken, madeAt: Instant, counter: z.int() });
export type FileHead = z.infer<typeof Head>;

const Piece = z.strictObject({
  medium: Uuid,
  piece: z.int().min(0),
  sealed: z.base64().max(Math.ceil((pieceBytes + 1024) / 3) * 4),
});
const Line = z.union([z.strictObject({ batch: DeviceBatch }), Piece]);
export type FileLine = z.infer<typeof Line>;

/** No line of a phone's is longer; a file without any line break is not read to its end before it is refused. */
const longest = 1_000_000;

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null; // no shape fits it
  }
}

/** The first line. *Newer*: of a version of the app that this page does not know yet. *No file of a phone*: anything else. */
export function readHead(line: string): FileHead | 'newer' | 'no-phone' {
  const json = jsonOf(line);
  const head = Head.safeParse(json);
  if (head.success) return head.data;
  return z.object({ v: z.int().min(2), device: Uuid }).safeParse(json).success ? 'newer' : 'no-phone';
}

/** Any other line, or null for one that is damaged or was cut off. */
export const readLine = (line: string): FileLine | null => Line.safeParse(jsonOf(line)).data ?? null;

/** The lines of a file, without holding the whole of it: it may be as large as all the pictures of a week. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      yield* lines.filter((line) => line.trim() !== '');
      if (done || rest.length > longest) break;
    }
    if (rest.trim() !== '') yield rest.slice(0, longest);
  } finally {
    await reader.cancel();
  }
}

/** What a file holds: from which phone, how many acts and lines, and whether some of it is damaged. */
export type PhoneFile = {
  readonly file: Blob;
  readonly name: string;
  readonly head: FileHead;
  readonly lines: number;
  readonly acts: number;
  readonly media: number;
  /** Lines that cannot be read: the file was cut off or changed. The others can be sent all the same. */
  readonly damaged: number;
};

/** Looks through a file before any of it is sent. */
export async function lookThrough(file: Blob, name: string): Promise<PhoneFile | 'newer' | 'no-phone'> {
  let head: FileHead | null = null;
  let [lines, acts, damaged] = [0, 0, 0];
  const media = new Set<string>();
  for await (const line of linesOf(file)) {
    if (!head) {
      const first = readHead(line);
      if (typeof first === 'string') return first;
      head = first;
      continue;
    }
    lines += 1;
    const read = readLine(line);
    // A batch that another phone's token sends would be another phone's.
    if (!read || ('batch' in read && read.batch.token !== head.token)) damaged += 1;
    else if ('batch' in read) acts += read.batch.acts.length;
    else media.add(read.medium);
  }
  return head ? { file, name, head, lines, acts, media: media.size, damaged } : 'no-phone';
}
