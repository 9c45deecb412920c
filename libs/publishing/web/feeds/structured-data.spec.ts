// Structured data stays data, whatever a city writes.
import { asScript, breadcrumbs, dataset } from './structured-data';

const city = { slug: 'here', name: 'Here</script><script>alert(1)</script>', officeName: 'O', planName: 'P' };
const release = {
  slug: 'r1',
  number: 1,
  title: 'T <!-- ',
  periodLabel: 'Q1',
  publishedAt: null,
  digest: 'ab',
};

it('cannot end its element, and reads back as it was', () => {
  const described = [dataset(city, release, 'What it says.\u2028')];
  const text = asScript(described);
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': described });
});

it('describes a release with what catalogs ask for', () => {
  expect(dataset(city, release, 'Short.')).toMatchObject({
    '@type': 'Dataset',
    description: 'P. Short.',
    publisher: { '@type': 'GovernmentOrganization', name: 'O' },
    distribution: [{ contentUrl: expect.stringMatching(/\/public\/releases\/here\/r1\.json$/) }],
  });
});

it('numbers the way to the page, the page last', () => {
  const steps = [{ label: 'All', to: '/' }, { label: 'Nowhere' }];
  expect(breadcrumbs(steps, { title: 'Page', address: 'https://x/here' })['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'All', item: expect.stringMatching(/\/$/) },
    { '@type': 'ListItem', position: 2, name: 'Page', item: 'https://x/here' },
  ]);
});
