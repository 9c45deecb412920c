// Bringing in values from a spreadsheet: open the file, say what its columns and words mean, check, bring in.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import {
  Form,
  Link,
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
} from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, formOf, formText } from '@plumbline/platform/web';
import {
  Alert,
  Button,
  EmptyState,
  ErrorSummary,
  keepPage,
  Page,
  type UserError,
  useUserErrors,
} from '@plumbline/ui';
import { isTooLarge, tooLargeRefusal, uploadIn } from './plan-upload';
import { ValuesColumns } from './values-columns.form';
import { ValuesFile } from './values-file.form';
import { mappingIn, withEveryColumn } from './values-form';
import {
  importValuesMutation,
  previewValuesMutation,
  valuesImportQuery,
  type Outcome,
  type Preview,
} from './values-operations';
import { ValuesResult } from './values-result.panel';
import { ValuesWords } from './values-words.form';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plans } = await execute(valuesImportQuery, {}, { request, city: params.city ?? '' });
  return { plans };
}

/** What the last step answered; everything typed comes back with it. */
export interface ValuesAnswer {
  userErrors: readonly UserError[];
  planId?: string;
  fileName?: string;
  sourceUrl?: string;
  dataDate?: string;
  sample?: boolean;
  /** The file itself while it is small, so that it need not be chosen again. */
  keptContent?: string | null;
  preview?: Preview;
  /** Names the file the columns are of. */
  openedAs?: string;
  outcome?: Outcome;
  /** Names file and everything chosen that was checked. */
  fingerprint?: string;
  /** True when something else than what was checked was sent to be brought in: it was only checked. */
  otherFile?: boolean;
}

const wrong = (message: string, field: string): UserError => ({ code: 'INVALID', message, path: [field] });

export async function action({ request, params }: ActionFunctionArgs): Promise<ValuesAnswer> {
  if (await isTooLarge(request)) return { userErrors: [tooLargeRefusal()] };
  const form = await formOf(request);
  const typed = {
    planId: formText(form, 'planId'),
    sourceUrl: formText(form, 'sourceUrl').trim(),
    dataDate: formText(form, 'dataDate').trim(),
    sample: form.get('sample') === 'yes',
  };
  if (!typed.planId)
    return { userErrors: [wrong(t`Choose the plan the values are for.`, 'planId')], ...typed };
  const upload = await uploadIn(form, 'values');
  if (upload.kind === 'PROBLEM') {
    return { userErrors: [wrong(upload.message, 'file')], ...typed };
  }
  const { fileName, contentBase64, keep } = upload;
  const call = { request, city: params.city ?? '' };
  const file = { planId: typed.planId, fileName, contentBase64 };
  // Another file is read from the start: what was said about the last one is not about this one.
  const isSame = formText(form, 'opened') === upload.fingerprint;
  const given = isSame ? mappingIn(form) : null;
  const opened = await execute(previewValuesMutation, { input: { ...file, mapping: given } }, call);
  const { preview, userErrors } = opened.previewValues;
  const base: ValuesAnswer = { ...typed, fileName, userErrors: userErrors.map(onPage) };
  if (!preview) return base;
  const mapping = withEveryColumn(given ?? preview.mapping, preview.columns);
  const shown: ValuesAnswer = {
    ...{ ...base, preview: { ...preview, mapping } as Preview, openedAs: upload.fingerprint },
    keptContent: keep ? contentBase64 : null,
  };
  const intent = formText(form, 'intent');
  const fingerprint = await fingerprintOf([upload.fingerprint, JSON.stringify([typed, mapping])]);
  if (given === null || intent === 'read') return shown;
  const wantsImport = intent === 'import';
  const isChecked = form.get('checked') === fingerprint;
  const { importValues: outcome } = await execute(
    importValuesMutation,
    {
      input: {
        ...{ ...file, mapping, sample: typed.sample, dryRun: !(wantsImport && isChecked) },
        ...{ sourceUrl: typed.sourceUrl || null, dataDate: typed.dataDate || null },
      },
    },
    call,
  );
  if (outcome.batch) throw redirect(`/${params.city}/work/import?done=${outcome.batch.id}`);
  const refusals = outcome.userErrors.map(onPage);
  return {
    ...shown,
    userErrors: outcome.problems.length > 0 ? [] : refusals,
    ...(refusals.length > 0 && outcome.problems.length === 0 ? {} : { outcome }),
    fingerprint,
    otherFile: wantsImport && !isChecked,
  };
}

