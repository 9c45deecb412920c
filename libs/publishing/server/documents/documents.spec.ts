// Documents through the API: figures equal to the other pages, words that are kept, and a final edition that never changes.
import { rows as sql } from '@plumbline/platform/server';
import { PdfReader, TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import type { TestPerson } from '@plumbline/testing';
import { makeFile } from './document-file.service';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let stranger: TestPerson;

const YEAR = 2027;

beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS', 'LIB']);
  const [parks, library] = quarter.teams;
  await quarter.fill(parks!);
  await quarter.approve(parks!);
  // The library's officers have written, but nobody has approved it.
  await quarter.fill(library!, { note: 'MARKER-UNAPPROVED', value: '987654' });
  stranger = await (await server.aCity()).person('PLANNING_DIRECTOR');
});
afterAll(() => server.close());

const CONTENT = `content { title layout sample facts { lead text }
  blocks { kind level text paragraphs items { lead text } figures { title parts { label count } } caption rows alt bars { label text } } }`;
const SECTIONS = 'sections { section versions { id text writtenBy { displayName } } }';

async function onePager(person: TestPerson, teamId: string | null = null) {
  const { data, errors } = await server
    .as(person)
    .execute(
      `query ($periodId: ID!, $teamId: ID) { onePager(periodId: $periodId, teamId: $teamId) { mayWrite team { name } ${CONTENT} ${SECTIONS} } }`,
      { periodId: quarter.periodId, teamId },
    );
  return errors ? { errors } : data.onePager;
}

async function yearly(person: TestPerson = quarter.director) {
  const { data } = await server.as(person).execute(
    `query ($year: Int!) { yearlyReport(fiscalYear: $year) { digest ${CONTENT} ${SECTIONS} editions { edition digest withdrawnSince }
       files { id format state } viewerCan { write finalize finalizeBlockedBecause } } }`,
    { year: YEAR },
  );
  return data?.yearlyReport;
}

async function edition(number: number) {
  const { data } = await server
    .as(quarter.director)
    .execute(
      `query ($year: Int!, $edition: Int!) { yearlyEdition(fiscalYear: $year, edition: $edition) { digest withdrawnSince ${CONTENT} files { id format state } } }`,
      { year: YEAR, edition: number },
    );
  return data.yearlyEdition;
}

async function change(person: TestPerson, name: string, type: string, input: object) {
  const { data, errors } = await server
    .as(person)
    .execute(`mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code message } } }`, {
      input,
    });
  return errors?.[0]?.extensions?.code ?? data[name].userErrors[0]?.code ?? 'done';
}

const write = (person: TestPerson, text: string, replacesId: string | null, section = 'summary') =>
  change(person, 'saveYearlyWords', 'SaveYearlyWordsInput', { fiscalYear: YEAR, section, text, replacesId });

const finalize = async (person: TestPerson, digest?: string) =>
  change(person, 'finalizeYearlyReport', 'FinalizeYearlyReportInput', {
    fiscalYear: YEAR,
    expectedDigest: digest ?? (await yearly()).digest,
  });

/** Makes the next file that is asked for, as the worker does. */
async function worker(): Promise<void> {
  for (;;) {
    const [file] = await quarter.city.asSystem(() =>
      sql<{ id: string }>(`select id from document_file where state = 'WAITING'`),
    );
    if (file) return quarter.city.asSystem(() => makeFile(file.id));
  }
}

/** The counts of a figure by its title. */
function counts(
  document: { blocks: { kind: string; figures: Figure[] | null }[] },
  title: string,
): number[] | undefined {
  const figures = document.blocks.flatMap((block) => block.figures ?? []);
  return figures.find((figure) => figure.title === title)?.parts.map(({ count }) => count);
}
interface Figure {
  title: string;
  parts: { label: string; count: number }[];
}

it('is the same document, with the same digest, whatever language its reader has chosen', async () => {
  const query = `{ yearlyReport(fiscalYear: ${YEAR}) { digest content { title blocks { kind text } } } }`;
  const [english, otherwise] = await Promise.all(
    ['en', 'es'].map((language) => server.as(quarter.director, quarter.city.slug, language).execute(query)),
  );
  expect(otherwise?.data).toEqual(english?.data);
  expect(english?.data.yearlyReport.digest).toBeTruthy();
});

