import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Press } from '../../../../web/field/controls.tsx';
import type { LogRow } from '../../../../web/offline/sealed-log.ts';
import { useText } from '../../../../web/text.tsx';
import { undo } from './acts-messages.ts';
import { type Opened, tellIn } from './inspection.ts';
import { justNoted } from './live-messages.ts';
import { useTelling } from './telling.ts';

const undoMs = 10_000;
let just: { readonly act: string; readonly until: number } | null = null;

/** That something was noted now, so that the next screen offers to take it back. */
export function offerUndo({ body }: LogRow): void {
  just = body && { act: body.input.act.id, until: Date.now() + undoMs };
}

/** For ten seconds after a note without a picture, and as long as the button is held by a key: *Undo*. It takes the note back by an act. */
export function UndoLine({ of }: { of: Opened }): ReactElement | null {
  const say = useText();
  const line = useRef<HTMLDivElement>(null);
  const telling = useTelling();
  const [act, setAct] = useState(() => (just && just.until > Date.now() ? just.act : null));
  useEffect(() => {
    if (!act || !just) return;
    const over = (): void => {
      if (line.current?.contains(document.activeElement)) timer = setTimeout(over, 1000);
      else setAct(null);
    };
    let timer = setTimeout(over, just.until - Date.now());
    return () => clearTimeout(timer);
  }, [act]);
  const [newest] = of.lines;
  if (!act || newest?.body.input.act.id !== act) return null; // something else was told since
  async function takeBack(): Promise<void> {
    const params = { id: of.standing?.visit ?? '' };
    const isBack = await telling.run(() =>
      tellIn(of, { verb: 'inspection.take-back', params, input: { observation: act } }),
    );
    just = null;
    if (isBack) setAct(null);
  }
  return (
    <div className="undo-line" ref={line}>
      <p role="status">{telling.problem ?? say(justNoted)}</p>
      <Press barred={telling.isTelling} onClick={() => void takeBack()}>
        {say(undo)}
      </Press>
    </div>
  );
}
