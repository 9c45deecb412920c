// The yearly report as it stands now, and the editions that were made final.
import { inSourceLanguage } from '@plumbline/language/server';
import { fiscalQuarterAfter, fiscalYearName } from '@plumbline/cities/domain';
import { theCity } from '@plumbline/cities/server';
import { rows } from '@plumbline/platform/server';
import { YEARLY_SECTIONS, fingerprintOf, yearlyReport } from '@plumbline/publishing/domain';
import type { DocumentContent, QuarterOfYear } from '@plumbline/publishing/domain';
import { sha256 } from '../verify';
import { goneReleases } from './gone-releases';
import type { GoneReleases } from './gone-releases';
import { documentWords } from './one-pager.queries';
import { publishedQuarter } from './quarter-content.queries';
import { hasSampleWords, narrativeOf, writtenSections } from './words.queries';
import type { WordsOf, WrittenSection } from './words.queries';

/** A fiscal year of the city. */
export interface YearChoice {
  fiscalYear: number;
  name: string;
}

/** The report of a year with its words. */
export interface YearlyView extends YearChoice {
  content: DocumentContent;
  digest: string;
  sections: WrittenSection[];
  quarters: QuarterOfYear[];
}

/** An edition that was made final, with what became of the releases it rests on. */
export interface EditionRow extends GoneReleases {
  id: string;
  fiscalYear: number;
  edition: number;
  digest: string;
  finalizedById: string;
  finalizedAt: Date;
  finalizedOn: string;
}

/** Where the words of a year's report are kept. */
export function yearlyWords(fiscalYear: number): WordsOf {
  return { document: 'YEARLY_REPORT', subject: String(fiscalYear) };
}

/** The years the city has reported in, newest first. */
export async function yearChoices(): Promise<YearChoice[]> {
  const { fiscalYearStartMonth } = await theCity();
  const found = await rows<{ fiscalYear: number }>(
    `select distinct substring(code from '(20[0-9]{2})-q[1-4]$')::int as "fiscalYear" from reporting_period order by 1 desc`,
  );
  return found.map(({ fiscalYear }) => ({
    fiscalYear,
    name: fiscalYearName(fiscalYear, fiscalYearStartMonth),
  }));
}

/** The report as it stands now; null for a year the city has no quarter of. */
export function yearlyView(fiscalYear: number): Promise<YearlyView | null> {
  return inSourceLanguage(() => viewOfYear(fiscalYear));
}

async function viewOfYear(fiscalYear: number): Promise<YearlyView | null> {
  const year = (await yearChoices()).find((one) => one.fiscalYear === fiscalYear);
  if (!year) return null;
  const city = await theCity();
  const sections = await writtenSections(yearlyWords(fiscalYear), YEARLY_SECTIONS);
  const quarters = await quartersOf(fiscalYear, city.fiscalYearStartMonth);
  const made = yearlyReport({
    ...{ city: city.name, issuer: `${city.name}, ${city.officeName}`, year: year.name, quarters },
    words: await documentWords(),
    narrative: narrativeOf(sections),
  });
  const content = hasSampleWords(sections) ? { ...made, sample: true } : made;
  return { ...year, content, digest: fingerprintOf(content, sha256), sections, quarters };
}

async function quartersOf(fiscalYear: number, startMonth: number): Promise<QuarterOfYear[]> {
  const first = startMonth === 1 ? fiscalYear : fiscalYear - 1;
  const day = `${first}-${String(startMonth).padStart(2, '0')}-01`;
  const quarters: QuarterOfYear[] = [];
  for (const n of [0, 1, 2, 3]) {
    const { label, endsOn } = fiscalQuarterAfter(day, startMonth, n);
    quarters.push({ label, endsOn, published: await publishedQuarter(label) });
  }
  return quarters;
}

/** The final editions of a year, newest first. */
export function editionsOf(fiscalYear: number): Promise<EditionRow[]> {
  return rows<EditionRow>(
    `select y.id, y.fiscal_year as "fiscalYear", y.edition, y.digest, y.finalized_by as "finalizedById",
       y.finalized_at as "finalizedAt",
       to_char(y.finalized_at at time zone (select time_zone from city), 'YYYY-MM-DD') as "finalizedOn",
       ${goneReleases('y')}
     from yearly_edition y where y.fiscal_year = $1 order by y.edition desc`,
    [fiscalYear],
  );
}

/** What an edition says, as it was frozen. */
export async function editionContent(id: string): Promise<DocumentContent> {
  const [found] = await rows<{ content: string }>('select content from yearly_edition where id = $1', [id]);
  if (!found) throw new Error('An edition without content.');
  return JSON.parse(found.content) as DocumentContent;
}
