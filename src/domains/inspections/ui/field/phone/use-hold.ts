import { useEffect, useRef } from 'react';

/** From when on a press is a hold. Shorter, and a hand that only brushes over the button would begin something. */
export const holdMs = 350;

type Doing = { readonly began: () => void; readonly ended: () => void; readonly pressed: () => void };

/** What a button listens to that can be held as well as pressed; by a key it is pressed. */
export function useHold({ began, ended, pressed }: Doing) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isHeld = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerDown: () => {
      isHeld.current = false;
      timer.current = setTimeout(() => {
        isHeld.current = true;
        began();
      }, holdMs);
    },
    onPointerUp: () => {
      clearTimeout(timer.current);
      if (isHeld.current) ended();
    },
    onPointerCancel: () => clearTimeout(timer.current),
    onPointerLeave: () => clearTimeout(timer.current),
    // A long press is no wish for a menu.
    onContextMenu: (event: { preventDefault: () => void }) => event.preventDefault(),
    onClick: () => {
      if (!isHeld.current) pressed();
      isHeld.current = false;
    },
  };
}
