import type { ReactElement } from 'react';
import { TakeOut } from '../../../../web/medium/erase-metadata.tsx';
import { liesApart, whyNames } from '../../../../web/medium/erase-metadata-messages.ts';
import { useMoment } from '../../../../web/moment.ts';
import type { Command } from '../../../../web/sending/command.ts';
import { useText } from '../../../../web/text.tsx';
import type { MediumShown, VisitShown } from '../../visit/shown-schema.ts';
import { useVisitCommand } from '../api.ts';
import * as texts from './metadata-messages.ts';
import * as told from './recorded-messages.ts';
import './recorded.css';

type MediumLine = VisitShown['observations'][number]['media'][number];

/** What is under a picture about what is detached from it: that it is there, and a way to take it out; or that it was taken out. */
export function MetadataLine(props: { visit: string; of: MediumLine; mayTakeOut: boolean }): ReactElement | null {
  const say = useText();
  const moment = useMoment();
  const { visit, of, mayTakeOut } = props;
  if (of.takenOut) {
    const { by, at, why } = of.takenOut;
    const time = moment({ from: at, to: null, precision: 'minute' });
    return <p className="small">{say(texts.wasTakenOut, { time, by, why: say(whyNames[why]) })}</p>;
  }
  if (of.apart !== 'kept') return null;
  return (
    <>
      <p className="small">{say(liesApart)}</p>
      {mayTakeOut && <TakeOutOfNote visit={visit} medium={of.id} />}
    </>
  );
}

function TakeOutOfNote({ visit, medium }: { visit: string; medium: string }): ReactElement {
  const command: Command<unknown> = useVisitCommand();
  return <TakeOut id={medium} path={`/api/inspections/visits/${visit}/media/${medium}/take-out`} command={command} />;
}

/** Position, time and camera of an opened picture, apart from it, and the fingerprints that were signed. */
export function MetadataShown({ of, medium }: { of: MediumLine; medium: MediumShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { position = null, takenAt = null, device = null } = medium.apart ?? {};
  const nothing = say(of.apart === 'taken-out' ? texts.outNow : told.apartNotKept);
  const isLost = of.apart === 'kept' && medium.apart === null;
  return (
    <details>
      <summary className="small">{say(told.apartTitle)}</summary>
      {isLost && <p className="small">{say(texts.lost)}</p>}
      <dl className="pairs stacked small">
        {!isLost && (
          <>
            <div>
              <dt>{say(told.apartWhere)}</dt>
              <dd>{position ? say(told.apartPosition, position) : nothing}</dd>
            </div>
            <div>
              <dt>{say(told.apartWhen)}</dt>
              <dd>{takenAt ? moment({ from: takenAt, to: null, precision: 'minute' }) : nothing}</dd>
            </div>
            <div>
              <dt>{say(told.apartDevice)}</dt>
              <dd>{device ?? nothing}</dd>
            </div>
          </>
        )}
        <div>
          <dt>{say(told.shaKept)}</dt>
          <dd className="fingerprint">{medium.sha256}</dd>
        </div>
        <div>
          <dt>{say(told.shaCamera)}</dt>
          <dd className="fingerprint">{medium.capturedSha256}</dd>
        </div>
      </dl>
      {of.apart === 'none' && medium.apart !== null && <p className="small quiet">{say(texts.liesWithin)}</p>}
    </details>
  );
}
