import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../../web/components/button.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { KeptShown } from '../../schema.ts';
import { hasMetadataWithin, toldIn } from '../entry-content.ts';
import { EntryLines, useEntryWords } from '../entry-lines.tsx';
import { KeptMedia } from './kept-media.tsx';
import { metadataWithin } from './kept-media-messages.ts';
import * as texts from './kept-messages.ts';
import { keptQuery } from './phones-api.ts';

type KeptEntry = z.infer<typeof KeptShown>['kept'][number];

/** What a phone sent that was not applied, opened when its owner asks for it. */
export function Kept({ device, count }: { device: string; count: number }): ReactElement {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const kept = useQuery({ ...keptQuery(device), enabled: isOpen });
  if (!isOpen)
    return (
      <p className="not-on-paper">
        <Button onClick={() => setOpen(true)}>{say(texts.showKept, { count })}</Button>
      </p>
    );
  return (
    <>
      <h3 className="kept-title">{say(texts.keptTitle)}</h3>
      <FetchState of={kept} lines={4} />
      {kept.data && (
        <>
          <p className="quiet">{say(texts.keptLead)}</p>
          <ol className="kept-things">
            {kept.data.kept.map((one) => (
              <li key={one.act}>
                <KeptThing device={device} of={one} />
              </li>
            ))}
          </ol>
          {kept.data.kept.length < count && <p>{say(texts.keptElsewhere, { shown: kept.data.kept.length, count })}</p>}
        </>
      )}
    </>
  );
}

function KeptThing({ device, of }: { device: string; of: KeptEntry }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const inWords = useEntryWords();
  const lines = toldIn(of.body);
  return (
    <>
      <h4>{say(texts.keptNumber, { counter: of.counter, verb: of.called })}</h4>
      <p className="small quiet">{moment({ from: of.at, to: null, precision: 'minute' })}</p>
      <p>
        {say(texts.whyNames[of.why])} {of.sentence}
      </p>
      {!lines && <p className="unknown">{say(texts.notReadable)}</p>}
      {lines?.length === 0 && <p className="unknown">{say(texts.nothingWritten)}</p>}
      {lines && lines.length > 0 && (
        <>
          <EntryLines of={lines} />
          <Copy
            text={lines
              .map(inWords)
              .map(({ name, value }) => `${name}: ${value}`)
              .join('\n')}
          />
        </>
      )}
      {hasMetadataWithin(of.body) && <p className="small quiet">{say(metadataWithin)}</p>}
      <KeptMedia device={device} of={of} />
    </>
  );
}

function Copy({ text }: { text: string }): ReactElement {
  const say = useText();
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => setSaid('failed'),
    );
  };
  return (
    <p className="not-on-paper">
      <Button look="compact" onClick={copy}>
        {say(texts.copyIt)}
      </Button>{' '}
      <span className="small" role="status">
        {said && say(said === 'copied' ? texts.didCopy : texts.couldNotCopy)}
      </span>
    </p>
  );
}
