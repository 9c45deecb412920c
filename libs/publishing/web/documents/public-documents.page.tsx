// What a release and a year look like on paper: the quarter, each plan, and the yearly reports, as files and as pages.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { periodInWords } from '@plumbline/cities/domain';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { SOURCE_LANGUAGE, spoken } from '@plumbline/language/domain';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { reportTitleSaid } from '@plumbline/publishing/domain';
import { EmptyState, Page, SampleMark, Table, Timestamp } from '@plumbline/ui';
import { CityText } from '../city-text';
import { SharedPart } from '../feeds/shared-page.panel';
import { PrintFoot } from '../proof/cite.panel';
import { publicAddress } from '../public-address';
import { usePublicCity } from '../public-city';
import { placeOf, releasePath } from '../release-address';
import { WithdrawnNotice } from '../withdrawn.panel';
import { fileSize } from './file-size';

const documentsQuery = publicGraphql(`
  query PublicDocuments($city: String!, $release: String) {
    release(city: $city, release: $release) {
      slug
      number
      title
      periodLabel
      publishedAt
      digest
      sample
      withdrawn {
        at
        reason
      }
      documents {
        name
        title
        kind
        format
        size
      }
    }
    yearlyReports(city: $city) {
      fiscalYear
      edition
      yearName
      title
      sample
      publishedAt
      pdfSize
      docxSize
      goneReleases
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const { release, yearlyReports } = await executePublic(documentsQuery, { ...place }, { request });
  if (!release) throw notFound('release');
  const canonical = publicAddress(`${releasePath({ city: place.city, release: release.slug })}/documents`);
  return { release, yearlyReports, place, canonical };
}

type Data = Awaited<ReturnType<typeof loader>>;
type Document = Data['release']['documents'][number];

export default function PublicDocumentsPage() {
  const { release, yearlyReports, place, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  return (
    <Page
      title={t`Documents to read and print`}
      lead={t`The same words and figures as on the pages, as files. All of them work with screen readers.`}
      description={t`${{ cityName: city.name }}, ${{ periodLabel: periodInWords(release.periodLabel) }}: the quarter, the plans and the yearly reports as PDF and Word files.`}
      canonical={canonical}
      breadcrumb={[
        { label: city.name, to: `/${city.slug}` },
        { label: release.title, to: releasePath(place) },
      ]}
    >
      {spoken().language === SOURCE_LANGUAGE && spoken().content === undefined ? null : (
        <p>{t`The files themselves are in English, as the city published them.`}</p>
      )}
      {release.withdrawn ? (
        <WithdrawnNotice withdrawn={release.withdrawn} />
      ) : (
        <OfRelease release={release} />
      )}
      <Yearly reports={yearlyReports} />
      <PrintFoot address={canonical} release={release} />
      {release.withdrawn ? null : (
        <SharedPart
          title={t`Documents to read and print`}
          says={t`${{ cityName: city.name }}, ${{ periodLabel: periodInWords(release.periodLabel) }}: the quarter, the plans and the yearly reports as PDF and Word files.`}
          address={canonical}
          place={place}
          part={{}}
          release={release}
          sample={release.sample}
          steps={[
            { label: city.name, to: `/${city.slug}` },
            { label: release.title, to: releasePath(place) },
          ]}
        />
      )}
    </Page>
  );
}

function OfRelease({ release }: Pick<Data, 'release'>) {
  const city = usePublicCity();
  const { documents } = release;
  const folder = `/public/releases/${city.slug}/${encodeURIComponent(release.slug)}`;
  const plans = [...new Set(documents.filter(({ kind }) => kind === 'PLAN').map(({ title }) => title))];
  if (documents.length === 0) {
    return (
      <EmptyState>
        <p>{t`The files of this release are being made. Look again in a minute.`}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <section>
        <h2>
          {t`The quarter`} {release.sample ? <SampleMark within /> : null}
        </h2>
        <p>
          <Trans>
            All of release number {release.number}, <CityText>{release.title}</CityText>:
          </Trans>
        </p>
        <Files files={documents.filter(({ kind }) => kind === 'QUARTER')} folder={folder} />
      </section>
      {plans.length > 0 ? (
        <section>
          <h2>{city.word('plan').plural}</h2>
          <p>{t`Each as this release shows it: what is promised, what became of it, and how it is measured.`}</p>
          <Table caption={t`${{ plans: city.word('plan').plural }} as files`} captionHidden>
            <thead>
              <tr>
                <th scope="col">{city.word('plan').singular}</th>
                <th scope="col">{t`Files`}</th>
              </tr>
            </thead>
            <tbody>
              {plans.map((title) => (
                <tr key={title}>
                  <th scope="row">
                    <CityText>{title}</CityText>
                  </th>
                  <td>
                    <Files
                      files={documents.filter((one) => one.kind === 'PLAN' && one.title === title)}
                      folder={folder}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
      ) : null}
    </>
  );
}

function Files({ files, folder }: { files: readonly Document[]; folder: string }) {
  return (
    <span className="pl-row">
      {files.map(({ name, format, size, title }) => (
        <a key={name} href={`${folder}/${name}`} hrefLang={SOURCE_LANGUAGE}>
          {formatName(format)} ({fileSize(size)})
          <span className="pl-hidden-visually">
            : <CityText>{title}</CityText>
          </span>
        </a>
      ))}
    </span>
  );
}

function formatName(format: string): string {
  return format === 'PDF' ? t`PDF` : t`Word file`;
}

function Yearly({ reports }: { reports: Data['yearlyReports'] }) {
  const city = usePublicCity();
  return (
    <section>
      <h2>{t`Yearly reports`}</h2>
      {reports.length === 0 ? (
        <p>{t`None yet. A yearly report appears here once it is final.`}</p>
      ) : (
        <ul className="pl-plain-list">
          {reports.map(({ fiscalYear, edition, title, publishedAt, goneReleases, sample, ...sizes }) => (
            <li key={`${fiscalYear}-${edition}`}>
              <Link to={`/${city.slug}/reports/${fiscalYear}/editions/${edition}`}>
                <ReportTitle title={title} />
              </Link>{' '}
              {sample ? <SampleMark within /> : null}
              <br />
              <span className="pl-small pl-muted">
                <Trans>
                  Edition {edition}, published <Timestamp at={publishedAt} timeZone={city.timeZone} />
                </Trans>
              </span>
              {goneReleases.length > 0 ? (
                <p>{t`Not handed out any more: a release it rests on was taken back.`}</p>
              ) : (
                <ReportFiles of={{ fiscalYear, edition, title, ...sizes }} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The title the product gives a yearly report, in the reader's language; the city's name in it stays. */
function ReportTitle({ title }: { title: string }) {
  const said = reportTitleSaid(title);
  return said === title ? <CityText>{title}</CityText> : said;
}

/** The files of a yearly report that are made already. */
export function ReportFiles({
  of: { fiscalYear, edition, title, pdfSize, docxSize },
}: {
  of: {
    fiscalYear: number;
    edition: number;
    title: string;
    pdfSize?: number | null;
    docxSize?: number | null;
  };
}) {
  const city = usePublicCity();
  const at = `/public/reports/${city.slug}/${fiscalYear}-${edition}`;
  const files = [
    { name: t`PDF`, end: 'pdf', size: pdfSize ?? null },
    { name: t`Word file`, end: 'docx', size: docxSize ?? null },
  ];
  if (files.every(({ size }) => size === null))
    return <p>{t`Its files are being made. Look again in a minute.`}</p>;
  return (
    <p className="pl-row">
      {files.map(({ name, end, size }) =>
        size === null ? null : (
          <a key={end} href={`${at}.${end}`} hrefLang={SOURCE_LANGUAGE}>
            {name} ({fileSize(size)})
            <span className="pl-hidden-visually">
              : <ReportTitle title={title} />
            </span>
          </a>
        ),
      )}
    </p>
  );
}