async function fingerprintOf(parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(parts.join('\n'));
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

/** The API speaks of the file's content and of the mapping; on the page these are the file and the columns. */
function onPage(error: UserError): UserError {
  const path = error.path.flatMap((part) => {
    if (part === 'input') return [];
    return [part === 'contentBase64' || part === 'fileName' ? 'file' : part];
  });
  const [first, second, index, field] = path;
  if (first === 'mapping' && second === 'rules')
    return { ...error, path: [`rule-${index}-${field ?? 'role'}`] };
  if (first === 'mapping' && second === 'words') return { ...error, path: [`word-${index}-to`] };
  return { ...error, path };
}

export const clientAction = keepPage;

export default function ValuesImportPage() {
  const { plans } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { inSentence, to } = useWorkspace();
  const [search] = useSearchParams();
  const errors = useUserErrors(answer);
  const busy = useNavigation().state === 'submitting';
  const { preview, outcome } = answer ?? {};
  const ready = outcome?.problems.every(({ severity }) => severity !== 'ERROR') ?? false;
  return (
    <Page
      title={t`Bring in values of ${{ metrics: inSentence('metric').plural }}`}
      lead={t`From an Excel workbook or a CSV file, long or wide. A check changes nothing, and a file is brought in as a whole or not at all.`}
    >
      {outcome ? (
        <Alert kind="info">
          <p>
            <Trans>
              “{ph({ fileName: answer?.fileName ?? '' })}” was checked. <a href="#result">Read the result</a>
            </Trans>
          </p>
        </Alert>
      ) : null}
      {plans.length === 0 ? (
        <EmptyState>
          <p>{t`There is nothing here yet whose values could come in. Import a plan first, or begin one.`}</p>
        </EmptyState>
      ) : null}
      <Form method="post" encType="multipart/form-data" preventScrollReset hidden={plans.length === 0}>
        <ErrorSummary errors={errors} heading={t`Nothing was brought in`} />
        <ValuesFile plans={plans} answer={answer} planId={search.get('plan') ?? ''} errors={errors} />
        {preview ? (
          <>
            <ValuesColumns preview={preview} errors={errors} />
            <ValuesWords preview={preview} outcome={outcome} />
            <input type="hidden" name="opened" value={answer?.openedAs ?? ''} />
          </>
        ) : null}
        {ready ? <input type="hidden" name="checked" value={answer?.fingerprint ?? ''} /> : null}
        <div className="pl-actions">
          {preview ? (
            <Button name="intent" value="check" look={ready ? 'second' : 'main'} disabled={busy}>
              {busy ? t`Reading the file…` : ready ? t`Check again` : t`Check the values`}
            </Button>
          ) : (
            <Button name="intent" value="read" disabled={busy}>
              {busy ? t`Reading the file…` : t`Open the file`}
            </Button>
          )}
          {ready ? <Button name="intent" value="import" disabled={busy}>{t`Bring in`}</Button> : null}
        </div>
        {preview && !answer?.keptContent ? (
          <Alert kind="info">
            <p>
              <Trans>
                This file is too large to be kept between the steps. Choose the same file again each time.
              </Trans>
            </p>
          </Alert>
        ) : null}
      </Form>
      {outcome && answer ? <ValuesResult answer={answer} outcome={outcome} preview={preview} /> : null}
      <p className="pl-small">
        <Link to={to('import')}>
          <Trans>Import whole {ph({ plans: inSentence('plan').plural })} instead</Trans>
        </Link>
      </p>
    </Page>
  );
}
