import type { QueryKey } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { groundFrom, provisionOf, type TypedProvision } from '../../../kernel/text/ground.ts';
import { Button } from '../../../web/components/button.tsx';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { ErrorSummary } from '../../../web/components/state/error-summary.tsx';
import { Sending } from '../../../web/components/state/sending.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { DraftChoice, DraftLine } from '../../../web/drafts/draft-line.tsx';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { FormSection } from '../../../web/form/form-section.tsx';
import { GoTo } from '../../../web/form/go-to.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import type { Command } from '../../../web/sending/command.ts';
import { Rich, type Say, useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';
import { groundMessages } from '../../knowledge/public.ts';
import { Letter, type LetterSource, type Preview } from './letter.tsx';
import {
  type Address,
  chosenIn,
  emptyPassOn,
  type Ground,
  type PassOnDraft,
  passOnErrors,
  whatIsPassedOn,
} from './pass-on-draft.ts';
import { type FactLine, PassOnFacts } from './pass-on-facts.tsx';
import { PassOnGround } from './pass-on-ground.tsx';
import * as texts from './pass-on-messages.ts';
import { PassOnRecipient } from './pass-on-recipient.tsx';
import { PassOnWeighing } from './pass-on-weighing.tsx';
import './pass-on.css';

/** The sentences that name the matter. Each comes whole from its domain: languages bend the noun. */
type Sentences = {
  readonly lead: Message;
  /** Why a fact with several answers cannot be chosen. */
  readonly undecided: Message;
  /** What the recipient sees; `{agency}` and `{count}`, and <b> around the first sentence. */
  readonly theySee: Message;
  /** The same with `{count}` alone, before a recipient is chosen. */
  readonly theySeeNobody: Message;
  /** What is on its way, in the list of what has been sent. */
  readonly passing: Message;
  /** Said on the page of the matter afterwards. */
  readonly passedOn: Message;
};

export type PassOnFormProps<Fact extends string, Shown extends Preview, Key extends QueryKey> = {
  readonly tab: string;
  /** The line above the title: which matter, and the way back to it. */
  readonly above: ReactNode;
  readonly sentences: Sentences;
  /** Every fact there is, in the order of the letter. */
  readonly lines: readonly FactLine<Fact>[];
  readonly addresses: readonly Address[];
  readonly letter: LetterSource<Fact, Shown, Key>;
  readonly command: Command<unknown>;
  /** Where the command is sent. */
  readonly path: string;
  /** The page of the matter. */
  readonly backTo: string;
};

const bold = { b: <b /> };

/** The ground as the letter will say it. */
function groundInLetter(ground: Ground, typed: TypedProvision, say: Say): string {
  const sent = groundFrom(ground, typed);
  const provision = sent === null ? null : provisionOf(sent);
  if (ground.written) return provision === null ? '' : say(groundMessages.written, { provision });
  return ground.provision;
}

/** Pass chosen facts on to another agency: five questions, and the letter beside them. */
export function PassOnForm<Fact extends string, Shown extends Preview, Key extends QueryKey>(
  props: PassOnFormProps<Fact, Shown, Key>,
): ReactElement {
  const { sentences, lines, addresses, command, backTo } = props;
  const say = useText();
  const { agency } = useSession();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<PassOnDraft<Fact>>(emptyPassOn);
  const [done, setDone] = useState(false);
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const errors = useFormErrors(passOnErrors(draft, addresses));
  const { address, ground } = chosenIn(draft, addresses);
  const count = draft.facts.length;
  const unsent = !done && draft !== emptyPassOn;
  const kept = useKeptDraft<PassOnDraft<Fact>>({
    command,
    part: 'form',
    title: say(texts.heading),
    empty: emptyPassOn,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(unsent && kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    const chosen = whatIsPassedOn(draft, addresses);
    if (!errors.attempt() || !chosen) return;
    const outcome = await command.send({
      path: props.path,
      label: sentences.passing,
      done: sentences.passedOn,
      body: (act) => ({ act, ...chosen }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') {
      kept.sent();
      setDone(true);
    }
  }

  if (done) return <GoTo go={() => navigate({ to: backTo })} />;

  return (
    <>
      {props.above}
      <PageHeading tab={props.tab} hasErrors={errors.summary.length > 0}>
        {say(texts.heading)}
      </PageHeading>
      <p className="lead">{say(sentences.lead)}</p>
      <form
        className="pass-on"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!command.onItsWay) void send();
        }}
      >
        <div inert={command.onItsWay}>
          <ErrorSummary errors={errors.summary} tries={errors.tries} />
          <DraftChoice of={kept} />
          <FormSection number={1} title={say(texts.which)}>
            <PassOnFacts
              lines={lines}
              undecided={sentences.undecided}
              chosen={draft.facts}
              onChange={(facts) => change({ facts })}
              error={errors.at('facts')}
            />
          </FormSection>
          <FormSection number={2} title={say(texts.toWhom)}>
            <PassOnRecipient
              addresses={addresses}
              value={draft.unit}
              onChange={(unit) => change({ unit })}
              error={errors.at('toUnit')}
            />
          </FormSection>
          <FormSection number={3} title={say(texts.why)}>
            <TextArea
              id="purpose"
              label={say(texts.purposeLabel)}
              hint={say(texts.purposeHint)}
              error={errors.at('purpose')}
              value={draft.purpose}
              onChange={(purpose) => change({ purpose })}
              onLeave={() => errors.left('purpose')}
            />
          </FormSection>
          <FormSection number={4} title={say(texts.ground)}>
            <PassOnGround
              grounds={address?.grounds ?? null}
              label={say(texts.groundLabel, { from: agency, to: address?.house ?? '' })}
              value={ground?.id ?? ''}
              onChange={(id) => change({ ground: id })}
              errors={errors}
              provision={draft.provision}
              onProvision={(provision) => change({ provision })}
            />
          </FormSection>
          <FormSection number={5} title={say(texts.weigh)}>
            <PassOnWeighing ground={ground} draft={draft} onChange={change} errors={errors} />
          </FormSection>
        </div>
        <div className="paper">
          <Letter
            source={props.letter}
            names={lines}
            facts={draft.facts}
            to={address ? `${address.unitName}, ${address.house}` : ''}
            purpose={draft.purpose}
            ground={ground ? groundInLetter(ground, draft.provision, say) : ''}
          />
          <p aria-live="polite">
            {count > 0 && address && (
              <Rich of={sentences.theySee} values={{ agency: address.house, count }} parts={bold} />
            )}
            {count > 0 && !address && <Rich of={sentences.theySeeNobody} values={{ count }} parts={bold} />}
          </p>
          <Refusal of={command.refused} />
          <Sending act={command.act} />
          <div className="actions">
            <Button type="submit" look="primary" barred={command.onItsWay}>
              {command.sending ? say(sendingNow) : say(texts.send, { count })}
            </Button>
            <Link className="button plain" to={backTo}>
              {say(texts.cancel)}
            </Link>
          </div>
          <p className="caption">{say(texts.sendNote)}</p>
          <DraftLine of={kept} />
        </div>
      </form>
      <LeaveGuard unsent={unsent && kept.isAtRisk} />
    </>
  );
}