describe('before a release', () => {
  it('counts approved reports only, as the portfolio does, and holds no measured number', async () => {
    const { content } = await onePager(quarter.director);
    const { data } = await server
      .as(quarter.director)
      .execute(
        `{ portfolio(periods: 1) { rows { team { name } cells { state timeliness statusCounts { status count } } } } }`,
      );
    const approved = data.portfolio.rows.filter(
      (row: { cells: { state: string }[] }) => row.cells[0]?.state === 'APPROVED',
    );
    expect(approved).toHaveLength(1);
    const portfolio = approved.flatMap((row: { cells: { statusCounts: { count: number }[] }[] }) =>
      row.cells[0]!.statusCounts.map(({ count }) => count),
    );
    expect(counts(content, 'Work')).toEqual(portfolio);
    expect(counts(content, 'Results')).toBeUndefined();
    const text = JSON.stringify(content);
    expect(text).not.toMatch(/MARKER-UNAPPROVED|987654|within reach of a site/);
    expect(text).toContain('no release of this quarter is published yet');
  });

  it('has nothing for the year', async () => {
    expect(JSON.stringify((await yearly()).content)).toContain('has been published yet');
    expect(await write(quarter.director, 'The first words.', null)).toBe('done');
    expect(await finalize(quarter.chief)).toBe('INCOMPLETE');
  });
});

