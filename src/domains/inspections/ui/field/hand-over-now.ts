import { keepHanded } from '../../../../web/offline/handed.ts';
import { forgetAside } from '../../../../web/offline/set-aside.ts';
import { lock } from '../../../../web/offline/unlock.ts';
import { isSignedOut } from './end-session.ts';
import { type HandedOver, look } from './phone.ts';

/**
 * First what the phone will show is on the disk, then it forgets how to read: it never stands open in other hands. False, and
 * nothing is done, while it may still be signed in to the workspace.
 */
export async function handOverNow(handed: HandedOver): Promise<boolean> {
  if (!(await isSignedOut())) return false;
  forgetAside();
  await keepHanded(handed);
  history.replaceState(null, '', '/field');
  await lock();
  await look();
  return true;
}
