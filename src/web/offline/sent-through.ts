import { deviceRow } from './device.ts';
import { syncNotes } from './phone-clock.ts';

/** Up to which number the server has proved to have everything, or has said so to a browser that can check no proof. */
export async function sentThrough(): Promise<number> {
  const [device, { canVerify, unproven }] = await Promise.all([deviceRow(), syncNotes()]);
  const proven = device?.receipt?.through ?? 0;
  return canVerify === false ? Math.max(proven, unproven) : proven;
}
