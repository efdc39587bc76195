import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Press } from '../../../../../web/field/controls.tsx';
import type { LogRow } from '../../../../../web/offline/sealed-log.ts';
import { useText } from '../../../../../web/text.tsx';
import { type OpenInspection, recordIn } from '../inspection.ts';
import { useRecording } from '../recording.ts';
import { undo } from './acts-messages.ts';
import { justNoted } from './live-messages.ts';

/** How long it is offered. How long it is allowed: `visit/acts/retract.ts`. */
const undoMs = 10_000;
let just: { readonly act: string; readonly until: number } | null = null;

/** That something was noted now, so that the next screen offers to withdraw it. */
export function offerUndo({ body }: LogRow): void {
  just = body && { act: body.input.act.id, until: Date.now() + undoMs };
}

/** For ten seconds after a note without a picture, and as long as the button is held by a key: *Undo*. An act withdraws the note. */
export function UndoLine({ of }: { of: OpenInspection }): ReactElement | null {
  const say = useText();
  const line = useRef<HTMLDivElement>(null);
  const recording = useRecording();
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
  if (!act || newest?.body.input.act.id !== act) return null; // something else was recorded since
  async function retract(): Promise<void> {
    const params = { id: of.standing?.visit ?? '' };
    const isBack = await recording.run(() =>
      recordIn(of, { verb: 'inspection.take-back', params, input: { observation: act } }),
    );
    just = null;
    if (isBack) setAct(null);
  }
  return (
    <div className="undo-line" ref={line}>
      <p role="status">{recording.problem ?? say(justNoted)}</p>
      <Press barred={recording.isTelling} onClick={() => void retract()}>
        {say(undo)}
      </Press>
    </div>
  );
}
