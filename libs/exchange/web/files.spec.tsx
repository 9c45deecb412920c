// The addresses of files of the workspace: which file each asks for, and the page that stands there when none comes.
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, Outlet, RouterProvider, type AppLoadContext } from 'react-router';
import ImportTemplatePage, { headers, loader as loadTemplate } from './import-template.page';
import PortfolioExportPage, { loader as loadPortfolio } from './portfolio-export.page';

const asked: string[] = [];
let answer: () => Response;
const send = globalThis.fetch;
beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = (address) => {
    asked.push(new URL(address as string).pathname + new URL(address as string).search);
    return Promise.resolve(answer());
  };
});
afterAll(() => {
  globalThis.fetch = send;
});

const open = (loader: typeof loadTemplate, address: string, params = {}) => {
  const context: AppLoadContext = {};
  const request = new Request(`http://localhost/chicago/work/${address}`);
  const loaded = loader({ request, params: { city: 'chicago', ...params }, context } as never);
  return { context, loaded };
};

function shown(Component: () => React.ReactElement, address: string, refused: unknown): string {
  const workspace = { city: { slug: 'chicago', terms: [] }, viewer: {} };
  const routes = [
    {
      path: '/',
      Component: () => <Outlet context={workspace} />,
      children: [{ id: 'file', path: '*', Component, loader: () => null }],
    },
  ];
  const router = createMemoryRouter(routes, {
    initialEntries: [`/chicago/work/${address}`],
    hydrationData: { loaderData: { file: refused } },
  });
  return renderToStaticMarkup(<RouterProvider router={router} />);
}

it.each([
  ['import/template?team=a%26b', '/files/plan-template.xlsx?team=a%26b', loadTemplate, {}],
  [
    'portfolio/export/portfolio.csv?layer=late',
    '/files/portfolio.csv?layer=late',
    loadPortfolio,
    { file: 'portfolio.csv' },
  ],
])('%s hands out %s', async (address, file, loader, params) => {
  answer = () => new Response('bytes');
  const { context, loaded } = open(loader, address, params);
  expect(await loaded).toBeNull();
  expect(asked).toEqual([file]);
  expect(await context.instead?.text()).toBe('bytes');
});

it('knows no other files of the portfolio', () => {
  expect(() => open(loadPortfolio, 'portfolio/export/secret', { file: 'secret' })).toThrow();
  expect(asked).toEqual([]);
});

it('someone who may not is told so, without a button that would not help', async () => {
  answer = () => Response.json({ code: 'FORBIDDEN', message: 'No.' }, { status: 403 });
  const { loaded } = open(loadTemplate, 'import/template');
  const html = shown(ImportTemplatePage, 'import/template', (await loaded)?.data);
  expect(html).toContain('<h1>This file is not open to you');
  expect(html).toContain('Ask your city administrator if you need it.');
  expect(html).toMatch(/href="\/chicago\/work"[^>]*>Go to the first page</);
  expect(html).not.toContain('Try again');
});

it('what may come yet can be asked for again, at the same address', async () => {
  answer = () => Response.json({}, { status: 503, headers: { 'retry-after': '30' } });
  const address = 'portfolio/export/portfolio.csv?layer=late';
  const { loaded } = open(loadPortfolio, address, { file: 'portfolio.csv' });
  const refused = await loaded;
  const said = headers({ loaderHeaders: new Headers(refused?.init?.headers) } as never);
  expect(said.get('retry-after')).toBe('30');
  const html = shown(PortfolioExportPage, address, refused?.data);
  expect(html).toContain('Please try again in 30 seconds.');
  expect(html).toMatch(
    /href="\/chicago\/work\/portfolio\/export\/portfolio.csv\?layer=late"[^>]*>Try again</,
  );
  expect(html).toMatch(/href="\/chicago\/work\/portfolio\?layer=late"[^>]*>Back to the portfolio</);
});

it('a link that opens without a reload still leads to the file', () => {
  expect(shown(ImportTemplatePage, 'import/template', null)).toContain('>Back to the import<');
  expect(shown(ImportTemplatePage, 'import/template', null)).toContain('>Download the file<');
});
