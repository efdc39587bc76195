/**
 * Whether a phone is screen down, from how far it is turned about its long and its cross axis, in degrees. Held over one's head to read it,
 * a phone is tilted as well: so only a phone that is nearly flat counts.
 */
export const isFaceDown = (beta: number | null, gamma: number | null): boolean =>
  beta !== null && gamma !== null && Math.abs(beta) > 155 && Math.abs(gamma) < 25;

/** What asks before it says how a phone is turned. Others say it without being asked. */
type Asking = { requestPermission?: () => Promise<string> };

/** Asks where that is needed; in answer to a press only. Without permission there is the button, which does the same. */
export function askForTurns(): void {
  if (!('DeviceOrientationEvent' in window)) return;
  const { requestPermission } = window.DeviceOrientationEvent as unknown as Asking;
  void requestPermission?.call(window.DeviceOrientationEvent).catch(() => undefined);
}
