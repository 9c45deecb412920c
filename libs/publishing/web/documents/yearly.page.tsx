// The yearly report while it is written: the words, the document they stand in, and the way to final.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import {
  Form,
  Link,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, formOf, formText, notFound } from '@plumbline/platform/web';
import {
  Button,
  ErrorSummary,
  Page,
  Timestamp,
  keepPage,
  reloadWhenSaved,
  useUserErrors,
  type SaveAnswer,
} from '@plumbline/ui';
import { DocumentFilesPanel } from './document-files.panel';
import { DocumentPanel } from './document.panel';
import {
  finalizeYearlyReportMutation,
  makeYearlyFilesMutation,
  saveYearlyWordsMutation,
  yearlyReportQuery,
} from './document-operations';
import { NOTHING_TO_SAVE, wordsIn } from './save-words';
import { WordsForm } from './words.form';
import './documents.scss';

function yearOf(params: { year?: string }): number {
  if (!/^20\d\d$/.test(params.year ?? '')) throw notFound('yearly-report');
  return Number(params.year);
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { yearlyReport } = await execute(yearlyReportQuery, { fiscalYear: yearOf(params) }, call);
  if (!yearlyReport) throw notFound('yearly-report');
  return yearlyReport;
}

type YearlyReport = Awaited<ReturnType<typeof loader>>;

export async function action({ request, params }: ActionFunctionArgs): Promise<SaveAnswer> {
  const form = await formOf(request);
  const fiscalYear = yearOf(params);
  const call = { request, city: params.city ?? '' };
  const intent = formText(form, 'intent');
  if (intent === 'files') {
    const { makeYearlyFiles } = await execute(makeYearlyFilesMutation, { input: { fiscalYear } }, call);
    return { userErrors: makeYearlyFiles.userErrors };
  }
  if (intent === 'finalize') {
    const input = { fiscalYear, expectedDigest: formText(form, 'expectedDigest') };
    const { finalizeYearlyReport } = await execute(finalizeYearlyReportMutation, { input }, call);
    const { edition, userErrors } = finalizeYearlyReport;
    if (edition) {
      throw redirect(`/${params.city}/work/documents/yearly/${fiscalYear}/editions/${edition.edition}`);
    }
    return { userErrors };
  }
  const words = wordsIn(form);
  if (!words) return NOTHING_TO_SAVE;
  const { saveYearlyWords } = await execute(
    saveYearlyWordsMutation,
    { input: { fiscalYear, ...words } },
    call,
  );
  return { userErrors: saveYearlyWords.userErrors };
}

export const clientAction = keepPage;
export const shouldRevalidate = reloadWhenSaved;

export default function YearlyReportPage() {
  const report = useLoaderData<typeof loader>();
  const refused = useActionData<SaveAnswer>();
  const { to } = useWorkspace();
  return (
    <Page title={report.content.title} breadcrumb={[{ label: t`Documents`, to: to('documents') }]}>
      <div className="pl-no-print">
        <ErrorSummary errors={useUserErrors(refused)} heading={t`Nothing was changed`} />
        <Editions report={report} />
        {report.viewerCan.write ? (
          <section>
            <h2>{t`Write`}</h2>
            <p>
              <Trans>
                Your words stand beside the figures in the report below. Nothing else in it can be typed.
              </Trans>
            </p>
            {report.sections.map((section) => (
              <WordsForm key={section.section} section={section} />
            ))}
          </section>
        ) : null}
        <Final report={report} />
        <DocumentFilesPanel
          files={report.files}
          at={to('documents/files/yearly')}
          ask={t`Make PDF and Word file of the draft`}
        />
      </div>
      <DocumentPanel document={report.content} />
    </Page>
  );
}

function Editions({ report }: { report: YearlyReport }) {
  const { city, to } = useWorkspace();
  if (report.editions.length === 0) return null;
  return (
    <section>
      <h2>{t`Final editions`}</h2>
      <ul>
        {report.editions.map(({ id, edition, finalizedAt, finalizedBy }) => (
          <li key={id}>
            <Trans>
              <Link to={to(`documents/yearly/${report.fiscalYear}/editions/${edition}`)}>
                Edition {edition}
              </Link>
              , made final by {ph({ person: finalizedBy.displayName })},{' '}
              <Timestamp at={finalizedAt} timeZone={city.timeZone} />
            </Trans>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Final({ report }: { report: YearlyReport }) {
  const { finalize, finalizeBlockedBecause } = report.viewerCan;
  if (!finalize && finalizeBlockedBecause === null) return null;
  return (
    <section>
      <h2>{t`Make it final`}</h2>
      {finalize ? (
        <Form method="post">
          <p>
            <Trans>
              What you read below is frozen as an edition with a digest, and published: everybody can read it
              from then on. It never changes; a later draft becomes a new edition.
            </Trans>
          </p>
          <input type="hidden" name="expectedDigest" value={report.digest} />
          <Button name="intent" value="finalize">{t`Make it final`}</Button>
        </Form>
      ) : (
        <p>{finalizeBlockedBecause}</p>
      )}
    </section>
  );
}
