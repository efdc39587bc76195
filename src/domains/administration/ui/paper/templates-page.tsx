import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { useMay } from '../../../access/ui/public.tsx';
import { paperMessages as words } from '../../paper/messages.ts';
import type { PaperEvent, PaperList } from '../../paper/schema.ts';
import { templatesTitle } from '../menu-messages.ts';
import { templatesQuery } from './api.ts';
import { LogoSection } from './logo-section.tsx';
import * as texts from './page-messages.ts';
import { TemplateForm } from './template-form.tsx';
import '../administration.css';

/** What the agency writes around its letters on paper, and its logo; who changed it, and back to the standard text. */
export default function TemplatesPage(): ReactElement {
  const say = useText();
  const may = useMay('paper.list');
  const templates = useQuery({ ...templatesQuery(), enabled: may });
  return (
    <>
      <PageHeading tab={say(templatesTitle)}>{say(templatesTitle)}</PageHeading>
      {may ? <Fetched of={templates}>{(data) => <Templates of={data} />}</Fetched> : <Forbidden />}
    </>
  );
}

function Templates({ of }: { of: PaperList }): ReactElement {
  const say = useText();
  return (
    <>
      <p className="quiet">{say(texts.lead)}</p>
      <DoneNote about="templates" />
      <div className="administration-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      <LogoSection logo={of.logo} />
      <section className="section" aria-labelledby="texts">
        <h2 id="texts">{say(texts.textsTitle)}</h2>
        {of.templates.map((one) => (
          <TemplateForm
            key={`${one.kind}.${one.language}.${JSON.stringify(one.said)}`}
            of={one}
            placeholders={of.placeholders[one.language]}
          />
        ))}
      </section>
      <History of={of.history} />
    </>
  );
}

const steps = {
  change: { icon: 'pencil-line', text: words.changed },
  reset: { icon: 'arrow-u-up-left', text: words.reset },
  logo: { icon: 'stamp', text: words.logoSet },
} as const;

function History({ of }: { of: readonly PaperEvent[] }): ReactElement {
  const say = useText();
  const events = of.map(({ id, step, name, language, by, at, changes }) => ({
    id,
    icon: steps[step].icon,
    received: false,
    sentence: name
      ? `${say(texts.inLanguage, { name, language: language ? say(words.languageNames[language]) : '' })}: ${say(steps[step].text)}`
      : say(steps[step].text),
    by,
    capacity: null,
    happenedFrom: at,
    happenedTo: null,
    precision: 'minute' as const,
    recordedAt: at,
    reason: null,
    changed: changes.map(({ what }) => what),
    changes: changes.map(({ what, before, after }) => ({ field: what, before: [before], after })),
  }));
  return (
    <section className="section" aria-labelledby="history">
      <h2 id="history">{say(texts.history)}</h2>
      <p className="small quiet">{say(events.length === 0 ? texts.noHistory : texts.historyNote)}</p>
      {events.length > 0 && (
        <Timeline
          events={events}
          capacities={capacityNames}
          fieldName={(what) => what}
          fieldValue={(_what, value) => String(value)}
        />
      )}
    </section>
  );
}
