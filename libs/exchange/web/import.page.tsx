// Bringing a plan in from a spreadsheet: check the file first, see what would happen, then import all of it or nothing.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, formOf, formText, graphql } from '@plumbline/platform/web';
import { Alert, EmptyState, keepPage, Page, type UserError } from '@plumbline/ui';
import { ImportForm } from './import.form';
import { Batches, Imported } from './import-batches.panel';
import { ImportOutcome } from './import-outcome.panel';
import { isTooLarge, tooLargeRefusal, uploadIn } from './plan-upload';

const importQuery = graphql(`
  query ImportPage {
    planningTeams {
      id
      name
      departments {
        id
        name
      }
      managers {
        id
      }
    }
    importBatches {
      id
      fileName
      at
      added
      changed
      unchanged
      by {
        id
        displayName
      }
      plan {
        id
        title
        team {
          id
          name
        }
      }
    }
  }
`);

/** What was just brought in, with where its values went. */
const doneQuery = graphql(`
  query ImportDone($id: ID!) {
    importBatch(id: $id) {
      id
      metrics {
        id
        code
        name
      }
    }
  }
`);

const importMutation = graphql(`
  mutation ImportPlan($input: ImportPlanInput!) {
    importPlan(input: $input) {
      batch {
        id
      }
      added
      changed
      unchanged
      problems {
        sheet
        row
        column
        message
        severity
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
  const call = { request, city: params.city ?? '' };
  const { planningTeams, importBatches } = await execute(importQuery, {}, call);
  const id = new URL(request.url).searchParams.get('done');
  const done = id === null ? null : (await execute(doneQuery, { id }, call)).importBatch;
  return { teams: planningTeams, batches: importBatches.slice(0, 20), done };
}

type Data = Awaited<ReturnType<typeof loader>>;

/** A planning team whose plan can be imported. */
export type ImportTeam = Data['teams'][number];
/** One file that was brought in. */
export type ImportBatch = Data['batches'][number];
/** A metric that an import brought values for. */
export type ImportedMetric = NonNullable<Data['done']>['metrics'][number];

/** What a check (or a refused import) says; only the errors when nothing could be read. */
export interface ImportAnswer {
  userErrors: readonly UserError[];
  teamId?: string;
  fileName?: string;
  /** The file itself while it is small, so that it need not be chosen again. */
  keptContent?: string | null;
  /** Names file and team that were checked. */
  fingerprint?: string;
  /** True when another file than the checked one was sent to be imported: it was only checked. */
  otherFile?: boolean;
  outcome?: {
    added: number;
    changed: number;
    unchanged: number;
    problems: readonly {
      sheet?: string | null;
      row?: number | null;
      column?: string | null;
      message: string;
      severity: string;
    }[];
  };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<ImportAnswer> {
  if (await isTooLarge(request)) return { userErrors: [tooLargeRefusal()] };
  const form = await formOf(request);
  const teamId = formText(form, 'teamId');
  if (!teamId)
    return { userErrors: [{ code: 'INVALID', message: t`Choose whose plan it is.`, path: ['teamId'] }] };
  const upload = await uploadIn(form, 'plan');
  if (upload.kind === 'PROBLEM') {
    return { userErrors: [{ code: 'INVALID', message: upload.message, path: ['file'] }], teamId };
  }
  const { fileName, contentBase64, fingerprint, keep } = upload;
  const wantsImport = form.get('intent') === 'import';
  const checked = form.get('checked') === fingerprint;
  const input = { teamId, fileName, contentBase64, dryRun: !(wantsImport && checked) };
  const { importPlan } = await execute(importMutation, { input }, { request, city: params.city ?? '' });
  const { batch, userErrors, ...outcome } = importPlan;
  if (batch) throw redirect(`/${params.city}/work/import?done=${batch.id}`);
  const errors = userErrors.map((error) => ({ ...error, path: error.path.map((part) => fieldOf(part)) }));
  const refused = errors.length > 0 && outcome.problems.length === 0;
  return {
    userErrors: errors,
    teamId,
    fileName,
    ...(refused ? {} : { outcome, fingerprint, keptContent: keep ? contentBase64 : null }),
    otherFile: wantsImport && !checked,
  };
}

/** The API speaks of the file's content and name; on the page both are one field. */
function fieldOf(part: string): string {
  return part === 'contentBase64' || part === 'fileName' ? 'file' : part;
}

export const clientAction = keepPage;

export default function ImportPage() {
  const { teams, batches, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { word, inSentence, to } = useWorkspace();
  const imported = answer ? undefined : batches.find(({ id }) => id === done?.id);
  return (
    <Page
      title={t`Import ${{ plans: inSentence('plan').plural }}`}
      lead={t`From an Excel workbook or a CSV file. Nothing is changed by a check, and an import takes all of the file or nothing.`}
    >
      {imported ? <Imported batch={imported} metrics={done?.metrics ?? []} /> : null}
      {answer?.outcome ? (
        <Alert kind="info">
          <p>
            <Trans>
              “{ph({ fileName: answer.fileName ?? '' })}” was checked. <a href="#result">Read the result</a>
            </Trans>
          </p>
        </Alert>
      ) : null}
      <section>
        <h2>{t`1. Take the template`}</h2>
        <p>
          <Trans>
            It has the columns, labels and lists of this city.{' '}
            <a className="usa-link" href={to('import/template')}>
              Template workbook (.xlsx)
            </a>
          </Trans>
        </p>
      </section>
      <ImportForm teams={teams} answer={answer} />
      <p>
        <Trans>
          Only numbers, such as a published table?{' '}
          <Link to={to('values-import')}>
            Bring in values of {ph({ metrics: inSentence('metric').plural })}
          </Link>
        </Trans>
      </p>
      {answer?.outcome ? <ImportOutcome answer={answer} outcome={answer.outcome} /> : null}
      <section>
        <h2>{t`Recent imports`}</h2>
        {batches.length === 0 ? (
          <EmptyState>
            <p>
              <Trans>
                Nothing was imported yet. Imported {ph({ plans: inSentence('plan').plural })} are listed here.
              </Trans>
            </p>
          </EmptyState>
        ) : (
          <Batches batches={batches} planWord={word('plan').singular} />
        )}
      </section>
    </Page>
  );
}
