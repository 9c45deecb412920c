// Feeds as readers meet them: whole by RFC 4287, the same names for ever, brief when nothing is new.
import { TestQuarter, MUTATIONS } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let second: { id: string; slug: string };
let first: { slug: string };

beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS', 'LIB']);
  const [parks] = quarter.teams;
  await quarter.fill(parks!, { note: 'Two & a half < three "sites".' });
  await quarter.approve(parks!);
  first = await quarter.publish('Summer <b>quarter</b> & more');
  const next = await quarter.next();
  const [again] = next.teams;
  await next.fill(again!, { value: '55' });
  await next.approve(again!);
  second = await next.publish('Autumn quarter');
});
afterAll(() => server.close());

const get = (path: string, headers: HeadersInit = {}) =>
  server.as(null).fetch(`/public/feeds/${quarter.city.slug}${path}.atom`, { headers });
const textAt = async (path: string) => (await get(path)).text();

/** Elements of this name with their attributes and text as written; the feeds nest no element in one of its own name. */
function elements(text: string, name: string): { attributes: string; inner: string }[] {
  return [...text.matchAll(new RegExp(`<${name}((?: [^>]*)?)(?:/>|>(.*?)</${name}>)`, 'gs'))].map(
    (found) => ({
      attributes: found[1] ?? '',
      inner: found[2] ?? '',
    }),
  );
}
const only = (text: string, name: string) => {
  const found = elements(text, name);
  expect({ name, count: found.length }).toEqual({ name, count: 1 });
  return found[0]!.inner;
};

/** What RFC 4287 sections 4.1.1, 4.1.2 and 4.2 ask of a feed and each entry; and that tags are balanced. */
function expectAtom(text: string): { entries: string[] } {
  expect(
    text.startsWith(
      '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    ),
  ).toBe(true);
  const open: string[] = [];
  for (const [, end, name, selfEnd] of text
    .slice(text.indexOf('<feed'))
    .matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else if (!selfEnd) open.push(name!);
  }
  expect(open).toEqual([]);
  // Every other sign that could begin something is written as a reference.
  expect(text.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!#\d+;)/);
  const entries = elements(text, 'entry').map(({ inner }) => inner);
  const head = text.replace(/<entry>.*<\/entry>/s, '');
  for (const part of [head, ...entries]) {
    expect(only(part, 'id')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(only(part, 'title')).not.toBe('');
    expect(only(part, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  }
  const rels = elements(head, 'link').map(({ attributes }) => /rel="(\w+)"/.exec(attributes)?.[1]);
  expect(rels).toEqual(['self', 'alternate']);
  expect(only(only(head, 'author'), 'name')).toBe('Office of Equity');
  expect(only(head, 'generator')).toBe('Plumbline');
  const ids = entries.map((entry) => only(entry, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  const newest = entries
    .map((entry) => only(entry, 'updated'))
    .sort()
    .at(-1);
  if (newest) expect(only(head, 'updated')).toBe(newest);
  return { entries };
}

it('of a city has one entry a release, newest first, with a plain sentence and the page that stays', async () => {
  const text = await textAt('');
  const { entries } = expectAtom(text);
  expect(entries.map((entry) => only(entry, 'title'))).toEqual([
    expect.stringMatching(/^Autumn quarter, /),
    expect.stringMatching(/^Summer &#60;b&#62;quarter&#60;\/b&#62; &#38; more, /),
  ]);
  expect(elements(entries[0]!, 'link')[0]!.attributes).toContain(
    `href="http://localhost:4200/${quarter.city.slug}/releases/${second.slug}"`,
  );
  expect(only(entries[0]!, 'summary')).toContain(
    '1 of 2 planning teams that have a plan have an approved report',
  );
});

it('of a department and of a goal tell what changed, with the reason', async () => {
  const department = expectAtom(await textAt('/departments/PARKS')).entries;
  expect(department).toHaveLength(2);
  expect(only(department[0]!, 'title')).toMatch(/^Department PARKS: Autumn quarter/);
  expect(department[0]).toContain('The value of a new period. Nothing was corrected.');
  // The first has nothing to be compared with.
  expect(department[1]).not.toContain('What changed');
  const goal = await textAt('/departments/PARKS/plans/plan-of-parks/goals/G1');
  expect(only(expectAtom(goal).entries[0]!, 'summary')).not.toBe('');
  expect(elements(goal, 'link')[1]!.attributes).toContain(
    `/${quarter.city.slug}/latest/departments/PARKS/plans/plan-of-parks/goals/G1"`,
  );
  // Nothing of another department stands in it.
  expect(department.join('')).not.toContain('LIB');
});

it('of what was never published are not there', async () => {
  const paths = ['/departments/NOPE', '/departments/PARKS/plans/plan-of-parks/goals/G9', '/departments/%0a'];
  for (const path of paths) expect((await get(path)).status).toBe(404);
  expect((await server.as(null).fetch('/public/feeds/nowhere.atom')).status).toBe(404);
  expect((await server.as(null).fetch(`/public/feeds/${quarter.city.slug}.xml`)).status).toBe(404);
});

it('are read by anybody from anywhere, and not sent again when nothing is new', async () => {
  const answer = await get('');
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  const again = await get('', { 'if-none-match': answer.headers.get('etag')! });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

it('keep their names and say so when a release is withdrawn, without anything it said', async () => {
  const before = expectAtom(await textAt('/departments/PARKS')).entries.map((entry) => only(entry, 'id'));
  const { data } = await server.as(quarter.chief).execute(MUTATIONS.withdrawRelease, {
    input: { releaseId: second.id, reason: 'Numbers of another city.' },
  });
  expect(data.withdrawRelease.userErrors).toEqual([]);
  const department = expectAtom(await textAt('/departments/PARKS')).entries;
  expect(department.map((entry) => only(entry, 'id'))).toEqual(before);
  expect(only(department[0]!, 'title')).toBe('Withdrawn: Autumn quarter');
  expect(only(department[0]!, 'content')).toContain('Numbers of another city.');
  expect(department[0]).not.toContain('completed');
  const city = expectAtom(await textAt('')).entries;
  // Told once, by the entry of the release itself.
  expect(city.filter((entry) => /withdrawn/i.test(entry))).toHaveLength(1);
  expect(only(city[0]!, 'title')).toBe('Withdrawn: Autumn quarter');
  expect(city.map((entry) => elements(entry, 'link')[0]!.attributes).join()).toContain(first.slug);
});
