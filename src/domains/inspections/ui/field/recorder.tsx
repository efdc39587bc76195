import microphone from '@phosphor-icons/core/regular/microphone.svg?raw';
import stop from '@phosphor-icons/core/regular/stop-circle.svg?raw';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import * as texts from './live-messages.ts';
import { useHold } from './use-hold.ts';

const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
const longestSeconds = 600;

function letGoOf(recorder: { current: MediaRecorder | null }): void {
  for (const track of recorder.current?.stream.getTracks() ?? []) track.stop();
  recorder.current = null;
}

/**
 * Held while one speaks, or pressed to begin and pressed to end. The microphone is let go as soon as it has ended, and when the
 * screen is left; what was spoken until then is kept.
 */
export function Recorder({ done }: { done: (voice: Blob) => void }): ReactElement {
  const say = useText();
  const [seconds, setSeconds] = useState<number | null>(null);
  const [isRefused, setRefused] = useState(false);
  const recorder = useRef<MediaRecorder | null>(null);
  const isAsking = useRef(false);
  useEffect(() => () => letGoOf(recorder), []);
  useEffect(() => {
    if (seconds === null) return;
    if (seconds >= longestSeconds) recorder.current?.stop();
    const timer = setTimeout(() => setSeconds(seconds + 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);

  async function begin(): Promise<void> {
    if (isAsking.current || recorder.current) return;
    isAsking.current = true;
    setRefused(false);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
      const made = new MediaRecorder(stream, mimeType ? { mimeType } : {});
      const parts: Blob[] = [];
      made.addEventListener('dataavailable', ({ data }) => parts.push(data));
      made.addEventListener('stop', () => {
        setSeconds(null);
        letGoOf(recorder);
        done(new Blob(parts, { type: made.mimeType }));
      });
      recorder.current = made;
      made.start();
      setSeconds(0);
    } catch {
      setRefused(true);
    }
    isAsking.current = false;
  }
  const end = (): void => recorder.current?.stop();
  const hold = useHold({
    began: () => void begin(),
    // The phone may have asked for the microphone meanwhile: then it records until somebody presses.
    ended: end,
    pressed: () => (recorder.current ? end() : void begin()),
  });
  const isRecording = seconds !== null;
  return (
    <>
      {isRefused && (
        <p className="problem" role="alert">
          {say(texts.noMicrophone)}
        </p>
      )}
      <button type="button" className={isRecording ? 'press danger held' : 'press held'} {...hold}>
        <Icon of={isRecording ? stop : microphone} />
        <span>{isRecording ? say(texts.stopRecording, { seconds }) : say(texts.record)}</span>
      </button>
    </>
  );
}
