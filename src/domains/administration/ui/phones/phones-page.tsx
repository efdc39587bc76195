import deviceMobile from '@phosphor-icons/core/regular/device-mobile.svg?raw';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useDeferredValue, useEffect, useState } from 'react';
import { announce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import type { PhoneList } from '../../phones/shapes.ts';
import { phonesTitle } from '../menu-messages.ts';
import { phonesQuery } from './api.ts';
import * as texts from './messages.ts';
import { PhonesOfPerson } from './person-phones.tsx';
import { type PhonesFilter, phonesChoices } from './search.ts';
import { UnitField } from './unit-field.tsx';
import '../../../../web/components/list-page.css';
import '../administration.css';
import './phones.css';

const route = getRouteApi('/app/administration/phones');

/** The phones of the people of the agency, and stopping those that are lost. */
export default function PhonesPage(): ReactElement {
  const say = useText();
  if (useMay('account.phones')) return <Phones />;
  return (
    <>
      <PageHeading tab={say(phonesTitle)}>{say(phonesTitle)}</PageHeading>
      <Forbidden />
    </>
  );
}

function Phones(): ReactElement {
  const say = useText();
  const filter: PhonesFilter = route.useSearch();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const phones = useInfiniteQuery({
    ...phonesQuery({ ...filter, search: wanted }),
    placeholderData: (before) => before,
  });
  const first = phones.data?.pages[0];
  const people = phones.data?.pages.flatMap(({ items }) => items);
  const found = people && say(texts.listed, { count: people.length });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice is why it is said again
  useEffect(() => {
    if (found) announce(found);
  }, [found, wanted, filter.show, filter.unitRef]);
  const chooseUnit = (unit: string): void =>
    void navigate({ to: '/app/administration/phones', search: { ...filter, unitRef: unit || undefined } });
  return (
    <>
      <PageHeading tab={say(phonesTitle)}>{say(phonesTitle)}</PageHeading>
      {first && <p className="quiet">{say(texts.lead, { count: first.counts['in-use'] })}</p>}
      {first && (
        <div className="administration-sees">
          <VisibilityStrip of={first.visibility} />
        </div>
      )}
      {first && <Choices filter={filter} counts={first.counts} />}
      <div className="phones-find not-on-paper">
        <TextField id="find" label={say(texts.find)} value={search} onChange={setSearch} maxLength={100} optional />
        <UnitField units={first?.units ?? []} value={filter.unitRef ?? ''} onChange={chooseUnit} />
      </div>
      <DoneNote about="phones" />
      {!phones.data && <FetchState of={phones} />}
      {people?.length === 0 && (
        <Empty title={say(texts.noneTitle)} icon={deviceMobile}>
          <p className="quiet">{say(texts.noneText)}</p>
          <p>
            <Link to="/app/administration/phones" onClick={() => setSearch('')}>
              {say(texts.showAll)}
            </Link>
          </p>
        </Empty>
      )}
      {people?.map((person) => (
        <PhonesOfPerson key={person.id} of={person} />
      ))}
      {people && people.length > 0 && (
        <p className="actions inbox-end">
          <span className="small quiet">{found}</span>
          {phones.hasNextPage && (
            <Button barred={phones.isFetchingNextPage} onClick={() => void phones.fetchNextPage()}>
              {say(texts.more)}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

function Choices({ filter, counts }: { filter: PhonesFilter; counts: PhoneList['counts'] }): ReactElement {
  const say = useText();
  return (
    <div className="filters not-on-paper">
      <nav aria-label={say(texts.filter)}>
        {phonesChoices.map((show) => (
          <Link
            key={show}
            to="/app/administration/phones"
            search={{ ...filter, show: show === 'registered' ? undefined : show }}
            activeOptions={{ exact: true }}
          >
            {say(texts.shown[show], { count: counts[show] })}
          </Link>
        ))}
      </nav>
    </div>
  );
}
