import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import { FailureState } from '../../../web/components/state/failure-state.tsx';
import { useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';
import * as texts from './pass-on-messages.ts';

/** What the server says that the recipient would see. Facts that were not chosen are absent. */
export type Preview = { readonly snapshot: Readonly<Record<string, unknown>> };

/** Where the facts in the letter come from, and how each is drawn. */
export type LetterSource<Fact extends string, Shown extends Preview, Key extends QueryKey> = {
  readonly preview: (facts: readonly Fact[]) => UseQueryOptions<Shown, Error, Shown, Key>;
  readonly factValue: (fact: Fact, snapshot: Shown['snapshot']) => ReactNode;
};

type Facts<Fact extends string> = {
  /** What was chosen. */
  readonly facts: readonly Fact[];
  /** Every fact there is, in the order of the letter. */
  readonly names: readonly { readonly fact: Fact; readonly name: string }[];
};

/** Waits until the choosing has paused: each preview opens the file, and opening is logged. */
function useSettledChoice<Fact extends string>(facts: readonly Fact[]): readonly Fact[] {
  const [settled, setSettled] = useState(facts);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(facts), 400);
    return () => clearTimeout(timer);
  }, [facts]);
  return settled;
}

function LetterLine(props: { name: string; value: string }): ReactElement {
  const say = useText();
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.value ? props.value : <span className="unknown">{say(texts.letterOpen)}</span>}</dd>
    </div>
  );
}

/** The letter itself, as the server would send it now. What an officer sends is never an abstraction. */
export function Letter<Fact extends string, Shown extends Preview, Key extends QueryKey>(
  props: Facts<Fact> & {
    source: LetterSource<Fact, Shown, Key>;
    to: string;
    purpose: string;
    ground: string;
  },
): ReactElement {
  const say = useText();
  const { unit, agency } = useSession();
  return (
    <section aria-labelledby="letter">
      <h2 id="letter" className="letter-title">
        <Icon of={eye} />
        {say(texts.exactly)}
      </h2>
      <article className="letter">
        <dl>
          <LetterLine name={say(texts.letterTo)} value={props.to} />
          <LetterLine name={say(texts.letterFrom)} value={`${unit.name}, ${agency}`} />
        </dl>
        <LetterFacts source={props.source} facts={props.facts} names={props.names} />
        <dl>
          <LetterLine name={say(texts.letterPurpose)} value={props.purpose} />
          <LetterLine name={say(texts.letterGround)} value={props.ground} />
          <LetterLine name={say(texts.letterTerms)} value={say(texts.letterTermsText)} />
        </dl>
      </article>
    </section>
  );
}

function LetterFacts<Fact extends string, Shown extends Preview, Key extends QueryKey>(
  props: Facts<Fact> & { source: LetterSource<Fact, Shown, Key> },
): ReactElement {
  const { source, names } = props;
  const say = useText();
  const facts = useSettledChoice(props.facts);
  const preview = useQuery(source.preview(facts));
  if (props.facts.length === 0) return <p className="letter-body unknown">{say(texts.letterEmpty)}</p>;
  if (preview.isError) {
    return (
      <div className="letter-body">
        <FailureState error={preview.error} again={() => void preview.refetch()} />
      </div>
    );
  }
  const snapshot = preview.data?.snapshot;
  if (!snapshot || facts !== props.facts) {
    return (
      <p className="letter-body unknown" role="status">
        {say(texts.letterFetching)}
      </p>
    );
  }
  return (
    <dl className="letter-body">
      {names
        .filter(({ fact }) => snapshot[fact] !== undefined)
        .map(({ fact, name }) => (
          <div key={fact}>
            <dt>{name}</dt>
            <dd>{source.factValue(fact, snapshot)}</dd>
          </div>
        ))}
    </dl>
  );
}
