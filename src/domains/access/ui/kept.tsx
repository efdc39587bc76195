import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../web/components/button.tsx';
import { FailureState } from '../../../web/components/failure-state.tsx';
import { Loading } from '../../../web/components/loading.tsx';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import type { KeptShown } from '../schema.ts';
import { KeptMedia } from './kept-media.tsx';
import { apartWithin } from './kept-media-messages.ts';
import * as texts from './kept-messages.ts';
import { keptQuery } from './phones-api.ts';
import { hasApartWithin, toldIn } from './told-content.ts';
import { nameIn, ToldLines, useToldWords } from './told-lines.tsx';

type One = z.infer<typeof KeptShown>['kept'][number];

/** What a phone brought and nobody did, opened when its owner asks for it. */
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
      {kept.isPending && <Loading lines={4} />}
      {kept.isError && !kept.data && <FailureState error={kept.error} again={() => void kept.refetch()} />}
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

function KeptThing({ device, of }: { device: string; of: One }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const inWords = useToldWords();
  const lines = toldIn(of.body);
  const verb = nameIn(texts.verbNames, of.verb, say) ?? say(texts.verbOther, { name: of.verb });
  return (
    <>
      <h4>{say(texts.keptNumber, { counter: of.counter, verb })}</h4>
      <p className="small quiet">{moment({ from: of.at, to: null, precision: 'minute' })}</p>
      <p>
        {say(texts.whyNames[of.why])} {of.sentence}
      </p>
      {!lines && <p className="unknown">{say(texts.notReadable)}</p>}
      {lines?.length === 0 && <p className="unknown">{say(texts.nothingWritten)}</p>}
      {lines && lines.length > 0 && (
        <>
          <ToldLines of={lines} />
          <Copy
            text={lines
              .map(inWords)
              .map(({ name, value }) => `${name}: ${value}`)
              .join('\n')}
          />
        </>
      )}
      {hasApartWithin(of.body) && <p className="small quiet">{say(apartWithin)}</p>}
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
