import addressBook from '@phosphor-icons/core/regular/address-book.svg?raw';
import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useDeferredValue, useState } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { Button } from '../../../../web/components/button.tsx';
import { Field } from '../../../../web/components/field.tsx';
import { PrintButton } from '../../../../web/components/paper/print-button.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useCountryName } from '../../../../web/country-name.ts';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import { agencyKinds } from '../../agencies/agency.ts';
import { findWho, type WhoWanted } from '../../agencies/find-who.ts';
import { registerCsv } from '../../agencies/register-csv.ts';
import type { WhoIsWho as Shown, WhoEntry } from '../../agencies/who-is-who.ts';
import { countries } from '../../countries.ts';
import { whoIsWhoQuery } from '../api.ts';
import { useAskedEntry, useGoToAsked } from '../asked-entry.ts';
import * as texts from './messages.ts';
import { WhoLine } from './who-line.tsx';
import './who.css';

/** Who is who: agencies, helplines and organisations of ten countries, beside the agencies of this installation. */
export function WhoIsWho(): ReactElement {
  return <Fetched of={useQuery(whoIsWhoQuery())}>{(data) => <Register of={data} />}</Fetched>;
}

/** An address that points to an entry opens its country. */
const countryIn = (asked: string): string | undefined =>
  countries.find((each) => asked.startsWith(`${each.toLowerCase()}.`));

function Register({ of }: { of: Shown }): ReactElement {
  const say = useText();
  const asked = useAskedEntry();
  const [typed, setTyped] = useState<WhoWanted>({
    country: countryIn(asked) ?? (countries.some((each) => each === of.own) ? of.own : ''),
    kind: '',
    words: '',
    aroundTheClock: false,
  });
  useGoToAsked(true);
  const wanted = useDeferredValue(typed);
  const found = findWho(of.items, wanted);
  const unverified = found.filter(({ verified }) => !verified).length;
  return (
    <>
      <p className="quiet">{say(texts.lead)}</p>
      <Filters typed={typed} change={(part) => setTyped({ ...typed, ...part })} />
      <p className="small quiet" role="status">
        {say(texts.found, { found: found.length, count: of.items.length, unverified })}
      </p>
      {found.length === 0 && (
        <Empty title={say(texts.none)} icon={addressBook}>
          <p className="quiet">{say(texts.noneText)}</p>
        </Empty>
      )}
      <Found entries={found} />
      {found.length > 0 && <AsFile entries={found} />}
    </>
  );
}

function Filters(props: { typed: WhoWanted; change: (part: Partial<WhoWanted>) => void }): ReactElement {
  const { typed, change } = props;
  const say = useText();
  const countryName = useCountryName();
  const kindNames = agencyKinds.map((kind) => ({ kind, name: say(texts.kinds[kind]) }));
  return (
    <search className="knowledge-search who-search not-on-paper">
      <Field id="who.country" label={say(texts.country)}>
        {(ties) => (
          <select
            {...ties}
            className="input"
            value={typed.country}
            onChange={({ target }) => change({ country: target.value })}
          >
            <option value="">{say(texts.allCountries)}</option>
            {countries.map((each) => (
              <option key={each} value={each}>
                {countryName(each)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="who.kind" label={say(texts.kind)}>
        {(ties) => (
          <select
            {...ties}
            className="input"
            value={typed.kind}
            onChange={({ target }) => change({ kind: agencyKinds.find((each) => each === target.value) ?? '' })}
          >
            <option value="">{say(texts.allKinds)}</option>
            {kindNames.map(({ kind, name }) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        id="who.words"
        label={say(texts.words)}
        hint={say(texts.wordsHint)}
        value={typed.words}
        maxLength={100}
        onChange={(words) => change({ words })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={typed.aroundTheClock}
          onChange={({ target }) => change({ aroundTheClock: target.checked })}
        />
        {say(texts.onlyAlways)}
      </label>
    </search>
  );
}

/** By country: the number for danger, then the agencies of this installation, those with numbers first, then the register. */
function Found({ entries }: { entries: readonly WhoEntry[] }): ReactElement {
  const countryName = useCountryName();
  return (
    <>
      {countries.map((country) => {
        const there = entries.filter((entry) => entry.country === country);
        if (there.length === 0) return null;
        const name = countryName(country);
        const here = there.filter(({ from }) => from === 'here');
        const known = there.filter(({ from }) => from === 'register');
        const sorted = [...here].sort((a, b) => Number(b.contacts.length > 0) - Number(a.contacts.length > 0));
        return (
          <section key={country} className="section" aria-labelledby={`who-${country}`}>
            <h2 id={`who-${country}`}>{name}</h2>
            {known
              .filter(({ kind }) => kind === 'emergency')
              .map((entry) => (
                <WhoLine key={entry.id} of={entry} heading="h3" />
              ))}
            <Part of={sorted} country={name} heading={texts.here} />
            <Part of={known.filter(({ kind }) => kind !== 'emergency')} country={name} heading={texts.register} />
          </section>
        );
      })}
    </>
  );
}

function Part(props: { of: readonly WhoEntry[]; country: string; heading: Message }): ReactElement | null {
  const say = useText();
  if (props.of.length === 0) return null;
  const heading = say(props.heading);
  return (
    <section aria-label={`${props.country}: ${heading}`}>
      <h3>{heading}</h3>
      {props.of.map((entry) => (
        <WhoLine key={entry.id} of={entry} />
      ))}
    </section>
  );
}

/** What is shown, as a file: with mark and source at each line. */
function AsFile({ entries }: { entries: readonly WhoEntry[] }): ReactElement {
  const say = useText();
  const name = say(texts.fileName);
  return (
    <p className="actions not-on-paper">
      <Button
        icon={downloadSimple}
        onClick={() => saveFile(`${name}.csv`, registerCsv(entries), 'text/csv;charset=utf-8')}
      >
        {say(texts.csv)}
      </Button>
      <Button
        icon={downloadSimple}
        onClick={() => saveFile(`${name}.json`, `${JSON.stringify(entries, null, 2)}\n`, 'application/json')}
      >
        {say(texts.json)}
      </Button>
      <PrintButton />
    </p>
  );
}
