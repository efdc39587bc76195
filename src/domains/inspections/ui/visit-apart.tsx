import { type ReactElement, useState } from 'react';
import type { Command } from '../../../web/command.ts';
import { Button } from '../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { Dialog } from '../../../web/components/lazy-dialog.tsx';
import { Sending } from '../../../web/components/sending.tsx';
import { missing } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import { whyTakenOut } from '../media-schema.ts';
import type { MediumShown, VisitShown } from '../visit-shown-schema.ts';
import * as texts from './apart-messages.ts';
import { useVisitCommand } from './api.ts';
import * as told from './visit-told-messages.ts';

type Line = VisitShown['observations'][number]['media'][number];

/** What stands under a picture of what lies apart of it: that it is there, and a way to take it out; or that it was taken out. */
export function ApartLine(props: { visit: string; of: Line; mayTakeOut: boolean }): ReactElement | null {
  const say = useText();
  const moment = useMoment();
  const { visit, of, mayTakeOut } = props;
  if (of.takenOut) {
    const { by, at, why } = of.takenOut;
    const time = moment({ from: at, to: null, precision: 'minute' });
    return <p className="small">{say(texts.wasTakenOut, { time, by, why: say(texts.whyNames[why]) })}</p>;
  }
  if (of.apart !== 'kept') return null;
  return (
    <>
      <p className="small">{say(texts.liesApart)}</p>
      {mayTakeOut && <TakeOut visit={visit} medium={of.id} />}
    </>
  );
}

/** Asks once more, and why: what is destroyed here comes back for nobody. */
function TakeOut({ visit, medium }: { visit: string; medium: string }): ReactElement {
  const say = useText();
  const command: Command<unknown> = useVisitCommand();
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const field = `${medium}.why`;
  const errors = useFormErrors(why === '' ? [missing(field, texts.chooseWhy)] : []);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/inspections/visits/${visit}/media/${medium}/take-out`,
      label: texts.takingOut,
      done: texts.didTakeOut,
      body: (act) => ({ act, why }),
    });
    if (outcome.kind !== 'refused') setOpen(false);
  }
  return (
    <p className="not-on-paper">
      <Button look="compact" onClick={() => setOpen(true)}>
        {say(texts.takeOut)}
      </Button>
      {isOpen && (
        <Dialog title={say(texts.takeOutTitle)} alert onClose={() => setOpen(false)}>
          <div className="fields">
            <p>
              <strong>{say(texts.cannotUndo)}</strong>
            </p>
            <p>{say(texts.whatRemains)}</p>
            <ChoiceGroup
              id={field}
              label={say(texts.why)}
              hint={say(texts.whyHint)}
              error={errors.at(field)}
              value={why}
              onChange={setWhy}
              lines={whyTakenOut.map((value) => ({ value, label: say(texts.whyNames[value]) }))}
            />
          </div>
          <Refusal of={command.refused} />
          <Sending act={command.act} />
          <div className="actions">
            <Button look="primary" barred={command.onItsWay} onClick={() => void send()}>
              {say(command.sending ? sendingNow : texts.takeOut)}
            </Button>
            <Button autoFocus onClick={() => setOpen(false)}>
              {say(texts.keepThem)}
            </Button>
          </div>
        </Dialog>
      )}
    </p>
  );
}

/** Position, time and camera of an opened picture, apart from it, and the fingerprints that were signed. */
export function ApartShown({ of, medium }: { of: Line; medium: MediumShown }): ReactElement {
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
