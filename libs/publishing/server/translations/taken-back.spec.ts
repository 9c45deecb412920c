// What only a withdrawn release said does not come back as the translation of an earlier wording.
import { rows } from '@plumbline/platform/server';
import { MUTATIONS, TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import { setCityLanguages } from './city-languages.service';
import { publishTranslation } from './publish-translation.service';
import { keepSampleTranslations } from './translation.service';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const BEFORE = 'Help the family of the first applicant.';
const SPANISH = 'Ayudar a la familia de la primera solicitante.';

/** Two releases that say a deliverable in other words, the first of them translated; answers what the second says. */
async function translationOfSecond(withdrawn: boolean): Promise<{ text: string; state: string }[]> {
  const quarter = await TestQuarter.open(server, ['PARKS']);
  const { city } = quarter;
  const say = (text: string) => city.asSystem(() => rows('update deliverable set text = $1', [text]));
  const translate = (releaseId: string, texts: ReadonlyMap<string, string>) =>
    city.asSystem(async () => {
      await keepSampleTranslations('es', texts, []);
      await publishTranslation('es', releaseId);
    });
  await city.asSystem(() => setCityLanguages([{ language: 'es', legalBasis: 'Local Law 30 of 2017' }]));
  await say(BEFORE);
  for (const team of quarter.teams) {
    await quarter.fill(team);
    await quarter.approve(team);
  }
  const first = await quarter.publish('First');
  await translate(first.id, new Map([[BEFORE, SPANISH]]));
  if (withdrawn) {
    const input = { releaseId: first.id, reason: 'It tells who one of the families is.' };
    const { data } = await server.as(quarter.chief).execute(MUTATIONS.withdrawRelease, { input });
    expect(data.withdrawRelease.userErrors).toEqual([]);
  }
  await say('Help two families.');
  const second = await quarter.publish('Second');
  await translate(second.id, new Map([['Second', 'Segunda']]));
  const { data } = await server.askPublicly(
    'query ($city: String!) { release(city: $city) { translation(language: "es") { blocks(all: true) { text state } } } }',
    { city: city.slug },
  );
  return data.release.translation.blocks;
}

const SECOND = { text: 'Segunda', state: 'MACHINE_DRAFT' };

it('is published while the release that said it stands', async () => {
  expect(await translationOfSecond(false)).toEqual([SECOND, { text: SPANISH, state: 'STALE' }]);
});

it('is not published once that release is withdrawn', async () => {
  expect(await translationOfSecond(true)).toEqual([SECOND]);
});
