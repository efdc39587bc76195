import { sha256 } from '../../../platform/crypto/digest.ts';
import { unknownDay } from '../day.ts';
import { lineBytes } from '../lived/step-lines.server.ts';
import type { OwnStep } from '../lived/stepped-caseload.server.ts';

export type Line = { person?: string; file?: string; offence?: string; day?: number; codes?: string };

/** Lines as the database writes them. */
function linesOf(lines: readonly Line[]): Uint8Array {
  const written = lines.map(({ person, file, offence, day, codes }) => {
    const bytes = Buffer.alloc(lineBytes);
    for (const [place, name] of [person, file, offence].entries())
      if (name !== undefined) bytes.set(sha256(name).subarray(0, 12), place * 12);
    bytes.writeInt32BE(day ?? unknownDay, 36);
    if (codes === undefined) return bytes;
    return Buffer.concat([bytes, Buffer.from([codes.length >> 8, codes.length & 255]), Buffer.from(codes)]);
  });
  return Uint8Array.from(Buffer.concat(written));
}

/** Somebody came under suspicion, unless a test says otherwise. */
export const aStep = (lines: readonly Line[], over: Partial<OwnStep> = {}): OwnStep => ({
  unit: 'person',
  chain: null,
  stage: 'suspicion',
  exit: null,
  reason: null,
  county: null,
  region: null,
  sector: null,
  kind: 'lived',
  tellsNoticed: true,
  hasObstacles: false,
  hasNoticed: false,
  hasPerson: true,
  hasFile: false,
  hasOffence: false,
  lines: linesOf(lines),
  ...over,
});
