import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { CourseId } from '../../courses/course-file.ts';
import type { PackageFound } from '../../library/schema.ts';
import { usePackageCommand } from './api.ts';
import {
  ChoosePackage,
  DescriptionFields,
  descriptionErrors,
  descriptionOf,
  useDescription,
} from './describe-package.tsx';
import * as texts from './library-messages.ts';
import './library.css';

const nothing = { title: '', about: '', language: '', givenBy: '', licence: '', minutes: '', months: '12' };

/** A new package: the file first, since what it says of itself is put into the description. */
export default function NewPackage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = usePackageCommand();
  const [id] = useState(newId);
  const [found, setFound] = useState<PackageFound | null>(null);
  const [name, setName] = useState('');
  const { typed, setTyped, take } = useDescription(nothing);
  const errors = useFormErrors([
    ...descriptionErrors(typed),
    ...(CourseId.safeParse(name).success ? [] : [missing('course', texts.nameNeeded)]),
  ]);

  async function send(): Promise<void> {
    if (!found || !errors.attempt()) return;
    const outcome = await command.send({
      path: '/api/course-packages/add',
      label: texts.adding,
      done: texts.added,
      body: (act) => ({ act, package: id, content: found.content, course: name, description: descriptionOf(typed) }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') await navigate({ to: '/app/learn/packages/$id', params: { id } });
  }

  return (
    <div className="reading">
      <PageHeading tab={say(texts.newTitle)}>{say(texts.newTitle)}</PageHeading>
      <ChoosePackage
        found={(of) => {
          setFound(of);
          take(of);
        }}
      />
      {found && (
        <section className="section" aria-labelledby="describe">
          <h2 id="describe">{say(texts.describeTitle)}</h2>
          <ActForm
            command={command}
            errors={errors}
            send={send}
            button={say(texts.add)}
            label={say(texts.describeTitle)}
            effect={say(texts.addEffect)}
          >
            <DescriptionFields of={typed} onChange={setTyped} errors={errors} />
            <TextField
              id="course"
              label={say(texts.name)}
              hint={say(texts.nameHint)}
              value={name}
              onChange={(value) => setName(value.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-'))}
              error={errors.at('course')}
              maxLength={40}
            />
          </ActForm>
        </section>
      )}
    </div>
  );
}
