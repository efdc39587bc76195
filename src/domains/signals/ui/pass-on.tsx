import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { FailureState, Forbidden } from '../../../web/components/failure-state.tsx';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { Loading } from '../../../web/components/loading.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { Sending } from '../../../web/components/sending.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { FormSection } from '../../../web/form/form-section.tsx';
import { GoTo } from '../../../web/form/go-to.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { Rich, useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';
import type { Address, SignalShown } from '../schema.ts';
import { addressesQuery, pathOf, useSignalCommand } from './api.ts';
import { BackToSignal } from './back-to-signal.tsx';
import { Letter } from './letter.tsx';
import { didPassOn } from './page-messages.ts';
import { chosenIn, emptyPassOn, passOnErrors } from './pass-on-draft.ts';
import { PassOnFacts } from './pass-on-facts.tsx';
import { PassOnGround } from './pass-on-ground.tsx';
import * as texts from './pass-on-messages.ts';
import { OpenSignal } from './signal-route.tsx';
import './pass-on.css';

/** Pass chosen facts on to another house: five questions, and the letter beside them. */
export default function PassOn(): ReactElement {
  return <OpenSignal>{(signal) => <PassOnPage signal={signal} />}</OpenSignal>;
}

function PassOnPage({ signal }: { signal: SignalShown }): ReactElement {
  const say = useText();
  const may = signal.may.includes('signal.pass-on');
  const addresses = useQuery({ ...addressesQuery(signal.id), enabled: may });
  const title = say(texts.title, { reference: signal.reference });
  if (may && addresses.data) return <PassOnForm signal={signal} addresses={addresses.data.items} />;
  return (
    <>
      <PageHeading tab={title}>{say(texts.heading)}</PageHeading>
      {!may && <Forbidden />}
      {may && addresses.isPending && <Loading lines={6} />}
      {may && addresses.isError && <FailureState error={addresses.error} again={() => void addresses.refetch()} />}
    </>
  );
}

const bold = { b: <b /> };

function PassOnForm(props: { signal: SignalShown; addresses: readonly Address[] }): ReactElement {
  const { signal, addresses } = props;
  const say = useText();
  const { house } = useSession();
  const navigate = useNavigate();
  const command = useSignalCommand();
  const [draft, setDraft] = useState(emptyPassOn);
  const [done, setDone] = useState(false);
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const errors = useFormErrors(passOnErrors(draft, addresses));
  const { address, ground } = chosenIn(draft, addresses);
  const count = draft.facts.length;
  const unsent = !done && draft !== emptyPassOn;
  useHoldsDraft(unsent && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt() || !address || !ground) return;
    const { facts, interestInSharing, interestProtected } = draft;
    const outcome = await command.send({
      path: pathOf('pass-on', signal.id),
      label: texts.passing,
      done: didPassOn,
      body: (act) => ({
        act,
        toUnit: address.unit,
        facts,
        purpose: draft.purpose.trim(),
        ground: ground.id,
        weighing: ground.weighing
          ? { interestInSharing: interestInSharing.trim(), interestProtected: interestProtected.trim() }
          : null,
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') setDone(true);
  }

  if (done) return <GoTo go={() => navigate({ to: '/app/signals/$id', params: { id: signal.id } })} />;

  const title = say(texts.title, { reference: signal.reference });
  return (
    <>
      <BackToSignal signal={signal} />
      <PageHeading tab={title} hasErrors={errors.summary.length > 0}>
        {say(texts.heading)}
      </PageHeading>
      <p className="lead">{say(texts.lead)}</p>
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
          <FormSection number={1} title={say(texts.which)}>
            <PassOnFacts
              signal={signal}
              chosen={draft.facts}
              onChange={(facts) => change({ facts })}
              error={errors.at('facts')}
            />
          </FormSection>
          <FormSection number={2} title={say(texts.toWhom)}>
            {addresses.length === 0 ? (
              <p id="toUnit" tabIndex={-1}>
                {say(texts.nobody)}
              </p>
            ) : (
              <SelectField
                id="toUnit"
                label={say(texts.unitLabel)}
                error={errors.at('toUnit')}
                value={draft.unit}
                onChange={(unit) => change({ unit })}
                choices={addresses.map((each) => ({
                  value: String(each.unit),
                  label: say(texts.unitChoice, { house: each.house, unit: each.unitName }),
                }))}
              />
            )}
            <p className="hint">{say(texts.unitNote)}</p>
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
              label={say(texts.groundLabel, { from: house, to: address?.house ?? '' })}
              value={ground?.id ?? ''}
              onChange={(id) => change({ ground: id })}
              error={errors.at('ground')}
            />
          </FormSection>
          <FormSection number={5} title={say(texts.weigh)}>
            {!ground?.weighing && <p className="quiet">{say(ground ? texts.weighNot : texts.weighLater)}</p>}
            {ground?.weighing && (
              <>
                <p className="hint">{say(texts.weighNote)}</p>
                <TextArea
                  id="weighing.interestInSharing"
                  label={say(texts.sharing)}
                  error={errors.at('weighing.interestInSharing')}
                  value={draft.interestInSharing}
                  onChange={(interestInSharing) => change({ interestInSharing })}
                  onLeave={() => errors.left('weighing.interestInSharing')}
                />
                <TextArea
                  id="weighing.interestProtected"
                  label={say(texts.protecting)}
                  error={errors.at('weighing.interestProtected')}
                  value={draft.interestProtected}
                  onChange={(interestProtected) => change({ interestProtected })}
                  onLeave={() => errors.left('weighing.interestProtected')}
                />
              </>
            )}
          </FormSection>
        </div>
        <div className="paper">
          <Letter
            signal={signal.id}
            facts={draft.facts}
            to={address ? `${address.unitName}, ${address.house}` : ''}
            purpose={draft.purpose}
            ground={ground?.provision ?? ''}
          />
          <p aria-live="polite">
            {count > 0 && address && <Rich of={texts.theySee} values={{ house: address.house, count }} parts={bold} />}
            {count > 0 && !address && <Rich of={texts.theySeeNobody} values={{ count }} parts={bold} />}
          </p>
          <Refusal of={command.refused} />
          <Sending act={command.act} />
          <div className="actions">
            <Button type="submit" look="primary" barred={command.onItsWay}>
              {command.sending ? say(sendingNow) : say(texts.send, { count })}
            </Button>
            <Link className="button plain" to="/app/signals/$id" params={{ id: signal.id }}>
              {say(texts.cancel)}
            </Link>
          </div>
          <p className="caption">{say(texts.sendNote)}</p>
        </div>
      </form>
      <LeaveGuard unsent={unsent} />
    </>
  );
}
