// The explorer: a question to the public API, written here, and its answer on the same page. It needs no script.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link } from 'react-router';
import type { PublicAnswer } from '@plumbline/platform/web';
import { Alert, Button, TextArea } from '@plumbline/ui';
import { explorerExamples } from './explorer-examples';

/** So much of an answer is shown, in characters. */
const SHOWN = 100_000;
/** The longest question that still fits into an address. */
export const LONGEST_QUERY = 4000;

/** What was asked, and the answer when there is one. */
export interface Asked {
  query: string;
  variables: string;
  answer: PublicAnswer | null;
}

/** The form with examples, and the answer below it. */
export function ExplorerPanel({
  asked,
  city,
  department,
}: {
  asked: Asked;
  city: string;
  department: string;
}) {
  const examples = explorerExamples(city, department);
  const [first] = examples;
  const query = asked.query || (first?.query ?? '');
  const variables = asked.query ? asked.variables : (first?.variables ?? '');
  return (
    <section id="explorer">
      <h2>{t`Try the API`}</h2>
      <p>
        <Trans>Write a query, or begin with one of these. The answer comes below, as JSON.</Trans>
      </p>
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <Link
              to={`?${new URLSearchParams({ query: example.query, variables: example.variables }).toString()}#answer`}
            >
              {example.name}
            </Link>
          </li>
        ))}
      </ul>
      <Form method="get" action="#answer" className="pl-stack pl-explorer">
        <TextArea
          name="query"
          label={t`Query`}
          hint={t`In GraphQL. At most ${{ letters: LONGEST_QUERY }} characters.`}
          defaultValue={query}
          maxLength={LONGEST_QUERY}
          rows={12}
          spellCheck={false}
        />
        <TextArea
          name="variables"
          label={t`Variables`}
          hint={t`As JSON.`}
          defaultValue={variables}
          maxLength={1000}
          rows={3}
          spellCheck={false}
          short
          optional
        />
        <Button type="submit">{t`Ask`}</Button>
      </Form>
      {asked.answer ? <Answer answer={asked.answer} /> : null}
    </section>
  );
}

function Answer({ answer: { json, problems } }: { answer: PublicAnswer }) {
  const isLong = json !== null && json.length > SHOWN;
  return (
    <div id="answer" className="pl-explorer__answer">
      <h3>{t`Answer`}</h3>
      {problems.length > 0 ? (
        <Alert kind="warning" heading={t`This query was not answered in full`}>
          <ul>
            {problems.map((problem, index) => (
              <li key={index}>
                <bdi>{problem}</bdi>
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {isLong ? (
        <p>{t`The answer is long. Its beginning is shown here; ask the API itself for all of it.`}</p>
      ) : null}
      {json === null ? null : (
        <pre
          className="pl-explorer__json"
          tabIndex={0}
          dir="ltr"
          role="region"
          aria-label={t`Answer as JSON`}
        >
          {isLong ? json.slice(0, SHOWN) : json}
        </pre>
      )}
    </div>
  );
}
