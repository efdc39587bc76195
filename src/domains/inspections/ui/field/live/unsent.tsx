import { type ReactElement, useState } from 'react';
import { Press } from '../../../../../web/field/controls.tsx';
import { useMoment } from '../../../../../web/moment.ts';
import { forgetDevice } from '../../../../../web/offline/device.ts';
import { exportFile } from '../../../../../web/offline/export-file.ts';
import { syncNow } from '../../../../../web/offline/sync.ts';
import type { WhyNot } from '../../../../../web/offline/sync-request.ts';
import { saveFile } from '../../../../../web/save-file.ts';
import { useText } from '../../../../../web/text.tsx';
import { look, type Phone } from '../phone/phone.ts';
import * as texts from '../start/brief-messages.ts';
import * as live from './live-messages.ts';

/** What no waiting mends: what the agency says does not fit what is on the phone, or it takes something no more. */
const needsPerson: readonly WhyNot[] = ['refused', 'answer', 'not-signed', 'behind', 'differs'];

/** What has not arrived yet, and the two ways out of the phone: a network, or a file. Nothing need be opened for it. */
export function Unsent({ phone }: { phone: Phone }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const [isSending, setSending] = useState(false);
  const { health, device, sync } = phone;
  const { acts, media } = health.unsent;
  const waits = acts + media > 0;
  const hasStopped = phone.isGone || phone.bundles.some(({ isReadable }) => !isReadable);

  async function save(): Promise<void> {
    const file = await exportFile();
    saveFile(file.name, file, file.type);
  }
  async function send(): Promise<void> {
    setSending(true);
    await syncNow().catch(() => undefined); // the state says how it went
    setSending(false);
  }
  return (
    <section className="unsent">
      <p role="status">
        {say(sync?.kind === 'sending' ? live.sending : texts.unsent, { acts, media, count: sync?.toSend ?? 0 })}
      </p>
      {health.unsent.lost > 0 && <p className="problem">{say(texts.lost, { count: health.unsent.lost })}</p>}
      {sync?.why === 'unknown-phone' && <Unknown waits={waits} />}
      {sync?.why && needsPerson.includes(sync.why) && <p className="problem">{say(texts.needsPerson)}</p>}
      {sync?.why === 'disk' && <p className="problem">{say(texts.diskFull)}</p>}
      {health.clock === 'set-back' && <p className="problem">{say(texts.clockSetBack)}</p>}
      {health.clock === 'was-ahead' && hasStopped && <p className="problem">{say(texts.clockWasAhead)}</p>}
      {health.nag && <p className="problem">{say(texts.nag)}</p>}
      {health.canVerify === false && <p className="quiet">{say(texts.cannotVerify)}</p>}
      {device?.receipt && (
        <p className="small quiet">
          {say(texts.received, {
            through: device.receipt.through,
            time: moment({ from: device.receipt.time, to: null, precision: 'minute' }),
          })}
        </p>
      )}
      {waits && (
        <>
          <Press barred={isSending} onClick={() => void send()}>
            {say(texts.sendNow)}
          </Press>
          <Press look="plain" describedBy="save-file-hint" onClick={() => void save()}>
            {say(texts.saveFile)}
          </Press>
          <p className="hint" id="save-file-hint">
            {say(texts.saveFileHint)}
          </p>
        </>
      )}
    </section>
  );
}

/** The agency does not know this phone any more. What it holds is saved as a file first; then it can be registered again. */
function Unknown({ waits }: { waits: boolean }): ReactElement {
  const say = useText();
  return (
    <>
      <p className="problem">{say(texts.unknownPhone)}</p>
      {!waits && (
        <Press
          onClick={() =>
            void forgetDevice('refuse')
              .then(look)
              .catch(() => undefined)
          }
        >
          {say(texts.makeNobodys)}
        </Press>
      )}
    </>
  );
}
