import eyeSlash from '@phosphor-icons/core/regular/eye-slash.svg?raw';
import speakerHigh from '@phosphor-icons/core/regular/speaker-high.svg?raw';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import type { TextKey, WorkerTexts } from '../../visit/talk/worker-texts.ts';

/** Where the recording of a text can be heard. A text that has not been spoken is not there. */
export type Recordings = Readonly<Partial<Record<TextKey, string>>>;

/** What every page of the questions needs. */
export type Around = { readonly texts: WorkerTexts; readonly audio: Recordings; readonly hide: () => void };

/** One page in the worker's hand: what it says, and under it what can be pressed. The way to hide it is always there. */
export function WorkerPage(props: {
  runtime: Around;
  title: string;
  /** Heard, when it has been spoken. */
  spoken: readonly TextKey[];
  above?: ReactNode;
  pictureOnly?: boolean;
  children?: ReactNode;
  buttons: ReactNode;
}): ReactElement {
  const { runtime, title, pictureOnly } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className="worker-top">
        {props.above}
        <button type="button" className="worker-hide" onClick={runtime.hide} aria-label={runtime.texts.hide}>
          <Icon of={eyeSlash} />
          {!pictureOnly && runtime.texts.hide}
        </button>
      </div>
      <div className="worker-main">
        <h1 ref={heading} tabIndex={-1} className={pictureOnly ? 'worker-unseen' : ''}>
          {title}
        </h1>
        <Listen runtime={runtime} keys={props.spoken} />
        {props.children}
      </div>
      <div className="worker-buttons">{props.buttons}</div>
    </>
  );
}

/** Plays what has been spoken of these texts, in turn. Where none has been spoken there is no button. */
function Listen({ runtime, keys }: { runtime: Around; keys: readonly TextKey[] }): ReactElement | null {
  const playing = useRef<HTMLAudioElement | null>(null);
  useEffect(() => () => playing.current?.pause(), []);
  const urls = keys.flatMap((key) => runtime.audio[key] ?? []);
  if (urls.length === 0) return null;
  const play = (at: number): void => {
    playing.current?.pause();
    const url = urls[at];
    if (url === undefined) return;
    playing.current = new Audio(url);
    playing.current.addEventListener('ended', () => play(at + 1));
    void playing.current.play().catch(() => undefined);
  };
  return (
    <button type="button" className="worker-listen" onClick={() => play(0)}>
      <Icon of={speakerHigh} />
      {runtime.texts.listen}
    </button>
  );
}

/** Twelve dots, and which of them one is at. Beside it the place is in words. */
export function Dots({ at, of }: { at: number; of: number }): ReactElement {
  return (
    <span className="worker-dots" aria-hidden="true">
      {Array.from({ length: of }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the dots are alike and never change places
        <span key={place} className={place === at ? 'here' : place < at ? 'been' : ''} />
      ))}
    </span>
  );
}

/** Nothing but black: what a person who comes in sees. Pressed anywhere, by a finger or a key, it gives way to where one was. */
export function Black({ name, show }: { name: string; show: () => void }): ReactElement {
  const black = useRef<HTMLButtonElement>(null);
  useEffect(() => black.current?.focus(), []);
  return <button ref={black} type="button" className="worker-black" aria-label={name} onClick={show} />;
}
