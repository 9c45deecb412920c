// A yearly report that was made final is there for everybody, until something it rests on is taken back; a draft never is.
import { Client } from 'pg';
import { MUTATIONS, PdfReader, TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import { makeReportFiles } from './published-report.service';

const YEAR = 2027;
let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let release: { id: string };

beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS']);
  const [parks] = quarter.teams;
  await quarter.fill(parks!);
  await quarter.approve(parks!);
  release = await quarter.publish();
  const input = { fiscalYear: YEAR, section: 'summary', text: 'A good year for parks.', replacesId: null };
  await as(
    quarter.director,
    'mutation ($input: SaveYearlyWordsInput!) { saveYearlyWords(input: $input) { userErrors { code } } }',
    { input },
  );
});
afterAll(() => server.close());

async function as(person: TestQuarter['director'], document: string, variables: Record<string, unknown>) {
  return (await server.as(person).execute(document, variables)).data;
}

interface Published {
  yearlyReports: { edition: number }[];
  yearlyReport: { edition: number; goneReleases: number[]; content: object | null } | null;
}

async function published(): Promise<Published> {
  const { data } = await server.askPublicly<Published>(
    `query ($city: String!) {
      yearlyReports(city: $city) { edition }
      yearlyReport(city: $city, fiscalYear: ${YEAR}) { edition title pdfSize goneReleases content { facts { lead text } blocks { paragraphs } } }
    }`,
    { city: quarter.city.slug },
  );
  if (!data) throw new Error('The public endpoint answered nothing.');
  return data;
}

const file = (end: string) => server.as(null).fetch(`/public/reports/${quarter.city.slug}/${YEAR}-1.${end}`);

async function finalize(): Promise<void> {
  const { yearlyReport } = await as(
    quarter.chief,
    'query ($year: Int!) { yearlyReport(fiscalYear: $year) { digest } }',
    {
      year: YEAR,
    },
  );
  const { finalizeYearlyReport } = await as(
    quarter.chief,
    'mutation ($input: FinalizeYearlyReportInput!) { finalizeYearlyReport(input: $input) { userErrors { code message } } }',
    { input: { fiscalYear: YEAR, expectedDigest: yearlyReport.digest } },
  );
  expect(finalizeYearlyReport.userErrors).toEqual([]);
}

async function idOfReport(): Promise<string> {
  const owner = new Client({ connectionString: server.databaseUrl });
  await owner.connect();
  await owner.query('select set_config($1, $2, false)', ['app.city_id', quarter.city.id]);
  const { rows } = await owner.query<{ id: string }>('select id from published_report');
  await owner.end();
  return rows[0]!.id;
}

it('is nowhere while it is a draft', async () => {
  expect(await published()).toEqual({ yearlyReports: [], yearlyReport: null });
  expect((await file('pdf')).status).toBe(404);
});

it('is read by anybody once it is final: page, PDF and Word file', async () => {
  await finalize();
  const { yearlyReports, yearlyReport } = await published();
  expect(yearlyReports).toEqual([{ edition: 1 }]);
  expect(JSON.stringify(yearlyReport?.content)).toContain('A good year for parks.');
  // Who wrote it and who made it final stays inside.
  expect(JSON.stringify(yearlyReport)).not.toMatch(/chief|director/i);
  const early = await file('pdf');
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '30']);
  const id = await idOfReport();
  await quarter.city.asSystem(() => makeReportFiles(id));
  const pdf = await file('pdf');
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(new PdfReader(Buffer.from(await pdf.arrayBuffer())).text).toContain('A good year for parks.');
  expect((await file('docx')).status).toBe(200);
  const again = await server.as(null).fetch(`/public/reports/${quarter.city.slug}/${YEAR}-1.pdf`, {
    headers: { 'if-none-match': pdf.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

it.each(['2027-1.exe', '2027-0.pdf', '2027-2.pdf', '../2027-1.pdf', '1999-1.pdf'])(
  'has no file %s',
  async (name) => {
    const answer = await server
      .as(null)
      .fetch(`/public/reports/${quarter.city.slug}/${encodeURIComponent(name)}`);
    expect(answer.status).toBe(404);
  },
);

it('is gone for everybody with a release it rests on, and says so', async () => {
  const input = { releaseId: release.id, reason: 'A number was wrong.' };
  expect((await as(quarter.chief, MUTATIONS.withdrawRelease, { input })).withdrawRelease.userErrors).toEqual(
    [],
  );
  const { yearlyReport } = await published();
  expect(yearlyReport).toMatchObject({ edition: 1, goneReleases: [1], content: null });
  const answer = await file('pdf');
  expect(answer.status).toBe(410);
  expect(await answer.text()).toMatch(/rests on release 1, which was withdrawn or changed by law since/);
});
