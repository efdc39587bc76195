import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useLanguage } from '../../../../web/formats.ts';
import { type QuestionCode, questionCodes } from '../../visit/talk/questions.ts';
import { workerTalkQuery } from '../api.ts';
import { Opened } from '../parts.tsx';

/** What each question says, as the one who works with the answers reads it. */
export type QuestionTexts = Readonly<Record<QuestionCode, string>>;

/** The questions in the language of the staff, from the same file as the worker reads them in. */
export function WithAsked(props: { children: (asked: QuestionTexts) => ReactNode }): ReactElement {
  const talk = useQuery(workerTalkQuery(useLanguage()));
  return (
    <Opened of={talk}>
      {({ texts }) =>
        props.children(
          Object.fromEntries(questionCodes.map((code) => [code, texts[`question-${code}`]])) as Record<
            QuestionCode,
            string
          >,
        )
      }
    </Opened>
  );
}
