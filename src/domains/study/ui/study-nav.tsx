import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';
import { estimatesTab } from './messages.ts';
import { tab as bookTab } from './review/code-book-messages.ts';
import './study.css';
import * as texts from './messages.ts';
import { tab as plansTab } from './plans/plan-messages.ts';

const parts = [
  { to: '/app/study', label: texts.ownTab, verb: 'study.own' },
  { to: '/app/study/national', label: texts.nationalTab, verb: 'study.national' },
  { to: '/app/study/files', label: texts.filesTab, verb: 'study.files' },
  { to: '/app/study/hidden', label: estimatesTab, verb: 'study.estimates' },
  { to: '/app/study/plans', label: plansTab, verb: 'study.plans' },
  { to: '/app/study/code-book', label: bookTab, verb: 'study.files' },
  { to: '/app/study/survey', label: texts.surveyTab, verb: 'study.survey' },
  { to: '/app/study/contributions', label: texts.contributionsTab, verb: 'study.contributions' },
] as const;

/** The pages of the study that this person may open. */
export function StudyNav(): ReactElement {
  const say = useText();
  const { verbs } = useSession();
  return (
    <nav className="study-nav" aria-label={say(texts.partsLabel)}>
      <ul>
        {parts
          .filter(({ verb }) => verbs.includes(verb))
          .map(({ to, label }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: to === '/app/study' }}>
                {say(label)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
