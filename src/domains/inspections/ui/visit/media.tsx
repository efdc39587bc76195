import type { ReactElement } from 'react';
import { Medium } from '../../../../web/medium/medium.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { VisitShown } from '../../visit/shown-schema.ts';
import { openMedium } from '../api.ts';
import { MetadataLine, MetadataShown } from './metadata.tsx';
import * as texts from './recorded-messages.ts';

type Observation = VisitShown['observations'][number];

type Noted = { readonly visit: string; readonly of: Observation; readonly mayTakeOut: boolean };

/** The pictures and recordings of one note. */
export function Media({ visit, of, mayTakeOut }: Noted): ReactElement | null {
  const say = useText();
  const moment = useMoment();
  if (of.media.length === 0) return null;
  const time = moment({ from: of.at, to: null, precision: 'minute' });
  return (
    <ul className="media">
      {of.media.map((line) => (
        // What was opened before something was taken out is forgotten with it.
        <li key={`${line.id} ${line.apart}`}>
          <Medium
            of={line}
            alt={say(texts.photoAlt, { by: of.by, time, note: of.note ?? say(texts.noNote) })}
            open={() => openMedium(visit, line.id)}
            beneath={(medium) => <MetadataShown of={line} medium={medium} />}
          />
          <MetadataLine visit={visit} of={line} mayTakeOut={mayTakeOut} />
        </li>
      ))}
    </ul>
  );
}
