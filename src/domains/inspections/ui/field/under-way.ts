import { bundleUnderWay } from '../../../../web/offline/under-way.ts';

/** Where the app begins when its own address is opened; `null` where it begins with the list. */
export async function screenUnderWay(address: string): Promise<string | null> {
  if (!/^\/field\/?$/.test(address)) return null;
  const pack = await bundleUnderWay().catch(() => null);
  return pack === null ? null : `/i/${encodeURIComponent(pack)}/live`;
}
