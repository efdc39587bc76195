import deviceMobile from '@phosphor-icons/core/regular/device-mobile.svg?raw';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { useText } from '../../../../web/text.tsx';
import { BringFile } from './bring-file.tsx';
import { OnePhone } from './one-phone.tsx';
import * as texts from './phone-messages.ts';
import { phonesQuery } from './phones-api.ts';
import './phones.css';

/** One's own phones: what has come from each, what is missing, stopping one that is lost, and sending what one saved as a file. */
export default function PhonesPage(): ReactElement {
  const say = useText();
  const phones = useQuery(phonesQuery());
  const devices = phones.data?.devices;
  return (
    <div className="reading">
      <PageHeading tab={say(texts.phonesTitle)}>{say(texts.phonesTitle)}</PageHeading>
      <p className="lead">{say(texts.phonesLead)}</p>
      <FetchState of={phones} lines={6} />
      {devices?.length === 0 && (
        <Empty title={say(texts.noneTitle)} icon={deviceMobile}>
          <p className="quiet">{say(texts.noneText)}</p>
          <p>
            <a href="/field">{say(texts.toField)}</a>
          </p>
        </Empty>
      )}
      {devices?.map((device, at) => (
        <OnePhone key={device.id} of={device} number={devices.length - at} />
      ))}
      {devices && <BringFile own={devices.map(({ id }) => id)} />}
    </div>
  );
}
