import microphone from '@phosphor-icons/core/regular/microphone.svg?raw';
import stop from '@phosphor-icons/core/regular/stop-circle.svg?raw';
import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../../../../../web/components/icon.tsx';
import { useText } from '../../../../../web/text.tsx';
import { useHold } from '../phone/use-hold.ts';
import * as texts from './live-messages.ts';

const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
const longestSeconds = 600;

function letGo(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/**
 * Held while one speaks, or pressed to begin and pressed to end. The microphone is let go as soon as it has ended, and when the
 * screen is left; what was spoken until then is kept. A microphone that comes after that, or after the hand has let go, is let go
 * at once.
 */
export function Recorder({ done }: { done: (voice: Blob) => void }): ReactElement {
  const say = useText();
  const [seconds, setSeconds] = useState<number | null>(null);
  const [isRefused, setRefused] = useState(false);
  const recorder = useRef<MediaRecorder | null>(null);
  const isAsking = useRef(false);
  const isThere = useRef(false);
  const isWanted = useRef(false);
  const endRecording = (): void => {
    letGo(recorder.current?.stream);
    recorder.current = null;
  };
  // With the screen and not after it: a press that comes at once finds it there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the screen comes and is left, and never in between
  useLayoutEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
      endRecording();
    };
  }, []);
  useEffect(() => {
    if (seconds === null) return;
    if (seconds >= longestSeconds) recorder.current?.stop();
    const timer = setTimeout(() => setSeconds(seconds + 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);

  async function begin(): Promise<void> {
    if (isAsking.current || recorder.current) return;
    isAsking.current = true;
    isWanted.current = true;
    setRefused(false);
    let stream: MediaStream | undefined;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (!isThere.current || !isWanted.current) return letGo(stream);
      const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
      const made = new MediaRecorder(stream, mimeType ? { mimeType } : {});
      const parts: Blob[] = [];
      made.addEventListener('dataavailable', ({ data }) => parts.push(data));
      made.addEventListener('stop', () => {
        setSeconds(null);
        endRecording();
        done(new Blob(parts, { type: made.mimeType }));
      });
      recorder.current = made;
      made.start();
      setSeconds(0);
    } catch {
      letGo(stream);
      recorder.current = null;
      setRefused(true);
    } finally {
      isAsking.current = false;
    }
  }
  /** Also while the phone still asks for the microphone: what is not wanted any more is not recorded. */
  const end = (): void => {
    isWanted.current = false;
    recorder.current?.stop();
  };
  const hold = useHold({
    began: () => void begin(),
    ended: end,
    pressed: () => (recorder.current || isAsking.current ? end() : void begin()),
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
