// The office says which shared topics its own words stand for, so that residents and other cities find its goals.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { say } from '@plumbline/language/domain';
import { Form, Link, redirect, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, formOf, formText, graphql } from '@plumbline/platform/web';
import { TOPIC_SOURCES, topicsByName, type TopicSource } from '@plumbline/publishing/domain';
import {
  Alert,
  Button,
  EmptyState,
  ErrorSummary,
  keepPage,
  Page,
  Table,
  useUserErrors,
  type UserError,
} from '@plumbline/ui';
import { SettingsWays } from '../find/settings-ways';
import '../find/find.scss';

const topicsQuery = graphql(`
  query TopicsPage {
    topicMap {
      version
      goals
      goalsWithTopic
      lines {
        source
        label
        name
        topics
        goals
      }
    }
  }
`);

const saveMutation = graphql(`
  mutation SaveTopics($input: SaveTopicMapInput!) {
    saveTopicMap(input: $input) {
      topicMap {
        version
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { topicMap } = await execute(topicsQuery, {}, { request, city: params.city ?? '' });
  return { topicMap, saved: new URL(request.url).searchParams.has('saved') };
}

/** What was chosen comes back with what is wrong. */
interface Answer {
  userErrors: readonly UserError[];
  chosen: Record<string, [string, string]>;
}

const SLOTS = ['first', 'second'] as const;

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer> {
  const form = await formOf(request);
  const chosen: Answer['chosen'] = {};
  const lines = form.getAll('line').flatMap((one, index) => {
    if (typeof one !== 'string') return [];
    const [source, ...label] = one.split(':');
    const topics = SLOTS.map((slot) => formText(form, `${slot}-${index}`));
    chosen[one] = [topics[0] ?? '', topics[1] ?? ''];
    const known = TOPIC_SOURCES.find((other) => other === source);
    return known ? [{ source: known, label: label.join(':'), topics: topics.filter(Boolean) }] : [];
  });
  const input = { expectedVersion: Number(formText(form, 'version')), lines };
  const call = { request, city: params.city ?? '' };
  const { saveTopicMap } = await execute(saveMutation, { input }, call);
  if (saveTopicMap.topicMap) throw redirect(`/${call.city}/work/topics?saved`);
  return { userErrors: saveTopicMap.userErrors, chosen };
}

export const clientAction = keepPage;

export default function TopicsPage() {
  const { topicMap, saved } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const errors = useUserErrors(answer);
  const { city, inSentence } = useWorkspace();
  const { state } = useNavigation();
  const busy = state !== 'idle';
  const { goals, goalsWithTopic, lines, version } = topicMap;
  return (
    <Page
      title={t`Topics`}
      lead={t`Say which shared topics your own words stand for. Residents then find your ${{ goals: inSentence('goal').plural }} by topic, also beside those of other cities. Releases stay as they are.`}
    >
      <SettingsWays here="topics" />
      <ErrorSummary errors={errors} heading={t`The topics were not saved`} />
      {saved && !answer ? (
        <Alert kind="success" heading={t`The topics are saved`} announce>
          <p>
            <Trans>
              The public site shows them now. The change is in the audit trail.{' '}
              <Link to={`/${city.slug}/latest/find`} reloadDocument>
                See the public page
              </Link>
            </Trans>
          </p>
        </Alert>
      ) : null}
      {lines.length === 0 ? (
        <EmptyState>
          <p>{t`There is nothing to put under topics yet. Publish a release first.`}</p>
        </EmptyState>
      ) : (
        <>
          <p>
            {plural(goals, {
              one: `${goalsWithTopic} of # goal of your latest release has a topic.`,
              other: `${goalsWithTopic} of # goals of your latest release have a topic.`,
            })}{' '}
            {t`What stands under no topic is shown as “no topic yet”.`}
          </p>
          <Form method="post" key={JSON.stringify(answer?.chosen ?? version)}>
            <input type="hidden" name="version" value={version} />
            {TOPIC_SOURCES.map((source) => (
              <SourceTable key={source} source={source} lines={lines} chosen={answer?.chosen} />
            ))}
            <div className="pl-actions">
              <Button disabled={busy}>{busy ? t`Saving…` : t`Save the topics`}</Button>
            </div>
          </Form>
        </>
      )}
      <section>
        <h2>{t`The topics`}</h2>
        <dl className="pl-facts">
          {topicsByName().map(({ key, label, says }) => (
            <div key={key}>
              <dt>{say(label)}</dt>
              <dd>{say(says)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Page>
  );
}

type Line = Awaited<ReturnType<typeof loader>>['topicMap']['lines'][number];

function SourceTable({
  source,
  lines,
  chosen,
}: {
  source: TopicSource;
  lines: readonly Line[];
  chosen: Answer['chosen'] | undefined;
}) {
  const { word } = useWorkspace();
  const titles: Record<TopicSource, string> = {
    PRIORITY: t`Priorities`,
    THEME: t`Themes`,
    PLAN_AREA: word('planArea').plural,
    DEPARTMENT: word('department').plural,
  };
  // The place of a line in the form is its place among all lines.
  const own = lines.map((line, index) => ({ line, index })).filter(({ line }) => line.source === source);
  if (own.length === 0) return null;
  return (
    <section className="pl-topic-lines">
      <h2>{titles[source]}</h2>
      {source === 'DEPARTMENT' ? (
        <p>{t`Counts for whatever has none of its own: no word of it stands under a topic above.`}</p>
      ) : null}
      <Table caption={titles[source]} captionHidden>
        <thead>
          <tr>
            <th scope="col">{titles[source]}</th>
            <th scope="col" className="pl-number">
              {word('goal').plural}
            </th>
            <th scope="col">{t`Topic`}</th>
            <th scope="col">{t`Second topic`}</th>
          </tr>
        </thead>
        <tbody>
          {own.map(({ line, index }) => {
            const name = `${line.source}:${line.label}`;
            const topics = chosen?.[name] ?? line.topics;
            return (
              <tr key={name}>
                <th scope="row">
                  {line.name}
                  <input type="hidden" name="line" value={name} />
                </th>
                <td className="pl-number">{line.goals}</td>
                {SLOTS.map((slot, at) => (
                  <td key={slot}>
                    <select
                      className="usa-select"
                      name={`${slot}-${index}`}
                      defaultValue={topics[at] ?? ''}
                      aria-label={
                        at === 0
                          ? t`Topic of ${{ name: line.name }}`
                          : t`Second topic of ${{ name: line.name }}`
                      }
                    >
                      <option value="">{at === 0 ? t`No topic yet` : t`None`}</option>
                      {topicsByName().map(({ key, label }) => (
                        <option key={key} value={key}>
                          {say(label)}
                        </option>
                      ))}
                    </select>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
}
