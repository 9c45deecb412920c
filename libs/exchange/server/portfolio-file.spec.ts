import { startTestServer } from '@plumbline/testing';
import { aDeliverable, aPlanInForce } from '@plumbline/reporting/testing';
import { openPeriod } from '@plumbline/reporting/server';
import { readCsv } from './csv-file';
import { readWorkbook } from './workbook-file';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function scene() {
  const city = await server.aCity();
  const team = await city.team('=PARKS');
  await aPlanInForce(city, team, { deliverables: [aDeliverable('D1', { dueOn: '2020-01-31' })] });
  const other = await city.team('ZONING');
  await aPlanInForce(city, other);
  await city.asSystem(() => openPeriod('fy2026-q4'));
  return { city, team, manager: await city.person('PLANNING_MANAGER', team) };
}

it('a file holds what the page with its address shows: rows, columns, order and filters', async () => {
  const { city } = await scene();
  const director = server.as(await city.person('PLANNING_DIRECTOR'));
  const shown = async (search: string) => {
    const answer = await director.fetch(`/files/portfolio.csv?${search}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(/filename="portfolio-.*\.csv"/);
    const { sheet } = readCsv(Buffer.from(await answer.arrayBuffer()));
    return sheet.rows.map((row) => row.map((cell) => cell?.text ?? ''));
  };
  const reporting = await shown('layer=reporting');
  expect(reporting.map((row) => row[0])).toEqual([
    ...['Planning team', 'Team =PARKS', 'Team ZONING', 'All 2 shown'],
  ]);
  expect(reporting[0]).toContain('Last update');
  const progress = await shown('layer=progress&sort=overdue&name=zon');
  expect(progress.map((row) => row[0])).toEqual(['Planning team', 'Team ZONING', 'All 1 shown']);
  expect(progress[0]).toContain('Dates slipped');
  expect(progress[0]).not.toContain('Last update');
  expect((await shown('sort=overdue'))[1]?.[0]).toBe('Team =PARKS');
});

it('the workbook says the same as the CSV', async () => {
  const { city } = await scene();
  const director = server.as(await city.person('PLANNING_DIRECTOR'));
  const bytes = async (kind: string) =>
    Buffer.from(await (await director.fetch(`/files/portfolio.${kind}?layer=progress`)).arrayBuffer());
  const texts = (rows: readonly (readonly ({ text: string } | null)[])[]) =>
    rows.map((row) =>
      row
        .map((cell) => cell?.text ?? '')
        .join('|')
        .replace(/\|+$/, ''),
    );
  const [sheet] = await readWorkbook(await bytes('xlsx'));
  expect(texts(sheet?.rows ?? [])).toEqual(texts(readCsv(await bytes('csv')).sheet.rows));
});

it('a manager gets the own portfolio only, departments and strangers nothing', async () => {
  const { city, team, manager } = await scene();
  const text = await (await server.as(manager).fetch('/files/portfolio.csv')).text();
  expect(text).toContain('=PARKS');
  expect(text).not.toContain('ZONING');
  const lead = await city.person('DEPARTMENT_LEAD', team);
  expect((await server.as(lead).fetch('/files/portfolio.csv')).status).toBe(403);
  expect((await server.as(null, city.slug).fetch('/files/portfolio.xlsx')).status).toBe(401);
});
