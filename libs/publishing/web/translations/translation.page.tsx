// Translating into one language: the texts of the latest release beside their translations, by file, and publishing.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import {
  Form,
  Link,
  useActionData,
  useLoaderData,
  useNavigation,
  type LoaderFunctionArgs,
} from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { contentLanguage, numberText } from '@plumbline/language/domain';
import { execute, notFound, type Inner } from '@plumbline/platform/web';
import {
  Alert,
  Button,
  EmptyState,
  ErrorSummary,
  Page,
  Select,
  TextField,
  keepPage,
  useUserErrors,
} from '@plumbline/ui';
import { BlockPanel } from './block.panel';
import { PublishTranslation } from './publish-translation.panel';
import { STATE_WORDS } from './state-words';
import type { action } from './translation-action';
import { TranslationFiles } from './translation-files.panel';
import { blocksQuery, countOf, languagesQuery } from './translation-operations';

export { action } from './translation-action';
export const clientAction = keepPage;

const PAGE_SIZE = 20;

/** Which texts each choice of the filter shows; the first is what is chosen where nothing is. */
const SHOWN: Readonly<Record<string, readonly Inner.BlockState[]>> = {
  open: ['MISSING', 'MACHINE_DRAFT', 'STALE'],
  missing: ['MISSING'],
  draft: ['MACHINE_DRAFT'],
  stale: ['STALE'],
  reviewed: ['HUMAN_REVIEWED'],
  all: ['MISSING', 'MACHINE_DRAFT', 'STALE', 'HUMAN_REVIEWED'],
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const language = params.language ?? '';
  const { translationLanguages } = await execute(languagesQuery, { language }, call);
  const [work] = translationLanguages;
  if (!work) throw notFound('language');
  const search = new URL(request.url).searchParams;
  const show = search.get('show') ?? '';
  const filter = {
    show: Object.hasOwn(SHOWN, show) ? show : 'open',
    part: search.get('part') ?? '',
    words: (search.get('words') ?? '').trim().slice(0, 100),
  };
  const number = Math.max(1, Math.trunc(Number(search.get('page'))) || 1);
  const { translationBlocks } = await execute(
    blocksQuery,
    {
      ...{ language, part: filter.part || null, words: filter.words || null },
      ...{ states: [...(SHOWN[filter.show] ?? [])], page: { number, size: PAGE_SIZE } },
    },
    call,
  );
  const count = (name: string) => Number(search.get(name)) || 0;
  return { work, filter, number, ...translationBlocks, kept: count('kept'), published: count('published') };
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function TranslationPage() {
  const { work, filter, number, items, totalCount, kept, published } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { city, to } = useWorkspace();
  const busy = useNavigation().state !== 'idle';
  const of = (intent: string) =>
    answer?.intent === intent || (intent === 'save' && !answer?.intent) ? answer : null;
  const saving = useUserErrors(of('save'));
  const publishing = useUserErrors(of('publish'));
  const importing = useUserErrors(of('import'));
  const language = contentLanguage(work.language);
  if (!language) return null;
  const total = work.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Page
      title={t`Translation into ${{ language: language.english }}`}
      breadcrumb={[{ label: t`Translations`, to: to('translations') }]}
      lead={t`${{ reviewed: numberText(countOf(work, 'HUMAN_REVIEWED')) }} of ${{ total: numberText(total) }} texts of the latest release are reviewed by a person. ${{ drafts: numberText(countOf(work, 'MACHINE_DRAFT')) }} are machine drafts, ${{ stale: numberText(countOf(work, 'STALE')) }} are outdated.`}
    >
      {kept > 0 && !answer ? (
        <Alert kind="success" announce heading={t`Kept`}>
          <p>
            {plural(kept, { one: '# translation is kept.', other: '# translations are kept.' })}{' '}
            {t`Residents see it once it is published.`}
          </p>
        </Alert>
      ) : null}
      {published > 0 && !answer ? (
        <Alert kind="success" announce heading={t`Published`}>
          <p>{t`The translation is published, as number ${published} for this release.`}</p>
        </Alert>
      ) : null}
      <p>
        <Trans>
          Text that nobody marks as reviewed counts as a machine draft, whoever typed it. A text that stands
          in several places is translated once.
        </Trans>{' '}
        <a href="#files">{t`Translate by file`}</a>, <a href="#publish">{t`Publish`}</a>
      </p>
      <Filter work={work} filter={filter} />
      <h2>{t`${plural(totalCount, { one: '# text', other: '# texts' })}`}</h2>
      {items.length === 0 ? (
        <EmptyState>
          <p>{t`There is none of these. Choose others above.`}</p>
        </EmptyState>
      ) : (
        <Form
          method="post"
          noValidate
          key={`${number} ${filter.show} ${filter.part} ${filter.words} ${kept}`}
        >
          <ErrorSummary errors={saving} heading={t`Nothing was kept`} />
          <input type="hidden" name="intent" value="save" />
          {items.map((block) => (
            <BlockPanel
              key={block.hash}
              block={block}
              language={language}
              typed={answer?.typed?.[block.hash]}
              error={saving.of(`text-${block.hash}`)}
            />
          ))}
          <div className="pl-actions">
            <Button disabled={busy}>{t`Save the translations`}</Button>
          </div>
        </Form>
      )}
      <Pages number={number} last={Math.ceil(totalCount / PAGE_SIZE)} filter={filter} />
      <TranslationFiles
        address={to(`translations/${work.language}/file`)}
        errors={importing}
        imported={answer?.imported}
      />
      <PublishTranslation
        work={work}
        timeZone={city.timeZone}
        errors={publishing}
        reasons={answer?.reasons}
      />
    </Page>
  );
}

function Filter({ work, filter }: Pick<Data, 'work' | 'filter'>) {
  return (
    <Form method="get" className="pl-filter">
      <Select label={t`Show`} name="show" defaultValue={filter.show} required={false}>
        <option value="open">{t`All that nobody has reviewed`}</option>
        <option value="missing">{STATE_WORDS.MISSING}</option>
        <option value="draft">{STATE_WORDS.MACHINE_DRAFT}</option>
        <option value="stale">{STATE_WORDS.STALE}</option>
        <option value="reviewed">{STATE_WORDS.HUMAN_REVIEWED}</option>
        <option value="all">{t`All texts`}</option>
      </Select>
      <Select label={t`Team or department`} name="part" defaultValue={filter.part} required={false}>
        {work.parts.map((part) => (
          <option key={part} value={part}>
            {part.replace(/^\w+ /, '')}
          </option>
        ))}
      </Select>
      <TextField label={t`With the words`} name="words" defaultValue={filter.words} required={false} />
      <Button look="second">{t`Show these`}</Button>
    </Form>
  );
}

function Pages({ number, last, filter }: { number: number; last: number; filter: Data['filter'] }) {
  const at = (page: number) => `?${new URLSearchParams({ ...filter, page: String(page) }).toString()}`;
  if (last <= 1) return null;
  return (
    <nav aria-label={t`Pages`} className="pl-actions">
      {number > 1 ? <Link to={at(number - 1)}>{t`Texts before`}</Link> : null}
      <span>{t`Page ${number} of ${last}`}</span>
      {number < last ? <Link to={at(number + 1)}>{t`More texts`}</Link> : null}
    </nav>
  );
}
