import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useDeferredValue, useState } from 'react';
import { Field } from '../../../web/components/field.tsx';
import { FailureState } from '../../../web/components/state/failure-state.tsx';
import { Loading } from '../../../web/components/state/loading.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useCountryName } from '../../../web/country-name.ts';
import { useText } from '../../../web/text.tsx';
import { type Country, countries } from '../countries.ts';
import { isWanted, lawWanted, type Wanted } from '../find-codes.ts';
import type { CodeShown, ShownList } from '../schema.ts';
import { lawQuery, overviewQuery } from './api.ts';
import { useGoToAsked } from './asked-entry.ts';
import { CodeList } from './code-list.tsx';
import { CountryLaw } from './country-law.tsx';
import type { AnyCode } from './entry-parts.tsx';
import { JudgmentList } from './judgment-list.tsx';
import { listGroups } from './list-groups.ts';
import { listNames } from './messages.ts';
import * as texts from './page-messages.ts';
import { PowerTable } from './power-table.tsx';
import { useAreHere, useCodes } from './public.tsx';
import { SectorList } from './sector-list.tsx';

/** The lists under the same heading, to go from one to the next. */
export function SameHeading({ list }: { list: ShownList }): ReactElement | null {
  const say = useText();
  const group = listGroups.find(({ lists }) => lists.includes(list));
  if (!group || group.lists.length < 2) return null;
  return (
    <nav className="lists not-on-paper" aria-label={say(texts.sameHeading, { group: say(group.name) })}>
      {group.lists.map((each) => (
        <Link
          key={each}
          to="/app/knowledge"
          search={{ list: each }}
          replace
          aria-current={each === list ? 'page' : undefined}
        >
          {say(listNames[each])}
        </Link>
      ))}
    </nav>
  );
}

/** The law of one country: which one is in the address, so that a link to it stays. */
export function LawPage({ country }: { country: Country }): ReactElement {
  const { data, error, refetch } = useQuery(lawQuery(country));
  const areNamesHere = useAreHere(['evidence', 'failure-modes']);
  const isHere = data !== undefined && areNamesHere;
  useGoToAsked(isHere);
  const law = data && areNamesHere && { offences: data.offences ?? [], elements: data.elements ?? [] };
  const all = law && [...law.offences, ...law.elements];
  return (
    <>
      <CountryChoice country={country} />
      {!isHere && !error && <Loading lines={8} />}
      {!law && error && <FailureState error={error} again={() => void refetch()} />}
      {law && all && (
        <Filtered
          key={country}
          codes={all}
          found={(wanted) =>
            lawWanted(law.offences, law.elements, wanted).flatMap(({ offence, elements }) => [offence, ...elements])
          }
        >
          {(_, wanted) => <CountryLaw law={law} wanted={wanted} />}
        </Filtered>
      )}
    </>
  );
}

function CountryChoice({ country }: { country: Country }): ReactElement {
  const say = useText();
  const countryName = useCountryName();
  const { data } = useQuery(overviewQuery);
  const written = data?.countries ?? [country];
  const missing = countries.filter((each) => data && !written.includes(each));
  return (
    <>
      <nav className="lists not-on-paper" aria-label={say(texts.whichCountry)}>
        {written.map((each) => (
          <Link
            key={each}
            to="/app/knowledge"
            search={{ list: 'offences', country: each }}
            replace
            aria-current={each === country ? 'page' : undefined}
          >
            {countryName(each)}
          </Link>
        ))}
      </nav>
      <p className="on-paper">{countryName(country)}</p>
      {missing.length > 0 && (
        <p className="small quiet">{say(texts.notWritten, { countries: missing.map(countryName).join(', ') })}</p>
      )}
    </>
  );
}

/** The lists whose names are in the lines of a list. */
const namesIn = (list: ShownList): readonly ShownList[] => {
  if (list === 'sectors') return ['observations', 'retention', 'holders', 'obstacles'];
  return list === 'powers' || list === 'judgments' ? [] : ['holders', 'stages', 'ilo11'];
};

