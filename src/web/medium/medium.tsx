import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { Button } from '../components/button.tsx';
import { FailureState } from '../components/state/failure-state.tsx';
import { fromBase64 } from '../offline/bytes.ts';
import { useText } from '../text.tsx';
import * as texts from './medium-messages.ts';
import './medium.css';

type MediumLine = { readonly kind: 'photo' | 'voice'; readonly arrived: 'not-yet' | 'as-signed' | 'not-as-signed' };
type ShownMedium = { readonly type: string; readonly contents: string };

type OpenedMedium<S> =
  | { readonly kind: 'closed' | 'opening' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'open'; readonly shown: S; readonly url: string };

/**
 * A picture or recording that a phone brought: what has come of it, and a press that opens it. Opening is an access that is logged, so
 * nothing is fetched before the press, and it is forgotten when it is closed. `beneath` is under it while it is open.
 */
export function Medium<S extends ShownMedium>(props: {
  readonly of: MediumLine;
  readonly alt: string;
  readonly open: () => Promise<S>;
  readonly beneath: (shown: S) => ReactNode;
}): ReactElement {
  const { of, alt, beneath } = props;
  const say = useText();
  const [opened, setOpened] = useState<OpenedMedium<S>>({ kind: 'closed' });
  const url = opened.kind === 'open' ? opened.url : null;
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  const state = say(texts.mediumStates[of.arrived]);

  async function open(): Promise<void> {
    setOpened({ kind: 'opening' });
    try {
      const shown = await props.open();
      const address = URL.createObjectURL(new Blob([fromBase64(shown.contents)], { type: shown.type }));
      setOpened({ kind: 'open', shown: { ...shown, contents: '' }, url: address });
    } catch (error) {
      setOpened({ kind: 'failed', error });
    }
  }

  return (
    <>
      <p className="small">
        {say(texts.mediumNames[of.kind])}, {of.arrived === 'not-as-signed' ? <strong>{state}</strong> : state}
      </p>
      {opened.kind === 'failed' && <FailureState error={opened.error} again={() => void open()} />}
      {opened.kind === 'open' && (
        <>
          {of.kind === 'photo' ? (
            <img className="medium-photo" src={opened.url} alt={alt} />
          ) : (
            // biome-ignore lint/a11y/useMediaCaption: an officer's own note, of which there is no transcript
            <audio className="medium-voice" controls src={opened.url} aria-label={say(texts.mediumNames.voice)} />
          )}
          {beneath(opened.shown)}
        </>
      )}
      {of.arrived !== 'not-yet' && (
        <p className="not-on-paper">
          <Button
            look="compact"
            barred={opened.kind === 'opening'}
            onClick={() => (opened.kind === 'open' ? setOpened({ kind: 'closed' }) : void open())}
          >
            {say(
              opened.kind === 'opening'
                ? texts.openingIt
                : (opened.kind === 'open' ? texts.closeNames : texts.openNames)[of.kind],
            )}
          </Button>
        </p>
      )}
    </>
  );
}
