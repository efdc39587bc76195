import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import type { Capacity } from '../../../kernel/capacity.ts';
import type { Role } from '../../../kernel/who.ts';
import { announce } from '../../../web/announce.ts';
import { now } from '../../../web/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../web/components/paper/print-button.tsx';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { Sending } from '../../../web/components/state/sending.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import { useMay } from '../../access/ui/public.tsx';
import { roleNames } from '../role-messages.ts';
import type { PersonLine } from '../schema.ts';
import { allPeopleQuery, pathTo, usePersonCommand } from './api.ts';
import { KeysNotice } from './keys/keys-notice.tsx';
import { reviewTitle } from './menu-messages.ts';
import * as texts from './review-messages.ts';
import './administration.css';

/** Once a year: who still needs what they have. */
export default function ReviewPage(): ReactElement {
  const say = useText();
  const may = useMay('account.review');
  const people = useQuery({ ...allPeopleQuery(), enabled: may });
  return (
    <>
      <PageHeading tab={say(reviewTitle)}>{say(reviewTitle)}</PageHeading>
      <p className="quiet">{say(texts.lead)}</p>
      <KeysNotice />
      {may ? <Fetched of={people}>{(lines) => <Review of={lines} />}</Fetched> : <Forbidden />}
    </>
  );
}

function Review({ of }: { of: readonly PersonLine[] }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const due = of.filter(({ review }) => review.isDue);
  const others = due.filter(({ isOwn }) => !isOwn);
  const next = of.map(({ review }) => review.due).sort()[0];
  return (
    <>
      {due.length > others.length && <p className="review-say">{say(texts.ownLater)}</p>}
      {others.length === 0 ? (
        <Empty title={say(texts.nothingDue)} icon={checkCircle}>
          {due.length === 0 && next && <p className="quiet">{say(texts.nextDue, { day: day(new Date(next)) })}</p>}
        </Empty>
      ) : (
        <List of={others} />
      )}
    </>
  );
}

type Refused = { readonly name: string; readonly sentence: string };

function List({ of }: { of: readonly PersonLine[] }): ReactElement {
  const say = useText();
  const command = usePersonCommand();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const chosen = of.filter(({ id }) => ticked.has(id));
  const isAll = chosen.length === of.length;
  const tick = (id: string, on: boolean): void => {
    const rest = [...ticked].filter((one) => one !== id);
    setTicked(new Set(on ? [...rest, id] : rest));
  };

  /** One act for each person, one after the other: what is signed is signed, whatever comes after. */
  async function sign(): Promise<void> {
    const all = chosen;
    const notSigned: Refused[] = [];
    let done = 0;
    setRefused([]);
    for (const { id, name, roles, capacities } of all) {
      setProgress({ done, all: all.length });
      const seen = { roles: roles.map(({ word }) => word), capacities: capacities.map(({ word }) => word) };
      const outcome = await command.send({
        path: pathTo('review', id),
        label: texts.label,
        done: null,
        body: (act) => ({ act, seen }),
      });
      if (outcome.kind === 'taken-back') break;
      if (outcome.kind === 'refused') notSigned.push({ name, sentence: outcome.refused.sentence });
      else {
        done += 1;
        tick(id, false);
      }
    }
    setRefused(notSigned);
    setTicked(new Set());
    setProgress(null);
    if (done > 0) announce(say(texts.signed, { count: done }));
  }

  return (
    <>
      <p className="review-say" role="status">
        {say(texts.due, { count: of.length })}
      </p>
      <p className="actions not-on-paper">
        <Button look="plain" onClick={() => setTicked(new Set(isAll ? [] : of.map(({ id }) => id)))}>
          {say(isAll ? texts.untickAll : texts.tickAll)}
        </Button>
        <PrintButton />
      </p>
      {refused.length > 0 && (
        <ul className="notice" role="alert">
          {refused.map(({ name, sentence }) => (
            <li key={name}>
              <b>{say(texts.notSigned, { name })}.</b> {sentence}
            </li>
          ))}
        </ul>
      )}
      <ScrollTable
        look="cards"
        caption={say(texts.caption)}
        columns={texts.columns.map((column) => say(column))}
        rows={of.map((line) => ({ key: line.id, cells: cellsOf(line, { isTicked: ticked.has(line.id), tick }) }))}
      />
      <p className="actions not-on-paper">
        <Button
          look="primary"
          barred={chosen.length === 0 || progress !== null}
          reason="review-reason"
          onClick={() => void sign()}
        >
          {say(texts.sign, { count: chosen.length })}
        </Button>
        <span id="review-reason" className="quiet small">
          {chosen.length === 0 && progress === null && say(texts.nothingTicked)}
        </span>
        <span role="status">{progress && say(texts.signing, progress)}</span>
        <Sending act={command.act} />
      </p>
      <p className="only-on-paper">{say(texts.onPaper)}: ______________________________</p>
    </>
  );
}

function cellsOf(
  line: PersonLine,
  { isTicked, tick }: { isTicked: boolean; tick: (id: string, on: boolean) => void },
): readonly ReactElement[] {
  return [
    <Who key="who" of={line} isTicked={isTicked} tick={tick} />,
    <span key="unit">{line.unit.name}</span>,
    <Words key="roles" words={line.roles.map(({ word }) => roleNames[word as Role])} />,
    <Words key="capacities" words={line.capacities.map(({ word }) => capacityNames[word as Capacity])} />,
    <Last key="last" at={line.review.last} />,
  ];
}

function Who(props: { of: PersonLine; isTicked: boolean; tick: (id: string, on: boolean) => void }): ReactElement {
  const { of, isTicked, tick } = props;
  const say = useText();
  const box = `review-${of.id}`;
  return (
    <span className="option">
      <input type="checkbox" id={box} checked={isTicked} onChange={({ target }) => tick(of.id, target.checked)} />
      <label htmlFor={box}>
        {of.name}
        <span className="small quiet own-line">{of.title}</span>
      </label>
      <Link
        className="small not-on-paper"
        to="/app/administration/people/$id"
        params={{ id: of.id }}
        aria-label={say(texts.open, { name: of.name })}
      >
        {say(texts.change)}
      </Link>
    </span>
  );
}

function Words({ words }: { words: readonly Parameters<ReturnType<typeof useText>>[0][] }): ReactElement {
  const say = useText();
  if (words.length === 0) return <span className="quiet">{say(texts.none)}</span>;
  return <>{words.map((word) => say(word)).join(', ')}</>;
}

function Last({ at }: { at: string | null }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  return at === null ? <span className="quiet">{say(texts.never)}</span> : <span>{shortDay(new Date(at), now())}</span>;
}
