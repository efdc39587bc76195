import { bundleUnderWay } from '../../../../web/offline/under-way.ts';

/** Where the app begins when its own address is opened; `null` where it begins with the list. */
export async function screenUnderWay(address: string): Promise<string | null> {
  if (!/^\/field\/?$/.test(address)) return null;
  const bundle = await bundleUnderWay().catch(() => null);
  return bundle === null ? null : `/i/${encodeURIComponent(bundle)}/live`;
}
