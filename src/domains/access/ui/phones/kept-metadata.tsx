import type { ReactElement } from 'react';
import type { z } from 'zod';
import { TakeOut } from '../../../../web/medium/erase-metadata.tsx';
import { liesApart, whyNames } from '../../../../web/medium/erase-metadata-messages.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { KeptShown } from '../../schema.ts';
import { metadataIn } from '../entry-content.ts';
import { EntryLines } from '../entry-lines.tsx';
import * as texts from './kept-media-messages.ts';
import { useTakeOutCommand } from './phones-api.ts';

type DetachedMetadata = z.infer<typeof KeptShown>['kept'][number]['aparts'][number];

/** Where, when and with what a picture was taken of something not applied, and a way to take it out; or that it was taken out. */
export function KeptMetadata(props: { device: string; kept: string; of: DetachedMetadata }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const command = useTakeOutCommand();
  const { device, kept, of } = props;
  if (of.takenOut) {
    const { at, why } = of.takenOut;
    const time = moment({ from: at, to: null, precision: 'minute' });
    return <p className="small">{say(texts.apartOut, { time, why: say(whyNames[why]) })}</p>;
  }
  return (
    <>
      <p className="small">{say(of.of ? liesApart : texts.apartOfNone)}</p>
      {of.told === null ? (
        <p className="small">{say(texts.apartLost)}</p>
      ) : (
        <details>
          <summary className="small">{say(texts.apartTitle)}</summary>
          <EntryLines of={metadataIn(of.told)} />
        </details>
      )}
      <TakeOut id={of.id} path={`/api/devices/${device}/kept/${kept}/aparts/${of.id}/take-out`} command={command} />
    </>
  );
}
