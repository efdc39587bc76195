import folderOpen from '@phosphor-icons/core/regular/folder-open.svg?raw';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { Loading } from '../../../../web/components/state/loading.tsx';
import { useText } from '../../../../web/text.tsx';
import type { CaseShown } from '../../schema.ts';
import { caseQuery, casesQuery } from '../api.ts';
import { caseTab } from '../case-messages.ts';
import { TwoLines } from '../expiring/two-lines.tsx';
import * as texts from './compare-messages.ts';

/** The expiring evidence and rights of two cases on one scale: a case, and one of the same agency that ended, or that goes on. */
export default function ComparePage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery(caseQuery(id));
  return (
    <Fetched of={found} title={say(texts.title)}>
      {(data) => <Compare of={data} />}
    </Fetched>
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
  return (
    <Fetched of={useQuery(caseQuery(other))} lines={6}>
      {(found) => {
        // The closed one comes first: it is what the other is read against.
        const [first, second] = of.closedAt === null ? [found, of] : [of, found];
        return <TwoLines first={first} second={second} />;
      }}
    </Fetched>
  );
}
