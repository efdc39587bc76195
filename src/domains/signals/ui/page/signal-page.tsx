import { type ReactElement, useState } from 'react';
import { FilesOf } from '../../../../web/components/files-of-matter.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { Crossings } from '../../../disclosures/ui/public.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import { SeenBefore } from '../../../workplaces/ui/public.tsx';
import type { SignalShown } from '../../schema.ts';
import { notSent } from '../code-messages.ts';
import { factWords, isFact } from '../code-words.ts';
import { SignsList } from './fact-value.tsx';
import { FieldConflicts } from './field-conflicts.tsx';
import { NextStep } from './next-step.tsx';
import { OwnWords } from './own-words.tsx';
import * as texts from './page-messages.ts';
import { Responsible } from './responsible.tsx';
import { SaidValue } from './said-value.tsx';
import { SignalActs } from './signal-acts.tsx';
import { SignalFacts } from './signal-facts.tsx';
import { SignalIdentity } from './signal-identity.tsx';
import { OpenSignal } from './signal-route.tsx';
import '../signal.css';

/** One signal whole: what to do next, who sees it, what is known, what has happened. */
export default function SignalPage(): ReactElement {
  return <OpenSignal>{(signal) => <Signal signal={signal} />}</OpenSignal>;
}

function Signal({ signal }: { signal: SignalShown }): ReactElement {
  const say = useText();
  const [isWrong, setWrong] = useState(false);
  const tab = say(texts.signalTab, { reference: signal.reference });
  return (
    <>
      <SignalIdentity signal={signal} />
      <div className="page-head">
        <div>
          <PageHeading tab={tab} hasErrors={isWrong}>
            {signal.facts.workplace?.name ?? tab}
          </PageHeading>
          <Subtitle signal={signal} />
        </div>
        <SignalActs signal={signal} />
      </div>
      <div className="signal-top">
        <DoneNote about={signal.id} />
        <NextStep signal={signal} />
        <VisibilityStrip of={signal.visibility} />
        <FieldConflicts signal={signal} onWrong={setWrong} />
      </div>
      <div className="columns signal-columns">
        <aside aria-label={say(texts.asideLabel)}>
          <Responsible signal={signal} />
          <Crossings crossings={signal.crossings} factName={(fact) => say(factWords[fact])} />
        </aside>
        <div>
          <section aria-labelledby="facts">
            <h2 id="facts">{say(texts.factsTitle)}</h2>
            <SignalFacts signal={signal} />
            <Firm signal={signal} />
          </section>
          <Signs signal={signal} />
          <OwnWords signal={signal} />
          <section className="section" aria-labelledby="files">
            <h2 id="files">{say(texts.filesTitle)}</h2>
            <FilesOf kind="signal" id={signal.id} />
          </section>
          <section className="section" aria-labelledby="timeline">
            <h2 id="timeline">{say(texts.timelineTitle)}</h2>
            <p className="small quiet">{say(texts.timelineNote)}</p>
            <Timeline
              events={signal.timeline}
              capacities={capacityNames}
              fieldName={(field) => (isFact(field) ? say(factWords[field]) : field)}
              fieldValue={(field, value) => <SaidValue field={field} value={value} />}
            />
          </section>
        </div>
      </div>
    </>
  );
}

/** What the unit knows of the firm besides this signal. */
function Firm({ signal }: { signal: SignalShown }): ReactElement | null {
  const { workplace } = signal.facts;
  if (!workplace) return null;
  const { name, organisationNumber } = workplace;
  const matter = { kind: 'signal', id: signal.id };
  return <SeenBefore asked={{ name, organisationNumber, vatNumber: null, country: null, matter }} />;
}

function Subtitle({ signal }: { signal: SignalShown }): ReactElement | null {
  const say = useText();
  const { sector, workplace } = signal.facts;
  const parts = [sector && say(sectorNames[sector]), workplace?.municipality].filter((part) => part !== undefined);
  return parts.length > 0 ? <p className="quiet">{parts.join(', ')}</p> : null;
}

function Signs({ signal }: { signal: SignalShown }): ReactElement {
  const say = useText();
  const { signs } = signal.facts;
  return (
    <section className="section" aria-labelledby="signs">
      <h2 id="signs">{say(texts.signsTitle)}</h2>
      {signs === undefined && <p className="unknown">{say(notSent)}</p>}
      {signs && <SignsList of={signs} />}
      {signs && <p className="caption">{say(texts.signsNote)}</p>}
    </section>
  );
}
