import type { ReactElement } from 'react';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { elementsTexts } from '../law/elements-messages.ts';
import type { CodeShown } from '../schema.ts';
import { EntryId, SourceLine, VerifiedChip } from './entry-parts.tsx';
import { JudgedTable } from './judged-table.tsx';
import { dayNotKnown, instances as instancesText } from './law-messages.ts';

/** Cases that courts have judged, each with what every court said, in the order in which they said it. */
export function JudgmentList({ codes }: { codes: readonly CodeShown<'judgments'>[] }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  return (
    <>
      {codes.map((code) => (
        <article className="offence" key={code.id} id={code.id} tabIndex={-1} aria-labelledby={`${code.id}-name`}>
          <div className="page-head">
            <div>
              <h2 id={`${code.id}-name`}>{code.name}</h2>
              <p className="small">
                <EntryId id={code.id} />
              </p>
            </div>
            <p className="marks">
              <VerifiedChip verified={code.verified} />
            </p>
          </div>
          <p>{code.text}</p>
          <h3>{say(instancesText)}</h3>
          <ol className="known-steps">
            {code.instances.map(({ id, court, on, outcome, source }) => (
              <li key={id}>
                <p>
                  <b>{court}</b>, {on ? day(new Date(on)) : say(dayNotKnown)}
                </p>
                <p>{outcome}</p>
                <p className="small quiet">{source}</p>
              </li>
            ))}
          </ol>
          {code.persons.map((person) => (
            <JudgedTable key={person.id} of={code} person={person} />
          ))}
          <p className="small quiet">{say(elementsTexts.caution)}</p>
          <SourceLine of={code} list="judgments" />
        </article>
      ))}
    </>
  );
}
