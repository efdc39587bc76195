import signIn from '@phosphor-icons/core/regular/sign-in.svg?raw';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { now } from '../../../../web/clock.ts';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay, useSession } from '../../../access/ui/public.tsx';
import type { ProviderList } from '../../schema.ts';
import { providersQuery } from '../api.ts';
import { providersTitle } from '../menu-messages.ts';
import { PlaceHistory } from './place-history.tsx';
import * as texts from './place-messages.ts';
import { ChangeProvider, ConnectProvider, EndProvider } from './provider-forms.tsx';
import '../administration.css';

/** Where people of the agency prove who they are. */
export default function ProvidersPage(): ReactElement {
  const say = useText();
  const may = useMay('provider.list');
  const providers = useQuery({ ...providersQuery(), enabled: may });
  return (
    <>
      <PageHeading tab={say(providersTitle)}>{say(providersTitle)}</PageHeading>
      <p className="quiet">{say(texts.providersLead)}</p>
      <DoneNote about="providers" />
      {may ? <Fetched of={providers}>{(data) => <Providers of={data} />}</Fetched> : <Forbidden />}
    </>
  );
}

function Providers({ of }: { of: ProviderList }): ReactElement {
  const say = useText();
  const { language } = useSession();
  const { shortDay } = useFormats();
  const open = of.items.filter(({ endedAt }) => endedAt === null);
  return (
    <>
      <div className="administration-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      {of.items.length === 0 ? (
        <Empty title={say(texts.noProviders)} icon={signIn}>
          <p className="quiet">{say(texts.noProvidersText)}</p>
        </Empty>
      ) : (
        <ScrollTable
          look="cards"
          caption={say(providersTitle)}
          columns={texts.providerColumns.map((column) => say(column))}
          rows={of.items.map((one) => ({
            key: one.id,
            cells: [
              language === 'sv' ? one.nameSv : one.nameEn,
              one.issuer,
              one.clientId,
              say(one.hasSecret ? texts.secretStored : texts.noSecret),
              one.endedAt === null
                ? say(texts.inUse, { people: one.people })
                : say(texts.disconnectedOn, { day: shortDay(new Date(one.endedAt), now()) }),
            ],
          }))}
        />
      )}
      <ConnectProvider />
      {open.map((one) => (
        <ChangeProvider key={`change ${one.id}`} of={one} />
      ))}
      {open.map((one) => (
        <EndProvider key={`end ${one.id}`} of={one} />
      ))}
      {of.items.map(({ id, nameSv, nameEn }) => (
        <PlaceHistory key={`history ${id}`} kind="providers" id={id} name={language === 'sv' ? nameSv : nameEn} />
      ))}
    </>
  );
}
