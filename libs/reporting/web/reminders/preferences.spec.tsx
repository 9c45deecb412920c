// Everybody is asked about the mail that can concern them, and about no other.
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { PreferencesForm } from './preferences.form';

type Preferences = Parameters<typeof PreferencesForm>[0]['preferences'];

const city = { slug: 'chicago', terms: [] };
const preferences: Preferences = {
  ...{ hears: [], dueMail: true, copyMail: true, decisionMail: 'AT_ONCE', reviewMail: 'AT_ONCE' },
  ...{ commentMail: 'MORNING', hour: null, weeklyOn: null, cityHour: 8 },
};

function form(hears: Preferences['hears']): string {
  const routes = [
    {
      id: 'workspace',
      path: '/',
      Component: () => <Outlet context={{ city }} />,
      children: [
        {
          id: 'page',
          index: true,
          Component: () => <PreferencesForm preferences={{ ...preferences, hears }} busy={false} />,
        },
      ],
    },
  ];
  const router = createMemoryRouter(routes, { hydrationData: { loaderData: {} } });
  return renderToStaticMarkup(<RouterProvider router={router} />);
}

const asked = (html: string) => [
  ...new Set([...html.matchAll(/ name="(.*?)"/g)].map(([, name]) => name ?? '')),
];

test('counsel hears of comments only, and chooses when', () => {
  const html = form(['COMMENT']);
  expect(asked(html)).toEqual(['commentMail', 'hour']);
  expect(html).toContain('Somebody comments on a plan that concerns you, or answers');
  expect(html).toMatch(/<input[^>]*checked=""[^>]*value="MORNING"|<input[^>]*value="MORNING"[^>]*checked=""/);
});

test('whoever writes in reports is asked about these and about comments', () => {
  expect(asked(form(['DUE', 'RETURNED', 'UNLOCKED', 'APPROVED', 'COMMENT']))).toEqual([
    ...['dueMail', 'decisionMail', 'commentMail', 'hour', 'weeklyOn'],
  ]);
});

test('whoever hears of nothing reads so', () => {
  expect(form([])).toBe('<p>Your roles have no due dates here, so no mail is sent to you.</p>');
});
