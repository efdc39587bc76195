import { type Captured, keepMedium } from '../../../../../web/offline/medium.ts';

const key = 'cape-field-place';

/** Whether place, time and camera of a photo are kept, apart from it. The officer chooses; they are left out unless asked for. */
export const keepsPlace = (): boolean => localStorage.getItem(key) === 'yes';
export const setKeepsPlace = (keeps: boolean): void => localStorage.setItem(key, keeps ? 'yes' : 'no');

const patienceMs = 3000;

/** Where the phone is, when it says so soon enough; a note never waits for it. */
const position = (): Promise<{ latitude: number; longitude: number; metres: number } | null> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(null);
    setTimeout(() => resolve(null), patienceMs);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ latitude: coords.latitude, longitude: coords.longitude, metres: Math.min(coords.accuracy, 100_000) }),
      () => resolve(null),
      { enableHighAccuracy: false, timeout: patienceMs, maximumAge: 60_000 },
    );
  });

/** Hashed, cut apart from what the camera wrote beside it, sealed and on the disk. What is apart is left out unless asked for. */
export async function takePhoto(file: Blob): Promise<Captured> {
  if (!keepsPlace()) return { ...(await keepMedium('photo', file, null)), apart: null };
  const place = await position();
  return keepMedium('photo', file, { position: place, takenAt: null, device: null });
}
