import type { ReactElement } from 'react';
import { PaperButtons } from '../../../../web/components/paper/paper-buttons.tsx';
import { useText } from '../../../../web/text.tsx';
import * as texts from './papers-messages.ts';

/** What can be taken out of a case as a document: a brief for a meeting, and the form in which counsel or an interpreter claims a fee. */
export function CasePapers({ of }: { of: string }): ReactElement {
  const say = useText();
  const papers = [
    { name: say(texts.brief), path: `/api/cases/${of}/brief-paper` },
    { name: say(texts.counsel), path: `/api/cases/${of}/costs-paper?claimant=counsel` },
    { name: say(texts.interpreter), path: `/api/cases/${of}/costs-paper?claimant=interpreter` },
  ];
  return (
    <section className="block not-on-paper" aria-labelledby="papers">
      <h2 id="papers">{say(texts.title)}</h2>
      <ul className="plain-list">
        {papers.map(({ name, path }) => (
          <li key={path}>
            <p className="small">{name}</p>
            <PaperButtons path={path} of={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
