// Yearly reports as anybody reads them. One that rests on what the city took back says so instead of its content.
import { publicRows } from '@plumbline/platform/server';
import type { DocumentContent } from '@plumbline/publishing/domain';

/** A published edition, without its content. */
export interface PublishedReportRow {
  id: string;
  cityId: string;
  citySlug: string;
  demo: boolean;
  fiscalYear: number;
  edition: number;
  yearName: string;
  title: string;
  digest: string;
  sample: boolean;
  publishedAt: Date;
  /** Bytes; null until the file is made. */
  pdfSize: number | null;
  docxSize: number | null;
  /** Numbers of releases it rests on that were withdrawn, or from which something was lawfully removed, since. */
  goneReleases: number[];
}

const REPORT = `
  select p.id, p.city_id as "cityId", c.slug as "citySlug", c.demo, p.fiscal_year as "fiscalYear", p.edition,
    p.year_name as "yearName", p.title, p.digest, p.sample, p.published_at as "publishedAt",
    octet_length(p.pdf) as "pdfSize", octet_length(p.docx) as "docxSize",
    array(select r.number from unnest(p.release_digests, p.release_tombstones) as seen (digest, tombstones)
          join release r on r.city_id = p.city_id and r.digest = seen.digest
          left join release_withdrawal w on w.city_id = r.city_id and w.release_id = r.id
          where w.id is not null or r.tombstones > seen.tombstones order by r.number) as "goneReleases"
  from published_report p join public_city c on c.city_id = p.city_id`;

/** All editions a city has published, newest year and edition first. */
export function publishedReports(citySlug: string): Promise<PublishedReportRow[]> {
  return publicRows(`${REPORT} where c.slug = $1 order by p.fiscal_year desc, p.edition desc`, [citySlug]);
}

/** One edition, or with null the newest of its year. */
export async function publishedReport(
  citySlug: string,
  fiscalYear: number,
  edition: number | null,
): Promise<PublishedReportRow | undefined> {
  const [row] = await publicRows<PublishedReportRow>(
    `${REPORT} where c.slug = $1 and p.fiscal_year = $2 and ($3::int is null or p.edition = $3)
     order by p.edition desc limit 1`,
    [citySlug, fiscalYear, edition],
  );
  return row;
}

/** What an edition says; null where it rests on what the city took back. */
export async function publishedReportContent(row: PublishedReportRow): Promise<DocumentContent | null> {
  if (row.goneReleases.length > 0) return null;
  const [found] = await publicRows<{ content: string }>(
    'select content from published_report where city_id = $1 and id = $2',
    [row.cityId, row.id],
  );
  return found ? (JSON.parse(found.content) as DocumentContent) : null;
}

/** The bytes of one of its files; undefined until it is made. */
export async function publishedReportFile(
  row: PublishedReportRow,
  format: 'pdf' | 'docx',
): Promise<Buffer | undefined> {
  const [found] = await publicRows<{ file: Buffer | null }>(
    `select ${format === 'pdf' ? 'pdf' : 'docx'} as file from published_report where city_id = $1 and id = $2`,
    [row.cityId, row.id],
  );
  return found?.file ?? undefined;
}
