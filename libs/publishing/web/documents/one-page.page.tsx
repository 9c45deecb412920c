// A quarter on one page: to read, to print on one sheet, or to take away as PDF or Word file.
import { t } from '@lingui/core/macro';
import {
  Form,
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
  keepPage,
  reloadWhenSaved,
  useUserErrors,
  type SaveAnswer,
} from '@plumbline/ui';
import { DocumentPanel } from './document.panel';
import { documentChoicesQuery, onePagerQuery, saveOnePagerWordsMutation } from './document-operations';
import { OnePagerChoice } from './one-pager-choice.form';
import { NOTHING_TO_SAVE, wordsIn } from './save-words';
import { WordsForm } from './words.form';
import './documents.scss';

function chosen(request: Request) {
  const { searchParams } = new URL(request.url);
  return { periodId: searchParams.get('period') ?? '', teamId: searchParams.get('team') || null };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { documentChoices: choices } = await execute(documentChoicesQuery, {}, call);
  const asked = chosen(request);
  const wanted = {
    ...asked,
    periodId: asked.periodId || (choices.suggestedPeriod ?? choices.periods[0]?.id ?? ''),
  };
  const { onePager } = await execute(onePagerQuery, wanted, call);
  if (!onePager) throw notFound('summary');
  return { choices, onePager };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<SaveAnswer> {
  const form = await formOf(request);
  const words = wordsIn(form);
  if (!words) return NOTHING_TO_SAVE;
  const call = { request, city: params.city ?? '' };
  const { saveOnePagerWords } = await execute(
    saveOnePagerWordsMutation,
    { input: { periodId: formText(form, 'periodId'), teamId: formText(form, 'teamId') || null, ...words } },
    call,
  );
  return { userErrors: saveOnePagerWords.userErrors };
}

export const clientAction = keepPage;
export const shouldRevalidate = reloadWhenSaved;

export default function OnePagePage() {
  const { choices, onePager } = useLoaderData<typeof loader>();
  const refused = useActionData<SaveAnswer>();
  const { to } = useWorkspace();
  const { content, period, team, sections, mayWrite } = onePager;
  const asked = `period=${period.id}${team ? `&team=${team.id}` : ''}`;
  const file = (ending: string) => to(`documents/files/one-pager.${ending}?${asked}`);
  return (
    <Page
      title={content.title}
      breadcrumb={[{ label: t`Documents`, to: to('documents') }]}
      actions={
        <div className="pl-row pl-no-print">
          <a className="usa-button usa-button--outline" href={file('pdf')}>{t`PDF`}</a>
          <a className="usa-button usa-button--outline" href={file('docx')}>{t`Word file`}</a>
        </div>
      }
    >
      <ErrorSummary errors={useUserErrors(refused)} heading={t`Your words were not saved`} />
      <div className="pl-no-print">
        <Form method="get" className="pl-filter" key={asked}>
          <OnePagerChoice choices={choices} period={period.id} team={team?.id ?? null} />
          <Button look="second">{t`Show`}</Button>
        </Form>
        {mayWrite
          ? sections.map((section) => (
              <WordsForm
                key={`${asked} ${section.section}`}
                section={section}
                others={{ periodId: period.id, teamId: team?.id ?? '' }}
              />
            ))
          : null}
      </div>
      <DocumentPanel document={content} />
    </Page>
  );
}
