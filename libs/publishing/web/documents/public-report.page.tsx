// A yearly report for everybody: the final edition as it was published, with its files and its digest.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { reportTitleSaid } from '@plumbline/publishing/domain';
import { Alert, Page, Timestamp } from '@plumbline/ui';
import { SharedReport } from '../feeds/shared-page.panel';
import { PrintFoot } from '../proof/cite.panel';
import { publicAddress } from '../public-address';
import { usePublicCity } from '../public-city';
import { DocumentPanel } from './document.panel';
import { ReportFiles } from './public-documents.page';
import './documents.scss';

const reportQuery = publicGraphql(`
  query PublicYearlyReport($city: String!, $fiscalYear: Int!, $edition: Int) {
    yearlyReport(city: $city, fiscalYear: $fiscalYear, edition: $edition) {
      fiscalYear
      edition
      title
      sample
      publishedAt
      pdfSize
      docxSize
      goneReleases
      content {
        ...PublicShownDocument
      }
    }
  }
`);

const _document = publicGraphql(`
  fragment PublicShownDocument on DocumentContent {
    language
    title
    subtitle
    issuer
    layout
    sample
    facts {
      lead
      text
    }
    blocks {
      kind
      level
      text
      look
      section
      paragraphs
      items {
        lead
        text
      }
      figures {
        title
        about
        parts {
          label
          count
          tone
        }
      }
      caption
      columns {
        label
        numeric
      }
      rows
      alt
      bars {
        label
        text
        share
        tone
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { city = '', year = '', edition = null } = params;
  if (!/^20\d\d$/.test(year) || (edition !== null && !/^[1-9]\d{0,3}$/.test(edition)))
    throw notFound('report');
  const asked = { city, fiscalYear: Number(year), edition: edition === null ? null : Number(edition) };
  const { yearlyReport: report } = await executePublic(reportQuery, asked, { request });
  if (!report) throw notFound('report');
  return { report, canonical: publicAddress(`/${city}/reports/${year}/editions/${report.edition}`) };
}

export default function PublicReportPage() {
  const { report, canonical } = useLoaderData<typeof loader>();
  const { content, goneReleases } = report;
  const city = usePublicCity();
  const numbers = goneReleases.join(', ');
  return (
    <Page
      title={reportTitleSaid(report.title)}
      sample={report.sample ? 'within' : false}
      description={reportTitleSaid(report.title)}
      canonical={canonical}
      breadcrumb={[
        { label: city.name, to: `/${city.slug}` },
        { label: t`Documents`, to: `/${city.slug}/latest/documents` },
      ]}
    >
      <div className="pl-no-print">
        <p>
          <Trans>
            Edition {report.edition}, published by {city.officeName},{' '}
            <Timestamp at={report.publishedAt} timeZone={city.timeZone} />. An edition never changes.
          </Trans>
        </p>
        {content ? <ReportFiles of={report} /> : null}
      </div>
      {content ? (
        <DocumentPanel document={content} />
      ) : (
        <Alert kind="warning" heading={t`This report is not handed out any more`}>
          <p>
            {plural(
              { releases: goneReleases.length },
              {
                one: `It rests on release ${numbers}, and the city took that back, in whole or in part.`,
                other: `It rests on releases ${numbers}, and the city took those back, in whole or in part.`,
              },
            )}{' '}
            <Link to={`/${city.slug}#releases`}>{t`See all releases, and why`}</Link>
          </p>
        </Alert>
      )}
      {content ? (
        <SharedReport
          title={reportTitleSaid(report.title)}
          says={reportTitleSaid(report.title)}
          address={canonical}
          sample={report.sample}
          publishedAt={report.publishedAt}
          steps={[
            { label: city.name, to: `/${city.slug}` },
            { label: t`Documents`, to: `/${city.slug}/latest/documents` },
          ]}
        />
      ) : null}
      <PrintFoot address={canonical} />
    </Page>
  );
}
