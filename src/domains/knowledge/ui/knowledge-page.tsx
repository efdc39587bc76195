import check from '@phosphor-icons/core/regular/check.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Chip } from '../../../web/components/chip.tsx';
import { FailureState } from '../../../web/components/failure-state.tsx';
import { Loading } from '../../../web/components/loading.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { useFormats } from '../../../web/formats.ts';
import { type Say, useText } from '../../../web/text.tsx';
import { type List, lists } from '../entry.ts';
import type { CodeShown } from '../schema.ts';
import { chosenList } from './chosen-list.ts';
import * as texts from './messages.ts';
import { useCodes } from './public.tsx';
import './knowledge.css';

const route = getRouteApi('/app/knowledge');
type AnyCode = { readonly [L in List]: CodeShown<L> }[List];

/** Every list that is known here, one at a time, with what nobody has verified. */
export default function KnowledgePage(): ReactElement {
  const say = useText();
  const { list = 'obstacles' } = chosenList(route.useSearch());
  const { codes, error, isPending, again } = useCodes(list);
  return (
    <>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p className="quiet">{say(texts.lead)}</p>
      <nav className="lists not-on-paper" aria-label={say(texts.whichList)}>
        {lists.map((each) => (
          <Link
            key={each}
            to="/app/knowledge"
            search={{ list: each }}
            replace
            aria-current={each === list ? 'page' : undefined}
          >
            {say(texts.listNames[each])}
          </Link>
        ))}
      </nav>
      {isPending && <Loading lines={8} />}
      {!codes && error && <FailureState error={error} again={again} />}
      {codes && <Codes list={list} codes={codes} />}
    </>
  );
}

function Codes({ list, codes }: { list: List; codes: readonly AnyCode[] }): ReactElement {
  const say = useText();
  const groups = [...new Map(codes.map(({ group }) => [group?.id, group])).values()];
  const unverified = codes.filter(({ verified }) => !verified).length;
  return (
    <>
      <p className="small quiet" role="status">
        {say(texts.listed, { count: codes.length, unverified })}
      </p>
      {groups.map((group) => (
        <section className="section" key={group?.id ?? 'all'}>
          <h2>{group?.name ?? say(texts.listNames[list])}</h2>
          <ul className="rows">
            {codes
              .filter((code) => code.group?.id === group?.id)
              .map((code) => (
                <CodeRow key={code.id} code={code} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function CodeRow({ code }: { code: AnyCode }): ReactElement {
  const say = useText();
  const formats = useFormats();
  return (
    <li className="code-row">
      <p className="code-id">{code.id}</p>
      <div>
        <p>
          <b>{code.name}</b>
        </p>
        {code.text && <p>{code.text}</p>}
        {linesOf(code, say).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="small quiet">
          {code.validFrom && `${say(texts.from, { day: formats.day(new Date(code.validFrom)) })}. `}
          {say(texts.source, { source: code.source })}
        </p>
      </div>
      <p className="marks">
        {'legalGround' in code && !code.legalGround && (
          <Chip look="attention" icon={warning}>
            {say(texts.noLegalGround)}
          </Chip>
        )}
        {'status' in code && code.status === 'proposed' && (
          <Chip look="note" icon={question}>
            {say(texts.proposed)}
          </Chip>
        )}
        <Chip look={code.verified ? 'done' : 'nothing'} icon={code.verified ? check : question}>
          {say(code.verified ? texts.verified : texts.notVerified)}
        </Chip>
      </p>
    </li>
  );
}

/** What only some lists say of a code. */
function linesOf(code: AnyCode, say: Say): readonly string[] {
  if ('remedy' in code) return code.remedy ? [say(texts.helps, { remedy: code.remedy })] : [];
  if ('independent' in code) return [say(texts.independent[code.independent])];
  if ('days' in code) return [code.days === null ? say(texts.keptUnknown) : say(texts.keptDays, { days: code.days })];
  if ('penalty' in code) return [code.provision, code.penalty];
  if ('use' in code) return [code.provision];
  if ('after' in code) return [code.after];
  return [];
}
