import question from '@phosphor-icons/core/regular/question.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useAnnounce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ErrorSummary } from '../../../../web/components/state/error-summary.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import type { InspectionByCode } from '../../shown-schema.ts';
import { byCodeQuery } from '../api.ts';
import { calledWithCode } from '../menu-messages.ts';
import { Part } from '../parts.tsx';
import * as texts from './by-code-messages.ts';
import { InspectionLine } from './inspection-line.tsx';

const codeLength = 120;

/** A caller reads the code of a card over the phone: which of the own unit's inspections it leads to, if to one. */
export default function ByCodePage(): ReactElement {
  const say = useText();
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const found = useQuery({ ...byCodeQuery(asked ?? ''), enabled: asked !== null });
  const errors = useFormErrors(textErrors('said', said, codeLength, texts.saidMissing));
  return (
    <div className="reading one-form">
      <PageHeading tab={say(calledWithCode)} hasErrors={errors.summary.length > 0}>
        {say(calledWithCode)}
      </PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <form
        className="form-body"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!errors.attempt()) return;
          if (asked === said.trim()) void found.refetch();
          else setAsked(said.trim());
        }}
      >
        <ErrorSummary errors={errors.summary} tries={errors.tries} />
        <TextField
          id="said"
          label={say(texts.said)}
          hint={say(texts.saidHint)}
          error={errors.at('said')}
          value={said}
          onChange={setSaid}
          maxLength={codeLength}
        />
        <div className="actions">
          <Button type="submit" look="primary">
            {say(texts.look)}
          </Button>
        </div>
      </form>
      {asked !== null && (
        <Fetched of={found} lines={3}>
          {(answer) => <Found of={answer} />}
        </Fetched>
      )}
    </div>
  );
}

function Found({ of }: { of: InspectionByCode }): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const title = say(texts.foundTitle, { count: of.items.length });
  useAnnounce(of.items.length > 0 ? title : null); // the others are said by their box
  if (!of.isCode)
    return (
      <StateBox icon={question} title={say(texts.notCodeTitle)} look="attention" announced>
        <p>{say(texts.notCodeText)}</p>
      </StateBox>
    );
  if (of.items.length === 0)
    return (
      <StateBox icon={question} title={say(texts.noneTitle, { unit: unit.name })} announced>
        <p>{say(texts.noneText)}</p>
      </StateBox>
    );
  return (
    <Part title={title} note={say(texts.foundNote)}>
      <ul className="rows">
        {of.items.map((row) => (
          <InspectionLine key={row.id} row={row} />
        ))}
      </ul>
    </Part>
  );
}
