import { type ReactElement, useEffect, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { FailureState } from '../../../web/components/failure-state.tsx';
import { useMoment } from '../../../web/moment.ts';
import { fromBase64 } from '../../../web/offline/bytes.ts';
import { ask } from '../../../web/request.ts';
import { useText } from '../../../web/text.tsx';
import { MediumShown, type VisitShown } from '../visit-shown-schema.ts';
import { ApartLine, ApartShown } from './visit-apart.tsx';
import * as texts from './visit-told-messages.ts';
import './told.css';

type Observation = VisitShown['observations'][number];
type Line = Observation['media'][number];

type Noted = { readonly visit: string; readonly of: Observation; readonly mayTakeOut: boolean };

/** The pictures and recordings of one note: what has come of each, and a press that opens it. */
export function Media({ visit, of, mayTakeOut }: Noted): ReactElement | null {
  if (of.media.length === 0) return null;
  return (
    <ul className="media">
      {of.media.map((line) => (
        // What was opened before something was taken out is forgotten with it.
        <li key={`${line.id} ${line.apart}`}>
          <Medium visit={visit} note={of} of={line} />
          <ApartLine visit={visit} of={line} mayTakeOut={mayTakeOut} />
        </li>
      ))}
    </ul>
  );
}

type Opened =
  | { readonly kind: 'closed' | 'opening' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'open'; readonly medium: MediumShown; readonly url: string };

/** Opening one is a look that is logged, so nothing is fetched before somebody presses, and it is forgotten when it is put away. */
function Medium({ visit, note, of }: { visit: string; note: Observation; of: Line }): ReactElement {
  const say = useText();
  const [opened, setOpened] = useState<Opened>({ kind: 'closed' });
  const url = opened.kind === 'open' ? opened.url : null;
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  const isPhoto = of.kind === 'photo';

  async function open(): Promise<void> {
    setOpened({ kind: 'opening' });
    try {
      const medium = await ask(`/api/inspections/visits/${visit}/media/${of.id}`, MediumShown);
      const address = URL.createObjectURL(new Blob([fromBase64(medium.contents)], { type: medium.type }));
      setOpened({ kind: 'open', medium: { ...medium, contents: '' }, url: address });
    } catch (error) {
      setOpened({ kind: 'failed', error });
    }
  }

  return (
    <>
      <p className="small">
        {say(texts.mediumNames[of.kind])},{' '}
        {of.arrived === 'not-as-signed' ? (
          <strong>{say(texts.mediumStates[of.arrived])}</strong>
        ) : (
          say(texts.mediumStates[of.arrived])
        )}
      </p>
      {opened.kind === 'failed' && <FailureState error={opened.error} again={() => void open()} />}
      {opened.kind === 'open' && <OpenMedium note={note} of={of} medium={opened.medium} url={opened.url} />}
      {of.arrived !== 'not-yet' && (
        <p className="not-on-paper">
          <Button
            look="compact"
            barred={opened.kind === 'opening'}
            onClick={() => (opened.kind === 'open' ? setOpened({ kind: 'closed' }) : void open())}
          >
            {opened.kind === 'opening'
              ? say(texts.openingIt)
              : opened.kind === 'open'
                ? say(isPhoto ? texts.closePhoto : texts.closeVoice)
                : say(isPhoto ? texts.openPhoto : texts.openVoice)}
          </Button>
        </p>
      )}
    </>
  );
}

function OpenMedium(props: { note: Observation; of: Line; medium: MediumShown; url: string }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { note, of, medium, url } = props;
  const when = (at: string) => moment({ from: at, to: null, precision: 'minute' });
  return (
    <>
      {of.kind === 'photo' ? (
        <img
          className="medium-photo"
          src={url}
          alt={say(texts.photoAlt, { by: note.by, time: when(note.at), note: note.note ?? say(texts.noNote) })}
        />
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: an officer's own note, of which nobody has written the words
        <audio className="medium-voice" controls src={url} aria-label={say(texts.mediumNames.voice)} />
      )}
      <ApartShown of={of} medium={medium} />
    </>
  );
}
