// The one-page summary as a file: made once for the same content, one at a time for a person, and never by the API itself.
import { newId, now, rows, setClock } from '@plumbline/platform/server';
import { TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import type { TestPerson } from '@plumbline/testing';
import { makeFile } from './document-file.service';
import { forgetOnePagers } from './one-pager-file.service';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  quarter = await TestQuarter.open(server, ['PARKS', 'LIB']);
});

interface Row {
  id: string;
  state: string;
  format: string;
  subject: string;
}

const kept = (city = quarter.city) =>
  city.asSystem(() =>
    rows<Row>('select id, state, format, subject from document_file where subject is not null order by id'),
  );

function ask(person: TestPerson, { ending = 'pdf', teamId = '' } = {}): Promise<Response> {
  const path = `/files/documents/one-pager.${ending}?period=${quarter.periodId}&team=${teamId}`;
  return server.as(person).fetch(path);
}

/** Makes whatever is waited for, as the worker does; answers the files. */
async function made(): Promise<Row[]> {
  const waiting = (await kept()).filter(({ state }) => state === 'WAITING');
  for (const { id } of waiting) await quarter.city.asSystem(() => makeFile(id));
  return waiting;
}

/** Asks while a worker is at hand. */
async function taken(person: TestPerson, options: Parameters<typeof ask>[1] = {}): Promise<Response> {
  let answered = false;
  const answer = ask(person, options).finally(() => (answered = true));
  while (!answered) await made();
  return answer;
}

/** Until somebody waits for a file. */
async function waitedFor(): Promise<void> {
  while ((await kept()).length === 0);
}

async function write(text: string): Promise<void> {
  const input = { periodId: quarter.periodId, teamId: null, section: 'words', text, replacesId: null };
  const { data } = await server
    .as(quarter.director)
    .execute(
      `mutation ($input: SaveOnePagerWordsInput!) { saveOnePagerWords(input: $input) { userErrors { message } } }`,
      { input },
    );
  expect(data.saveOnePagerWords.userErrors).toEqual([]);
}

async function expectLater(answer: Response, what = 'PDF'): Promise<void> {
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  const { code, message } = (await answer.json()) as { code: string; message: string };
  expect([code, message]).toEqual([
    'TOO_MANY_ATTEMPTS',
    `This ${what} is being made. Try again in a moment.`,
  ]);
}

it('the worker makes it, and the same content is made once, whoever asks and however often', async () => {
  const first = await taken(quarter.director);
  expect([first.status, first.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const bytes = Buffer.from(await first.arrayBuffer());
  expect(bytes.toString('latin1').slice(0, 4)).toBe('%PDF');
  // Nobody makes anything from here on.
  for (const person of [quarter.director, quarter.chief, quarter.director]) {
    const again = await ask(person);
    expect(again.status).toBe(200);
    expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true);
  }
  expect((await kept()).map(({ state }) => state)).toEqual(['READY']);
});

it('a person has one made at a time, however many they ask for at once', async () => {
  const [parks, library] = quarter.teams;
  const asked = [
    { teamId: parks!.team.id },
    { teamId: library!.team.id },
    { ending: 'docx' },
    {},
    { ending: 'docx', teamId: parks!.team.id },
  ];
  const answers = asked.map((options) => ask(quarter.director, options));
  // All but one are refused while nothing has been made yet.
  const refused: Response[] = [];
  await new Promise<void>((enough) => {
    for (const answer of answers)
      void answer.then((one) => refused.push(one) === asked.length - 1 && enough());
  });
  expect(refused.map(({ status }) => status)).toEqual([429, 429, 429, 429]);
  expect(await kept()).toHaveLength(1);
  await made();
  expect((await Promise.all(answers)).filter(({ status }) => status === 200)).toHaveLength(1);
  // Somebody else is not held up by it; after it, the next one is made.
  expect((await taken(quarter.chief, { ending: 'docx' })).status).toBe(200);
  expect((await taken(parks!.lead, { teamId: parks!.team.id })).status).toBe(200);
});

it('says so to whoever asks for what is being made, and gives up waiting for a worker that does not come', async () => {
  const waits = ask(quarter.director);
  await waitedFor();
  await expectLater(await ask(quarter.chief));
  await expectLater(await ask(quarter.director, { ending: 'docx' }), 'Word file');
  const back = setClock(() => new Date(Date.now() + 60_000));
  try {
    await expectLater(await waits);
  } finally {
    back();
  }
  // It is made all the same, and is there the next time.
  await made();
  expect((await ask(quarter.director)).status).toBe(200);
});

it('what the worker never came to does not keep the person waiting for ever', async () => {
  const waits = ask(quarter.director);
  await waitedFor();
  const back = setClock(() => new Date(Date.now() + 10 * 60_000));
  try {
    await expectLater(await waits);
    const later = ask(quarter.director, { ending: 'docx' });
    while ((await kept())[0]?.format !== 'DOCX');
    expect((await made()).map(({ format }) => format)).toEqual(['DOCX']);
    expect((await later).status).toBe(200);
  } finally {
    back();
  }
});

it('new words make a new file, and the earlier one goes', async () => {
  await taken(quarter.director);
  const [before] = await kept();
  await write('We ask for two analysts.');
  const answer = await taken(quarter.director);
  expect(answer.status).toBe(200);
  const files = await kept();
  expect(files).toHaveLength(1);
  expect(files[0]?.id).not.toBe(before?.id);
});

it('a file that could not be made says so, and is tried again when it is asked for again', async () => {
  const waits = ask(quarter.director);
  await waitedFor();
  await quarter.city.asSystem(() => rows(`update document_file set state = 'FAILED'`));
  const failed = await waits;
  expect(failed.status).toBe(500);
  expect(((await failed.json()) as { message: string }).message).toContain('This PDF could not be made.');
  expect((await taken(quarter.director)).status).toBe(200);
});

it('no other city and no other team gets it, though it is made already', async () => {
  const [parks, library] = quarter.teams;
  expect((await taken(quarter.director, { teamId: parks!.team.id })).status).toBe(200);
  const elsewhere = await TestQuarter.open(server, ['PARKS']);
  expect((await ask(elsewhere.director, { teamId: parks!.team.id })).status).toBe(404);
  expect((await ask(library!.lead, { teamId: parks!.team.id })).status).toBe(404);
  // Its id is no address either: the door of yearly reports knows only files of yearly reports.
  const [file] = await kept();
  expect((await server.as(library!.lead).fetch(`/files/documents/yearly/${file?.id}`)).status).toBe(403);
  expect((await server.as(quarter.director).fetch(`/files/documents/yearly/${file?.id}`)).status).toBe(404);
  expect(await kept(elsewhere.city)).toEqual([]);
});

it('is kept for a day', async () => {
  await taken(quarter.director);
  await quarter.city.asSystem(forgetOnePagers);
  expect(await kept()).toHaveLength(1);
  const back = setClock(() => new Date(Date.now() + 25 * 3_600_000));
  try {
    await quarter.city.asSystem(forgetOnePagers);
  } finally {
    back();
  }
  expect(await kept()).toEqual([]);
});

it('the database itself refuses a second file that waits for the same person', async () => {
  const insert = () =>
    quarter.city.asSystem(() =>
      rows(
        `insert into document_file (id, subject, asked_by, digest, format, content, state, asked_at)
         values ($1, 'a page', $2, $3, 'PDF', '{}', 'WAITING', $4)`,
        [newId(), quarter.director.personId, newId(), now()],
      ),
    );
  await insert();
  await expect(insert()).rejects.toThrow('document_file_one_at_a_time');
});
