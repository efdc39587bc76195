import { type ReactElement, useEffect, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../web/components/button.tsx';
import { FailureState } from '../../../web/components/failure-state.tsx';
import { useMoment } from '../../../web/moment.ts';
import { fromBase64 } from '../../../web/offline/bytes.ts';
import { ask } from '../../../web/request.ts';
import { useText } from '../../../web/text.tsx';
import { KeptMediumShown, type KeptShown } from '../schema.ts';
import * as texts from './kept-media-messages.ts';

type Kept = z.infer<typeof KeptShown>['kept'][number];
type Line = Kept['media'][number];

/** The pictures and recordings of one thing that was kept: what has come of each, and a press that opens it. */
export function KeptMedia({ device, of }: { device: string; of: Kept }): ReactElement | null {
  if (of.media.length === 0) return null;
  return (
    <ul className="kept-media">
      {of.media.map((line) => (
        <li key={line.id}>
          <KeptMedium device={device} kept={of} of={line} />
        </li>
      ))}
    </ul>
  );
}

type Opened =
  | { readonly kind: 'closed' | 'opening' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'open'; readonly sha256: string; readonly url: string };

/** Opening one is a look that is logged, so nothing is fetched before somebody presses, and it is forgotten when it is put away. */
function KeptMedium({ device, kept, of }: { device: string; kept: Kept; of: Line }): ReactElement {
  const say = useText();
  const [opened, setOpened] = useState<Opened>({ kind: 'closed' });
  const url = opened.kind === 'open' ? opened.url : null;
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  const state = say(texts.mediumStates[of.arrived]);

  async function open(): Promise<void> {
    setOpened({ kind: 'opening' });
    try {
      const { contents, sha256 } = await ask(`/api/devices/${device}/kept/${kept.act}/media/${of.id}`, KeptMediumShown);
      const address = URL.createObjectURL(new Blob([fromBase64(contents)], { type: of.type }));
      setOpened({ kind: 'open', sha256, url: address });
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
      {opened.kind === 'open' && <OpenMedium kept={kept} of={of} sha256={opened.sha256} url={opened.url} />}
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

function OpenMedium(props: { kept: Kept; of: Line; sha256: string; url: string }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { kept, of, sha256, url } = props;
  const time = moment({ from: kept.at, to: null, precision: 'minute' });
  return (
    <>
      {of.kind === 'photo' ? (
        <img className="kept-photo" src={url} alt={say(texts.photoAlt, { counter: kept.counter, time })} />
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: an officer's own note, of which nobody has written the words
        <audio className="kept-voice" controls src={url} aria-label={say(texts.mediumNames.voice)} />
      )}
      <p className="small quiet kept-value">
        {say(texts.mediumMark)} {sha256}
      </p>
    </>
  );
}
