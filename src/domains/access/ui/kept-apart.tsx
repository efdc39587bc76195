import type { ReactElement } from 'react';
import type { z } from 'zod';
import { TakeOut } from '../../../web/medium/take-out.tsx';
import { liesApart, whyNames } from '../../../web/medium/take-out-messages.ts';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import type { KeptShown } from '../schema.ts';
import * as texts from './kept-media-messages.ts';
import { useTakeOutCommand } from './phones-api.ts';
import { apartIn } from './told-content.ts';
import { ToldLines } from './told-lines.tsx';

type Apart = z.infer<typeof KeptShown>['kept'][number]['aparts'][number];

/** Where, when and with what a picture was taken that nobody did anything with, and a way to take it out; or that it was taken out. */
export function KeptApart(props: { device: string; kept: string; of: Apart }): ReactElement {
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
          <ToldLines of={apartIn(of.told)} />
        </details>
      )}
      <TakeOut id={of.id} path={`/api/devices/${device}/kept/${kept}/aparts/${of.id}/take-out`} command={command} />
    </>
  );
}
