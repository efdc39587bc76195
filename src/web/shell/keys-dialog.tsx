import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/lazy-dialog.tsx';
import { close } from '../messages.ts';
import { useShortcuts } from '../shortcuts.ts';
import { useText } from '../text.tsx';
import { useHelpPlace } from './help-place.ts';
import { KeysList } from './keys-list.tsx';
import { keysTitle } from './keys-messages.ts';

/** `?` opens the guide where it says how the present page is used; on the guide itself, the list of keys. */
export function KeysDialog(): ReactElement | null {
  const say = useText();
  const [open, setOpen] = useState(false);
  const place = useHelpPlace();
  const navigate = useNavigate();
  useShortcuts({
    '?': () => (place.isHelp ? setOpen(true) : void navigate({ to: '/app/help', search: place.search })),
  });
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
