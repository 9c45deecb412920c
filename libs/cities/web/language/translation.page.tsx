// Reviewing a translation: a person reads each message beside its English, corrects it, and says that it was read.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, redirect, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { LANGUAGES, languageOf, numberText } from '@plumbline/language/domain';
import { execute, formOf, formText, graphql, notFound, type Inner } from '@plumbline/platform/web';
import {
  Alert,
  Button,
  EmptyState,
  ErrorSummary,
  Page,
  Select,
  TextField,
  useUserErrors,
} from '@plumbline/ui';
import { useWorkspace } from '../workspace';
import { MessageRow } from './message-row.panel';

const messagesQuery = graphql(`
  query InterfaceMessages(
    $language: String!
    $states: [TranslationState!]
    $words: String
    $page: PageInput
  ) {
    interfaceLanguage(language: $language) {
      messages
      reviewed
      isReviewed
    }
    interfaceMessages(language: $language, states: $states, words: $words, page: $page) {
      items {
        id
        source
        said
        state
        places
      }
      totalCount
    }
  }
`);

const reviewMutation = graphql(`
  mutation ReviewMessages($input: ReviewMessagesInput!) {
    reviewMessages(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const PAGE_SIZE = 20;

const SHOWN: Readonly<Record<string, Inner.TranslationState[] | null>> = {
  waiting: ['TO_REVIEW', 'CHANGED_SINCE', 'NOT_TRANSLATED'],
  changed: ['CHANGED_SINCE'],
  reviewed: ['REVIEWED'],
  all: null,
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params.language);
  const search = new URL(request.url).searchParams;
  const show = search.get('show') ?? 'waiting';
  const words = search.get('words') ?? '';
  const number = Math.max(1, Number.parseInt(search.get('page') ?? '1', 10) || 1);
  const answer = await execute(
    messagesQuery,
    {
      language: language ?? '',
      states: Object.hasOwn(SHOWN, show) ? (SHOWN[show] ?? null) : null,
      words,
      page: { number, size: PAGE_SIZE },
    },
    { request, city: params.city ?? '' },
  );
  if (!language || !answer.interfaceLanguage) throw notFound('language');
  const { items, totalCount } = answer.interfaceMessages;
  const kept = Number.parseInt(search.get('kept') ?? '0', 10) || 0;
  return { language, show, words, number, items, totalCount, progress: answer.interfaceLanguage, kept };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await formOf(request);
  // Whoever changed a message has read it.
  const changed = form
    .getAll('shown')
    .filter((id) => typeof id === 'string')
    .filter((id) => formText(form, `text-${id}`) !== formText(form, `said-${id}`));
  const ticked = form.getAll('read').filter((id) => typeof id === 'string');
  const read = [...new Set([...ticked, ...changed])];
  const input = {
    language: params.language ?? '',
    messages: read.map((messageId) => ({
      messageId,
      source: formText(form, `source-${messageId}`),
      text: formText(form, `text-${messageId}`),
    })),
  };
  if (read.length === 0) {
    const message = t`Mark at least one message as read.`;
    return { userErrors: [{ code: 'INVALID', message, path: [] }] };
  }
  const { reviewMessages } = await execute(reviewMutation, { input }, { request, city: params.city ?? '' });
  if (reviewMessages.userErrors.length > 0) return reviewMessages;
  const here = new URL(request.url);
  here.searchParams.set('kept', String(read.length));
  return redirect(here.pathname + here.search);
}

export default function TranslationPage() {
  const { language, show, words, number, items, totalCount, progress, kept } = useLoaderData<typeof loader>();
  const errors = useUserErrors(useActionData<typeof action>());
  const { to } = useWorkspace();
  const busy = useNavigation().state === 'submitting';
  const { name } = LANGUAGES[language];
  return (
    <Page
      title={t`Review of ${name}`}
      breadcrumb={[{ label: t`Languages`, to: to('languages') }]}
      lead={t`${{ reviewed: numberText(progress.reviewed) }} of ${{ messages: numberText(progress.messages) }} messages have been read by a person of your city.`}
    >
      {kept > 0 ? (
        <Alert kind="success" announce heading={t`Kept`}>
          <p>{plural(kept, { one: '# message is kept as read.', other: '# messages are kept as read.' })}</p>
        </Alert>
      ) : null}
      {progress.isReviewed ? (
        <Alert kind="success" heading={t`All of it is reviewed`}>
          <p>{t`Pages in this language are no longer called a draft.`}</p>
        </Alert>
      ) : null}
      <Form method="get" className="pl-row">
        <Select label={t`Show`} name="show" defaultValue={show}>
          <option value="waiting">{t`Not read yet`}</option>
          <option value="changed">{t`Changed since they were read`}</option>
          <option value="reviewed">{t`Read`}</option>
          <option value="all">{t`All messages`}</option>
        </Select>
        <TextField label={t`With the words`} name="words" defaultValue={words} />
        <Button look="second">{t`Show these`}</Button>
      </Form>
      <h2>{t`${plural(totalCount, { one: '# message', other: '# messages' })}`}</h2>
      {items.length === 0 ? (
        <EmptyState>
          <p>{t`There is none of these. Choose another list above.`}</p>
        </EmptyState>
      ) : (
        <Form method="post">
          <ErrorSummary errors={errors} idOf={() => undefined} heading={t`Nothing was kept`} />
          <p>
            <Trans>
              Read each message beside its English. Correct it if it is wrong, or mark it as read, then keep
              the page. Leave what stands in curly or angle brackets as it is: names, numbers and links go
              there.
            </Trans>
          </p>
          {items.map((message) => (
            <MessageRow key={message.id} message={message} language={language} />
          ))}
          <Button disabled={busy}>{t`Keep what I read`}</Button>
        </Form>
      )}
      <Pages number={number} last={Math.ceil(totalCount / PAGE_SIZE)} show={show} words={words} />
    </Page>
  );
}

function Pages({ number, last, show, words }: { number: number; last: number; show: string; words: string }) {
  const at = (page: number) => `?${new URLSearchParams({ show, words, page: String(page) }).toString()}`;
  if (last <= 1) return null;
  return (
    <nav aria-label={t`Pages`} className="pl-actions">
      {number > 1 ? <Link to={at(number - 1)}>{t`Messages before`}</Link> : null}
      <span>{t`Page ${number} of ${last}`}</span>
      {number < last ? <Link to={at(number + 1)}>{t`More messages`}</Link> : null}
    </nav>
  );
}
