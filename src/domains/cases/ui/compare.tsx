import folderOpen from '@phosphor-icons/core/regular/folder-open.svg?raw';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Empty } from '../../../web/components/empty.tsx';
import { FailureState } from '../../../web/components/failure-state.tsx';
import { Loading } from '../../../web/components/loading.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { useText } from '../../../web/text.tsx';
import type { CaseShown } from '../schema.ts';
import { caseQuery, casesQuery } from './api.ts';
import { caseTab } from './case-messages.ts';
import * as texts from './compare-messages.ts';
import { TwoLines } from './two-lines.tsx';

/** Two last-chance lines on one scale: a case, and one of the same agency that ended, or that goes on. */
export default function ComparePage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery(caseQuery(id));
  if (found.data) return <Compare of={found.data} />;
  if (found.isPending) return <Loading lines={8} />;
  return (
    <>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <FailureState error={found.error} again={() => void found.refetch()} />
    </>
  );
}

function Compare({ of }: { of: CaseShown }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { with: chosen } = useSearch({ strict: false });
  const others = useInfiniteQuery(casesQuery(of.closedAt === null ? 'closed' : 'open'));
  const choices = (others.data?.pages.flatMap(({ items }) => items) ?? []).map((row) => ({
    value: row.id,
    label: say(texts.choice, { name: row.workplaceName ?? '–', reference: row.reference }),
  }));
  return (
    <>
      <p className="identity">
        <Link to="/app/cases/$id" params={{ id: of.id }}>
          {of.workplaceName ?? say(caseTab, { reference: of.reference })}
        </Link>
      </p>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p className="quiet">{say(texts.lead)}</p>
      {others.isPending && <Loading lines={2} />}
      {others.data && choices.length === 0 && (
        <Empty icon={folderOpen} title={say(texts.noOther)}>
          <p className="quiet">{say(texts.noOtherText)}</p>
        </Empty>
      )}
      {choices.length > 0 && (
        <div className="compare-choice not-on-paper">
          <SelectField
            id="with"
            label={say(of.closedAt === null ? texts.whichClosed : texts.whichOpen)}
            value={chosen ?? ''}
            choices={choices}
            onChange={(other) =>
              void navigate({
                to: '/app/cases/$id/compare',
                params: { id: of.id },
                search: { with: other },
                replace: true,
              })
            }
          />
        </div>
      )}
      {chosen !== undefined && <Beside of={of} other={chosen} />}
    </>
  );
}

function Beside({ of, other }: { of: CaseShown; other: string }): ReactElement {
  const found = useQuery(caseQuery(other));
  if (found.isPending) return <Loading lines={6} />;
  if (!found.data) return <FailureState error={found.error} again={() => void found.refetch()} />;
  // The one that is over stands first: it is what the other is read against.
  const [first, second] = of.closedAt === null ? [found.data, of] : [of, found.data];
  return <TwoLines first={first} second={second} />;
}
