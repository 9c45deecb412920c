import { catalogueEntries } from '@plumbline/language/domain';
import { rows } from '@plumbline/platform/server';
import { startTestServer, type TestServer } from '@plumbline/testing';
import { chosenLanguages } from './language.queries';

const STATE = `{ interfaceLanguage(language: "es") { messages reviewed isReviewed corrections { id text } } }`;
const LIST = `query ($words: String) {
  interfaceMessages(language: "es", words: $words) { totalCount items { id source said state places } }
}`;
const REVIEW = `mutation ($input: ReviewMessagesInput!) {
  reviewMessages(input: $input) { userErrors { code message path } }
}`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it('keeps what a person read and corrected, for their own city alone', async () => {
  const [city, other] = [await server.aCity(), await server.aCity()];
  const admin = await city.person('CITY_ADMIN');
  const [first, second] = (await catalogueEntries('es')).filter(({ source }) => /^[\w ]+$/.test(source));
  const messages = [
    { messageId: first!.id, source: first!.source, text: first!.text || 'Así' },
    { messageId: second!.id, source: second!.source, text: 'Con mis palabras' },
  ];
  const { data } = await server.as(admin).execute(REVIEW, { input: { language: 'es', messages } });
  expect(data.reviewMessages.userErrors).toEqual([]);

  const { interfaceLanguage } = (await server.as(admin).execute(STATE)).data;
  expect(interfaceLanguage).toMatchObject({ reviewed: 2, isReviewed: false });
  expect(interfaceLanguage.corrections).toContainEqual({ id: second!.id, text: 'Con mis palabras' });
  const { items } = (await server.as(admin).execute(LIST, { words: 'con mis palabras' })).data
    .interfaceMessages;
  expect(items).toEqual([{ ...second, text: undefined, said: 'Con mis palabras', state: 'REVIEWED' }]);
  const elsewhere = await server.as(await other.person('CITY_ADMIN')).execute(STATE);
  expect(elsewhere.data.interfaceLanguage).toMatchObject({ reviewed: 0, corrections: [] });
});

it('refuses words without a place for each value, and a message that is another by now, and keeps nothing', async () => {
  const city = await server.aCity();
  const admin = await city.person('CITY_ADMIN');
  const withPlace = (await catalogueEntries('es')).find(({ source }) => /^\w+ \{\w+\}$/.test(source))!;
  const asked = (message: object) =>
    server.as(admin).execute(REVIEW, { input: { language: 'es', messages: [message] } });
  const lost = await asked({ messageId: withPlace.id, source: withPlace.source, text: 'Sin lugar' });
  expect(lost.data.reviewMessages.userErrors).toMatchObject([
    { code: 'INVALID', path: ['messages', '0', 'text'], message: expect.stringContaining(withPlace.source) },
  ]);
  const older = await asked({ messageId: withPlace.id, source: 'Older English', text: 'Algo' });
  expect(older.data.reviewMessages.userErrors).toMatchObject([{ code: 'STALE' }]);
  expect((await server.as(admin).execute(STATE)).data.interfaceLanguage.reviewed).toBe(0);
});

it('is for those who keep the languages of the city', async () => {
  const city = await server.aCity();
  const chief = await city.person('CHIEF_EQUITY_OFFICER');
  const [one] = await catalogueEntries('es');
  const messages = [{ messageId: one!.id, source: one!.source, text: one!.source }];
  const { errors, data } = await server.as(chief).execute(REVIEW, { input: { language: 'es', messages } });
  expect(JSON.stringify({ errors, data })).toMatch(/NOT_ALLOWED|FORBIDDEN/);
});

it('says a refusal in the language of the reader', async () => {
  const city = await server.aCity();
  const admin = await city.person('CITY_ADMIN');
  const input = { language: 'es', messages: [{ messageId: 'none', source: 'None', text: 'x' }] };
  const { data } = await server.as(admin, city.slug, 'es').execute(REVIEW, { input });
  expect(data.reviewMessages.userErrors[0]?.message).toMatch(/Vuelva a cargarla|cargue|recargue/i);
});

it('remembers the language of mails by person', async () => {
  const city = await server.aCity();
  const [reader, other] = [await city.person('AUDITOR'), await city.person('AUDITOR')];
  const choose = `mutation ($input: ChooseLanguageInput!) { chooseLanguage(input: $input) { userErrors { code } } }`;
  await server.as(reader).execute(choose, { input: { language: 'es' } });
  const known = await city.asSystem(() => chosenLanguages([reader.personId, other.personId]));
  expect([...known]).toEqual([[reader.personId, 'es']]);
  expect(await city.asSystem(() => rows('select 1 from chosen_language'))).toHaveLength(1);
});

it('writes the mail with a new password in the language of the page it was asked for on', async () => {
  const city = await server.aCity();
  const reader = await city.person('AUDITOR');
  const ask = `mutation ($input: RequestPasswordLinkInput!) { requestPasswordLink(input: $input) { userErrors { code } } }`;
  await server.as(null, undefined, 'es').execute(ask, { input: { email: reader.email } });
  const [mail] = await city.asSystem(() =>
    rows<{ subject: string; text: string }>('select subject, text from mail'),
  );
  expect(mail?.subject).toBe('Cree una contraseña nueva');
  expect(mail?.text).toContain('{link}');
});
