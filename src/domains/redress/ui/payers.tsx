import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import envelope from '@phosphor-icons/core/regular/envelope-simple.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import type { ReactElement } from 'react';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { PaperButtons } from '../../../web/components/paper/paper-buttons.tsx';
import { useText } from '../../../web/text.tsx';
import { allContents } from '../contractor-liability.ts';
import type { ClaimShown } from '../schema.ts';
import * as contractor from './contractor-messages.ts';
import * as detail from './detail-messages.ts';
import { payerNames, payerStateNames, unknown } from './messages.ts';
import { type MoneyRow, MoneyTable } from './money-table.tsx';
import { useSums } from './words.ts';

const texts = { ...detail, ...contractor };
const { contentNames } = contractor;

type State = ClaimShown['payers'][number]['state'];
const looks: Readonly<Record<State, readonly [ChipLook, string]>> = {
  asked: ['note', envelope],
  paid: ['done', checkCircle],
  waits: ['nothing', hourglass],
  'not-known': ['attention', question],
  'no-ground': ['bare', prohibit],
  refused: ['bare', prohibit],
};

/** Who else may answer for the money, by which day, and what a notice to the chain still reaches. */
export function Payers({ claim }: { claim: ClaimShown }): ReactElement {
  const say = useText();
  const { money, day, number, withCents } = useSums(claim);
  const notices = claim.notices.map(
    (notice): MoneyRow => ({
      key: notice.notice,
      head: say(notice.role === 'first' ? texts.noticeFirst : texts.noticeMain, { to: notice.to ?? say(unknown) }),
      cells: [
        <Chip key="state" look="note" icon={envelope}>
          {say(texts.noticeSent, { day: day(notice.day) })}
        </Chip>,
        money(notice.reached),
        notice.exempt
          ? say(texts.noticeExempt)
          : say(notice.role === 'first' ? texts.noticeDay : texts.noticeDayMain, { day: day(notice.payBy) }),
        <div key="notes">
          <NoticeNotes claim={claim} notice={notice} />
          <PaperButtons
            path={`/api/claims/${claim.id}/notice-paper?notice=${notice.notice}`}
            of={say(notice.role === 'first' ? texts.noticeFirst : texts.noticeMain, { to: notice.to ?? say(unknown) })}
          />
        </div>,
      ],
    }),
  );
  const payers = claim.payers.map((payer): MoneyRow => {
    const [look, icon] = looks[payer.state];
    return {
      key: payer.payer,
      head: payer.name ?? say(payerNames[payer.kind]),
      cells: [
        <Chip key="state" look={look} icon={icon}>
          {say(payerStateNames[payer.state])}
        </Chip>,
        payer.kronor === null ? say(unknown) : money(payer.kronor),
        payer.by === null ? say(unknown) : day(payer.by),
        payer.price ? (
          <>
            {payer.note}{' '}
            {payer.price.lawful === null
              ? say(texts.pricePaidAlone, {
                  paid: withCents(payer.price.paid),
                  hours: number(payer.price.hours),
                })
              : say(texts.pricePaid, {
                  paid: withCents(payer.price.paid),
                  lawful: withCents(payer.price.lawful),
                  hours: number(payer.price.hours),
                })}
          </>
        ) : (
          payer.note
        ),
      ],
    };
  });
  const mayNotify = claim.may.includes('claim.notify');
  return (
    <section className="section" aria-labelledby="payers">
      <h2 id="payers">{say(texts.payTitle)}</h2>
      {notices.length + payers.length === 0 && <p className="unknown">{say(texts.nobodyElse)}</p>}
      {notices.length + payers.length > 0 && (
        <MoneyTable
          labelledBy="payers"
          columns={[
            { label: say(texts.payWho) },
            { label: say(texts.payState) },
            { label: say(texts.payFor), isSum: true },
            { label: say(texts.payBy) },
            { label: say(texts.payNote) },
          ]}
          rows={[...notices, ...payers]}
        />
      )}
      {claim.chainIsLiable && (mayNotify || notices.length > 0) && claim.sector === 'construction' && <TheAct />}
    </section>
  );
}

/** What to know of one notice: what it came too late for, what it lacks, and the second notice that may be needed. */
function NoticeNotes({ claim, notice }: { claim: ClaimShown; notice: ClaimShown['notices'][number] }): ReactElement {
  const say = useText();
  const { money, day } = useSums(claim);
  const { lost, lostBefore, tellMain, early, lacks, arrived, exempt } = notice;
  const said = [
    lost > 0 && say(texts.noticeLost, { lost: money(lost), day: day(lostBefore) }),
    arrived === null && !exempt && say(texts.noticeNotArrived),
    tellMain && say(texts.noticeTellMain, { from: day(tellMain.from), by: day(tellMain.by) }),
    early && say(texts.noticeEarly),
    lacks &&
      lacks.length > 0 &&
      say(texts.noticeLacks, { lacks: lacks.map((one) => say(contentNames[one])).join('; ') }),
  ].filter((one): one is string => typeof one === 'string');
  return (
    <>
      {said.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </>
  );
}

/** The act in six sentences, for a person who writes or waits for a notice. */
function TheAct(): ReactElement {
  const say = useText();
  const steps = [texts.actExempt, texts.actContacts, texts.actFirst, texts.actMain, texts.actReach, texts.actCourt];
  return (
    <details className="small">
      <summary>{say(texts.actTitle)}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>{say(step)}</li>
        ))}
      </ol>
      <p>{say(texts.actContents)}</p>
      <ul>
        {allContents.map((one) => (
          <li key={one}>{say(contentNames[one])}</li>
        ))}
      </ul>
      <p className="quiet">{say(texts.actSource)}</p>
    </details>
  );
}
