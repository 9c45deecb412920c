// Structured data stays data, whatever a city writes.
import { asScript, breadcrumbs, dataset, reportOfCity } from './structured-data';

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

it('names the terms of the data, where the city has told them', () => {
  const openData = { licenseUrl: 'https://creativecommons.org/licenses/by/4.0/' };
  expect(dataset({ ...city, openData }, release, 'Short.')).toMatchObject({ license: openData.licenseUrl });
  expect(dataset({ ...city, openData: null }, release, 'Short.')).not.toHaveProperty('license');
});

it('describes an edition of a yearly report by its day and its office', () => {
  const page = { title: 'Year', address: 'https://x/here', publishedAt: '2026-01-02T00:00:00Z' };
  expect(reportOfCity(city, page)).toMatchObject({
    '@type': 'Report',
    url: 'https://x/here',
    datePublished: '2026-01-02T00:00:00Z',
    publisher: { name: 'O' },
  });
});

it('numbers the way to the page, the page last', () => {
  const steps = [{ label: 'All', to: '/' }, { label: 'Nowhere' }];
  expect(breadcrumbs(steps, { title: 'Page', address: 'https://x/here' })['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'All', item: expect.stringMatching(/\/$/) },
    { '@type': 'ListItem', position: 2, name: 'Page', item: 'https://x/here' },
  ]);
});
