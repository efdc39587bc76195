import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { Confirm } from '../../../../web/form/confirm.tsx';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useLanguage } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { PackageFound, PackageShown } from '../../library/schema.ts';
import { LearningFetched } from '../learning-fetched.tsx';
import { packageQuery, usePackageCommand } from './api.ts';
import {
  ChoosePackage,
  DescriptionFields,
  descriptionErrors,
  descriptionOf,
  typedOf,
  useDescription,
} from './describe-package.tsx';
import * as texts from './library-messages.ts';
import { stateTexts } from './packages.tsx';
import { standardNames } from './standard-names.ts';
import './library.css';

/** One package, for the training lead who gives it. */
export default function PackagePage(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const found = useQuery(packageQuery(id));
  return <LearningFetched of={found}>{(data) => <Shown of={data} />}</LearningFetched>;
}

function Shown({ of }: { of: PackageShown }): ReactElement {
  const say = useText();
  const language = useLanguage();
  const moment = useMoment();
  const { description } = of;
  const facts = [
    [texts.state, say(stateTexts[of.state])],
    [texts.language, languageName(description.language, language)],
    [texts.givenBy, description.givenBy],
    [texts.licence, description.licence],
    [texts.name, of.course],
  ] as const;
  return (
    <div className="reading">
      <PageHeading tab={description.title}>{description.title}</PageHeading>
      <p>{description.about}</p>
      <dl className="pairs">
        {facts.map(([term, value]) => (
          <div key={term.id}>
            <dt>{say(term)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="actions not-on-paper">
        {of.state === 'open' && (
          <Link className="button" to="/app/learn/packaged/$id" params={{ id: of.course }}>
            {say(texts.openAsLearner)}
          </Link>
        )}
        {of.state !== 'removed' && (
          <a className="button" href={`/api/course-packages/${of.id}/package`} download>
            {say(texts.exportPackage)}
          </a>
        )}
      </div>
      <section className="section" aria-labelledby="versions">
        <h2 id="versions">{say(texts.versions)}</h2>
        <ul className="rows">
          {[...of.editions].reverse().map(({ version, standard, parts, files, sha256, addedAt, addedBy }) => (
            <li className="row library-version" key={version}>
              <span>
                {say(texts.versionSays, {
                  ...{ version, parts, files, standard: standardNames[standard], by: addedBy },
                  time: moment({ from: addedAt, to: null, precision: 'minute' }),
                })}
              </span>
              <span className="small quiet leaf">{say(texts.checksum, { sum: sha256 })}</span>
            </li>
          ))}
        </ul>
      </section>
      {of.may.includes('course-package.replace') && <Replace of={of} />}
      {of.may.includes('course-package.withdraw') && <Withdraw of={of} />}
      {of.may.includes('course-package.remove') && <Remove of={of} />}
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(texts.timeline)}</h2>
        <Timeline events={of.timeline} capacities={capacityNames} fieldName={(field) => field} />
      </section>
    </div>
  );
}

function Replace({ of }: { of: PackageShown }): ReactElement {
  const say = useText();
  const command = usePackageCommand();
  const [found, setFound] = useState<PackageFound | null>(null);
  const { typed, setTyped, take } = useDescription(typedOf(of.description));
  const errors = useFormErrors(descriptionErrors(typed));
  async function send(): Promise<void> {
    if (!found || !errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/course-packages/${of.id}/replace`,
      label: texts.replacing,
      done: texts.replaced,
      body: (act) => ({ act, content: found.content, description: descriptionOf(typed) }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') setFound(null);
  }
  return (
    <details className="library-more">
      <summary className="button">{say(texts.replaceTitle)}</summary>
      <ChoosePackage
        found={(one) => {
          setFound(one);
          take(one);
        }}
      />
      {found && (
        <ActForm
          command={command}
          errors={errors}
          send={send}
          button={say(texts.replace)}
          label={say(texts.replaceTitle)}
          effect={say(texts.replaceEffect)}
        >
          <DescriptionFields of={typed} onChange={setTyped} errors={errors} />
        </ActForm>
      )}
    </details>
  );
}

function Withdraw({ of }: { of: PackageShown }): ReactElement {
  const say = useText();
  const command = usePackageCommand();
  const [reason, setReason] = useState('');
  const errors = useFormErrors(textErrors('reason', reason, 500, texts.needed));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/course-packages/${of.id}/withdraw`,
      label: texts.withdrawing,
      done: texts.withdrawn,
      body: (act) => ({ act, reason: reason.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') setReason('');
  }
  return (
    <Confirm label={say(texts.withdrawTitle)}>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(texts.withdrawTitle)}
        look="ordinary"
        label={say(texts.withdrawTitle)}
        effect={say(texts.withdrawEffect)}
      >
        <TextArea
          id="reason"
          label={say(texts.reason)}
          value={reason}
          onChange={setReason}
          error={errors.at('reason')}
          maxLength={500}
        />
      </ActForm>
    </Confirm>
  );
}

function Remove({ of }: { of: PackageShown }): ReactElement {
  const say = useText();
  const command = usePackageCommand();
  return (
    <Confirm label={say(texts.removeTitle)}>
      <ActForm
        command={command}
        send={async () => {
          await command.send({
            path: `/api/course-packages/${of.id}/remove`,
            label: texts.removing,
            done: texts.removed,
            body: (act) => ({ act }),
          });
        }}
        button={say(texts.removeTitle)}
        look="ordinary"
        label={say(texts.removeTitle)}
        effect={say(texts.removeEffect)}
      />
    </Confirm>
  );
}
