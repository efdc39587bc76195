import arrowCounterClockwise from '@phosphor-icons/core/regular/arrow-counter-clockwise.svg?raw';
import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import minusCircle from '@phosphor-icons/core/regular/minus-circle.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import type { ReactElement } from 'react';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { useText } from '../../../web/text.tsx';
import { agencyNames } from '../messages.ts';
import type { CheckAnswer, SeatShown, VisitShown } from '../schema.ts';
import { useDay } from './days.ts';
import * as texts from './visit-messages.ts';
import { answerWords } from './visit-words.ts';

const looks: Readonly<Record<CheckAnswer, { look: ChipLook; icon: string }>> = {
  done: { look: 'done', icon: checkCircle },
  'too-early': { look: 'note', icon: hourglass },
  'not-started': { look: 'nothing', icon: circleDashed },
  lasts: { look: 'done', icon: checkCircle },
  'fell-back': { look: 'attention', icon: arrowCounterClockwise },
  'no-effect': { look: 'note', icon: minusCircle },
  'no-answer': { look: 'nothing', icon: question },
};

/** Each Monday act with what became of it: *no effect* and *no answer* have words and shapes of their own. */
export function MondayTable({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const [three = '', six = ''] = (of.seats[0]?.checks ?? []).map(({ on }) => day(on));
  const headings = [say(texts.colThree, { day: three }), say(texts.colSix, { day: six })] as const;
  return (
    <table className="programme-table">
      <thead>
        <tr>
          <th scope="col">{say(texts.colAct)}</th>
          {headings.map((heading) => (
            <th scope="col" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.seats
          .filter(({ taken }) => taken)
          .map((seat) => (
            <tr key={seat.id}>
              <th scope="row">
                {seat.mondayAct ?? <span className="unknown">{say(texts.noActYet)}</span>}
                <span className="small quiet">
                  {say(texts.whoWhere, { name: seat.says, agency: say(agencyNames[seat.agency]) })}
                </span>
              </th>
              {seat.checks.map((check, at) => (
                <td key={check.after} data-label={headings[at]}>
                  {seat.mondayAct !== null && <CheckCell of={check} />}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function CheckCell({ of }: { of: SeatShown['checks'][number] }): ReactElement {
  const say = useText();
  const day = useDay();
  if (of.answer === null || of.answer === 'no-answer') {
    return (
      <>
        <Chip look="nothing" icon={of.due ? question : hourglass}>
          {say(of.due ? texts.noAnswerYet : texts.tooEarly)}
        </Chip>
        <span className="small quiet">
          {of.note ?? say(of.due ? texts.askedOn : texts.askedLater, { day: day(of.on) })}
        </span>
      </>
    );
  }
  return (
    <>
      <Chip {...looks[of.answer]}>{say(answerWords[of.answer])}</Chip>
      {of.count && <span className="small quiet">{say(texts.countOf, of.count)}</span>}
      {of.note && <span className="small quiet">{of.note}</span>}
    </>
  );
}
