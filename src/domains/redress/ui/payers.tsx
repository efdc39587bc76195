import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import envelope from '@phosphor-icons/core/regular/envelope-simple.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import type { ReactElement } from 'react';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { useText } from '../../../web/text.tsx';
import type { ClaimShown } from '../schema.ts';
import * as texts from './detail-messages.ts';
import { payerNames, payerStateNames, unknown } from './messages.ts';
import { MoneyTable, type Row } from './money-table.tsx';
import { useSums } from './words.ts';

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
  const { kronor, day, number, withOre } = useSums();
  const notices = claim.notices.map(
    (notice): Row => ({
      key: notice.notice,
      head: say(notice.role === 'first' ? texts.noticeFirst : texts.noticeMain, { to: notice.to ?? say(unknown) }),
      cells: [
        <Chip key="state" look="note" icon={envelope}>
          {say(texts.noticeSent, { day: day(notice.day) })}
        </Chip>,
        kronor(notice.reached),
        say(texts.noticeDay, { day: day(notice.payBy) }),
        <>
          {notice.lost > 0 && say(texts.noticeLost, { lost: kronor(notice.lost), day: day(notice.lostBefore) })}{' '}
          {notice.tellMainBy && say(texts.noticeTellMain, { day: day(notice.tellMainBy) })}
        </>,
      ],
    }),
  );
  const payers = claim.payers.map((payer): Row => {
    const [look, icon] = looks[payer.state];
    return {
      key: payer.payer,
      head: payer.name ?? say(payerNames[payer.kind]),
      cells: [
        <Chip key="state" look={look} icon={icon}>
          {say(payerStateNames[payer.state])}
        </Chip>,
        payer.kronor === null ? say(unknown) : kronor(payer.kronor),
        payer.by === null ? say(unknown) : day(payer.by),
        payer.price ? (
          <>
            {payer.note}{' '}
            {say(texts.pricePaid, {
              paid: withOre(payer.price.paid),
              lawful: withOre(payer.price.lawful),
              hours: number(payer.price.hours),
            })}
          </>
        ) : (
          payer.note
        ),
      ],
    };
  });
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
    </section>
  );
}
