import { type ReactElement, useState } from 'react';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/lazy-dialog.tsx';
import { close } from '../messages.ts';
import { useShortcuts } from '../shortcuts.ts';
import { useText } from '../text.tsx';
import { KeysList } from './keys-list.tsx';
import { keysTitle } from './keys-messages.ts';

/** The list of keys, opened with `?` from anywhere. */
export function KeysDialog(): ReactElement | null {
  const say = useText();
  const [open, setOpen] = useState(false);
  useShortcuts({ '?': () => setOpen(true) });
  if (!open) return null;
  return (
    <Dialog title={say(keysTitle)} onClose={() => setOpen(false)}>
      <KeysList />
      <Button autoFocus onClick={() => setOpen(false)}>
        {say(close)}
      </Button>
    </Dialog>
  );
}
