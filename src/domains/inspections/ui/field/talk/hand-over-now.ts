import { keepHanded } from '../../../../../web/offline/handed.ts';
import { forgetPendingWrite } from '../../../../../web/offline/pending-write.ts';
import { lock } from '../../../../../web/offline/unlock.ts';
import { isSignedOut } from '../phone/end-session.ts';
import { type HandedOver, look } from '../phone/phone.ts';

/**
 * First what the phone will show is on the disk, then it forgets how to read: it is never open in other hands. False, and nothing is done,
 * while it may still be signed in to the workspace.
 */
export async function handOverNow(handed: HandedOver): Promise<boolean> {
  if (!(await isSignedOut())) return false;
  forgetPendingWrite();
  await keepHanded(handed);
  history.replaceState(null, '', '/field');
  await lock();
  await look();
  return true;
}
