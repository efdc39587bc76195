import { sealTo } from '../../../../platform/crypto/age.ts';

/** Whether something can be sealed to all of these. A recipient that only has the form of one would stop every tip that comes after it. */
export async function canSealTo(recipients: readonly string[]): Promise<boolean> {
  try {
    await sealTo(recipients, new Uint8Array(1));
    return true;
  } catch {
    return false; // a checksum that does not fit, or no point of the curve
  }
}
