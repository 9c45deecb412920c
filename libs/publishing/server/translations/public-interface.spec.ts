// Public pages of a city say whether its people have reviewed the interface in a language, in the words they reviewed.
import { catalogueEntries } from '@plumbline/language/domain';
import { newId, rows } from '@plumbline/platform/server';
import { keepPublicCity } from '@plumbline/publishing/server';
import { startTestServer, type TestServer } from '@plumbline/testing';

const ASKED = `query ($slug: String!, $language: String!) {
  city(slug: $slug) { interfaceLanguage(language: $language) { isReviewed corrections { id text } } }
}`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function aPublicCity() {
  const city = await server.aCity();
  await city.asSystem(keepPublicCity);
  return city;
}

async function asked(slug: string, language: string) {
  const { data } = await server.askPublicly(ASKED, { slug, language });
  return data.city.interfaceLanguage;
}

it('is a draft until people have read all of it, and then says what they corrected, in that city alone', async () => {
  const [city, other] = [await aPublicCity(), await aPublicCity()];
  const admin = await city.person('CITY_ADMIN');
  expect(await asked(city.slug, 'es')).toEqual({ isReviewed: false, corrections: [] });

  const [first, ...rest] = await catalogueEntries('es');
  const decide = (entries: readonly { id: string; source: string; text: string }[], said?: string) =>
    city.asSystem(() =>
      rows(
        `insert into reviewed_message (id, language, message_id, source, translation, text, reviewed_by, reviewed_at)
         select one.id::uuid, 'es', one.message_id, one.source, one.translation, one.text, $1, now()
           from json_to_recordset($2) as one (id text, message_id text, source text, translation text, text text)`,
        [
          admin.personId,
          JSON.stringify(
            entries.map(({ id, source, text }) => ({
              ...{ id: newId(), message_id: id, source, translation: text, text: said ?? text },
            })),
          ),
        ],
      ),
    );
  await decide(rest);
  expect((await asked(city.slug, 'es')).isReviewed).toBe(false);
  await decide([first!], 'Con nuestras palabras');
  expect(await asked(city.slug, 'es')).toEqual({
    isReviewed: true,
    corrections: [{ id: first!.id, text: 'Con nuestras palabras' }],
  });
  expect((await asked(city.slug, 'zh-Hans')).isReviewed).toBe(false);
  expect(await asked(other.slug, 'es')).toEqual({ isReviewed: false, corrections: [] });
});

it.each(['en', 'ar-XB', 'bn', 'constructor'])(
  'there is no translation of the interface into %s',
  async (language) => {
    const city = await aPublicCity();
    expect(await asked(city.slug, language)).toBeNull();
  },
);
