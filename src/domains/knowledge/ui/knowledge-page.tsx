import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';
import { type ShownList, shownLists } from '../schema.ts';
import { useAskedEntry } from './asked-entry.ts';
import { type ChosenList, chosenList, countryOf } from './chosen-list.ts';
import { shownUnder } from './list-groups.ts';
import { LawPage, ListPage, SameHeading } from './list-page.tsx';
import * as texts from './messages.ts';
import { Overview } from './overview.tsx';
import { allLists } from './page-messages.ts';
import { WhoIsWho } from './who/who-is-who.tsx';
import './knowledge.css';
import './law.css';

const route = getRouteApi('/app/knowledge');

/** What CAPE knows: all lists at a glance, or one of them. */
export default function KnowledgePage(): ReactElement {
  const chosen = chosenList(route.useSearch());
  const known = shownLists.find((each) => each === chosen.list);
  const list = known && shownUnder(known);
  // Another list is another page, though the address is the same up to its question: its heading takes the focus.
  const [first] = useState(list);
  const [hasMoved, setMoved] = useState(false);
  if (list !== first && !hasMoved) setMoved(true);
  return list ? (
    <OneList key={list} list={list} chosen={chosen} takesFocus={hasMoved} />
  ) : (
    <AllLists key="all" takesFocus={hasMoved} />
  );
}

function AllLists({ takesFocus }: { takesFocus: boolean }): ReactElement {
  const say = useText();
  return (
    <>
      <PageHeading tab={say(texts.title)} takesFocus={takesFocus}>
        {say(texts.title)}
      </PageHeading>
      <p className="quiet">{say(texts.lead)}</p>
      <Overview />
    </>
  );
}

function OneList(props: { list: ShownList; chosen: ChosenList; takesFocus: boolean }): ReactElement {
  const say = useText();
  const asked = useAskedEntry();
  const { list, chosen } = props;
  const name = say(texts.listNames[list]);
  return (
    <>
      <p className="small not-on-paper">
        <Link to="/app/knowledge" search={{}}>
          {say(allLists)}
        </Link>
      </p>
      <PageHeading tab={name} takesFocus={props.takesFocus && asked === ''}>
        {name}
      </PageHeading>
      <SameHeading list={list} />
      <List list={list} chosen={chosen} asked={asked} />
    </>
  );
}

function List({ list, chosen, asked }: { list: ShownList; chosen: ChosenList; asked: string }): ReactElement {
  const { country } = useSession();
  if (list === 'offences') return <LawPage country={countryOf(chosen, asked, country)} />;
  return list === 'agencies' ? <WhoIsWho /> : <ListPage list={list} />;
}
