// The address of an attached file: the file itself, or a page that says why it does not come.
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, Outlet, RouterProvider, type AppLoadContext } from 'react-router';
import EvidenceFilePage, { loader } from './evidence-file.page';

let answer: () => Response;
let asked: string;
const send = globalThis.fetch;
beforeEach(() => {
  globalThis.fetch = (address) => {
    asked = new URL(address as string).pathname;
    return Promise.resolve(answer());
  };
});
afterAll(() => {
  globalThis.fetch = send;
});

function open() {
  const context: AppLoadContext = {};
  const request = new Request('http://localhost/chicago/work/evidence/e1');
  return {
    context,
    loaded: loader({ request, params: { city: 'chicago', evidenceId: 'e1' }, context } as never),
  };
}

it('hands out the file as the API guards it', async () => {
  answer = () => new Response('bytes', { headers: { 'content-security-policy': 'sandbox' } });
  const { context, loaded } = open();
  expect(await loaded).toBeNull();
  expect(asked).toBe('/files/evidence/e1');
  expect(context.instead?.headers.get('content-security-policy')).toBe('sandbox');
});

it('what is not there, or not for the viewer, is not found; strangers log in', async () => {
  answer = () =>
    Response.json({ code: 'NOT_FOUND', message: 'There is no such file here.' }, { status: 404 });
  await expect(open().loaded).rejects.toMatchObject({ status: 404 });
  answer = () => Response.json({}, { status: 401 });
  await expect(open().loaded).rejects.toMatchObject({ status: 302 });
});

it.each([
  [403, 'This file is not open to you', false],
  [503, 'The file could not be sent', true],
])('a refusal with %i is a page of ours', async (status, title, mayComeYet) => {
  answer = () => Response.json({}, { status });
  const refused = await open().loaded;
  expect(refused).toMatchObject({ init: { status } });
  const workspace = { city: { slug: 'chicago', terms: [] }, viewer: {} };
  const children = [{ id: 'file', path: '*', Component: EvidenceFilePage, loader: () => null }];
  const router = createMemoryRouter(
    [{ path: '/', Component: () => <Outlet context={workspace} />, children }],
    {
      initialEntries: ['/chicago/work/evidence/e1'],
      hydrationData: { loaderData: { file: refused?.data } },
    },
  );
  const html = renderToStaticMarkup(<RouterProvider router={router} />);
  expect(html).toContain(`<h1>${title}`);
  expect(html).toContain('href="/chicago/work"');
  expect(html.includes('>Try again<')).toBe(mayComeYet);
});
