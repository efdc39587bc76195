/*
 * The visit that goes on on this phone. Whoever opens it anew in the middle of one stands before the four tiles again and not before
 * a list: three presses until something is noted. It holds the name of a pack, which says nothing about it.
 */
const kept = 'cape-under-way';

export function noteUnderWay(pack: string | null): void {
  try {
    if (pack === null) localStorage.removeItem(kept);
    else localStorage.setItem(kept, pack);
  } catch {
    // a full disk, or storage that is barred: then the list comes first
  }
}

/** Where the app begins when its own address is opened; `null` where it begins with the list. */
export function screenUnderWay(address: string): string | null {
  if (!/^\/field\/?$/.test(address)) return null;
  try {
    const pack = localStorage.getItem(kept);
    return pack === null ? null : `/i/${encodeURIComponent(pack)}/live`;
  } catch {
    return null;
  }
}
