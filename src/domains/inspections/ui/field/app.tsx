import type { ReactElement } from 'react';
import { goTo, usePlace } from '../../../../web/field/place.ts';
import { isTrusted } from '../../../../web/offline/device.ts';
import { type OpenInspection, useInspection } from './inspection.ts';
import { CapacityChange } from './live/capacity.tsx';
import { Close, Sent } from './live/close.tsx';
import { Danger } from './live/danger.tsx';
import { Live } from './live/live.tsx';
import { Person } from './live/person.tsx';
import { SayIt } from './live/say.tsx';
import { Signs } from './live/signs.tsx';
import { Suspicion } from './live/suspicion.tsx';
import { Locked } from './phone/locked.tsx';
import { type Phone, usePhone } from './phone/phone.ts';
import { PhonePage } from './phone/phone-page.tsx';
import { SetUp } from './phone/set-up.tsx';
import { Brief } from './start/brief.tsx';
import { DownloadPlan } from './start/download-plan.tsx';
import { InspectionList } from './start/list.tsx';
import { Practise } from './start/practise.tsx';
import { Handed } from './talk/handed.tsx';
import { Talk } from './talk/talk.tsx';

/** Handing a suspicion over belongs to another domain; the module that puts the app together brings its screen. */
export type ReferScreen = (props: { of: OpenInspection }) => ReactElement;

/**
 * Which screen is shown. In a worker's hand it is the questions, whatever the address says; locked, it is the lock; only then the address
 * counts.
 */
export function FieldApp({ refer }: { refer: ReferScreen }): ReactElement | null {
  const phone = usePhone();
  const place = usePlace();
  if (!phone) return null; // some milliseconds, until the disk has been read
  if (phone.handed && !phone.handed.isBack) return <Handed handed={phone.handed} />;
  if (!phone.device || !isTrusted(phone.device) || phone.isGone || phone.methods.length === 0)
    return <SetUp phone={phone} />;
  if (!phone.isOpen) return <Locked phone={phone} />;
  const [, first, bundle, screen, more] = place.split('/');
  if (first === 'phone') return <PhonePage phone={phone} />;
  if (first === 'take' && bundle) return <DownloadPlan inspection={bundle} phone={phone} />;
  if (first === 'i' && bundle)
    return <OfInspection bundle={bundle} screen={screen ?? ''} more={more} phone={phone} refer={refer} />;
  return <InspectionList phone={phone} />;
}

function OfInspection(props: {
  /** The name of the bundle that was downloaded for it. */
  bundle: string;
  screen: string;
  more: string | undefined;
  phone: Phone;
  refer: ReferScreen;
}): ReactElement | null {
  const { phone, refer: Refer } = props;
  const of = useInspection(props.bundle);
  if (!phone.bundles.some(({ key, isReadable }) => key === props.bundle && isReadable)) {
    queueMicrotask(() => goTo('/', 'instead'));
    return null;
  }
  if (!of) return null;
  const needsVisit = !['', 'taken', 'live', 'sent', 'capacity', 'practise'].includes(props.screen);
  if (needsVisit && !of.visit) return <Live of={of} phone={phone} />;
  switch (props.screen) {
    case 'live':
      return <Live of={of} phone={phone} />;
    case 'say':
      return <SayIt of={of} />;
    case 'signs':
      return <Signs of={of} />;
    case 'person':
      return <Person of={of} />;
    case 'danger':
      return <Danger of={of} />;
    case 'capacity':
      return <CapacityChange of={of} />;
    case 'suspicion':
      return <Suspicion of={of} />;
    case 'talk':
      return <Talk of={of} worker={props.more ?? null} />;
    case 'practise':
      return <Practise of={of} />;
    case 'close':
      return <Close of={of} />;
    case 'refer':
      return <Refer of={of} />;
    case 'sent':
      return <Sent of={of} phone={phone} />;
    default:
      return <Brief of={of} phone={phone} wasJustTaken={props.screen === 'taken'} />;
  }
}