/** Any other list. */
export function ListPage({ list }: { list: ShownList }): ReactElement {
  const { codes, error, again } = useCodes(list);
  const areNamesHere = useAreHere(namesIn(list));
  const isHere = codes !== undefined && areNamesHere;
  useGoToAsked(isHere);
  return (
    <>
      {!isHere && !error && <Loading lines={8} />}
      {!codes && error && <FailureState error={error} again={again} />}
      {codes && areNamesHere && <Filtered codes={codes}>{(found) => <Body list={list} codes={found} />}</Filtered>}
    </>
  );
}

function Body({ list, codes }: { list: ShownList; codes: readonly AnyCode[] }): ReactElement {
  if (list === 'powers') return <PowerTable codes={codes as readonly CodeShown<'powers'>[]} />;
  if (list === 'sectors') return <SectorList codes={codes as readonly CodeShown<'sectors'>[]} />;
  if (list === 'judgments') return <JudgmentList codes={codes as readonly CodeShown<'judgments'>[]} />;
  return <CodeList list={list} codes={codes} />;
}

/** For a list with several countries: one of them, or what belongs to none of them alone. */
function CountryFilter(props: {
  codes: readonly AnyCode[];
  country: string | null | undefined;
  choose: (country: string | null | undefined) => void;
}): ReactElement | null {
  const say = useText();
  const countryName = useCountryName();
  const present = [...new Set(props.codes.flatMap((code) => ('country' in code ? [code.country] : [])))];
  if (present.length < 2) return null;
  const { country, choose } = props;
  return (
    <Field id="knowledge.country" label={say(texts.whichCountry)}>
      {(ties) => (
        <select
          {...ties}
          className="input"
          value={country === undefined ? 'all' : (country ?? 'none')}
          onChange={({ target: { value } }) => choose(value === 'all' ? undefined : value === 'none' ? null : value)}
        >
          <option value="all">{say(texts.allCountries)}</option>
          {present.map((each) => (
            <option key={each ?? 'none'} value={each ?? 'none'}>
              {each === null ? say(texts.noCountry) : countryName(each)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The search in the list, how much of it is left, and that. */
function Filtered(props: {
  codes: readonly AnyCode[];
  found?: (wanted: Wanted) => readonly AnyCode[];
  children: (found: readonly AnyCode[], wanted: Wanted) => ReactElement;
}): ReactElement {
  const say = useText();
  const [typed, setTyped] = useState<Wanted>({ words: '', onlyUnverified: false });
  // Typing goes before drawing: a long list follows when there is time.
  const wanted = useDeferredValue(typed);
  const { codes, found: findIn, children } = props;
  if (codes.length === 0) return <p className="unknown">{say(texts.noEntries)}</p>;
  const found = findIn ? findIn(wanted) : codes.filter((code) => isWanted(code, wanted));
  const unverified = found.filter(({ verified }) => !verified).length;
  return (
    <>
      <search className="knowledge-search not-on-paper">
        <TextField
          id="knowledge.words"
          label={say(texts.search)}
          hint={say(texts.searchHint, { example: codes[0]?.id ?? '' })}
          value={typed.words}
          maxLength={100}
          onChange={(words) => setTyped({ ...typed, words })}
        />
        <CountryFilter codes={codes} country={typed.country} choose={(country) => setTyped({ ...typed, country })} />
        <label className="check">
          <input
            type="checkbox"
            checked={typed.onlyUnverified}
            onChange={({ target }) => setTyped({ ...typed, onlyUnverified: target.checked })}
          />
          {say(texts.onlyUnverified)}
        </label>
      </search>
      <p className="small quiet" role="status">
        {say(texts.found, { found: found.length, count: codes.length, unverified })}
      </p>
      {found.length === 0 ? <p className="unknown">{say(texts.nothingFound)}</p> : children(found, wanted)}
    </>
  );
}
