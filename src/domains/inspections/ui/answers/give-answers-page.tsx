import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import { PassOnPage } from '../../../disclosures/ui/public.tsx';
import type { AnswersSnapshot, QuestionShown } from '../../answers/schema.ts';
import { questionCodes } from '../../visit/schema.ts';
import { answersQueries, questionQuery, useQuestionCommand } from '../api.ts';
import { Opened, useIdOfPage } from '../parts.tsx';
import { type QuestionTexts, WithAsked } from '../requests/asked.tsx';
import { answerNames } from '../worker/talk-messages.ts';
import * as texts from './messages.ts';

type Code = (typeof questionCodes)[number];

const sentences = {
  lead: texts.giveTitle,
  undecided: texts.notAsked,
  theySee: texts.theyGet,
  theySeeNobody: texts.theyGetNobody,
  passing: texts.giving,
  passedOn: texts.gave,
};

/** Chosen answers go to the unit that asked, on the person's consent to exactly these: chosen, shown exactly, sent. */
export default function GiveAnswersPage(): ReactElement {
  const question = useQuery(questionQuery(useIdOfPage()));
  return (
    <Opened of={question}>{(shown) => <WithAsked>{(asked) => <Give of={shown} asked={asked} />}</WithAsked>}</Opened>
  );
}

function Give({ of, asked }: { of: QuestionShown; asked: QuestionTexts }): ReactElement {
  const say = useText();
  const may = of.may.includes('answers.pass-on');
  const addresses = useQuery({ ...answersQueries.addressesQuery(of.id), enabled: may });
  const command = useQuestionCommand();
  const barred = (code: Code): 'not-here' | 'undecided' | null => {
    if (!of.held?.answers[code]) return 'not-here';
    const { yes } = of.held;
    return yes && (yes.facts === null || yes.facts.includes(code)) ? null : 'undecided';
  };
  return (
    <PassOnPage
      may={may}
      reference={of.reference ?? ''}
      above={
        <p>
          <Link to="/app/answers/$id" params={{ id: of.id }}>
            {say(texts.back)}
          </Link>
        </p>
      }
      sentences={sentences}
      lines={questionCodes.map((code) => {
        const answer = of.held?.answers[code];
        return {
          fact: code,
          name: asked[code],
          barred: barred(code),
          detail: answer ? <p>{say(answerNames[answer])}</p> : null,
        };
      })}
      addresses={addresses}
      letter={{
        preview: (facts) => answersQueries.previewQuery(of.id, facts),
        factValue: (fact, snapshot) => <Value fact={fact} of={snapshot} />,
      }}
      command={command}
      path={`/api/answers/${of.id}/pass-on`}
      backTo={`/app/answers/${of.id}`}
    />
  );
}

/** One answer as they will read it. */
function Value({ fact, of }: { fact: Code; of: AnswersSnapshot }): ReactElement | null {
  const say = useText();
  const answer = of[fact];
  return answer ? <blockquote className="own-words">{say(answerNames[answer])}</blockquote> : null;
}
