// A yearly report that was made final: it never changes, and it says its digest.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, notFound } from '@plumbline/platform/web';
import {
  Alert,
  ErrorSummary,
  Page,
  Timestamp,
  keepPage,
  useUserErrors,
  type SaveAnswer,
} from '@plumbline/ui';
import { DocumentFilesPanel } from './document-files.panel';
import { DocumentPanel } from './document.panel';
import { makeYearlyFilesMutation, yearlyEditionQuery } from './document-operations';
import './documents.scss';

function wanted(params: { year?: string; edition?: string }) {
  const { year = '', edition = '' } = params;
  if (!/^20\d\d$/.test(year) || !/^[1-9]\d{0,4}$/.test(edition)) throw notFound('edition');
  return { fiscalYear: Number(year), edition: Number(edition) };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { yearlyEdition } = await execute(yearlyEditionQuery, wanted(params), call);
  if (!yearlyEdition) throw notFound('edition');
  return yearlyEdition;
}

export async function action({ request, params }: ActionFunctionArgs): Promise<SaveAnswer> {
  const call = { request, city: params.city ?? '' };
  const { makeYearlyFiles } = await execute(makeYearlyFilesMutation, { input: wanted(params) }, call);
  return { userErrors: makeYearlyFiles.userErrors };
}

export const clientAction = keepPage;

export default function EditionPage() {
  const { content, edition, fiscalYear, finalizedAt, finalizedBy, files, withdrawnSince } =
    useLoaderData<typeof loader>();
  const refused = useActionData<SaveAnswer>();
  const { city, to } = useWorkspace();
  const numbers = withdrawnSince.join(', ');
  return (
    <Page
      title={content.title}
      breadcrumb={[
        { label: t`Documents`, to: to('documents') },
        { label: t`Draft`, to: to(`documents/yearly/${fiscalYear}`) },
      ]}
    >
      <div className="pl-no-print">
        <ErrorSummary errors={useUserErrors(refused)} heading={t`The files were not made`} />
        <p>
          <Trans>
            Edition {edition}, made final by {ph({ person: finalizedBy.displayName })},{' '}
            <Timestamp at={finalizedAt} timeZone={city.timeZone} />.
          </Trans>
        </p>
        {withdrawnSince.length > 0 ? (
          <Alert kind="warning" heading={t`It rests on a release that was withdrawn`}>
            <p>
              {plural(
                { releases: withdrawnSince.length },
                {
                  one: `Release ${numbers} was withdrawn since. Its files are not handed out any more.`,
                  other: `Release ${numbers} was withdrawn since. Its files are not handed out any more.`,
                },
              )}
            </p>
          </Alert>
        ) : (
          <DocumentFilesPanel
            files={files}
            at={to('documents/files/yearly')}
            ask={t`Make PDF and Word file of this edition`}
          />
        )}
      </div>
      <DocumentPanel document={content} />
    </Page>
  );
}
