// The office publishes the outlines of the city's areas, so that residents see on a map what was found where.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { dayText, listText } from '@plumbline/language/domain';
import { Form, Link, redirect, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { BOUNDARY_LIMITS } from '@plumbline/measuring/domain';
import { execute, formOf, formText, graphql } from '@plumbline/platform/web';
import {
  Alert,
  Button,
  EmptyState,
  ErrorSummary,
  Field,
  keepPage,
  Page,
  SampleMark,
  SourceLink,
  TextArea,
  TextField,
  useUserErrors,
  type FormErrors,
  type UserError,
} from '@plumbline/ui';
import { SettingsWays } from './settings-ways';
import './find.scss';

const boundariesQuery = graphql(`
  query BoundariesPage {
    publishedBoundaries {
      version
      name
      source
      sourceUrl
      license
      datedOn
      note
      sample
      areaNames
    }
  }
`);

const publishMutation = graphql(`
  mutation PublishBoundaries($input: PublishBoundariesInput!) {
    publishBoundaries(input: $input) {
      boundaries {
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

const takeBackMutation = graphql(`
  mutation TakeBackBoundaries {
    takeBackBoundaries {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { publishedBoundaries } = await execute(boundariesQuery, {}, { request, city: params.city ?? '' });
  const done = new URL(request.url).searchParams.get('done');
  return { boundaries: publishedBoundaries ?? null, done };
}

const FIELDS = [
  'name',
  'source',
  'sourceUrl',
  'license',
  'datedOn',
  'note',
  'nameProperty',
  'codeProperty',
] as const;
type Typed = Record<(typeof FIELDS)[number], string> & { sample: boolean };

interface Answer {
  userErrors: readonly UserError[];
  typed?: Typed;
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer> {
  const form = await formOf(request);
  const call = { request, city: params.city ?? '' };
  if (formText(form, 'intent') === 'take-back') {
    const { takeBackBoundaries } = await execute(takeBackMutation, {}, call);
    if (takeBackBoundaries.userErrors.length === 0) throw redirect(`/${call.city}/work/boundaries?done=back`);
    return { userErrors: takeBackBoundaries.userErrors };
  }
  const typed = {
    ...Object.fromEntries(FIELDS.map((field) => [field, formText(form, field).trim()])),
    sample: form.get('sample') === 'yes',
  } as Typed;
  const file = form.get('geojson');
  const wrong = (message: string): Answer => ({
    userErrors: [{ code: 'INVALID', message, path: ['geojson'] }],
    typed,
  });
  if (!(file instanceof File) || file.size === 0) return wrong(t`Choose the GeoJSON file with the outlines.`);
  if (file.size > BOUNDARY_LIMITS.characters * 2) {
    return wrong(
      t`The file is larger than 2 million characters. Save it with fewer points, then choose it again.`,
    );
  }
  const input = {
    ...typed,
    geojson: await file.text(),
    sourceUrl: typed.sourceUrl || null,
    datedOn: typed.datedOn || null,
    note: typed.note || null,
    nameProperty: typed.nameProperty || 'name',
    codeProperty: typed.codeProperty || 'code',
  };
  const { publishBoundaries } = await execute(publishMutation, { input }, call);
  if (publishBoundaries.boundaries) throw redirect(`/${call.city}/work/boundaries?done=published`);
  return { userErrors: publishBoundaries.userErrors, typed };
}

export const clientAction = keepPage;

export default function BoundariesPage() {
  const { boundaries, done } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const errors = useUserErrors(answer);
  const { city } = useWorkspace();
  return (
    <Page
      title={t`Boundaries`}
      lead={t`Publish the outlines of neighborhoods, districts or other areas. Then the public sees on a map what was found where.`}
    >
      <SettingsWays here="boundaries" />
      <ErrorSummary errors={errors} heading={t`The boundaries were not published`} />
      {done && !answer ? (
        <Alert
          kind="success"
          heading={done === 'back' ? t`The boundaries are taken back` : t`The boundaries are published`}
          announce
        >
          <p>
            {done === 'back' ? (
              t`The public site shows no map any more. The change is in the audit trail.`
            ) : (
              <Trans>
                The public sees them now. The change is in the audit trail.{' '}
                <Link to={`/${city.slug}/latest/find?view=map`} reloadDocument>
                  See the map
                </Link>
              </Trans>
            )}
          </p>
        </Alert>
      ) : null}
      <section>
        <h2>{t`Published now`}</h2>
        {boundaries ? (
          <Published boundaries={boundaries} />
        ) : (
          <EmptyState>
            <p>{t`No boundaries are published, so the public site shows tables only. Choose a file below.`}</p>
          </EmptyState>
        )}
      </section>
      <section>
        <h2>{boundaries ? t`Publish others in their place` : t`Publish boundaries`}</h2>
        <BoundariesForm key={JSON.stringify(answer?.typed)} typed={answer?.typed} errors={errors} />
      </section>
    </Page>
  );
}

type Boundaries = NonNullable<Awaited<ReturnType<typeof loader>>['boundaries']>;

function Published({ boundaries }: { boundaries: Boundaries }) {
  const { state } = useNavigation();
  return (
    <>
      <p>
        <strong>{boundaries.name}</strong> {boundaries.sample ? <SampleMark /> : null}
      </p>
      <dl className="pl-facts">
        <div>
          <dt>{t`Areas`}</dt>
          <dd>{listText(boundaries.areaNames)}</dd>
        </div>
        <div>
          <dt>{t`Who drew them`}</dt>
          <dd>
            {boundaries.source} <SourceLink url={boundaries.sourceUrl} />
          </dd>
        </div>
        <div>
          <dt>{t`License`}</dt>
          <dd>{boundaries.license}</dd>
        </div>
        <div>
          <dt>{t`As of`}</dt>
          <dd>{boundaries.datedOn ? dayText(boundaries.datedOn) : t`No date`}</dd>
        </div>
        {boundaries.note ? (
          <div>
            <dt>{t`Note`}</dt>
            <dd>{boundaries.note}</dd>
          </div>
        ) : null}
      </dl>
      <Form method="post">
        <Button name="intent" value="take-back" look="plain" disabled={state !== 'idle'}>
          {t`Take the boundaries back`}
        </Button>
      </Form>
    </>
  );
}

function BoundariesForm({ typed, errors }: { typed: Typed | undefined; errors: FormErrors }) {
  const { state } = useNavigation();
  const busy = state !== 'idle';
  const field = (name: (typeof FIELDS)[number]) => ({
    name,
    defaultValue: typed?.[name] ?? '',
    error: errors.of(name),
  });
  return (
    <Form method="post" encType="multipart/form-data" className="pl-form">
      <Field
        name="geojson"
        label={t`GeoJSON file`}
        hint={t`A collection of polygons in degrees (WGS 84), each with a name. At most 2 million characters and 400 areas. The outlines are made simpler once, so that the map is light.`}
        error={errors.of('geojson')}
      >
        {(wired) => (
          <input
            {...wired}
            type="file"
            accept=".geojson,.json,application/geo+json"
            className="usa-file-input"
          />
        )}
      </Field>
      <TextField
        {...field('nameProperty')}
        label={t`Property with the name`}
        hint={t`“name” if left empty`}
        optional
      />
      <TextField
        {...field('codeProperty')}
        label={t`Property with the code`}
        hint={t`“code” if left empty`}
        optional
      />
      <TextField {...field('name')} label={t`What the areas are`} hint={t`For example: Community areas`} />
      <TextField {...field('source')} label={t`Who drew them`} />
      <TextField {...field('sourceUrl')} label={t`Web address of the source`} type="url" optional />
      <TextField {...field('license')} label={t`License`} hint={t`For example: Public domain`} />
      <TextField {...field('datedOn')} label={t`As of`} type="date" optional />
      <TextArea {...field('note')} label={t`Note`} optional short limit={500} />
      <div className="usa-checkbox">
        <input
          className="usa-checkbox__input"
          id="sample"
          type="checkbox"
          name="sample"
          value="yes"
          defaultChecked={typed?.sample ?? false}
        />
        <label className="usa-checkbox__label" htmlFor="sample">
          {t`These outlines are made up for demonstration`}
        </label>
      </div>
      <div className="pl-actions">
        <Button disabled={busy}>{busy ? t`Publishing…` : t`Publish the boundaries`}</Button>
      </div>
    </Form>
  );
}
