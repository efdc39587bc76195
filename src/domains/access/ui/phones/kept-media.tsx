import type { ReactElement } from 'react';
import type { z } from 'zod';
import { Medium } from '../../../../web/medium/medium.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { get } from '../../../../web/sending/request.ts';
import { useText } from '../../../../web/text.tsx';
import { KeptMediumShown, type KeptShown } from '../../schema.ts';
import * as texts from './kept-media-messages.ts';
import { KeptMetadata } from './kept-metadata.tsx';

type KeptEntry = z.infer<typeof KeptShown>['kept'][number];

/** The pictures and recordings of one thing that was kept, and what is kept apart of each. */
export function KeptMedia({ device, of }: { device: string; of: KeptEntry }): ReactElement | null {
  const say = useText();
  const moment = useMoment();
  const others = of.aparts.filter((apart) => !of.media.some(({ id }) => id === apart.of));
  if (of.media.length === 0 && others.length === 0) return null;
  const time = moment({ from: of.at, to: null, precision: 'minute' });
  return (
    <ul className="media">
      {of.media.map((line) => {
        const apart = of.aparts.find((one) => one.of === line.id);
        return (
          <li key={line.id}>
            <Medium
              of={line}
              alt={say(texts.photoAlt, { counter: of.counter, time })}
              open={async () => ({
                ...(await get(`/api/devices/${device}/kept/${of.act}/media/${line.id}`, KeptMediumShown)),
                type: line.type,
              })}
              beneath={({ sha256 }) => (
                <p className="small quiet kept-value">
                  {say(texts.mediumMark)} {sha256}
                </p>
              )}
            />
            {apart && <KeptMetadata device={device} kept={of.act} of={apart} />}
          </li>
        );
      })}
      {others.map((apart) => (
        <li key={apart.id}>
          <KeptMetadata device={device} kept={of.act} of={apart} />
        </li>
      ))}
    </ul>
  );
}
