import type { ReactElement, ReactNode } from 'react';
import type { TimelineEvent } from '../../../../web/components/timeline.tsx';
import { withdrawingIn } from '../../../../web/components/withdraw-entry.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { retractWithinMinutes } from '../../visit/retract-within.ts';
import type { VisitShown } from '../../visit/shown-schema.ts';
import { useVisitCommand } from '../api.ts';
import { languageNames, letInNames, sortNames } from '../code-messages.ts';
import { Part } from '../parts.tsx';
import { Media } from './media.tsx';
import * as texts from './messages.ts';
import * as told from './recorded-messages.ts';
import { SignLine } from './sign-line.tsx';
import { WithdrawnTalk } from './withdrawn-talk.tsx';

type NoteLine = { readonly key: string; readonly when: string; readonly text: ReactNode };

/** What was noted here by all who went in for the own unit, the newest first. */
export function Notes({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const { time } = useFormats();
  const at = (when: string) => <time dateTime={when}>{time(new Date(when))}</time>;
  const offer = withdrawingIn({
    path: `/api/inspections/visits/${of.id}/withdraw`,
    may: of.may.includes('inspection.withdraw'),
    use: useVisitCommand,
  });
  const withdraw = (event: TimelineEvent | undefined): ReactNode => event && offer(event);
  const lines: NoteLine[] = [
    ...[...of.observations].reverse().map((one) => ({
      key: one.id,
      when: one.at,
      text: <Observation visit={of.id} of={one} mayTakeOut={of.may.includes('inspection.take-out')} />,
    })),
    ...of.conversations.map((one) => ({
      key: one.id,
      when: one.at,
      text: (
        <>
          <p>{say(texts.talkLine, { outcome: one.outcome, card: one.cardTaken ? 'yes' : 'no' })}</p>
          {one.outcome === 'held' && (
            <p className="small quiet">
              {say(told.aloneNames[one.alone === null ? 'not-noted' : one.alone ? 'yes' : 'no'])}.{' '}
              {say(told.interpreterNames[one.interpreter])}.
            </p>
          )}
          {!one.toCoordinator && withdraw(of.timeline.find(({ id }) => id === one.id))}
        </>
      ),
    })),
    ...withdrawnIn(of).map((one) => ({
      key: one.id,
      when: one.happenedFrom,
      text: <WithdrawnTalk of={one} />,
    })),
    ...of.workers.map((one) => ({
      key: one.id,
      when: one.at,
      text: (
        <>
          <p>
            {say(told.metLine, { number: one.number })}. {one.note}
          </p>
          <p className="small quiet">
            {one.language ? say(languageNames[one.language]) : say(told.languageNotNoted)}. {one.by}
          </p>
        </>
      ),
    })),
    ...of.takenBack.map((one) => ({
      key: one.id,
      when: one.at,
      text: (
        <p className="small quiet">
          {say(told.wasRetracted, { minutes: retractWithinMinutes })} {one.by}
        </p>
      ),
    })),
    ...of.entries.map((one) => ({
      key: `${one.by} ${one.at}`,
      when: one.at,
      text: (
        <>
          <p>{say(told.entryLine, { by: one.by, said: one.announced ? 'yes' : 'no' })}</p>
          <p className="small quiet">
            {say(told.entryBeneath, { basis: one.basis, who: say(letInNames[one.letInBy]) })}
          </p>
        </>
      ),
    })),
  ].sort((a, b) => b.when.localeCompare(a.when));
  return (
    <Part title={say(texts.notesTitle)} note={say(texts.onlyYours)}>
      <ol className="notes">
        {lines.map(({ key, when, text }) => (
          <li key={key}>
            {at(when)}
            <div>{text}</div>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Observation(props: {
  visit: string;
  of: VisitShown['observations'][number];
  mayTakeOut: boolean;
}): ReactElement {
  const { visit, of, mayTakeOut } = props;
  const say = useText();
  const { nameOf } = useCodes('observations');
  return (
    <>
      {of.worker !== null && (
        <p className="small">
          <b>{say(told.aboutWorker, { number: of.worker })}</b>
        </p>
      )}
      {of.note && <p>{of.note}</p>}
      {of.signs.length > 0 && (
        <ul>
          {of.signs.map((sign) => (
            <SignLine key={sign.code} of={sign} name={nameOf(sign.code)} />
          ))}
        </ul>
      )}
      <Media visit={visit} of={of} mayTakeOut={mayTakeOut} />
      <p className="small quiet">
        {[
          of.by,
          of.place,
          of.photos > 0 && say(texts.photos, { count: of.photos }),
          of.sortedAs && say(sortNames[of.sortedAs]),
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
      <Signature of={of.signed} />
    </>
  );
}

/** What the phone signed, looked at again when the page was asked for. */
function Signature({ of }: { of: VisitShown['observations'][number]['signed'] }): ReactElement | null {
  const say = useText();
  if (!of) return null;
  const isFine = of.holds && of.trusted;
  return (
    <p className={`small ${isFine ? 'quiet' : ''}`}>
      {of.holds ? (
        say(told.signedHolds, { counter: of.counter })
      ) : (
        <strong>{say(told.signedNot, { counter: of.counter })}</strong>
      )}{' '}
      {!of.trusted && <strong>{say(told.phoneNotTrusted)}</strong>}
    </p>
  );
}

/** Conversations that were noted by mistake: they count for nothing and are hidden from no one. */
const withdrawnIn = ({ timeline }: VisitShown) =>
  timeline.filter(({ type, withdrawn }) => type === 'inspection.converse' && withdrawn);
