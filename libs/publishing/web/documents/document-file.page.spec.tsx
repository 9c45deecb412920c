// What somebody sees when a document is not handed out: the sentence of the API, its status, and the way back.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, Outlet, RouterProvider, type AppLoadContext } from 'react-router';
import DocumentFilePage, { headers, loader } from './document-file.page';

let api: Server;
let answer: (response: ServerResponse) => void;
const before = process.env['PLUMBLINE_API_URL'];
beforeAll(async () => {
  api = createServer((_request, response) => answer(response));
  await new Promise<void>((done) => api.listen(0, '127.0.0.1', done));
  process.env['PLUMBLINE_API_URL'] = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
});
afterAll(() => {
  if (before === undefined) delete process.env['PLUMBLINE_API_URL'];
  else process.env['PLUMBLINE_API_URL'] = before;
  api.close();
});

const refusing =
  (status: number, body: object, more: Record<string, string> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', ...more });
    response.end(JSON.stringify(body));
  };

const YEARLY = 'yearly/018f3a5e-0000-7000-8000-000000000001';
const PAGE = 'one-pager.pdf?period=p1&team=t1';

async function open(
  file: string,
): Promise<{ context: AppLoadContext; loaded: Awaited<ReturnType<typeof loader>> }> {
  const [path = ''] = file.split('?');
  const context: AppLoadContext = {};
  const request = new Request(`http://localhost/chicago/work/documents/files/${file}`);
  const loaded = await loader({ request, params: { city: 'chicago', '*': path }, context } as never);
  return { context, loaded };
}

function shown(file: string, refused: unknown): string {
  const address = `/chicago/work/documents/files/${file}`;
  const workspace = { city: { slug: 'chicago', terms: [] }, viewer: {} };
  const routes = [
    {
      path: '/',
      Component: () => <Outlet context={workspace} />,
      children: [{ id: 'file', path: '*', Component: DocumentFilePage, loader: () => null }],
    },
  ];
  const router = createMemoryRouter(routes, {
    initialEntries: [address],
    hydrationData: { loaderData: { file: refused } },
  });
  return renderToStaticMarkup(<RouterProvider router={router} />);
}

it('hands out the file itself in place of the page', async () => {
  answer = (response) => {
    response.writeHead(200, {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="a.pdf"',
    });
    response.end('%PDF');
  };
  const { context, loaded } = await open(YEARLY);
  expect(loaded).toBeNull();
  expect(context.instead?.headers.get('content-disposition')).toContain('a.pdf');
  expect(await context.instead?.text()).toBe('%PDF');
});

it.each([
  [400, 'This file rests on release 1, which was withdrawn.', 'This file can&#x27;t be handed out'],
  [429, 'This PDF is being made. Try again in a moment.', 'The file is not ready yet'],
  [500, 'This PDF could not be made.', 'The file could not be sent'],
])('a refusal with %i says why, and leads back', async (status, message, title) => {
  answer = refusing(status, { code: 'X', message }, { 'retry-after': '7' });
  const { context, loaded } = await open(PAGE);
  expect(context.instead).toBeUndefined();
  expect(loaded).toMatchObject({
    data: { status, message: expect.stringContaining(message) },
    init: { status },
  });
  const said = headers({ loaderHeaders: new Headers(loaded?.init?.headers) } as never);
  expect(said.get('retry-after')).toBe('7');
  const html = shown(PAGE, loaded?.data);
  expect(html).toContain(`<h1>${title}`);
  expect(html).toContain(message);
  expect(html).toContain('href="/chicago/work/documents/one-page?period=p1&amp;team=t1"');
  expect(html.includes('>Try again<')).toBe(status !== 400);
});

it('speaks for people where the API had no words for them', async () => {
  answer = refusing(500, { statusCode: 500, message: 'Internal server error' });
  const { loaded } = await open(YEARLY);
  expect(loaded?.data.message).toBe('Something went wrong on our side. Please try again in a minute.');
  expect(shown(YEARLY, loaded?.data)).toContain('href="/chicago/work/documents"');
});

it('knows no other addresses, and asks strangers to log in', async () => {
  await expect(open('secret.txt')).rejects.toMatchObject({ status: 404 });
  answer = refusing(401, { code: 'UNAUTHENTICATED', message: 'Log in.' });
  await expect(open(YEARLY)).rejects.toMatchObject({ status: 302 });
  answer = refusing(404, { message: 'There is no such document here.' });
  await expect(open(YEARLY)).rejects.toMatchObject({ status: 404 });
});
