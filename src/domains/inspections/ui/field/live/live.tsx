import camera from '@phosphor-icons/core/regular/camera.svg?raw';
import listChecks from '@phosphor-icons/core/regular/list-checks.svg?raw';
import microphone from '@phosphor-icons/core/regular/microphone.svg?raw';
import user from '@phosphor-icons/core/regular/user.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useNow } from '../../../../../web/clock.ts';
import { Icon } from '../../../../../web/components/icon.tsx';
import { Press } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Go, Screen } from '../../../../../web/field/screen.tsx';
import { dropMedium } from '../../../../../web/offline/medium.ts';
import { noteUnderWay } from '../../../../../web/offline/under-way.ts';
import { useText } from '../../../../../web/text.tsx';
import { type OpenInspection, recordIn } from '../inspection.ts';
import type { Phone } from '../phone/phone.ts';
import { useRecording } from '../recording.ts';
import { keptByAgency } from '../start/brief-messages.ts';
import { StartVisit } from '../start/start-visit.tsx';
import { CapacityLine } from './capacity-line.tsx';
import { ToldList } from './entry-list.tsx';
import * as texts from './live-messages.ts';
import { keepsPlace, setKeepsPlace, takePhoto } from './photo.ts';
import { UndoLine } from './undo-line.tsx';

const quietMinutes = 10;

/**
 * The screen of the cellar: in which capacity one acts, four big tiles, what was noted, newest on top. Without a network it looks the same.
 */
export function Live({ of, phone }: { of: OpenInspection; phone: Phone }): ReactElement {
  const say = useText();
  const { visit } = of;
  const to = (screen: string): string => `/i/${of.key}/${screen}`;
  const isUnderWay = visit?.leftAt === null;
  useEffect(() => {
    if (isUnderWay) void noteUnderWay(of.key);
  }, [isUnderWay, of.key]);
  if (!visit) return <StartVisit of={of} />;
  return (
    <Screen
      title={say(texts.liveTitle, { place: of.pack.plan.workplace?.name ?? '' })}
      back={`/i/${of.key}`}
      above={<CapacityLine of={of} />}
      isBottomInRow
      bottom={
        <>
          <Press look="danger" icon={warning} onClick={() => goTo(to('danger'))}>
            {say(texts.danger)}
          </Press>
          <Press onClick={() => goTo(to('close'))}>{say(texts.leave)}</Press>
        </>
      }
    >
      <Tiles of={of} />
      <UndoLine of={of} />
      <p className="also">
        <Go to={to('talk')} className="press">
          {say(texts.privateTalk)}
        </Go>
        <Go to={to('suspicion')} className="press">
          {say(texts.suspicion)}
        </Go>
      </p>
      <NobodyYet of={of} />
      <StatusLine of={of} phone={phone} />
      <section aria-labelledby="told">
        <h2 id="told">{say(texts.listOfTold)}</h2>
        <ToldList of={of} />
      </section>
      <KeepsPlace />
    </Screen>
  );
}

function Tiles({ of }: { of: OpenInspection }): ReactElement {
  const say = useText();
  const input = useRef<HTMLInputElement>(null);
  const recording = useRecording();
  const to = (screen: string): string => `/i/${of.key}/${screen}`;
  async function keep(file: File | undefined): Promise<void> {
    if (!file) return;
    await recording.run(async () => {
      const attachment = await takePhoto(file);
      const input = {
        signs: [],
        photos: 0,
        place: null,
        note: null,
        worker: null,
        attachments: [attachment],
        basedOn: [],
      };
      const params = { id: of.standing?.visit ?? '' };
      await recordIn(of, { verb: 'inspection.observe', params, input }).catch(async (error: unknown) => {
        await dropMedium(attachment.id).catch(() => undefined); // no note names it, so it belongs to none
        throw error;
      });
    });
  }
  return (
    <>
      <div className="tiles">
        <button type="button" className="tile" onClick={() => input.current?.click()}>
          <Icon of={camera} />
          {say(texts.photo)}
        </button>
        <Go to={to('say')} className="tile primary">
          <Icon of={microphone} />
          {say(texts.sayIt)}
        </Go>
        <Go to={to('signs')} className="tile">
          <Icon of={listChecks} />
          {say(texts.tickSigns)}
        </Go>
        <Go to={to('person')} className="tile">
          <Icon of={user} />
          {say(texts.person)}
        </Go>
      </div>
      <input
        ref={input}
        className="unseen"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        capture="environment"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = ''; // so that the same picture can be taken twice
          void keep(file);
        }}
      />
      {recording.problem && (
        <p className="problem" role="alert">
          {recording.problem}
        </p>
      )}
    </>
  );
}

/** Whether place and camera of the photos that are taken from now on are kept apart from them, or left out. */
function KeepsPlace(): ReactElement {
  const say = useText();
  const [keeps, setKeeps] = useState(keepsPlace());
  const turn = (): void => {
    setKeepsPlace(!keeps);
    setKeeps(!keeps);
  };
  return (
    <button type="button" className="switch" aria-pressed={keeps} onClick={turn}>
      {say(keeps ? texts.positionOn : texts.positionOff)}
    </button>
  );
}

/** How many things are on the phone, and that none is lost. It is announced when it changes, and looks calm without a network. */
function StatusLine({ of, phone }: { of: OpenInspection; phone: Phone }): ReactElement {
  const say = useText();
  const waiting = of.rows.filter(({ outcome }) => outcome === 'waiting').length;
  const words =
    phone.sync?.kind === 'sending' && phone.sync.toSend > 0
      ? say(texts.sending, { count: phone.sync.toSend })
      : say(waiting > 0 ? texts.onThisPhone : texts.withAgency, {
          count: waiting > 0 ? waiting : of.rows.length,
          lost: phone.health.unsent.lost,
        });
  const kept = of.rows.filter(({ outcome }) => outcome === 'kept').length;
  return (
    <>
      <p className="status-line" role="status">
        {words}
      </p>
      {kept > 0 && <p className="problem">{say(keptByAgency, { count: kept })}</p>}
    </>
  );
}

/** After ten minutes without a person the link asks how many there are. */
function NobodyYet({ of }: { of: OpenInspection }): ReactElement | null {
  const say = useText();
  const now = useNow(30);
  const { visit } = of;
  if (!visit || visit.workers.length > 0) return null;
  if (now.getTime() - Date.parse(visit.begunAt) < quietMinutes * 60_000) return null;
  return (
    <Go to={`/i/${of.key}/person`} className="next-line">
      {say(texts.countPeople)}
    </Go>
  );
}
