/** A hand trembles by so much; who moves further wants to let go beside the button. */
const trembleAt = 8;

/**
 * A press counts where the page moved beneath it. While a page is still loading, what comes above a button can push it away between the
 * press and the release: then the browser makes no click of them. One that was let go where it was pressed is made into a click.
 */
export function pressed(button: HTMLElement, down: PointerEvent): void {
  if (down.button !== 0) return;
  const end = new AbortController();
  const { signal } = end;
  const release = (up: PointerEvent): void => {
    if (up.pointerId !== down.pointerId) return;
    end.abort();
    const isStill = Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) <= trembleAt;
    const isOnIt = up.target instanceof Node && button.contains(up.target);
    if (isStill && !isOnIt && button.isConnected) button.click();
  };
  document.addEventListener('pointerup', release, { signal, capture: true });
  document.addEventListener('pointercancel', () => end.abort(), { signal });
}
