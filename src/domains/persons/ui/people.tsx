import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import users from '@phosphor-icons/core/regular/users.svg?raw';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AsTable } from '../../../web/components/as-table.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Chip } from '../../../web/components/chip.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useLanguage } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useMay, useSession } from '../../access/ui/public.tsx';
import type { PersonRow } from '../schema.ts';
import { peopleQuery } from './api.ts';
import { personMenu } from './menu-messages.ts';
import { peopleTexts } from './people-messages.ts';
import { aboutWords, reachWords } from './words.ts';
import './person.css';

/** Every person in the files of the unit, by alias. No name is ever in this list. */
export default function People(): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const mayRead = useMay('person.list');
  const mayRegister = useMay('person.register');
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(personMenu.title)}>{say(personMenu.title)}</PageHeading>
          <p className="quiet">{say(peopleTexts.lead, { unit: unit.name })}</p>
          {mayRead && <AsTable list="person" />}
        </div>
        {mayRegister && (
          <Link className="button primary not-on-paper" to="/app/persons/new">
            <Icon of={plus} />
            {say(peopleTexts.register)}
          </Link>
        )}
      </div>
      {mayRead ? <List /> : <Forbidden />}
    </>
  );
}

function List(): ReactElement {
  const say = useText();
  const people = useInfiniteQuery(peopleQuery());
  const rows = people.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <FetchState of={people} lines={6} />
      {rows?.length === 0 && (
        <Empty title={say(peopleTexts.empty)} icon={users}>
          <p className="quiet">{say(peopleTexts.emptyText)}</p>
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <ul className="rows people">
          {rows.map((row) => (
            <PersonLine key={row.id} person={row} />
          ))}
        </ul>
      )}
      {people.hasNextPage && (
        <p className="actions">
          <Button barred={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
            {say(peopleTexts.older)}
          </Button>
        </p>
      )}
    </>
  );
}

/** One person in a list: alias, what is known, when they can be reached. */
export function PersonLine({ person }: { person: PersonRow }): ReactElement {
  const say = useText();
  const language = useLanguage();
  return (
    <li className="row">
      <p className="when">
        <Link className="row-link" to="/app/persons/$id" params={{ id: person.id }}>
          {person.alias}
        </Link>
      </p>
      <div>
        <p>{aboutWords(person, language, say)}</p>
        <p className="small quiet">{say(peopleTexts.safeTime, { when: reachWords(person.reach, language, say) })}</p>
      </div>
      <p className="end">
        {person.protection === 'none' ? (
          say(peopleTexts.yeses, { count: person.yeses })
        ) : (
          <Chip look="secrecy" icon={lockKey}>
            {say(peopleTexts.protectedRow)}
          </Chip>
        )}
      </p>
    </li>
  );
}
