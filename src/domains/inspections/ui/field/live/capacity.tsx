import { type ReactElement, useState } from 'react';
import { Choices, Press, Written } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Screen } from '../../../../../web/field/screen.tsx';
import { useText } from '../../../../../web/text.tsx';
import { capacityNames } from '../../../../access/public.ts';
import { type OpenInspection, recordIn } from '../inspection.ts';
import { useRecording } from '../recording.ts';
import * as texts from './acts-messages.ts';
import { CapacityLine } from './capacity-line.tsx';
import { notVerified } from './live-messages.ts';

/** Going on in another capacity: an act, with its provision and why (JO 4476-2017). */
export function CapacityChange({ of }: { of: OpenInspection }): ReactElement {
  const say = useText();
  const { pack, standing } = of;
  const others = pack.visits.filter(({ capacity }) => capacity !== standing?.capacity);
  const [basis, setBasis] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const recording = useRecording();
  const live = `/i/${of.key}/live`;
  async function change(): Promise<void> {
    const chosen = others.find(({ bases }) => bases.some(({ id }) => id === basis));
    if (!chosen || reason.trim() === '') return setMissing(true);
    const isTold = await recording.run(() =>
      recordIn(of, {
        verb: 'sitting.change-capacity',
        input: { to: chosen.capacity, basis, reason: reason.trim(), decidedBy: null, about: pack.inspection },
      }),
    );
    if (isTold) goTo(live, 'instead');
  }
  return (
    <Screen
      title={say(texts.capacityTitle)}
      back={live}
      above={<CapacityLine of={of} fixed />}
      bottom={
        others.length > 0 && (
          <Press look="primary" barred={recording.isTelling} onClick={() => void change()}>
            {say(texts.change)}
          </Press>
        )
      }
    >
      <p className="lead">{say(texts.capacityLead)}</p>
      {others.length === 0 ? (
        <p>{say(texts.onlyOne)}</p>
      ) : (
        <>
          <Choices
            id="basis"
            label={say(texts.goOnAs)}
            value={basis}
            onChange={setBasis}
            error={isMissing && basis === null ? say(texts.goOnAsMissing) : undefined}
            choices={others.flatMap(({ capacity, bases }) =>
              bases.map(({ id, provision, verified }) => ({
                value: id,
                label: say(capacityNames[capacity]),
                detail: verified ? provision : `${provision} (${say(notVerified)})`,
              })),
            )}
          />
          <Written
            id="reason"
            label={say(texts.why)}
            value={reason}
            onChange={setReason}
            maxLength={500}
            lines={3}
            error={isMissing && reason.trim() === '' ? say(texts.whyMissing) : undefined}
          />
        </>
      )}
      {recording.problem && (
        <p className="problem" role="alert">
          {recording.problem}
        </p>
      )}
    </Screen>
  );
}
