import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useFormats } from '../../../../../web/formats.ts';
import { type Captured, openMedium } from '../../../../../web/offline/medium.ts';
import { type Say, useText } from '../../../../../web/text.tsx';
import type { EntryLine, OpenInspection } from '../inspection.ts';
import * as texts from './live-messages.ts';

/** What one line of the running list says: never more than fits, never a name. */
export function wordsOf({ body }: Pick<EntryLine, 'body'>, of: OpenInspection, say: Say): string {
  const { verb } = body;
  // biome-ignore lint/suspicious/noExplicitAny: each verb has an input of its own, which a screen here has made
  const input: any = body.input;
  const aboutWhom = (worker: string | null): string[] => {
    const number = of.visit?.workers.find((one) => one.worker === worker)?.number;
    return number === undefined ? [] : [say(texts.workerNumber, { number })];
  };
  switch (verb) {
    case 'inspection.begin':
      return say(texts.wentIn);
    case 'inspection.observe': {
      const photos = input.attachments.filter(({ kind }: { kind: string }) => kind === 'photo').length;
      const voices = input.attachments.length - photos;
      return [
        ...aboutWhom(input.worker),
        ...(input.note ? [input.note] : []),
        ...(photos > 0 ? [say(texts.photosNow, { count: photos })] : []),
        ...(voices > 0 ? [say(texts.voiceNow)] : []),
        ...(input.signs.length > 0 ? [say(texts.signsNow, { count: input.signs.length })] : []),
      ].join(' · ');
    }
    case 'inspection.take-back':
      return say(texts.tookBackNow);
    case 'inspection.meet-worker':
      return [say(texts.workerNumber, { number: input.number }), input.note].filter(Boolean).join(' · ');
    case 'inspection.converse':
      return say(texts.talkNow, { outcome: input.outcome });
    case 'inspection.stop-demands':
      return say(texts.stoppedNow);
    case 'sitting.change-capacity':
      return say(texts.changedNow);
    case 'suspicion.hand-over':
      return say(texts.handedNow);
    default:
      return say(texts.leftNow);
  }
}

/** Where a line is: on the phone, with the agency, or not done and why. */
export function stateOf({ outcome, sentence }: Pick<EntryLine, 'outcome' | 'sentence'>, say: Say): string {
  if (outcome === 'kept') return say(texts.wasKept, { sentence: sentence ?? '' });
  if (outcome === 'taken') return say(texts.arrived);
  return sentence ? `${say(texts.waits)} · ${sentence}` : say(texts.waits);
}

export function ToldList({ of }: { of: OpenInspection }): ReactElement {
  const say = useText();
  const formats = useFormats();
  if (of.lines.length === 0) return <p className="quiet">{say(texts.nothingToldYet)}</p>;
  const back = new Set(of.visit?.takenBack.map(({ act }) => act));
  return (
    <ol className="told-list">
      {of.lines.map((line) => (
        <li key={line.counter} className={`told is-${line.outcome}`}>
          <time dateTime={line.at}>{formats.time(new Date(line.at))}</time>
          <div>
            <Words isBack={back.has(line.body.input.act.id)}>{wordsOf(line, of, say)}</Words>
            <Pictures of={line} />
          </div>
          <span className="told-state small">{stateOf(line, say)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Three lines of a note, so that many are seen at once; a press shows more. */
function Words({ children: words, isBack }: { children: string; isBack: boolean }): ReactElement {
  const say = useText();
  const place = useRef<HTMLParagraphElement>(null);
  const [isLong, setLong] = useState(false);
  const [isWhole, setWhole] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured once for these words, while they are cut
  useLayoutEffect(() => {
    const drawn = place.current;
    setLong(drawn !== null && drawn.scrollHeight > drawn.clientHeight + 1);
  }, [words]);
  return (
    <>
      <p ref={place} className={isWhole ? 'told-words' : 'told-words is-cut'}>
        {isBack ? <s>{words}</s> : words}
      </p>
      {isLong && (
        <button type="button" className="switch" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {say(isWhole ? texts.showLess : texts.readAll)}
        </button>
      )}
    </>
  );
}

/** One's own pictures and recordings, opened when pressed, as long as they are on the phone. */
function Pictures({ of }: { of: EntryLine }): ReactElement | null {
  const attachments = (of.body.input as { attachments?: readonly Captured[] }).attachments ?? [];
  return (
    <>
      {attachments.map((one) => (
        <Medium key={one.id} of={one} />
      ))}
    </>
  );
}

function Medium({ of }: { of: Captured }): ReactElement | null {
  const say = useText();
  const [url, setUrl] = useState<string | null>(null);
  const [isGone, setGone] = useState(false);
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  if (isGone) return null;
  if (url && of.kind === 'photo')
    return <img className="told-photo" src={url} alt={say(texts.photosNow, { count: 1 })} />;
  // biome-ignore lint/a11y/useMediaCaption: an officer's own note, whose words no one has written
  if (url) return <audio className="told-voice" controls src={url} />;
  const show = (): void =>
    void openMedium(of)
      .then((blob) => setUrl(URL.createObjectURL(blob)))
      .catch(() => setGone(true)); // it has arrived, and the phone has forgotten it
  return (
    <button type="button" className="switch" onClick={show}>
      {say(of.kind === 'photo' ? texts.showPhoto : texts.playVoice)}
    </button>
  );
}
