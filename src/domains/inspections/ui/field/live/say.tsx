import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Press, Written } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Screen } from '../../../../../web/field/screen.tsx';
import { keepMedium } from '../../../../../web/offline/medium.ts';
import { useText } from '../../../../../web/text.tsx';
import { type OpenInspection, recordIn } from '../inspection.ts';
import { useRecording } from '../recording.ts';
import { AboutWhom } from './about-whom.tsx';
import { CapacityLine } from './capacity-line.tsx';
import * as texts from './live-messages.ts';
import { Recorder } from './recorder.tsx';
import { offerUndo } from './undo-line.tsx';

/** A note, spoken or written. Pressing *Stop* is saving: the officer need not think of it again. */
export function SayIt({ of }: { of: OpenInspection }): ReactElement {
  const say = useText();
  const [note, setNote] = useState('');
  const [where, setWhere] = useState('');
  const [worker, setWorker] = useState<string | null>(null);
  const recording = useRecording();
  // A recording ends later than it began: what was written meanwhile is recorded with it.
  const said = useRef({ note, where, worker });
  useEffect(() => {
    said.current = { note, where, worker };
  });
  const live = `/i/${of.key}/live`;
  const observe = (attachments: readonly object[]) => ({
    verb: 'inspection.observe',
    params: { id: of.standing?.visit ?? '' },
    input: {
      signs: [],
      photos: 0,
      place: said.current.where.trim() || null,
      note: said.current.note.trim() || null,
      worker: said.current.worker,
      attachments,
      basedOn: [],
    },
  });
  async function save(attachments: readonly object[]): Promise<void> {
    const isKept = await recording.run(async () => {
      offerUndo(await recordIn(of, observe(attachments)));
      setNote(''); // what is still being spoken does not say it again
    });
    if (isKept) goTo(live, 'instead');
  }
  async function keepVoice(voice: Blob): Promise<void> {
    const isKept = await recording.run(async () => {
      const kept = await keepMedium('voice', voice, null);
      await recordIn(of, observe([kept]));
    });
    if (isKept) goTo(live, 'instead');
  }
  return (
    <Screen
      title={say(texts.sayIt)}
      back={live}
      above={<CapacityLine of={of} />}
      bottom={
        <>
          <Recorder done={(voice) => void keepVoice(voice)} />
          <Press look="primary" barred={recording.isTelling} onClick={() => void save([])}>
            {say(texts.save)}
          </Press>
        </>
      }
    >
      <Written id="note" label={say(texts.written)} value={note} onChange={setNote} maxLength={4000} lines={5} />
      <Written id="where" label={say(texts.where)} value={where} onChange={setWhere} maxLength={120} />
      <AboutWhom of={of} worker={worker} change={setWorker} />
      {recording.problem && (
        <p className="problem" role="alert">
          {recording.problem}
        </p>
      )}
    </Screen>
  );
}
