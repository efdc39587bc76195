import { sha256 } from '../../../platform/crypto/digest.ts';
import { unknownDay } from '../../caseload/public.ts';
import { lineBytes } from '../operational/step-lines.server.ts';
import type { OwnStep } from '../operational/stepped-caseload.server.ts';

export type StepLine = { person?: string; file?: string; offence?: string; day?: number; codes?: string };

/** Lines as the database writes them. */
function linesOf(lines: readonly StepLine[]): Uint8Array {
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

/** A suspicion that a person is exploited, unless a test says otherwise. */
export const aStep = (lines: readonly StepLine[], over: Partial<OwnStep> = {}): OwnStep => ({
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
