import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../web/components/paper/print-button.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { periodWords } from '../../retention/changes.ts';
import { retentionMessages as words } from '../../retention/messages.ts';
import { type RecordKind, recordKinds } from '../../retention/record-kind.ts';
import type { RetentionList, RetentionRule } from '../../retention/schema.ts';
import { retentionTitle } from '../menu-messages.ts';
import { retentionQuery } from './api.ts';
import { Decisions } from './decisions.tsx';
import { RetentionHistory } from './history.tsx';
import { ErasesNothing } from './notice.tsx';
import * as texts from './page-messages.ts';
import { RuleChip } from './retention-cells.tsx';
import '../administration.css';

/** One kind of record: what the law is known to say, what the agency decides, and who has decided it. */
export default function RetentionKindPage(): ReactElement {
  const say = useText();
  const asked = useParams({ strict: false }).kind;
  const kind = recordKinds.find((one) => one === asked);
  const may = useMay('retention.list');
  const retention = useQuery({ ...retentionQuery(), enabled: may && kind !== undefined });
  return (
    <>
      <p className="not-on-paper">
        <Link to="/app/administration/retention">{say(texts.toAll)}</Link>
      </p>
      <PageHeading tab={say(retentionTitle)}>{say(kind ? words.kinds[kind] : texts.noKind)}</PageHeading>
      {!may && <Forbidden />}
      {may && kind && <Fetched of={retention}>{(data) => <Kind key={kind} kind={kind} of={data} />}</Fetched>}
    </>
  );
}

function Kind({ kind, of }: { kind: RecordKind; of: RetentionList }): ReactElement {
  const decides = useMay('retention.decide');
  const own = of.decisions.filter((one) => one.kind === kind);
  return (
    <>
      {own.map(({ id }) => (
        <DoneNote key={id} about={id} />
      ))}
      <div className="administration-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      <ErasesNothing />
      <Rules of={of.rules.filter(({ records }) => records.includes(kind))} />
      <Decisions of={own} kind={kind} country={of.country} decides={decides} />
      <RetentionHistory of={of.history.filter((one) => one.kind === kind)} ofAll={false} />
      <p className="actions">
        <PrintButton />
      </p>
    </>
  );
}

function Rules({ of }: { of: readonly RetentionRule[] }): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby="law">
      <h2 id="law">{say(texts.law)}</h2>
      <p className="small quiet">{say(texts.lawNote)}</p>
      {of.every(({ period }) => period === null) && <p>{say(texts.noRule)}.</p>}
      {of.map((rule) => (
        <Rule key={rule.id} of={rule} />
      ))}
    </section>
  );
}

function Rule({ of }: { of: RetentionRule }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const { period, runsFrom, archiveFirst } = of;
  const lines: readonly (readonly [string, string])[] = [
    [say(texts.statute), [of.statute, of.paragraph].filter(Boolean).join(', ') || say(texts.notKnown)],
    [say(texts.period), period === null ? say(texts.notKnown) : periodWords(period, say)],
    [say(texts.runsFrom), runsFrom === null ? say(texts.notKnown) : say(words.moments[runsFrom])],
    [say(texts.archive), archiveFirst === null ? say(texts.notKnown) : say(archiveFirst ? words.yes : words.no)],
    [say(texts.source), of.source],
  ];
  return (
    <div className="retention-rule">
      <h3>{of.name}</h3>
      <p>{of.text}</p>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <RuleChip verified={of.verified} />
      </p>
      {of.lookAgainOn && (
        <p className="small quiet">{say(texts.lookAgain, { day: shortDay(atNoon(of.lookAgainOn), now()) })}</p>
      )}
    </div>
  );
}
