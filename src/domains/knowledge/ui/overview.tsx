import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useCountryName } from '../../../web/country-name.ts';
import { useText } from '../../../web/text.tsx';
import type { Overview as Shown, ShownList } from '../schema.ts';
import { overviewQuery } from './api.ts';
import { listGroups, shownUnder } from './list-groups.ts';
import { listNames } from './messages.ts';
import * as texts from './page-messages.ts';

/** Everything that is known here, at a glance: what there is of each list, and how much of it is not verified. */
export function Overview(): ReactElement {
  return <Fetched of={useQuery(overviewQuery)}>{(data) => <Lists of={data} />}</Fetched>;
}

function Lists({ of: { lists, countries } }: { of: Shown }): ReactElement {
  const say = useText();
  const countryName = useCountryName();
  const sum = (count: (of: Shown['lists'][number]) => number): number =>
    lists.reduce((total, one) => total + count(one), 0);
  const lawOf = say(texts.lawOf, { countries: countries.map(countryName).join(', ') });
  return (
    <>
      <p className="knowledge-whole">
        {say(texts.whole, { count: sum((of) => of.count), unverified: sum((of) => of.unverified) })}
      </p>
      <div className="list-groups">
        {listGroups.map((group) => (
          <section key={group.id} className="block" aria-labelledby={`lists-${group.id}`}>
            <h2 id={`lists-${group.id}`}>{say(group.name)}</h2>
            <ul>
              {group.lists.map((list) => (
                <li key={list}>
                  <Link to="/app/knowledge" search={{ list }}>
                    {say(listNames[list])}
                  </Link>
                  <ListSize of={together(lists, list)} />
                  {list === 'offences' && countries.length > 0 && <p className="small quiet">{lawOf}</p>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

type Size = { readonly count: number; readonly unverified: number };

/** How much there is of a list, with what is shown beneath its entries. */
const together = (lists: Shown['lists'], list: ShownList): Size => {
  const all = lists.filter((one) => shownUnder(one.list) === list);
  const sum = (count: (of: Size) => number): number => all.reduce((total, one) => total + count(one), 0);
  return { count: sum((of) => of.count), unverified: sum((of) => of.unverified) };
};

function ListSize({ of }: { of: Size }): ReactElement {
  const say = useText();
  const text =
    of.count === 0
      ? say(texts.nothingYet)
      : say(of.unverified === of.count ? texts.countedOnly : texts.counted, { ...of });
  return <p className="small quiet">{text}</p>;
}
