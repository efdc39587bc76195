import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { missing } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { askerNames, topicNames } from '../code-messages.ts';
import { askers, topics } from '../schema.ts';
import { consultationsQuery, useConsult } from './api.ts';
import { deskTexts } from './desk-messages.ts';
import { helpTexts } from './help-messages.ts';
import './help.css';

/** Advice to a person who gives no name: two questions, and a count. */
export default function ConsultPage(): ReactElement {
  const say = useText();
  const may = useMay('assistance.consult');
  const [round, setRound] = useState(0);
  return (
    <>
      <PageHeading tab={say(deskTexts.consultTitle)}>{say(deskTexts.consultTitle)}</PageHeading>
      <p className="lead">{say(deskTexts.consultLead)}</p>
      <DoneNote about="consultations" />
      {may ? (
        <div className="help-parts">
          <Form key={round} again={() => setRound(round + 1)} />
          <Counts />
        </div>
      ) : (
        <Forbidden />
      )}
    </>
  );
}

function Form({ again }: { again: () => void }): ReactElement {
  const say = useText();
  const plain = useConsult();
  const [consultation] = useState(newId);
  const [asker, setAsker] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { command, kept } = useDrafted(plain, {
    part: 'form',
    title: say(deskTexts.consultTitle),
    value: { asker, chosen },
    put: (was) => {
      setAsker(was.asker);
      setChosen(was.chosen);
    },
  });
  const errors = useFormErrors([
    ...(asker ? [] : [missing('asker', deskTexts.answerThis)]),
    ...(chosen.length > 0 ? [] : [missing('topics', deskTexts.topicMissing)]),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: '/api/consultations/add',
      label: deskTexts.counting,
      done: helpTexts.didArrange,
      body: (act) => ({ act, consultation, asker, topics: chosen }),
    });
    if (outcome.kind === 'done') again();
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <ActForm kept={kept} command={command} errors={errors} send={send} button={say(deskTexts.count)}>
      <ChoiceGroup
        id="asker"
        label={say(deskTexts.asker)}
        error={errors.at('asker')}
        value={asker}
        onChange={setAsker}
        lines={askers.map((value) => ({ value, label: say(askerNames[value]) }))}
      />
      <fieldset className={`choice ${errors.at('topics') ? 'wrong' : ''}`}>
        <legend className="legend">{say(deskTexts.topics)}</legend>
        <div className="options">
          {topics.map((topic, i) => (
            <div className="option" key={topic}>
              <input
                type="checkbox"
                id={i === 0 ? 'topics' : `topics.${topic}`}
                checked={chosen.includes(topic)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, topic] : chosen.filter((one) => one !== topic))
                }
              />
              <label htmlFor={i === 0 ? 'topics' : `topics.${topic}`}>{say(topicNames[topic])}</label>
            </div>
          ))}
        </div>
      </fieldset>
    </ActForm>
  );
}

function Counts(): ReactElement {
  const say = useText();
  return (
    <Fetched of={useQuery(consultationsQuery())} lines={2}>
      {({ total, items }) => (
        <section className="block" aria-labelledby="counts">
          <h2 id="counts">{say(deskTexts.total, { count: total })}</h2>
          <ul>
            {items.map(({ topic, count }) => (
              <li key={topic}>{say(deskTexts.topicCount, { topic: say(topicNames[topic]), count })}</li>
            ))}
          </ul>
        </section>
      )}
    </Fetched>
  );
}
