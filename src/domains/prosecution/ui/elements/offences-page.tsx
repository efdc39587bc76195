import gavel from '@phosphor-icons/core/regular/gavel.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useMemo, useState } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { useAnnounce } from '../../../../web/announce.ts';
import { now } from '../../../../web/clock.ts';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { Loading } from '../../../../web/components/state/loading.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useCountryName } from '../../../../web/country-name.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import { type Country, countries, readElements, unreadableTexts } from '../../../knowledge/public.ts';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { factsOfBoard } from '../../elements/facts-of-board.ts';
import type { BoardShown, FileShown } from '../../shown.ts';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import { aliasOf } from '../evidence/item-names.ts';
import { OpenFile, useFileSearch } from '../file-route.tsx';
import { boardTitle, switchParty } from './board-messages.ts';
import * as texts from './offences-messages.ts';
import { OffencesRead } from './offences-read.tsx';
import './board.css';
import './offences.css';

/** Every offence of a law, read on what people have placed on the board: what fits, what is missing, and why. */
export default function OffencesPage(): ReactElement {
  return <OpenFile>{(file) => <Offences file={file} />}</OpenFile>;
}

function Offences({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const search = useFileSearch();
  const board = file.boards.find(({ party }) => party === search.party) ?? file.boards[0];
  const tab = say(texts.offencesTab, { reference: file.reference });
  const isPlaced = board?.offences.some(({ groups }) =>
    groups.some(({ rows }) => rows.some((row) => row.for.length + row.against.length > 0)),
  );
  return (
    <>
      <p className="identity">
        <span>
          <Icon of={gavel} />
          <Link to="/app/elements/$id" params={{ id: file.id }} search={board ? { party: board.party } : {}}>
            {board ? say(boardTitle, { alias: aliasOf(file, board.party) }) : say(texts.toBoard)}
          </Link>
        </span>
      </p>
      <PageHeading tab={tab}>
        {board ? say(texts.offencesTitle, { alias: aliasOf(file, board.party) }) : tab}
      </PageHeading>
      <p className="quiet offences-lead">{say(texts.offencesLead)}</p>
      <div className="board-top">
        <DoneNote about={file.id} />
        <VisibilityStrip of={file.visibility} />
        {file.parties.length > 1 && (
          <nav className="board-parties not-on-paper" aria-label={say(switchParty)}>
            {file.parties.map(({ id, alias }) => (
              <Link
                key={id}
                to="/app/offences/$id"
                params={{ id: file.id }}
                search={{ party: id }}
                aria-current={id === board?.party ? 'page' : undefined}
              >
                {alias ?? '–'}
              </Link>
            ))}
          </nav>
        )}
      </div>
      {board && isPlaced ? (
        <Reading key={board.party} file={file} board={board} />
      ) : (
        <Empty title={say(texts.noWords)} icon={gavel}>
          <p className="quiet">{say(texts.placeThem)}</p>
        </Empty>
      )}
    </>
  );
}

/** The law of one country on one day. The reader chooses both; it starts with the reader's own law on the day of the report. */
function Reading({ file, board }: { file: FileShown; board: BoardShown }): ReactElement {
  const say = useText();
  const [country, setCountry] = useState(file.law.country as Country);
  const [typed, setTyped] = useState(file.deedOn ?? file.reportedOn);
  const [isChild, setChild] = useState(file.parties.find(({ id }) => id === board.party)?.under18 === true);
  const day = dayTyped(typed, wallTimeOf(now()), false) ?? typed;
  const own = useCodes('elements', file.law.country as Country);
  const elements = useCodes('elements', country);
  const offences = useCodes('offences', country);
  const read = useMemo(() => {
    if (!own.codes || !elements.codes || !offences.codes) return null;
    const rows = board.offences.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    const law = {
      offences: offences.codes.map(({ subsidiaryTo, validFrom, validTo, ...offence }) => ({
        ...offence,
        subsidiary_to: subsidiaryTo,
        valid_from: validFrom,
        valid_to: validTo,
      })),
      elements: elements.codes.map(({ validFrom, validTo, group, ...element }) => ({
        ...element,
        group: group?.id ?? '',
        valid_from: validFrom,
        valid_to: validTo,
      })),
      concepts: [...own.codes, ...elements.codes].flatMap(({ concepts }) => concepts.map((id) => ({ id }))),
    };
    return readElements(law, {
      country,
      day,
      facts: [...factsOfBoard(rows, file.items, own.codes), ...(isChild ? [aChild] : [])],
    });
  }, [own.codes, elements.codes, offences.codes, board, country, day, file.items, isChild]);
  const countryName = useCountryName();
  const { date } = useFormats();
  const told =
    read && !('wrong' in read)
      ? say(texts.whichLaw, {
          country: countryName(country),
          day: date(atNoon(day)),
          count: read.offences.length + read.notSeenInForce.length,
        })
      : null;
  useAnnounce(told);
  const error = own.error ?? elements.error ?? offences.error;
  const wrong = read && 'wrong' in read ? say(unreadableTexts[read.wrong], { ...read }) : undefined;
  return (
    <>
      <form className="offences-choice not-on-paper" onSubmit={(event) => event.preventDefault()}>
        <CountryField value={country} onChange={setCountry} />
        <DayField
          id="law-day"
          label={say(texts.dayOfDeed)}
          hint={say(texts.dayOfDeedHint)}
          value={typed}
          onChange={setTyped}
          error={wrong}
        />
        <label className="offences-age">
          <input type="checkbox" checked={isChild} onChange={(event) => setChild(event.target.checked)} />{' '}
          {say(texts.under18)}
        </label>
      </form>
      {told && <p className="offences-law">{told}</p>}
      {country !== file.law.country && <p className="state">{say(texts.foreignNote)}</p>}
      {!read && !error && <Loading lines={8} />}
      {!read && error && (
        <FailureState error={error} again={() => [own, elements, offences].map((one) => one.again())} />
      )}
      {read && !('wrong' in read) && offences.codes && elements.codes && (
        <OffencesRead file={file} board={board} read={read} offences={offences.codes} elements={elements.codes} />
      )}
      <p className="small quiet board-end">{say(texts.lawUnverified)}</p>
    </>
  );
}

/** That the person was a child, as recorded in the file or chosen here by the reader. It is no item of the file. */
const aChild = {
  id: 'for age',
  speaks: 'for',
  concepts: ['child.under-18', 'child.under-21'],
  oneOf: [],
  evidence: [],
  independent: false,
} as const;

function CountryField(props: { value: Country; onChange: (country: Country) => void }): ReactElement {
  const say = useText();
  const countryName = useCountryName();
  return (
    <div className="field">
      <label htmlFor="law-country">{say(texts.lawOf)}</label>
      <select
        id="law-country"
        className="input"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value as Country)}
      >
        {countries.map((code) => (
          <option key={code} value={code}>
            {countryName(code)}
          </option>
        ))}
      </select>
    </div>
  );
}