describe('who sees what', () => {
  it('shows a manager the teams of their portfolio, and a lead their own team', async () => {
    const [parks, library] = quarter.teams;
    const own = await onePager(parks!.manager);
    expect(own.content.title).toContain('Team PARKS');
    expect(JSON.stringify(own.content)).not.toContain('Team LIB');
    expect(await onePager(parks!.manager, library!.team.id)).toBeNull();
    expect((await onePager(parks!.lead, parks!.team.id)).mayWrite).toBe(false);
    expect(await onePager(parks!.lead, library!.team.id)).toBeNull();
  });

  it('shows a stranger nothing', async () => {
    expect(await onePager(stranger)).toBeNull();
    const path = `/files/documents/one-pager.pdf?period=${quarter.periodId}`;
    expect((await server.as(stranger).fetch(path)).status).toBe(404);
    expect((await server.as(null).fetch(path)).status).toBe(401);
    const [parks] = quarter.teams;
    const { errors } = await server.as(parks!.lead).execute('{ yearlyReport(fiscalYear: 2027) { digest } }');
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('gives the page as PDF and Word file, with a safe name', async () => {
    const [parks] = quarter.teams;
    for (const [ending, begins] of [
      ['pdf', '%PDF'],
      ['docx', 'PK'],
    ] as const) {
      const path = `/files/documents/one-pager.${ending}?period=${quarter.periodId}&team=${parks!.team.id}`;
      const [answer] = await Promise.all([server.as(parks!.lead).fetch(path), worker()]);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[a-z0-9-]+\.(pdf|docx)"$/,
      );
      expect(
        Buffer.from(await answer.arrayBuffer())
          .toString('latin1')
          .slice(0, begins.length),
      ).toBe(begins);
    }
  });
});

describe('words', () => {
  it('keeps every version with its writer, and never lets one writer lose to another', async () => {
    const [standing] = (await yearly()).sections[0].versions;
    expect(await write(quarter.director, 'Second words.', standing.id)).toBe('done');
    expect(await write(quarter.teams[0]!.manager, 'From an old page.', standing.id)).toBe('STALE');
    const { versions } = (await yearly()).sections[0];
    expect(versions.map(({ text }: { text: string }) => text)).toEqual(['Second words.', 'The first words.']);
    expect(versions[0].writtenBy.displayName).toBe(quarter.director.displayName);
  });

  it('saves nothing where nothing changed, and nothing too long or unknown', async () => {
    const [standing] = (await yearly()).sections[0].versions;
    expect(await write(quarter.director, 'Second words.', standing.id)).toBe('done');
    expect((await yearly()).sections[0].versions).toHaveLength(2);
    expect(await write(quarter.director, 'x'.repeat(4001), standing.id)).toBe('TOO_LARGE');
    expect(await write(quarter.director, 'Figures', null, 'figures')).toBe('NOT_FOUND');
  });

  it('puts a director’s words on the page of a team, and refuses a lead', async () => {
    const [parks, library] = quarter.teams;
    const words = (person: TestPerson, teamId: string | null) =>
      change(person, 'saveOnePagerWords', 'SaveOnePagerWordsInput', {
        ...{ periodId: quarter.periodId, teamId, section: 'words', text: '#panic() $x$', replacesId: null },
      });
    expect(await words(parks!.lead, parks!.team.id)).toBe('FORBIDDEN');
    expect(await words(parks!.manager, library!.team.id)).toBe('NOT_FOUND');
    expect(await words(parks!.manager, null)).toBe('NOT_ALLOWED');
    expect(await words(parks!.manager, parks!.team.id)).toBe('done');
    const { content } = await onePager(quarter.director, parks!.team.id);
    expect(content.blocks[0]).toMatchObject({ kind: 'NARRATIVE', paragraphs: ['#panic() $x$'] });
  });
});

describe('after the release', () => {
  let release: { id: string; slug: string };
  beforeAll(async () => {
    release = await quarter.publish();
  });

  it('equals the public pages, figure by figure and sentence by sentence', async () => {
    const { data } = await server.askPublicly<{ release: PublicRelease }>(
      `query ($city: String!) { release(city: $city) { figures { work { count }
        dates { onTime late overdue notYetDue noDate } results { better same worse uncertain unmeasured }
        reporting { onTime late inReview missing owedNothing } }
        department(code: "PARKS") { plans { goals { metrics { sentence } } } } } }`,
      { city: quarter.city.slug },
    );
    const { figures, department } = data!.release;
    for (const { content } of [await onePager(quarter.chief), await yearly(quarter.chief)]) {
      expect(counts(content, 'Work')).toEqual(figures.work.map(({ count }) => count));
      expect(counts(content, 'Dates')).toEqual(Object.values(figures.dates));
      expect(counts(content, 'Results')).toEqual(Object.values(figures.results));
      expect(counts(content, 'Reporting')).toEqual(Object.values(figures.reporting));
      expect(JSON.stringify(content)).not.toMatch(/MARKER-UNAPPROVED|987654/);
    }
    const { sentence } = department.plans[0]!.goals[0]!.metrics[0]!;
    const report = JSON.stringify((await yearly()).content);
    // Only what has a result is told; the sentence is then the published one.
    if (figures.results.better + figures.results.worse > 0) expect(report).toContain(sentence);
    expect(report).toContain('Team LIB');
  });

  it('is made final by a second person, of exactly what they saw', async () => {
    const before = await yearly();
    expect(await finalize(quarter.director)).toBe('SAME_PERSON');
    expect((await yearly(quarter.director)).viewerCan.finalizeBlockedBecause).toContain('second person');
    expect(await finalize(quarter.teams[0]!.manager)).toBe('FORBIDDEN');
    const [theirs] = before.sections[0].versions;
    expect(await write(quarter.teams[0]!.manager, 'Second words!', theirs.id)).toBe('done');
    // A colleague's small change does not make the director's words somebody else's.
    expect(await finalize(quarter.director)).toBe('SAME_PERSON');
    const [changed] = (await yearly()).sections[0].versions;
    expect(await write(quarter.director, 'Second words.', changed.id)).toBe('done');
    expect(await finalize(quarter.chief, 'f'.repeat(64))).toBe('STALE');
    expect(await finalize(quarter.chief)).toBe('done');
    expect((await edition(1)).digest).toBe(before.digest);
    expect(await finalize(quarter.chief)).toBe('WRONG_STATE');
  });

  it('never changes afterwards, whatever is written next', async () => {
    const frozen = await edition(1);
    const [standing] = (await yearly()).sections[0].versions;
    expect(await write(quarter.director, 'Words of a later draft.', standing.id)).toBe('done');
    expect(await edition(1)).toEqual(frozen);
    expect(JSON.stringify((await yearly()).content)).toContain('Words of a later draft.');
    await expect(
      quarter.city.asSystem(() => sql('update yearly_edition set content = $1', ['{}'])),
    ).rejects.toThrow();
  });

  it('has files made by the worker, from what was frozen', async () => {
    const asked = (await edition(1)).files;
    expect(asked.map(({ state }: { state: string }) => state)).toEqual(['WAITING', 'WAITING']);
    for (const { id } of asked) {
      expect((await server.as(quarter.chief).fetch(`/files/documents/yearly/${id}`)).status).toBe(404);
      await quarter.city.asSystem(() => makeFile(id));
    }
    const made = (await edition(1)).files;
    expect(made.map(({ state }: { state: string }) => state)).toEqual(['READY', 'READY']);
    const { id } = made.find(({ format }: { format: string }) => format === 'PDF');
    const answer = await server.as(quarter.chief).fetch(`/files/documents/yearly/${id}`);
    const pdf = new PdfReader(Buffer.from(await answer.arrayBuffer()));
    expect(pdf.text).toContain('Second words.');
    expect(pdf.text.replace(/\s/g, '')).toContain((await edition(1)).digest);
    expect((await server.as(stranger).fetch(`/files/documents/yearly/${id}`)).status).toBe(404);
  });

  it('hands out nothing that rests on a withdrawn release', async () => {
    const { id } = (await edition(1)).files[0];
    await change(quarter.chief, 'withdrawRelease', 'WithdrawReleaseInput', {
      releaseId: release.id,
      reason: 'A number was wrong.',
    });
    expect((await edition(1)).withdrawnSince).toEqual([1]);
    expect((await server.as(quarter.chief).fetch(`/files/documents/yearly/${id}`)).status).toBe(400);
    expect(JSON.stringify((await yearly()).content)).toContain('has been published yet');
    expect(counts((await onePager(quarter.chief)).content, 'Results')).toBeUndefined();
  });
});

interface PublicRelease {
  figures: {
    work: { count: number }[];
    dates: Record<string, number>;
    results: Record<'better' | 'same' | 'worse' | 'uncertain' | 'unmeasured', number>;
    reporting: Record<string, number>;
  };
  department: { plans: { goals: { metrics: { sentence: string }[] }[] }[] };
}
